//! One strict reading of an absolute `http` or `https` URL, shared by every rule about a URL.
//!
//! RFC 3986 as written: nothing is repaired, trimmed or percent-encoded silently, as browsers do. What differs between
//! the rules (schemes, length, query, what a host may be) is in [`Expected`] or stays with the rule.

use super::findings::{Findings, excerpt};
use super::host::{self, Host};
use crate::violation::{Code, Violation};
use std::ops::Range;

/// What a rule expects of its URL.
pub(super) struct Expected {
    /// In lower case.
    pub(super) schemes: &'static [&'static str],
    /// In UTF-16 units, which is what the platform's language counts.
    pub(super) longest: usize,
    pub(super) query: bool,
}

/// A URL that was read as far as it could be; what was wrong with it is in the findings.
pub(super) struct Url<'a> {
    /// Nothing when the host has errors.
    pub(super) host: Option<Host>,
    pub(super) host_part: Part<'a>,
    /// Nothing when there is none or it is wrong.
    pub(super) port: Option<(u16, Range<usize>)>,
    /// Empty, or it starts with a slash.
    pub(super) path: Part<'a>,
}

/// A piece of a text that knows where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
}

impl<'a> Part<'a> {
    pub(super) fn range(self) -> Range<usize> {
        self.start..self.start.saturating_add(self.text.len())
    }

    /// The two sides of the byte index `at`; a tail past the end is empty.
    pub(super) fn split_at(self, at: usize) -> (Self, Self) {
        let (head, tail) = self.text.split_at_checked(at).unwrap_or((self.text, ""));
        let start = self.start.saturating_add(head.len());
        (Self { text: head, start: self.start }, Self { text: tail, start })
    }

    /// Splits before the first of `stops`; without one, the tail is empty.
    fn split_before(self, stops: &[char]) -> (Self, Self) {
        self.split_at(self.text.find(stops).unwrap_or(self.text.len()))
    }

    fn strip_prefix(self, prefix: &str) -> Option<Self> {
        let (head, tail) = self.split_at(prefix.len());
        (head.text == prefix).then_some(tail)
    }

    /// The pieces between separators.
    pub(super) fn split(self, separator: char) -> impl Iterator<Item = Part<'a>> {
        let mut start = self.start;
        self.text.split(separator).map(move |text| {
            let part = Part { text, start };
            start = start.saturating_add(text.len()).saturating_add(separator.len_utf8());
            part
        })
    }
}

/// Reads a URL and reports everything that is wrong with its form. Nothing comes back when the text is no absolute URL
/// at all, which is then the only thing reported: half a URL is what a form holds while someone types.
pub(super) fn read<'a>(text: &'a str, expected: &Expected, findings: &mut Findings<'a>) -> Option<Url<'a>> {
    /// How many times the allowed length is looked at before a text is refused unread.
    const LOOKED_AT: usize = 16;
    let length = text.encode_utf16().count();
    if length > expected.longest {
        let violation = Violation::new(Code::UrlTooLong).with("actual", length).with("limit", expected.longest);
        findings.push(0..text.len(), violation);
        if length > expected.longest.saturating_mul(LOOKED_AT) {
            return None;
        }
    }
    let whole = trimmed(text, findings);
    let Some((scheme, authority, rest)) = split_absolute(whole) else {
        findings.push(whole.range(), Violation::new(Code::UrlNotAbsolute).with("scheme", default_scheme(expected)));
        return None;
    };
    if !expected.schemes.iter().any(|allowed| allowed.eq_ignore_ascii_case(scheme.text)) {
        let violation =
            Violation::new(Code::UrlScheme).with("scheme", excerpt(scheme.text)).with("allowed", expected.schemes);
        findings.push(scheme.range(), violation);
    }
    let authority = without_user_info(authority, findings);
    let (host_part, port_part) = split_port(authority);
    let host = host::read(host_part, findings);
    let port = port_part.and_then(|part| read_port(part, findings));
    let (path, rest) = rest.split_before(&['?', '#']);
    check_characters(path, "/", findings);
    let (query, fragment) = rest.split_before(&['#']);
    if expected.query {
        check_characters(query, "/?", findings);
    } else if !query.text.is_empty() {
        findings.push_code(query.range(), Code::UrlQuery);
    }
    if !fragment.text.is_empty() {
        findings.push_code(fragment.range(), Code::UrlFragment);
    }
    Some(Url { host, host_part, port, path })
}

/// The text without white space around it, which is reported: it is what pasting adds.
fn trimmed<'a>(text: &'a str, findings: &mut Findings<'a>) -> Part<'a> {
    let start = text.len().saturating_sub(text.trim_start().len());
    let part = Part { text: text.trim(), start };
    if part.text.len() < text.len() && !part.text.is_empty() {
        let outside = if start > 0 { 0..start } else { part.range().end..text.len() };
        findings.push_code(outside, Code::UrlSurroundingSpace);
    }
    part
}

