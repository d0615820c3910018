//! UUIDs, as the platform uses them for ids: `8-4-4-4-12` hexadecimal digits, any version.
//!
//! The platform documents the type only as "UUID" (API reference); its Terraform provider takes lower case alone, so
//! upper case is a warning. A forgotten placeholder and a UUID in another dress get their own codes, because those two
//! are what people really send.

use super::findings::excerpt;
use crate::violation::{Code, Report, Span, Violation};

/// Bytes of a UUID in its canonical form.
const LENGTH: usize = 36;

/// True when `text` is a UUID of the form `8-4-4-4-12`, in any case.
///
/// ```
/// use pingone_core::validate::is_uuid;
///
/// assert!(is_uuid("3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11"));
/// assert!(!is_uuid("{{envID}}"));
/// ```
pub fn is_uuid(text: &str) -> bool {
    text.len() == LENGTH && first_wrong_byte(text) == LENGTH
}

/// Checks an id that the platform makes and reads as a UUID.
///
/// Errors: anything else than `8-4-4-4-12` hexadecimal digits. Warning: upper case. Source: the type "UUID" of the API
/// reference; RFC 9562 section 4.
///
/// ```
/// use pingone_core::{Code, validate::validate_uuid};
///
/// assert!(validate_uuid("3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11").is_empty());
/// assert_eq!(validate_uuid("{{envID}}").violations()[0].code, Code::UuidPlaceholder);
/// ```
pub fn validate_uuid(text: &str) -> Report {
    if !is_uuid(text) {
        return not_a_uuid(text).into();
    }
    if text.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Violation::new(Code::UuidUpperCase).with("uuid", text.to_ascii_lowercase()).into();
    }
    Report::new()
}

fn not_a_uuid(text: &str) -> Violation {
    if let Some(uuid) = in_another_form(text) {
        return Violation::new(Code::UuidForm).with("value", excerpt(text)).with("uuid", uuid).span(Span::whole(text));
    }
    if is_placeholder(text) {
        return Violation::new(Code::UuidPlaceholder).with("value", excerpt(text)).span(Span::whole(text));
    }
    let mut cursor = crate::violation::SpanCursor::new(text);
    Violation::new(Code::Uuid).with("value", excerpt(text)).span(cursor.span(first_wrong_byte(text), text.len()))
}

/// Where `text` stops being the beginning of a UUID.
fn first_wrong_byte(text: &str) -> usize {
    let fits = |(index, byte): (usize, &u8)| match index {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => byte.is_ascii_hexdigit(),
    };
    let bytes = text.as_bytes();
    let limit = bytes.len().min(LENGTH);
    bytes.iter().take(LENGTH).enumerate().position(|byte| !fits(byte)).unwrap_or(limit)
}

/// The canonical UUID when `text` is one with white space or braces around it, as a URN or without hyphens.
fn in_another_form(text: &str) -> Option<String> {
    /// Longest text that is looked at: a URN in braces with some white space.
    const LONGEST: usize = 64;
    if text.len() > LONGEST {
        return None;
    }
    let lower = text.trim().to_ascii_lowercase();
    let inner = lower.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(&lower);
    let inner = inner.strip_prefix("urn:uuid:").unwrap_or(inner);
    if is_uuid(inner) {
        return Some(inner.to_owned());
    }
    if inner.len() != 32 || !inner.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let mut uuid = String::with_capacity(LENGTH);
    for (index, digit) in inner.chars().enumerate() {
        if matches!(index, 8 | 12 | 16 | 20) {
            uuid.push('-');
        }
        uuid.push(digit);
    }
    Some(uuid)
}

/// True for `{{envID}}` (Postman, the API reference), `{id}`, `${id}`, `<id>`, `$<id>` and `:id`.
fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    let text = text.strip_prefix('$').unwrap_or(text);
    (text.starts_with('{') && text.ends_with('}'))
        || (text.starts_with('<') && text.ends_with('>'))
        || text.strip_prefix(':').is_some_and(|name| name.starts_with(|first: char| first.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const UUID: &str = "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11";

    fn code(text: &str) -> Option<Code> {
        validate_uuid(text).violations().first().map(|violation| violation.code)
    }

    #[test]
    fn takes_every_version() {
        for text in [UUID, "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"] {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn names_what_is_wrong() {
        let report = validate_uuid(&UUID.to_uppercase());
        assert!(report.is_valid());
        assert_eq!(report.violations()[0].param("uuid").unwrap(), UUID);
        for text in [
            "",
            "x",
            UUID.strip_prefix('3').unwrap(),
            &format!("{UUID}0"),
            "3f1c0a52_8d0e-4c7b-9b53-3a1a8f6f2b11",
            "é😀",
        ] {
            assert_eq!(code(text), Some(Code::Uuid), "{text}");
        }
        for text in ["{{envID}}", "{id}", "${user.id}", "<id>", "$<user.id>", ":environmentId", "{}"] {
            assert_eq!(code(text), Some(Code::UuidPlaceholder), "{text}");
        }
    }

    #[test]
    fn finds_a_uuid_in_another_form() {
        let bare = UUID.replace('-', "");
        for text in [format!(" {UUID}\n"), format!("{{{UUID}}}"), format!("urn:uuid:{UUID}"), bare.to_uppercase()] {
            let report = validate_uuid(&text);
            assert_eq!(report.violations()[0].code, Code::UuidForm, "{text}");
            assert_eq!(report.violations()[0].param("uuid").unwrap(), UUID);
        }
    }

    #[test]
    fn the_span_starts_where_it_goes_wrong() {
        let span = |text: &str| validate_uuid(text).violations()[0].span.unwrap().bytes();
        assert_eq!(span("3f1c0a52-8d0g-4c7b-9b53-3a1a8f6f2b11"), 12..36);
        assert_eq!(span("3f1c0a52-8d0e"), 13..13);
        assert_eq!(span("3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11zz"), 36..38);
    }
}
