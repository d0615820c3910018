//! The formats of text: which named rule a row asks for, and the small rules that have no other user.

use super::rules;
use crate::model::Format;
use crate::violation::{Code, Report, Severity, Violation};
use serde_json::{Map, Value};

/// True when the rule of the format looks at the length itself, so that one problem is not reported twice.
pub(super) const fn checks_length(format: Format) -> bool {
    matches!(format, Format::BaseUrl | Format::Method | Format::PathPattern | Format::Jwks | Format::JwksUrl)
}

/// What a format says about a text, with pointers relative to the text. `siblings` is the object that the text is in.
pub(super) fn check(format: Format, property: &str, text: &str, siblings: Option<&Map<String, Value>>) -> Report {
    match format {
        Format::Uuid => rules::validate_uuid(text),
        Format::Id => advice(rules::validate_uuid(text)),
        Format::DateTime => rules::validate_date_time(text),
        Format::BaseUrl => rules::validate_base_url(text),
        Format::JwksUrl => rules::validate_jwks_url(text),
        Format::Method => rules::validate_method(text),
        Format::Jwks => rules::validate_jwks_in_string(text),
        Format::ScimFilter => crate::filter::validate_filter(text, None),
        Format::PathPattern => pattern(text, siblings),
        Format::TimeZone => time_zone(property, text),
        Format::Audience => audience(property, text),
        Format::Password | Format::PermissionKey => Report::new(),
    }
}

/// The report of a rule that no document names for this property: warnings at most.
fn advice(report: Report) -> Report {
    let mut violations = report.into_violations();
    for violation in violations.iter_mut().filter(|violation| violation.is_error()) {
        violation.severity = Severity::Warning;
    }
    violations.into_iter().collect()
}

/// The pattern of a path, read as the type beside it says. A type that is missing or wrong is reported there.
fn pattern(text: &str, siblings: Option<&Map<String, Value>>) -> Report {
    let kind = siblings.and_then(|siblings| siblings.get("type")).and_then(Value::as_str);
    let Some(kind @ ("EXACT" | "PARAMETER")) = kind else { return Report::new() };
    let violations = crate::path::validate_pattern(kind, text).into_violations();
    violations.into_iter().map(|violation| violation.at("")).collect()
}

/// `Area/Location` with any number of parts, or one of the names without a slash that are in use.
fn time_zone(property: &str, text: &str) -> Report {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'+'))
    };
    let is_name = text.contains('/') || matches!(text, "UTC" | "GMT" | "EST" | "MST" | "HST");
    if is_name && text.split('/').all(is_part) {
        return Report::new();
    }
    Violation::new(Code::TimeZone).with("property", property).with("actual", text).into()
}

fn audience(property: &str, text: &str) -> Report {
    let lower = text.to_ascii_lowercase();
    let reserved = ["pingone", "pingidentity"].into_iter().filter(|word| lower.contains(word));
    let mut report: Report = reserved
        .map(|word| Violation::new(Code::AudienceReserved).with("property", property).with("word", word))
        .collect();
    if text.contains('#') || text == "@" {
        report.push(Violation::new(Code::AudienceForm).with("property", property));
    }
    report
}
