//! The body of a request: which content type it has, whether it fits its model, and how it is written.

use super::args::{self, Args};
use super::{argument_type, encode, pointer};
use crate::catalogue::{Endpoint, Method};
use crate::model::{self, Model, Mutability};
use crate::validate::{Mode, Options, validate};
use crate::{Body, Code, Report, Violation};
use serde_json::{Map, Value};

/// The content type of the files that an endpoint takes; the caller says which one it is.
const IMAGE: &str = "image/*";
/// The model name of a file.
pub(super) const BINARY: &str = "binary";
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// Largest file, in bytes: what the platform takes is not documented, this bounds the work.
const LARGEST_FILE: usize = 16 * 1024 * 1024;

/// The content type of a request and who chose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content<'a> {
    /// Neither a body nor a vendor action.
    None,
    /// The operation's own.
    Operation(&'static str),
    /// The caller's, on an operation that takes several.
    Caller(&'a str),
    /// Still missing.
    Missing,
}

impl<'a> Content<'a> {
    pub(super) fn of(endpoint: &'static Endpoint, args: &'a Args) -> Self {
        match endpoint.content_type {
            Some(IMAGE) => callers_content_type(args).map(str::trim).map_or(Self::Missing, Self::Caller),
            Some(content_type) => Self::Operation(content_type),
            // Some reads are documented with a content type.
            None => endpoint
                .headers
                .iter()
                .find(|(name, _)| name.eq_ignore_ascii_case("content-type"))
                .map_or(Self::None, |(_, content_type)| Self::Operation(content_type)),
        }
    }

    pub(super) const fn content_type(&self) -> Option<&'a str> {
        match self {
            Self::None | Self::Missing => None,
            Self::Operation(content_type) => Some(content_type),
            Self::Caller(content_type) => Some(content_type),
        }
    }

    /// True for the content type that the caller has chosen on an operation that takes several.
    pub(super) fn is_callers(&self, content_type: &str) -> bool {
        matches!(self, Self::Caller(chosen) if *chosen == content_type)
    }

    /// Refuses a caller's content type that the operation does not take. `/body` for the type of a file.
    pub(super) fn check(&self, endpoint: &Endpoint, args: &Args, report: &mut Report) {
        if let Self::Caller(content_type) = self
            && !is_image(content_type)
        {
            let at =
                if args.file.is_some() { pointer(&[args::BODY]) } else { pointer(&[args::HEADERS, "content-type"]) };
            report.push(
                Violation::new(Code::ContentTypeNotTaken)
                    .at(at)
                    .with("content_type", *content_type)
                    .with("endpoint", endpoint.id)
                    .with("expected", IMAGE),
            );
        }
    }
}

/// The type of the file, or the caller's header.
fn callers_content_type(args: &Args) -> Option<&str> {
    if let Some(file) = &args.file {
        return Some(&file.content_type);
    }
    let headers = args.get(args::HEADERS)?.as_object()?;
    headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"))?.1.as_str()
}

/// Checks the body and takes it out of the arguments.
pub(super) fn take(
    endpoint: &'static Endpoint,
    args: &mut Args,
    before: Option<&Value>,
    report: &mut Report,
) -> Option<Body> {
    let file = args.file.take();
    let value = args.take(args::BODY);
    let at = |code| Violation::new(code).at(pointer(&[args::BODY]));
    let Some(model) = endpoint.body else {
        if value.is_some() || file.is_some() {
            report.push(at(Code::BodyNotTaken).with("endpoint", endpoint.id));
        }
        return None;
    };
    if model == BINARY {
        return take_file(file, value, report);
    }
    let expected = endpoint.content_type.unwrap_or("application/json");
    if file.is_some() {
        report.push(at(Code::Type).with("property", args::BODY).with("expected", "an object").with("actual", "a file"));
        return None;
    }
    match value {
        None => {
            report.push(at(Code::Required).with("property", args::BODY));
            None
        }
        Some(value) => {
            let Some(model) = model::model(model) else { return Some(Body::Json(value)) };
            let mode = mode(endpoint.method);
            let options = Options { mode, before, endpoint: Some(endpoint.id), ..Options::default() };
            let found = validate(model, &value, &options);
            // What the platform sets itself is left out; without a finding there is nothing of it.
            let is_clean = found.is_empty();
            report.extend_under("/body", found);
            if let (Mode::Replace, Some(before)) = (mode, before) {
                warn_of_clearing(model, before, &value, report);
            }
            match value {
                Value::Object(members) if expected == FORM => form(&members, report).map(Body::Form),
                value if is_clean => Some(Body::Json(value)),
                value => Some(Body::Json(model.outgoing(&value, Some(endpoint.id)))),
            }
        }
    }
}

/// What a method does with the resource.
const fn mode(method: Method) -> Mode {
    match method {
        Method::Put => Mode::Replace,
        Method::Patch => Mode::Patch,
        Method::Get | Method::Post | Method::Delete => Mode::Create,
    }
}

/// Names the properties that are stored and will be cleared because the new value does not have them.
fn warn_of_clearing(model: &'static Model, before: &Value, after: &Value, report: &mut Report) {
    let (Some(before), Some(after)) = (before.as_object(), after.as_object()) else { return };
    for row in model.properties.iter().filter(|row| row.mutability == Mutability::Mutable && !row.is_generated()) {
        let is_stored = before.get(row.name).is_some_and(|value| !value.is_null());
        if is_stored && !after.contains_key(row.name) {
            let violation = Violation::new(Code::ClearedByReplace).at(pointer(&[args::BODY]));
            report.push(violation.with("property", row.name));
        }
    }
}

fn take_file(file: Option<args::File>, value: Option<Value>, report: &mut Report) -> Option<Body> {
    let at = |code| Violation::new(code).at(pointer(&[args::BODY]));
    if let Some(value) = value {
        report.push(argument_type(&[args::BODY], "a file", &value));
        return None;
    }
    let Some(file) = file else {
        report.push(at(Code::Required).with("property", args::BODY));
        return None;
    };
    if file.bytes.len() > LARGEST_FILE {
        report.push(at(Code::TooLarge).with("actual", file.bytes.len()).with("limit", LARGEST_FILE));
    }
    Some(Body::Binary(file.bytes))
}

/// A concrete image type: `image/png`.
fn is_image(content_type: &str) -> bool {
    let subtype = content_type.strip_prefix("image/").unwrap_or_default();
    (1..=64).contains(&subtype.len())
        && subtype.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'+' | b'-'))
}

/// Names and values of a form; null is left out.
fn form(members: &Map<String, Value>, report: &mut Report) -> Option<String> {
    use std::fmt::Write;
    let mut out = String::new();
    for (name, value) in members {
        if value.is_null() {
            continue;
        }
        if !out.is_empty() {
            out.push('&');
        }
        encode::form(&mut out, name);
        out.push('=');
        match value {
            Value::String(text) => encode::form(&mut out, text),
            Value::Bool(_) | Value::Number(_) => {
                // Writing to a String can not fail.
                let _ = write!(out, "{value}");
            }
            other => report.push(argument_type(&[args::BODY, name], "text, a number or true or false", other)),
        }
    }
    Some(out)
}
