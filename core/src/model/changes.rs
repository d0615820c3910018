//! The smallest PATCH body between two states of a resource (RFC 7396, JSON Merge Patch).

use super::row::Model;
use serde_json::{Map, Value};

/// What has to be sent with PATCH to get from `before` to `after`.
///
/// Members that are equal are left out, removed members become `null` (`null` clears a property), objects are compared
/// member by member and arrays are replaced whole. Equal documents give an empty object. A `null` in `after` means the
/// same as a missing member, because a PATCH cannot store one.
///
/// ```
/// use pingone_core::model::changes;
/// use serde_json::json;
///
/// let before = json!({"name": {"given": "Tom", "family": "Jones"}, "title": "Mr", "tags": [1, 2]});
/// let after = json!({"name": {"given": "Tom", "family": "Smith"}, "tags": [1]});
/// assert_eq!(changes(&before, &after), json!({"name": {"family": "Smith"}, "title": null, "tags": [1]}));
/// assert_eq!(changes(&before, &before), json!({}));
/// ```
pub fn changes(before: &Value, after: &Value) -> Value {
    match (before, after) {
        (Value::Object(before), Value::Object(after)) => Value::Object(members(before, after)),
        (before, after) if before == after => Value::Object(Map::new()),
        (_, after) => after.clone(),
    }
}

fn members(before: &Map<String, Value>, after: &Map<String, Value>) -> Map<String, Value> {
    let mut changed = Map::new();
    for (name, value) in after {
        let stored = before.get(name);
        match (stored, value) {
            (None | Some(Value::Null), Value::Null) => {}
            (Some(Value::Object(stored)), Value::Object(value)) => {
                let nested = members(stored, value);
                if !nested.is_empty() {
                    changed.insert(name.clone(), Value::Object(nested));
                }
            }
            (Some(stored), value) if stored == value => {}
            (_, value) => {
                changed.insert(name.clone(), value.clone());
            }
        }
    }
    for (name, stored) in before {
        if !stored.is_null() && !after.contains_key(name) {
            changed.insert(name.clone(), Value::Null);
        }
    }
    changed
}

impl Model {
    /// Like [`changes`], without the members that the platform sets itself: a resource can be read, edited as a whole
    /// and sent back.
    ///
    /// ```
    /// use pingone_core::model::model;
    /// use serde_json::json;
    ///
    /// let user = model("User").expect("a model of the catalogue");
    /// let before = json!({"id": "5e81bba1-1234-457c-926a-aae0e9876543", "title": "Mr", "updatedAt": "yesterday"});
    /// let after = json!({"title": "Dr", "updatedAt": "today"});
    /// assert_eq!(user.changes(&before, &after), json!({"title": "Dr"}));
    /// ```
    pub fn changes(&self, before: &Value, after: &Value) -> Value {
        changes(&self.outgoing(before, None), &self.outgoing(after, None))
    }
}
