//! The query of a request: typed parameters in the order of the row.

use super::args::Args;
use super::{argument_type, check_id, encode, pointer, suggestions};
use crate::catalogue::{Endpoint, QueryParameter, QueryType};
use crate::filter::validate_filter;
use crate::{Code, Report, Violation};
use serde_json::Value;

/// Longest value, in bytes. A cursor is opaque, so nothing else about it is checked.
const LONGEST_VALUE: usize = 16 * 1024;

/// Appends `?name=value&…`.
pub(super) fn write(endpoint: &'static Endpoint, args: &Args, url: &mut String, report: &mut Report) {
    let mut separator = '?';
    for parameter in endpoint.query {
        let mark = url.len();
        url.push(separator);
        url.push_str(parameter.name);
        url.push('=');
        let written = match args.get(parameter.name) {
            Some(value) => write_value(endpoint, parameter, value, url, report),
            None => write_template(parameter, args, url, report),
        };
        match written {
            true => separator = '&',
            false => url.truncate(mark),
        }
    }
}

/// Appends a parameter that no row has: text, a number or a boolean.
pub(super) fn write_unknown(name: &str, value: &Value, url: &mut String, report: &mut Report) {
    let text = match value {
        Value::String(text) => text.as_str(),
        Value::Bool(_) | Value::Number(_) => &value.to_string(),
        other => return report.push(argument_type(&[name], "text, a number or true or false", other)),
    };
    url.push(if url.contains('?') { '&' } else { '?' });
    encode::query(url, name);
    url.push('=');
    encode::query(url, text);
}

/// Appends a value and says whether there is one.
fn write_value(
    endpoint: &'static Endpoint,
    parameter: &'static QueryParameter,
    value: &Value,
    url: &mut String,
    report: &mut Report,
) -> bool {
    match parameter.kind {
        QueryType::Integer => write_integer(parameter, value, url, report),
        QueryType::ScimFilter => {
            let Some(filter) = text(parameter, value, report) else { return false };
            let found = validate_filter(filter, Some(endpoint));
            if !found.is_empty() {
                report.extend_under(&pointer(&[parameter.name]), found);
            }
            encode::query(url, filter);
            true
        }
        QueryType::String => write_text(parameter, value, url, report),
    }
}

/// A string of bounded length.
fn text<'a>(parameter: &QueryParameter, value: &'a Value, report: &mut Report) -> Option<&'a str> {
    let Some(text) = value.as_str() else {
        report.push(argument_type(&[parameter.name], "text", value));
        return None;
    };
    if text.len() > LONGEST_VALUE {
        let violation = Violation::new(Code::QueryTooLong).at(pointer(&[parameter.name]));
        report.push(violation.with("name", parameter.name).with("actual", text.len()).with("limit", LONGEST_VALUE));
        return None;
    }
    if text.is_empty() {
        let violation = Violation::new(Code::EmptyQueryValue).at(pointer(&[parameter.name]));
        report.push(violation.with("name", parameter.name));
    }
    Some(text)
}

/// A whole number. `5.0` is one, too: JavaScript has no other.
fn integer(value: &Value) -> Option<i64> {
    // Numbers up to 2^53 are exact in both forms.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let number = value.as_number()?;
    number.as_i64().or_else(|| {
        let float = number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() <= EXACT)?;
        Some(float as i64)
    })
}

fn write_integer(parameter: &QueryParameter, value: &Value, url: &mut String, report: &mut Report) -> bool {
    use std::fmt::Write;
    let Some(number) = integer(value) else {
        report.push(argument_type(&[parameter.name], "a whole number", value));
        return false;
    };
    let at =
        |code| Violation::new(code).at(pointer(&[parameter.name])).with("name", parameter.name).with("value", number);
    // Every number in a query is the size of a page, so none is negative.
    let minimum = parameter.min.unwrap_or(0);
    if number < minimum {
        report.push(at(Code::QueryBelowMinimum).with("minimum", minimum));
    }
    if let Some(maximum) = parameter.max.filter(|maximum| number > *maximum) {
        report.push(at(Code::QueryAboveMaximum).with("maximum", maximum));
    }
    // Writing to a String can not fail.
    let _ = write!(url, "{number}");
    true
}

/// Text, or a list of known values: `["groups", "scopes"]` is `groups%2Cscopes`.
fn write_text(parameter: &'static QueryParameter, value: &Value, url: &mut String, report: &mut Report) -> bool {
    let takes_list = parameter.comma_separated || parameter.values.len() > 1;
    let Value::Array(items) = value else {
        let Some(text) = text(parameter, value, report) else { return false };
        let pieces = if takes_list { text.split(',').collect() } else { vec![text] };
        for piece in pieces {
            check_known(parameter, piece, &[parameter.name], report);
        }
        encode::query(url, text);
        return true;
    };
    if !takes_list {
        report.push(argument_type(&[parameter.name], "text", value));
        return false;
    }
    for (index, item) in items.iter().enumerate() {
        let index_text = index.to_string();
        let at = [parameter.name, index_text.as_str()];
        let Some(item) = item.as_str() else {
            report.push(argument_type(&at, "text", item));
            continue;
        };
        check_known(parameter, item, &at, report);
        if index > 0 {
            url.push_str("%2C");
        }
        encode::query(url, item);
    }
    !items.is_empty()
}

/// Values are open: one that is not documented is a warning.
fn check_known(parameter: &'static QueryParameter, value: &str, at: &[&str], report: &mut Report) {
    if !value.is_empty() && !parameter.values.is_empty() && !parameter.values.contains(&value) {
        report.push(
            Violation::new(Code::UnknownQueryValue)
                .at(pointer(at))
                .with("name", parameter.name)
                .with("value", value)
                .with("suggestions", suggestions(value, parameter.values)),
        );
    }
}

/// A parameter that is left out: filled from the row's template when its names are given, reported when required.
fn write_template(parameter: &'static QueryParameter, args: &Args, url: &mut String, report: &mut Report) -> bool {
    let Some((before, name, after)) = template(parameter).filter(|(_, name, _)| args.get(name).is_some()) else {
        if parameter.required {
            let violation = Violation::new(Code::Required).at(pointer(&[parameter.name]));
            report.push(violation.with("property", parameter.name));
        }
        return false;
    };
    match args.get(name) {
        Some(Value::String(id)) => {
            check_id(name, id, report);
            encode::query(url, before);
            encode::query(url, id);
            encode::query(url, after);
            true
        }
        other => {
            report.push(argument_type(&[name], "text", other.unwrap_or(&Value::Null)));
            false
        }
    }
}

/// A template in three parts: before, the name in braces, after.
fn template(parameter: &QueryParameter) -> Option<(&'static str, &'static str, &'static str)> {
    let (before, rest) = parameter.template?.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

/// True when `name` is the argument that fills the template of a parameter that is not given itself.
pub(super) fn fills(parameter: &'static QueryParameter, args: &Args, name: &str) -> bool {
    template(parameter).is_some_and(|(_, known, _)| known == name) && args.get(parameter.name).is_none()
}
