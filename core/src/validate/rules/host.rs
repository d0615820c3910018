//! The host of a URL: a DNS name of letters, digits and hyphens, an IPv4 address of four decimal numbers, or an IPv6
//! address in brackets.
//!
//! The platform says "a DNS hostname or valid IP (IPv4 or IPv6)". Decided here: only ASCII (a name in another script
//! gets its ASCII form as a hint), labels as in RFC 1123 section 2.1, and no spelling of an address that two readers
//! can take differently. An underscore and a final dot work in practice and are warnings.

use super::findings::{Findings, excerpt};
use super::lower_case::lower_case;
use super::punycode;
use super::url::Part;
use crate::violation::{Code, Violation};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Longest label and longest name in DNS (RFC 1035 section 2.3.4), in bytes.
const LONGEST_LABEL: usize = 63;
const LONGEST_NAME: usize = 253;

/// A host without errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Host {
    /// In lower case and without the final dot.
    Name(String),
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

/// Reads a host, with its brackets when it has them. Nothing when it has errors, which are in the findings.
pub(super) fn read(part: Part<'_>, findings: &mut Findings<'_>) -> Option<Host> {
    if part.text.is_empty() {
        findings.push_code(part.range(), Code::UrlHostMissing);
        return None;
    }
    if is_bare_ipv6(part.text) {
        findings.push(part.range(), Violation::new(Code::UrlIpv6Brackets).with("address", part.text));
        return None;
    }
    if part.text.starts_with('[') {
        return read_ipv6(part, findings).map(Host::V6);
    }
    if !part.text.is_ascii() {
        report_not_ascii(part, findings);
        return None;
    }
    match part.text.parse() {
        Ok(address) => Some(Host::V4(address)),
        Err(_) => read_name(part, findings).map(Host::Name),
    }
}

/// True for an IPv6 address without brackets, whose last group would else be taken for a port.
pub(super) fn is_bare_ipv6(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}

fn read_ipv6(part: Part<'_>, findings: &mut Findings<'_>) -> Option<Ipv6Addr> {
    let inner = part.text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or_default();
    let address = inner.parse().ok();
    if address.is_none() {
        let has_zone = inner.split_once('%').is_some_and(|(address, _)| is_bare_ipv6(address));
        let code = if has_zone { Code::UrlIpv6Zone } else { Code::UrlIpv6 };
        findings.push(part.range(), Violation::new(code).with("host", excerpt(part.text)));
    }
    address
}

/// Offers the ASCII form when the name consists of letters and digits of some script; else names what can not stand.
fn report_not_ascii(part: Part<'_>, findings: &mut Findings<'_>) {
    let violation = match a_labels(part.text) {
        Some(a_labels) => {
            Violation::new(Code::UrlHostNotAscii).with("host", excerpt(part.text)).with("aLabel", a_labels)
        }
        None => {
            let wrong = |c: &char| !c.is_alphanumeric() && !matches!(c, '-' | '.' | '_');
            let wrong = part.text.chars().find(wrong).or_else(|| part.text.chars().find(|c| !c.is_ascii()));
            Violation::new(Code::UrlHostCharacter).with("character", wrong.map(String::from))
        }
    };
    findings.push(part.range(), violation);
}

/// The name with every label in ASCII (RFC 5890 section 2.3.2.1), as far as that is possible without the mapping tables
/// of IDNA: the text in lower case ([`lower_case`]), letters and digits only.
fn a_labels(name: &str) -> Option<String> {
    if name.len() > LONGEST_NAME {
        return None;
    }
    let lower: String = name.chars().map(lower_case).collect::<Option<_>>()?;
    if !lower.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.')) {
        return None;
    }
    let mut labels = Vec::new();
    for label in lower.split('.') {
        let label = if label.is_ascii() { label.to_owned() } else { format!("xn--{}", punycode::encode(label)?) };
        if label.is_empty() || label.len() > LONGEST_LABEL {
            return None;
        }
        labels.push(label);
    }
    Some(labels.join("."))
}

fn read_name(part: Part<'_>, findings: &mut Findings<'_>) -> Option<String> {
    let mut name = part;
    if let Some(without) = part.text.strip_suffix('.').filter(|without| !without.is_empty()) {
        name = part.split_at(without.len()).0;
        findings.push_code(name.range().end..part.range().end, Code::UrlHostTrailingDot);
    }
    if ends_in_number(name.text) {
        findings.push(name.range(), Violation::new(Code::UrlIpv4).with("host", excerpt(name.text)));
        return None;
    }
    let mut good = true;
    if name.text.len() > LONGEST_NAME {
        let violation =
            Violation::new(Code::UrlHostTooLong).with("actual", name.text.len()).with("limit", LONGEST_NAME);
        findings.push(name.range(), violation);
        good = false;
    }
    for label in name.split('.') {
        good &= check_label(label, findings);
    }
    good.then(|| name.text.to_ascii_lowercase())
}

/// True when the last label is what every reader of URLs takes for part of an IPv4 address: `127.1`, `0x7f.1`,
/// `1.2.3.4.5`.
fn ends_in_number(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    let hexadecimal = last.strip_prefix("0x").or_else(|| last.strip_prefix("0X"));
    match hexadecimal {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => !last.is_empty() && last.bytes().all(|byte| byte.is_ascii_digit()),
    }
}

