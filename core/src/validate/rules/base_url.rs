//! Base URLs of an API service.
//!
//! The platform documents: an absolute URL with `http` or `https`, no trailing slash when the path is non-empty, no
//! empty, backslash, dot or double-dot segment, no query, no fragment, a host that is a DNS name or an IP address, at
//! most 256 characters (API reference, API services, `baseUrls`; the sentence "empty backslash" lost its comma).
//!
//! Decided here: `https://host/` has the non-empty path `/`, so it ends in a trailing slash; a port is 1 to 65535; user
//! info is refused; "valid" means the syntax of RFC 3986, so a space or `é` in the path is an error. An escape that
//! request matching treats as suspicious (`%2e%2e`, `%2F`) is a warning: the URL is legal, but no request would ever be
//! matched to it. Private addresses, `localhost` and names without a dot are fine: the platform's own tutorial has one.

use super::findings::Findings;
use super::url::{self, Expected, Part};
use crate::violation::{Code, Report, Violation};

const EXPECTED: Expected = Expected { schemes: &["https", "http"], longest: 256, query: false };

/// Checks one base URL of an API service.
///
/// Errors: everything that the head of this module lists, each with its place. Warnings: an underscore or a final dot
/// in the host, and percent-escapes of `.`, `/`, `\`, `%` and NUL in the path. Source: API reference, API services; RFC
/// 3986.
///
/// ```
/// use pingone_core::{Code, validate::validate_base_url};
///
/// assert!(validate_base_url("https://localhost:8443/shop").is_empty());
/// let report = validate_base_url("https://api.example.com/v1/?x=1");
/// let codes: Vec<Code> = report.errors().map(|violation| violation.code).collect();
/// assert_eq!(codes, [Code::BaseUrlTrailingSlash, Code::UrlQuery]);
/// ```
pub fn validate_base_url(text: &str) -> Report {
    let mut findings = Findings::new(text);
    if let Some(url) = url::read(text, &EXPECTED, &mut findings) {
        check_segments(url.path, &mut findings);
    }
    findings.into_report()
}

fn check_segments(path: Part<'_>, findings: &mut Findings<'_>) {
    // What stands before the first slash is no segment.
    let mut segments = path.split('/').skip(1).peekable();
    while let Some(segment) = segments.next() {
        let slash = segment.start.saturating_sub(1);
        match (segment.text, segments.peek()) {
            ("", None) => findings.push_code(slash..segment.start, Code::BaseUrlTrailingSlash),
            ("", Some(_)) => findings.push_code(slash..segment.start.saturating_add(1), Code::BaseUrlEmptySegment),
            ("." | "..", _) => {
                findings.push(segment.range(), Violation::new(Code::BaseUrlDotSegment).with("segment", segment.text));
            }
            _ => check_escapes(segment, findings),
        }
    }
}

/// Escapes that hide what the rules above refuse.
fn check_escapes(segment: Part<'_>, findings: &mut Findings<'_>) {
    let is_dots = matches!(segment.text.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if is_dots {
        let violation = Violation::new(Code::BaseUrlSuspiciousEscape).with("escape", segment.text);
        findings.push(segment.range(), violation);
        return;
    }
    for (at, _) in segment.text.match_indices('%') {
        let (escape, after) = segment.split_at(at).1.split_at(3);
        let hides = match escape.text.to_ascii_lowercase().as_str() {
            "%2f" | "%5c" | "%00" => true,
            // A second decoding would find another escape.
            "%25" => after.text.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2,
            _ => false,
        };
        if hides {
            let violation = Violation::new(Code::BaseUrlSuspiciousEscape).with("escape", escape.text);
            findings.push(escape.range(), violation);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<Code> {
        validate_base_url(text).violations().iter().map(|violation| violation.code).collect()
    }

    fn spans(text: &str) -> Vec<&str> {
        let report = validate_base_url(text);
        report.violations().iter().map(|violation| text.get(violation.span.unwrap().bytes()).unwrap()).collect()
    }

    #[test]
    fn half_a_url_has_one_problem() {
        for text in
            ["", " ", "h", "https", "https:", "https:/", "api.example.com", "localhost:80", "//h", "/v1", "1://h"]
        {
            assert_eq!(codes(text), [Code::UrlNotAbsolute], "{text}");
        }
        for text in ["https://", "https://:80", "https:///v1", "http://?"] {
            assert_eq!(codes(text)[0], Code::UrlHostMissing, "{text}");
        }
        assert_eq!(codes("https://"), [Code::UrlHostMissing]);
        assert_eq!(codes("https://["), [Code::UrlIpv6]);
    }

    #[test]
    fn every_problem_has_its_own_place() {
        let text = "ftp://u:p@-a.b:x//c d/../%zz/e\\f/?q#f";
        assert_eq!(
            spans(text),
            ["ftp", "u:p@", "-a", "x", "//", " ", "..", "%zz", "\\", "/", "?q", "#f"],
            "{:?}",
            codes(text)
        );
        assert!(!format!("{:?}", validate_base_url("https://u:secret@h")).contains("secret"));
    }

    #[test]
    fn counts_utf16_units() {
        let url = |length: usize| format!("https://h/{}", "a".repeat(length - 10));
        assert_eq!(codes(&url(256)), []);
        assert_eq!(codes(&url(257)), [Code::UrlTooLong]);
        assert_eq!(codes(&format!("https://h/{}", "😀".repeat(123))), [Code::UrlCharacter]);
        assert_eq!(codes(&format!("https://h/{}", "😀".repeat(124))), [Code::UrlTooLong, Code::UrlCharacter]);
        assert_eq!(codes(&"x".repeat(1_000_000)), [Code::UrlTooLong]);
    }

    #[test]
    fn knows_ports() {
        for text in ["https://h:1", "https://h:65535", "https://h:0443/a", "http://[::1]:80"] {
            assert_eq!(codes(text), [], "{text}");
        }
        for text in ["https://h:", "https://h:0", "https://h:65536", "https://h:+1", "https://h:a", "https://a:b:c"] {
            assert_eq!(codes(text), [Code::UrlPort], "{text}");
        }
    }

    #[test]
    fn warns_of_escapes_that_no_request_may_hold() {
        for text in ["https://h/%2e", "https://h/a/.%2E", "https://h/a%2Fb", "https://h/%5c", "https://h/%2541"] {
            assert_eq!(codes(text), [Code::BaseUrlSuspiciousEscape], "{text}");
            assert!(validate_base_url(text).is_valid());
        }
        for text in
            ["https://h/%41", "https://h/...", "https://h/.a", "https://h/%25", "https://h/%25zz", "https://h/a;b=1"]
        {
            assert_eq!(codes(text), [], "{text}");
        }
    }

    #[test]
    fn white_space_around_is_one_problem() {
        assert_eq!(codes(" https://h\n"), [Code::UrlSurroundingSpace]);
        assert_eq!(codes("https://h "), [Code::UrlSurroundingSpace]);
        assert_eq!(codes("https://h/a\u{a0}b"), [Code::UrlCharacter]);
    }
}
