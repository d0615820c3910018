//! Where a member stands, and the checks of one value that need nothing else.

use super::encoded::{self, Problem};
use super::json::{Json, Value};
use crate::validate::rules::findings::{Findings, excerpt};
use crate::violation::{Code, Pointer, Violation};
use std::ops::Range;

/// Where something stands: for the pointer, for messages and in the text.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) pointer: String,
    /// `keys[0].n`
    pub(super) label: String,
    pub(super) range: Range<usize>,
}

impl Place {
    /// The whole document; its members have no prefix.
    pub(super) fn of_document(json: &Json<'_>) -> Self {
        Self { pointer: String::new(), label: String::new(), range: json.range.clone() }
    }

    pub(super) fn of_key(index: usize, json: &Json<'_>) -> Self {
        Self { pointer: format!("/keys/{index}"), label: format!("keys[{index}]"), range: json.range.clone() }
    }

    pub(super) fn member(&self, name: &str, range: Range<usize>) -> Self {
        let mut pointer = Pointer::root();
        pointer.enter(name);
        let dot = if self.label.is_empty() { "" } else { "." };
        Self {
            pointer: format!("{}{pointer}", self.pointer),
            label: format!("{}{dot}{}", self.label, excerpt(name)),
            range,
        }
    }

    pub(super) fn item(&self, index: usize, range: Range<usize>) -> Self {
        Self { pointer: format!("{}/{index}", self.pointer), label: format!("{}[{index}]", self.label), range }
    }

    /// A violation here, its first parameter given.
    pub(super) fn violation(&self, code: Code) -> Violation {
        Violation::new(code).at(self.pointer.as_str()).with("member", self.label.as_str())
    }

    /// Reports a code that has no further parameters.
    pub(super) fn report(&self, code: Code, findings: &mut Findings<'_>) {
        findings.push(self.range.clone(), self.violation(code));
    }

    /// A piece of the string that stands here; the whole string when escapes make it stand elsewhere in the text.
    fn inside(&self, text: &str, at: usize, length: usize) -> Range<usize> {
        const QUOTES: usize = 2;
        if self.range.len() != text.len().saturating_add(QUOTES) {
            return self.range.clone();
        }
        let start = self.range.start.saturating_add(1).saturating_add(at);
        start..start.saturating_add(length)
    }
}

pub(super) fn report_type(place: &Place, expected: &'static str, value: &Value<'_>, findings: &mut Findings<'_>) {
    let violation = place.violation(Code::JwksType).with("expected", expected).with("actual", value.kind());
    findings.push(place.range.clone(), violation);
}

/// The bytes of a base64url text; what is wrong with it is reported.
pub(super) fn decode(text: &str, place: &Place, findings: &mut Findings<'_>) -> Option<Vec<u8>> {
    let (bytes, problem) = encoded::decode_base64url(text);
    match problem {
        None => {}
        Some(Problem::Character { at, character }) => {
            let violation = place.violation(Code::Base64urlCharacter).with("character", character.to_string());
            findings.push(place.inside(text, at, character.len_utf8()), violation);
        }
        Some(Problem::Padding { at }) => {
            let range = place.inside(text, at, text.len().saturating_sub(at));
            findings.push(range, place.violation(Code::Base64urlPadding));
        }
        Some(Problem::Length) => {
            let violation = place.violation(Code::Base64urlLength).with("actual", text.len());
            findings.push(place.range.clone(), violation);
        }
        Some(Problem::TrailingBits) => {
            let last = text.len().saturating_sub(1);
            findings.push(place.inside(text, last, 1), place.violation(Code::Base64urlTrailingBits));
        }
    }
    bytes
}

/// Reports a number of bytes that differs; true when it fits.
pub(super) fn check_length(bytes: &[u8], expected: usize, place: &Place, findings: &mut Findings<'_>) -> bool {
    let fits = bytes.len() == expected;
    if !fits {
        let violation = place.violation(Code::JwksByteLength).with("actual", bytes.len()).with("expected", expected);
        findings.push(place.range.clone(), violation);
    }
    fits
}
