//! What is wrong with the arguments of a call, in the words that every function shares.

use crate::validate::type_name;
use crate::violation::Pointer;
use crate::{Code, Report, Violation};
use serde_json::Value;

/// A pointer to a member, names escaped.
pub(crate) fn pointer(names: &[&str]) -> String {
    let mut pointer = Pointer::root();
    for name in names {
        pointer.enter(name);
    }
    pointer.to_string()
}

/// An argument of the wrong JSON type.
pub(crate) fn argument_type(names: &[&str], expected: &str, actual: &Value) -> Violation {
    Violation::new(Code::Type)
        .at(pointer(names))
        .with("property", names.last().copied().unwrap_or("args"))
        .with("expected", expected)
        .with("actual", type_name(actual))
}

/// The nearest known name, or all of them.
pub(crate) fn suggestions(wrong: &str, known: &[&'static str]) -> Vec<&'static str> {
    match crate::text::nearest(wrong, known.iter().copied()) {
        Some(name) => vec![name],
        None => known.to_vec(),
    }
}

/// Reads a list of codes, as `allow` is one, from the member `name`.
pub(crate) fn read_codes(name: &str, value: &Value, report: &mut Report) -> Vec<Code> {
    let Some(items) = value.as_array() else {
        report.push(argument_type(&[name], "a list of codes", value));
        return Vec::new();
    };
    let mut codes = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let index = index.to_string();
        match item.as_str().map(|text| (text, Code::from_name(text))) {
            Some((_, Some(code))) => codes.push(code),
            Some((text, None)) => report.push(unknown_code(text).at(pointer(&[name, &index]))),
            None => report.push(argument_type(&[name, &index], "text", item)),
        }
    }
    codes
}

fn unknown_code(name: &str) -> Violation {
    let nearest = crate::text::nearest(name, Code::ALL.iter().map(|code| code.as_str()));
    Violation::new(Code::UnknownCode).with("name", name).with("suggestions", vec![nearest.unwrap_or("required")])
}

/// A name that is no setting.
pub(crate) fn unknown_setting(name: &str, known: &[&'static str]) -> Violation {
    Violation::new(Code::UnknownSetting)
        .at(pointer(&[name]))
        .with("name", name)
        .with("suggestions", suggestions(name, known))
}
