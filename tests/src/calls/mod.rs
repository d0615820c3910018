//! One function for each call of the vector format. They convert arguments and answers and nothing else.

mod filter;
mod path;
mod placeholder;
mod request;
mod response;
mod rules;
mod validate;

use pingone_core::violation::{Report, Units};
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

/// `valid`, `violations` (errors) and `lints` (warnings and lints) of a report.
pub fn report(report: &Report) -> Map<String, Value> {
    let list = |errors: bool| -> Vec<Value> {
        let violations = report.violations().iter().filter(|violation| violation.is_error() == errors);
        violations.map(|violation| violation.to_value(Units::CodePoints)).collect()
    };
    let Value::Object(members) = json!({"valid": report.is_valid(), "violations": list(true), "lints": list(false)})
    else {
        return Map::new();
    };
    members
}
