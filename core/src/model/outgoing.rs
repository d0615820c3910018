//! Bodies as they leave: without what the platform sets itself, and for logs without what nobody may see.

use super::row::{Kind, Model, Row};
use serde_json::{Map, Value};

/// Members that the platform adds to what it sends and never takes: HAL links and what was expanded.
const HAL: &[&str] = &["_links", "_embedded"];

/// Members that many resources have in responses although their table does not say so.
const STAMPS: &[&str] = &["environment", "createdAt", "updatedAt"];

/// Stands where a secret was.
const HIDDEN: &str = "***";

impl Model {
    /// A copy of a body without the read-only members: what is sent when a resource that was read is sent back.
    ///
    /// `endpoint` is the id of the operation, because one may take what others only give. Unknown members stay: the
    /// platform may be ahead of this crate.
    ///
    /// ```
    /// use pingone_core::model::model;
    /// use serde_json::json;
    ///
    /// let role = model("ApplicationRole").expect("a model of the catalogue");
    /// let read = json!({"_links": {}, "id": "f1d45fa4-0c94-45f9-8872-47a38d4c1b72", "name": "CEO", "new": 1});
    /// assert_eq!(role.outgoing(&read, None), json!({"name": "CEO", "new": 1}));
    /// ```
    pub fn outgoing(&self, value: &Value, endpoint: Option<&str>) -> Value {
        match value {
            Value::Object(object) if !self.is_open() => {
                Value::Object(outgoing_object(self.properties, object, endpoint, true))
            }
            other => other.clone(),
        }
    }

    /// A copy in which every secret of the model is `***`: what logs get.
    pub fn redacted(&self, value: &Value) -> Value {
        redacted_object(self.properties, value)
    }
}

/// The row of a member among its siblings.
pub(crate) fn member(rows: &'static [Row], name: &str) -> Option<&'static Row> {
    rows.iter().find(|row| row.name == name).or_else(|| rows.iter().find(|row| row.is_any_name()))
}

/// True for a member that the platform sets although no row says so.
pub(crate) fn is_platform_member(name: &str, top: bool) -> bool {
    HAL.contains(&name) || (top && STAMPS.contains(&name))
}

/// The rows of the members of an object.
pub(crate) fn members(row: &Row) -> &'static [Row] {
    match row.kind {
        Kind::Model(model) => model.properties,
        _ => row.children,
    }
}

fn outgoing_object(
    rows: &'static [Row],
    object: &Map<String, Value>,
    endpoint: Option<&str>,
    top: bool,
) -> Map<String, Value> {
    let mut kept = Map::new();
    for (name, value) in object {
        match member(rows, name) {
            Some(row) if row.is_read_only(endpoint) => {}
            Some(row) => {
                let outgoing = outgoing_value(row, value, endpoint);
                // A container that only wrapped read-only members goes with them.
                let emptied = row.is_implicit() && is_empty_object(&outgoing) && !is_empty_object(value);
                if !emptied {
                    kept.insert(name.clone(), outgoing);
                }
            }
            None if is_platform_member(name, top) => {}
            None => {
                kept.insert(name.clone(), value.clone());
            }
        }
    }
    kept
}

fn outgoing_value(row: &Row, value: &Value, endpoint: Option<&str>) -> Value {
    match (value, row.item()) {
        (Value::Object(object), None) if !members(row).is_empty() => {
            Value::Object(outgoing_object(members(row), object, endpoint, false))
        }
        (Value::Array(items), Some(item)) => items.iter().map(|value| outgoing_value(item, value, endpoint)).collect(),
        _ => value.clone(),
    }
}

fn is_empty_object(value: &Value) -> bool {
    value.as_object().is_some_and(Map::is_empty)
}

fn redacted_object(rows: &'static [Row], value: &Value) -> Value {
    let Value::Object(object) = value else { return value.clone() };
    let members = object.iter().map(|(name, value)| {
        let shown = match member(rows, name) {
            Some(row) => redacted_value(row, value),
            None => value.clone(),
        };
        (name.clone(), shown)
    });
    Value::Object(members.collect())
}

fn redacted_value(row: &Row, value: &Value) -> Value {
    if row.is_secret() && !value.is_null() {
        return HIDDEN.into();
    }
    match (value, row.item()) {
        (Value::Object(_), None) => redacted_object(members(row), value),
        (Value::Array(items), Some(item)) => items.iter().map(|value| redacted_value(item, value)).collect(),
        _ => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use crate::model::model;
    use serde_json::json;

    #[test]
    fn read_only_members_and_emptied_containers_go() {
        let operation = model("ApiServiceOperation").unwrap();
        let read = json!({
            "_links": {}, "id": "x", "createdAt": "t", "name": "n", "policy": {"id": "p"}, "methods": null,
            "accessControl": {"group": {"groups": [{"id": "g", "_links": {}}]}}
        });
        let sent = json!({"name": "n", "methods": null, "accessControl": {"group": {"groups": [{"id": "g"}]}}});
        assert_eq!(operation.outgoing(&read, None), sent);
    }

    #[test]
    fn one_endpoint_may_take_what_others_give() {
        let user = model("User").unwrap();
        let value = json!({"emailVerified": true});
        assert_eq!(user.outgoing(&value, Some("users.create")), json!({}));
        assert_eq!(user.outgoing(&value, Some("users.import")), value);
    }

    #[test]
    fn secrets_are_hidden_for_logs() {
        let token = model("TokenRequest").unwrap();
        let shown = token.redacted(&json!({"client_id": "a", "client_secret": "b"}));
        assert_eq!(shown, json!({"client_id": "a", "client_secret": "***"}));
        let user = model("User").unwrap();
        let shown = user.redacted(&json!({"password": {"value": "p", "forceChange": true}}));
        assert_eq!(shown, json!({"password": {"value": "***", "forceChange": true}}));
    }
}
