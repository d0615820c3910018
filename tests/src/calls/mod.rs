//! One function for each call of the vector format. They convert arguments and answers and nothing else.

mod filter;
mod path;
mod placeholder;
mod request;
mod response;
mod rules;
mod validate;

use pingone_core::Error;
use pingone_core::violation::Units;
use serde_json::{Map, Value, json};

/// The arguments of a case.
pub type Args = Map<String, Value>;

/// One call of the vector format.
#[derive(Debug, Clone, Copy)]
pub struct Call {
    pub name: &'static str,
    /// The members that `args` may have.
    pub args: &'static [&'static str],
    pub run: fn(&Args) -> Result<Value, String>,
}

/// Every call that Rust answers.
pub fn all() -> impl Iterator<Item = &'static Call> {
    [filter::CALLS, path::CALLS, placeholder::CALLS, request::CALLS, response::CALLS, rules::CALLS, validate::CALLS]
        .into_iter()
        .flatten()
}

/// The call with this name.
pub fn find(name: &str) -> Option<&'static Call> {
    all().find(|call| call.name == name)
}

/// A text argument.
pub fn text<'a>(args: &'a Args, name: &str) -> Result<&'a str, String> {
    args.get(name).and_then(Value::as_str).ok_or_else(|| format!("`{name}` must be a string"))
}

/// An answer, or the report of an error: vectors do not tell a refusal from a list of violations.
pub fn answer(result: Result<Value, Error>) -> Value {
    split(result.unwrap_or_else(|error| {
        let violations = error.violations().iter().map(|violation| violation.to_value(Units::CodePoints));
        json!({"valid": false, "violations": violations.collect::<Vec<_>>()})
    }))
}

/// Vectors have errors in `violations`, warnings and lints in `lints`.
pub fn split(mut answer: Value) -> Value {
    if let Value::Array(all) = answer["violations"].take() {
        let (errors, others): (Vec<Value>, Vec<Value>) = all.into_iter().partition(|each| each["severity"] == "error");
        answer["violations"] = errors.into();
        answer["lints"] = others.into();
    }
    answer
}
