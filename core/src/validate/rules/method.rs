//! HTTP methods of API operations: a token of at most 64 characters, compared case-sensitively.
//!
//! The token and the limit are the platform's (API reference, API operations, `methods`; RFC 9110 section 9.1, which
//! obsoletes RFC 7230). That other clients of the platform take six methods only, and that `get` is not `GET`, is
//! advice of this crate.

use super::findings::{Findings, excerpt};
use crate::violation::{Code, Report, Violation};

/// Longest method, in characters.
const LONGEST: usize = 64;

/// The methods that the platform's own SDK and Terraform provider take.
const USUAL: &[&str] = &["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Further methods of RFC 9110 and RFC 5789.
const STANDARD: &[&str] = &["HEAD", "TRACE", "CONNECT"];

/// Checks one HTTP method of an API operation.
///
/// Errors: empty, longer than 64 characters, a character that no token may have. Warning: none of `GET`, `POST`, `PUT`,
/// `PATCH`, `DELETE`, `OPTIONS`. Lint: a standard method in another case. Source: API reference, API operations; RFC
/// 9110 sections 5.6.2 and 9.1.
///
/// ```
/// use pingone_core::{Code, validate::validate_method};
///
/// assert!(validate_method("PATCH").is_empty());
/// assert_eq!(validate_method("get").violations()[0].code, Code::MethodCase);
/// assert!(!validate_method("GET ").is_valid());
/// ```
pub fn validate_method(text: &str) -> Report {
    if USUAL.contains(&text) {
        return Report::new();
    }
    let mut findings = Findings::new(text);
    if text.is_empty() {
        findings.push_code(0..0, Code::MethodEmpty);
    }
    let length = text.encode_utf16().count();
    if length > LONGEST {
        let violation = Violation::new(Code::MethodTooLong).with("actual", length).with("limit", LONGEST);
        findings.push(0..text.len(), violation);
    }
    if let Some((start, character)) = text.char_indices().find(|(_, character)| !is_token_character(*character)) {
        let violation = Violation::new(Code::MethodCharacter).with("character", character.to_string());
        findings.push(start..start.saturating_add(character.len_utf8()), violation);
    }
    let report = findings.into_report();
    if report.is_valid() { advice(text).into() } else { report }
}

fn advice(method: &str) -> Violation {
    let standard = USUAL.iter().chain(STANDARD).find(|standard| standard.eq_ignore_ascii_case(method));
    match standard {
        Some(standard) if *standard != method => {
            Violation::new(Code::MethodCase).with("method", method).with("standard", *standard)
        }
        _ => Violation::new(Code::MethodUnusual).with("method", excerpt(method)).with("usual", USUAL),
    }
}

/// RFC 9110 section 5.6.2, `tchar`.
fn is_token_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<Code> {
        validate_method(text).violations().iter().map(|violation| violation.code).collect()
    }

    #[test]
    fn takes_tokens() {
        for text in ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] {
            assert!(codes(text).is_empty(), "{text}");
        }
        let longest = "M".repeat(64);
        for text in ["HEAD", "PURGE", "M-SEARCH", "!#$%&'*+-.^_`|~09az", &longest] {
            assert_eq!(codes(text), [Code::MethodUnusual], "{text}");
            assert!(validate_method(text).is_valid());
        }
        for text in ["get", "Get", "head"] {
            assert_eq!(codes(text), [Code::MethodCase], "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_token() {
        assert_eq!(codes(""), [Code::MethodEmpty]);
        assert_eq!(codes(&"M".repeat(65)), [Code::MethodTooLong]);
        for text in ["GET ", " GET", "GET,POST", "GE\tT", "GÉT", "😀", "GET\r\n", "a(b", "a/b", "\0"] {
            assert_eq!(codes(text), [Code::MethodCharacter], "{text:?}");
        }
        assert_eq!(validate_method("GÉ😀").violations()[0].span.unwrap().bytes(), 1..3);
    }
}
