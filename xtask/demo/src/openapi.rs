//! From the paths of an OpenAPI document to the operations of an API service.
//!
//! OpenAPI writes `/accounts/{accountId}`; the platform has two kinds of pattern. A path without parameters becomes
//! EXACT. A path with whole-segment parameters becomes PARAMETER as it is. What the platform can not say is widened: a
//! parameter inside a segment (`{month}.pdf`) becomes `*`, and a parameter for the rest (`{any+}`) becomes `**`.

use serde_json::{Value, json};

/// One operation for each method of each path, named by its `operationId`, as bodies for
/// `authorize.apiServers.operations.create`.
pub(crate) fn operations(document: &Value) -> Vec<Value> {
    let members = |value: &Value| value.as_object().cloned().unwrap_or_default();
    let paths = members(&document["paths"]);
    let all = paths.iter().flat_map(|(path, methods)| {
        members(methods).into_iter().map(move |(method, operation)| {
            json!({
                "name": operation["operationId"],
                "methods": [method.to_uppercase()],
                "paths": [pattern(path)],
            })
        })
    });
    all.collect()
}

/// A path pattern with its type.
fn pattern(path: &str) -> Value {
    if !path.contains('{') {
        return json!({"type": "EXACT", "pattern": path});
    }
    let pattern = path.split('/').map(segment).collect::<Vec<_>>().join("/");
    json!({"type": "PARAMETER", "pattern": pattern})
}

fn segment(segment: &str) -> String {
    match segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(name) if name.ends_with('+') => "**".to_owned(),
        Some(name) if !name.contains(['{', '}']) => segment.to_owned(),
        _ => partial(segment),
    }
}

/// Literal text around parameters: the parameters become `*`, the text keeps its meaning.
fn partial(segment: &str) -> String {
    let mut pattern = String::new();
    let mut rest = segment;
    while let Some((literal, after)) = rest.split_once('{') {
        push_literal(&mut pattern, literal);
        pattern.push('*');
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    push_literal(&mut pattern, rest);
    pattern
}

fn push_literal(pattern: &mut String, literal: &str) {
    for character in literal.chars() {
        if matches!(character, '{' | '}' | '\\' | '*') {
            pattern.push('\\');
        }
        pattern.push(character);
    }
}

#[cfg(test)]
mod tests {
    use super::pattern;

    #[test]
    fn turns_templates_into_patterns() {
        for (path, kind, expected) in [
            ("/accounts", "EXACT", "/accounts"),
            ("/a*b", "EXACT", "/a*b"),
            ("/accounts/{id}/balance", "PARAMETER", "/accounts/{id}/balance"),
            ("/statements/{month}.pdf", "PARAMETER", "/statements/*.pdf"),
            ("/{a}-{b}/a*b", "PARAMETER", "/*-*/a\\*b"),
            ("/admin/{any+}", "PARAMETER", "/admin/**"),
        ] {
            let pattern = pattern(path);
            assert_eq!((pattern["type"].as_str(), pattern["pattern"].as_str()), (Some(kind), Some(expected)));
        }
    }
}