/// One problem for each label is enough.
fn check_label(label: Part<'_>, findings: &mut Findings<'_>) -> bool {
    let text = label.text;
    if text.is_empty() {
        findings.push_code(label.range(), Code::UrlHostEmptyLabel);
        return false;
    }
    if let Some(at) = text.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')) {
        let character = text.split_at_checked(at).and_then(|(_, rest)| rest.chars().next());
        let at = label.start.saturating_add(at);
        let violation = Violation::new(Code::UrlHostCharacter).with("character", character.map(String::from));
        findings.push(at..at.saturating_add(1), violation);
        return false;
    }
    if text.len() > LONGEST_LABEL {
        let violation = Violation::new(Code::UrlHostLabelTooLong)
            .with("label", excerpt(text))
            .with("actual", text.len())
            .with("limit", LONGEST_LABEL);
        findings.push(label.range(), violation);
        return false;
    }
    if text.starts_with('-') || text.ends_with('-') {
        findings.push(label.range(), Violation::new(Code::UrlHostHyphen).with("label", text));
        return false;
    }
    if text.contains('_') {
        findings.push(label.range(), Violation::new(Code::UrlHostUnderscore).with("label", text));
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(text: &str) -> (Option<Host>, Vec<Code>) {
        let mut findings = Findings::new(text);
        let host = read(Part { text, start: 0 }, &mut findings);
        (host, findings.into_report().violations().iter().map(|violation| violation.code).collect())
    }

    #[test]
    fn reads_names_and_addresses() {
        assert_eq!(host("API.Example.com"), (Some(Host::Name("api.example.com".into())), vec![]));
        assert_eq!(host("kong"), (Some(Host::Name("kong".into())), vec![]));
        assert_eq!(host("xn--bcher-kva.example"), (Some(Host::Name("xn--bcher-kva.example".into())), vec![]));
        assert_eq!(host("10.1.2.3"), (Some(Host::V4(Ipv4Addr::new(10, 1, 2, 3))), vec![]));
        assert_eq!(host("[::1]"), (Some(Host::V6(Ipv6Addr::LOCALHOST)), vec![]));
        assert_eq!(host("1.2.3.4a"), (Some(Host::Name("1.2.3.4a".into())), vec![]));
        assert_eq!(host("example.com."), (Some(Host::Name("example.com".into())), vec![Code::UrlHostTrailingDot]));
        assert_eq!(host("a_b.example"), (Some(Host::Name("a_b.example".into())), vec![Code::UrlHostUnderscore]));
    }

    #[test]
    fn refuses_every_other_spelling_of_an_address() {
        for text in ["127.1", "0x7f.1", "2130706433", "0177.0.0.1", "1.2.3.4.5", "256.1.1.1", "a.0x", "example.123"] {
            assert_eq!(host(text), (None, vec![Code::UrlIpv4]), "{text}");
        }
        assert_eq!(host("127.0.0.1.").1, [Code::UrlIpv4, Code::UrlHostTrailingDot]);
        assert_eq!(host("2001:db8::1").1, [Code::UrlIpv6Brackets]);
        assert_eq!(host("[fe80::1%25eth0]").1, [Code::UrlIpv6Zone]);
        for text in ["[", "[]", "[::1", "[::g]", "[v1.x]", "[::1]x", "[127.0.0.1]", "[1:2:3:4:5:6:7:8:9]"] {
            assert_eq!(host(text).1, [Code::UrlIpv6], "{text}");
        }
    }

    #[test]
    fn checks_labels() {
        let label = "a".repeat(63);
        let longest = [label.as_str(), &label, &label, &"a".repeat(61)].join(".");
        assert_eq!(longest.len(), 253);
        assert_eq!(host(&longest).1, []);
        assert_eq!(host(&format!("{longest}a")).1, [Code::UrlHostTooLong]);
        assert_eq!(host(&format!("{label}a.b")).1, [Code::UrlHostLabelTooLong]);
        assert_eq!(host("-a.b-").1, [Code::UrlHostHyphen, Code::UrlHostHyphen]);
        assert_eq!(host("a..b").1, [Code::UrlHostEmptyLabel]);
        assert_eq!(host(".a").1, [Code::UrlHostEmptyLabel]);
        assert_eq!(host(".").1, [Code::UrlHostEmptyLabel, Code::UrlHostEmptyLabel]);
        for text in ["exa mple", "a\\b", "*.example.com", "a%41", "a{b}", "\0", "a]"] {
            assert_eq!(host(text).1, [Code::UrlHostCharacter], "{text}");
        }
    }

    #[test]
    fn offers_the_ascii_form() {
        let hint = |text: &str| {
            let mut findings = Findings::new(text);
            assert!(read(Part { text, start: 0 }, &mut findings).is_none());
            let report = findings.into_report();
            report.violations()[0].param("aLabel").and_then(|hint| hint.as_str()).map(str::to_owned)
        };
        assert_eq!(hint("Bücher.example").as_deref(), Some("xn--bcher-kva.example"));
        assert_eq!(hint("例え.テスト").as_deref(), Some("xn--r8jz45g.xn--zckzah"));
        for text in ["a😀.example", "bu\u{308}cher.example", "a“b", "é..b", &"é".repeat(200)] {
            assert_eq!(hint(text), None, "{text}");
        }
    }
}