/// Scheme, authority and what follows it.
fn split_absolute(whole: Part<'_>) -> Option<(Part<'_>, Part<'_>, Part<'_>)> {
    let (scheme, rest) = whole.split_before(&[':']);
    // RFC 3986 section 3.1.
    let is_scheme = scheme.text.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    let rest = rest.strip_prefix("://").filter(|_| is_scheme)?;
    let (authority, rest) = rest.split_before(&['/', '?', '#']);
    Some((scheme, authority, rest))
}

fn default_scheme(expected: &Expected) -> &'static str {
    if expected.schemes.contains(&"https") { "https://" } else { "http://" }
}

/// User info may be a password, so it is reported without its text.
fn without_user_info<'a>(authority: Part<'a>, findings: &mut Findings<'a>) -> Part<'a> {
    let Some(at) = authority.text.rfind('@') else { return authority };
    let (user_info, host) = authority.split_at(at.saturating_add(1));
    findings.push_code(user_info.range(), Code::UrlUserInfo);
    host
}

/// Host and port. The host keeps its brackets; the port is what follows the colon.
fn split_port(authority: Part<'_>) -> (Part<'_>, Option<Part<'_>>) {
    if host::is_bare_ipv6(authority.text) {
        return (authority, None);
    }
    // The colons of an address in brackets are not the one before the port; without the closing bracket all are inside.
    let from = match (authority.text.starts_with('['), authority.text.find(']')) {
        (true, closing) => closing.unwrap_or(authority.text.len()),
        (false, _) => 0,
    };
    let colon = authority.split_at(from).1.text.find(':');
    let Some(colon) = colon else { return (authority, None) };
    let (host, port) = authority.split_at(from.saturating_add(colon));
    (host, Some(port.split_at(1).1))
}

fn read_port(part: Part<'_>, findings: &mut Findings<'_>) -> Option<(u16, Range<usize>)> {
    let is_number = !part.text.is_empty() && part.text.bytes().all(|byte| byte.is_ascii_digit());
    // `parse` alone would take a leading plus sign.
    let port = part.text.parse().ok().filter(|port| is_number && *port > 0_u16);
    if port.is_none() {
        findings.push(part.range(), Violation::new(Code::UrlPort).with("port", excerpt(part.text)));
    }
    port.map(|port| (port, part.range()))
}

/// Every character that RFC 3986 does not allow here, one violation for each run, and every broken percent-escape.
fn check_characters(part: Part<'_>, also: &str, findings: &mut Findings<'_>) {
    let mut rest = part;
    // The query brings its own question mark, the path its slash: both are in `also`.
    while let Some(at) = rest.text.find(|c: char| !is_path_character(c) && !also.contains(c)) {
        let (_, from) = rest.split_at(at);
        rest = if let Some(after) = from.strip_prefix("%") {
            check_escape(from, findings);
            after
        } else {
            report_run(from, also, findings)
        };
    }
}

fn check_escape(from: Part<'_>, findings: &mut Findings<'_>) {
    let escape = from.text.char_indices().nth(3).map_or(from.text.len(), |(end, _)| end);
    let (escape, _) = from.split_at(escape);
    let mut digits = escape.text.chars().skip(1);
    let is_digit = |digit: Option<char>| digit.is_some_and(|digit| digit.is_ascii_hexdigit());
    if !(is_digit(digits.next()) && is_digit(digits.next())) {
        findings.push(escape.range(), Violation::new(Code::UrlPercent).with("escape", excerpt(escape.text)));
    }
}

/// Reports the run of forbidden characters at the start of `from`; backslashes are a run of their own.
fn report_run<'a>(from: Part<'a>, also: &str, findings: &mut Findings<'_>) -> Part<'a> {
    let backslash = from.text.starts_with('\\');
    let continues = |c: char| match c {
        '\\' => backslash,
        '%' => false,
        _ => !backslash && !is_path_character(c) && !also.contains(c),
    };
    let end = from.text.find(|c: char| !continues(c)).unwrap_or(from.text.len());
    let (run, rest) = from.split_at(end);
    if backslash {
        findings.push_code(run.range(), Code::UrlBackslash);
    } else {
        let shown = excerpt(run.text);
        let encoded = percent_encoded(&shown);
        let violation = Violation::new(Code::UrlCharacter).with("characters", shown).with("encoded", encoded);
        findings.push(run.range(), violation);
    }
    rest
}

/// RFC 3986 section 3.3: `pchar` but percent-escapes.
fn is_path_character(c: char) -> bool {
    c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@".contains(c)
}

fn percent_encoded(text: &str) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    for byte in text.trim_end_matches('…').bytes() {
        // Writing to a String can not fail.
        let _ = write!(out, "%{byte:02X}");
    }
    out
}
