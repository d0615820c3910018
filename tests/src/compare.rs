//! How an answer is compared with what a case expects.

use serde_json::{Map, Value};

/// Members whose value is compared whole instead of member by member.
const WHOLE: &[&str] = &["parameters", "value", "body", "items", "params"];

/// Says how `actual` differs from `expect`, or nothing.
pub fn difference(expect: &Value, actual: &Value) -> Option<String> {
    let Some(members) = expect.as_object() else { return Some("expect is not an object".into()) };
    members.iter().find_map(|(name, wanted)| {
        let got = actual.get(name);
        match name.as_str() {
            "violations" | "lints" | "findings" => set(name, wanted, got),
            "headers" => headers(wanted, got),
            "url" => url(wanted, got),
            _ => value(name, name, wanted, got),
        }
    })
}

fn value(path: &str, name: &str, wanted: &Value, got: Option<&Value>) -> Option<String> {
    let Some(got) = got else {
        return (!wanted.is_null()).then(|| format!("{path}: expected {wanted}, got nothing"));
    };
    let different = || Some(format!("{path}: expected {wanted}, got {got}"));
    match (wanted, got) {
        (Value::Object(wanted_members), Value::Object(got_members)) if !WHOLE.contains(&name) => wanted_members
            .iter()
            .find_map(|(key, wanted)| value(&format!("{path}/{key}"), key, wanted, got_members.get(key))),
        (Value::Array(wanted_items), Value::Array(got_items)) if !WHOLE.contains(&name) => {
            if wanted_items.len() != got_items.len() {
                return different();
            }
            wanted_items
                .iter()
                .zip(got_items)
                .enumerate()
                .find_map(|(index, (wanted, got))| value(&format!("{path}/{index}"), name, wanted, Some(got)))
        }
        _ if same(wanted, got) => None,
        _ => different(),
    }
}

/// JSON equality: members in any order, numbers by value.
fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
        }
        _ => left == right,
    }
}

/// Every entry wanted is there, and every entry there is wanted.
fn set(name: &str, wanted: &Value, got: Option<&Value>) -> Option<String> {
    let empty = Vec::new();
    let wanted = wanted.as_array().unwrap_or(&empty);
    let got = got.and_then(Value::as_array).unwrap_or(&empty);
    let fits = |wanted: &Value, got: &Value| value("", "", wanted, Some(got)).is_none();
    if let Some(missing) = wanted.iter().find(|wanted| !got.iter().any(|got| fits(wanted, got))) {
        return Some(format!("{name}: {missing} is missing"));
    }
    let surplus = got.iter().find(|got| !wanted.iter().any(|wanted| fits(wanted, got)))?;
    Some(format!("{name}: {surplus} was not expected"))
}

fn headers(wanted: &Value, got: Option<&Value>) -> Option<String> {
    let lower = |headers: &Value| -> Map<String, Value> {
        let members = headers.as_object().into_iter().flatten();
        members.map(|(name, value)| (name.to_ascii_lowercase(), value.clone())).collect()
    };
    let got = lower(got.unwrap_or(&Value::Null));
    lower(wanted).iter().find_map(|(name, wanted)| value(&format!("headers/{name}"), name, wanted, got.get(name)))
}

/// The part before the query is compared as text, the query as a set of encoded pairs.
fn url(wanted: &Value, got: Option<&Value>) -> Option<String> {
    let split = |url: &Value| {
        let text = url.as_str().unwrap_or_default();
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let mut pairs: Vec<String> = query.split('&').map(str::to_owned).collect();
        pairs.sort();
        (path.to_owned(), pairs)
    };
    let got = got.unwrap_or(&Value::Null);
    (split(wanted) != split(got)).then(|| format!("url: expected {wanted}, got {got}"))
}

#[cfg(test)]
mod tests {
    use super::difference;
    use serde_json::json;

    #[test]
    fn sets_go_both_ways() {
        let one = json!({"violations": [{"pointer": "/a"}]});
        assert!(difference(&one, &json!({"violations": [{"pointer": "/a", "code": "x"}]})).is_none());
        assert!(difference(&one, &json!({"violations": []})).is_some());
        assert!(difference(&one, &json!({"violations": [{"pointer": "/a"}, {"pointer": "/b"}]})).is_some());
        assert!(difference(&json!({"violations": []}), &one).is_some());
    }

    #[test]
    fn members_are_partial_but_parameters_are_whole() {
        let actual = json!({"matches": [{"operation": "a", "parameters": {"x": "1"}, "reason": "r"}], "n": 1.0});
        assert!(difference(&json!({"matches": [{"operation": "a"}], "n": 1}), &actual).is_none());
        assert!(difference(&json!({"matches": [{"parameters": {}}]}), &actual).is_some());
        assert!(difference(&json!({"matches": []}), &actual).is_some());
        assert!(difference(&json!({"next": null}), &actual).is_none());
    }

    #[test]
    fn urls_compare_queries_as_sets() {
        let actual = json!({"url": "https://h/p?b=2&a=1"});
        assert!(difference(&json!({"url": "https://h/p?a=1&b=2"}), &actual).is_none());
        assert!(difference(&json!({"url": "https://h/p?a=1"}), &actual).is_some());
    }
}
