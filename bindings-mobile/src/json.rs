//! JSON values on their way between the languages: a flat list of tokens, so that no depth can exhaust a stack on
//! either side and neither language needs a JSON parser.

use crate::error::{RawError, usage};
use pingone_core::Code;
use pingone_core::limits::{MAX_DEPTH, MAX_VALUES};
use pingone_core::violation::{Pointer, Violation};
use serde_json::{Map, Number, Value};

/// A JSON value. Each language has a type of its own for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Json(pub Value);

uniffi::custom_type!(Json, Vec<RawToken>, {
    lower: |json| tokens(json.0),
    try_lift: |tokens| Ok(Json(read(tokens)?)),
});

/// One step through a JSON value, in document order.
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
pub enum RawToken {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool { value: bool },
    /// A whole number.
    Integer { value: i64 },
    /// Any other number.
    Decimal { value: f64 },
    /// A string.
    Text { value: String },
    /// A list opens.
    BeginArray,
    /// An object opens.
    BeginObject,
    /// The name of a member; its value follows.
    Name { name: String },
    /// The innermost list or object closes.
    End,
}

fn tokens(value: Value) -> Vec<RawToken> {
    let mut out = Vec::new();
    write(value, &mut out);
    out
}

/// Recursion is bounded: every value was read from text or from tokens, both of limited depth, and answers of the core
/// add a few levels of their own.
fn write(value: Value, out: &mut Vec<RawToken>) {
    match value {
        Value::Null => out.push(RawToken::Null),
        Value::Bool(value) => out.push(RawToken::Bool { value }),
        Value::Number(number) => out.push(match number.as_i64() {
            Some(value) => RawToken::Integer { value },
            None => RawToken::Decimal { value: number.as_f64().unwrap_or_default() },
        }),
        Value::String(value) => out.push(RawToken::Text { value }),
        Value::Array(items) => {
            out.push(RawToken::BeginArray);
            items.into_iter().for_each(|item| write(item, out));
            out.push(RawToken::End);
        }
        Value::Object(members) => {
            out.push(RawToken::BeginObject);
            for (name, value) in members {
                out.push(RawToken::Name { name });
                write(value, out);
            }
            out.push(RawToken::End);
        }
    }
}

/// A list or an object that is still open.
enum Open {
    Array(Vec<Value>),
    Object { members: Map<String, Value>, name: Option<String> },
}

fn read(tokens: Vec<RawToken>) -> Result<Value, RawError> {
    let mut open: Vec<Open> = Vec::new();
    let mut whole = None;
    let mut left = MAX_VALUES;
    for token in tokens {
        if !matches!(token, RawToken::Name { .. } | RawToken::End) {
            left = left.checked_sub(1).ok_or_else(|| too_many_values(&open))?;
        }
        let value = match token {
            RawToken::Null => Value::Null,
            RawToken::Bool { value } => Value::Bool(value),
            RawToken::Integer { value } => value.into(),
            RawToken::Decimal { value } => match Number::from_f64(value) {
                Some(number) => Value::Number(number),
                None => return Err(not_finite(&open)),
            },
            RawToken::Text { value } => Value::String(value),
            RawToken::BeginArray | RawToken::BeginObject if open.len() >= MAX_DEPTH => return Err(too_deep(&open)),
            RawToken::BeginArray => {
                open.push(Open::Array(Vec::new()));
                continue;
            }
            RawToken::BeginObject => {
                open.push(Open::Object { members: Map::new(), name: None });
                continue;
            }
            RawToken::Name { name: next } => {
                if let Some(Open::Object { name, .. }) = open.last_mut() {
                    *name = Some(next);
                }
                continue;
            }
            RawToken::End => match open.pop() {
                Some(Open::Array(items)) => Value::Array(items),
                Some(Open::Object { members, .. }) => Value::Object(members),
                None => continue,
            },
        };
        match open.last_mut() {
            None => whole = Some(value),
            Some(Open::Array(items)) => items.push(value),
            Some(Open::Object { members, name }) => {
                members.insert(name.take().unwrap_or_default(), value);
            }
        }
    }
    Ok(whole.unwrap_or_default())
}

/// Where the next value stands.
fn pointer(open: &[Open]) -> Pointer {
    let mut pointer = Pointer::root();
    for each in open {
        match each {
            Open::Array(items) => pointer.enter_index(items.len()),
            Open::Object { name, .. } => pointer.enter(name.as_deref().unwrap_or_default()),
        };
    }
    pointer
}

fn too_deep(open: &[Open]) -> RawError {
    usage(Violation::new(Code::TooDeep).at(pointer(open).as_str()).with("limit", MAX_DEPTH))
}

fn too_many_values(open: &[Open]) -> RawError {
    usage(Violation::new(Code::TooManyValues).at(pointer(open).as_str()).with("limit", MAX_VALUES))
}

fn not_finite(open: &[Open]) -> RawError {
    let property = match open.last() {
        Some(Open::Object { name: Some(name), .. }) => name.as_str(),
        _ => "value",
    };
    let violation = Violation::new(Code::Type).at(pointer(open).as_str()).with("property", property);
    usage(violation.with("expected", "a number").with("actual", "NaN or infinite"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_survive_the_way_there_and_back() {
        let value = json!({"a": [1, -2.5, true, null, "é😀", [], {}], "": {"b": i64::MIN}, "z": "10"});
        assert_eq!(read(tokens(value.clone())).unwrap(), value);
        for value in [json!(null), json!("x"), json!([]), json!({}), json!(1e300)] {
            assert_eq!(read(tokens(value.clone())).unwrap(), value);
        }
        assert_eq!(tokens(json!(u64::MAX)), [RawToken::Decimal { value: u64::MAX as f64 }]);
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| [vec![RawToken::BeginArray; depth], vec![RawToken::End; depth]].concat();
        assert!(read(nested(MAX_DEPTH)).is_ok());
        let error = read(nested(MAX_DEPTH + 1)).unwrap_err();
        assert_eq!(error.violations()[0].code, "too_deep");
        assert_eq!(error.violations()[0].pointer, "/0".repeat(MAX_DEPTH));
        assert!(read(nested(1_000_000)).is_err());
    }

    #[test]
    fn the_number_of_values_is_bounded() {
        let list =
            |items: usize| [vec![RawToken::BeginArray], vec![RawToken::Null; items], vec![RawToken::End]].concat();
        assert!(read(list(MAX_VALUES - 1)).is_ok());
        let error = read(list(MAX_VALUES)).unwrap_err();
        assert_eq!(error.violations()[0].code, "too_many_values");
        assert_eq!(error.violations()[0].pointer, format!("/{}", MAX_VALUES - 1));
    }

    #[test]
    fn numbers_that_json_has_not_are_named() {
        let value = vec![
            RawToken::BeginObject,
            RawToken::Name { name: "age".into() },
            RawToken::Decimal { value: f64::NAN },
            RawToken::End,
        ];
        let error = read(value).unwrap_err();
        assert_eq!(error.violations()[0].pointer, "/age");
        assert_eq!(error.violations()[0].message, "`age` must be a number, not NaN or infinite");
    }

    #[test]
    fn broken_lists_of_tokens_are_no_panic() {
        for tokens in [
            vec![],
            vec![RawToken::End],
            vec![RawToken::BeginObject],
            vec![RawToken::Name { name: "a".into() }, RawToken::Null],
            vec![RawToken::BeginObject, RawToken::Null, RawToken::End],
        ] {
            assert!(read(tokens).is_ok());
        }
    }
}
