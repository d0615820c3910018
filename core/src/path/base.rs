//! Base URLs: which one a request belongs to, and what remains of its path.

use super::check::without_query;
use super::refusal::Refusal;
use super::scan::decode;
use crate::order::sort_by;
use crate::violation::{Code, Report, Span, Violation};
use std::net::Ipv6Addr;

/// Scheme, host and port of a URL, and where its path begins. Nothing is copied.
#[derive(Debug)]
pub(super) struct UrlParts<'u> {
    scheme: &'u str,
    host: Host<'u>,
    port: Option<u16>,
    /// Where the path begins; there may be none.
    pub(super) path_start: usize,
}

#[derive(Debug, Clone, Copy)]
enum Host<'u> {
    /// Without a final dot. Compared without ASCII case.
    Name(&'u str),
    V6(Ipv6Addr),
}

impl<'u> UrlParts<'u> {
    /// Reads an absolute URL (RFC 3986 section 3).
    ///
    /// Refused: no `scheme://`, no host, user information, a port above 65535, and spaces, backslashes or control
    /// characters before the path, which other readers take for something else.
    pub(super) fn parse(url: &'u str) -> Result<Self, Refusal> {
        let malformed = Refusal::new(Code::RequestUrlMalformed);
        let (scheme, after) = url.split_once("://").ok_or(Refusal::new(Code::RequestUrlNotAbsolute))?;
        if !is_scheme(scheme) {
            return Err(Refusal::new(Code::RequestUrlNotAbsolute));
        }
        let length = after.find(['/', '?', '#']).unwrap_or(after.len());
        let authority = after.get(..length).ok_or(malformed)?;
        let authority_start = scheme.len().saturating_add(3);
        if let Some(at) = authority.rfind('@') {
            let end = authority_start.saturating_add(at).saturating_add(1);
            return Err(Refusal::at(Code::RequestUrlUserInformation, authority_start, end));
        }
        if authority.bytes().any(|byte| byte <= b' ' || byte == b'\\' || byte == 0x7f) {
            return Err(malformed);
        }
        let (host, port) = split_port(authority).ok_or(malformed)?;
        let port = read_port(port).ok_or(malformed)?.filter(|port| default_port(scheme) != Some(*port));
        let path_start = authority_start.saturating_add(length);
        Ok(Self { scheme, host: read_host(host).ok_or(malformed)?, port, path_start })
    }

    fn same_origin(&self, base: &BaseUrl) -> bool {
        let host = match (self.host, &base.host) {
            (Host::Name(left), OwnedHost::Name(right)) => left.eq_ignore_ascii_case(right),
            (Host::V6(left), OwnedHost::V6(right)) => left == *right,
            (Host::Name(_), OwnedHost::V6(_)) | (Host::V6(_), OwnedHost::Name(_)) => false,
        };
        host && self.port == base.port && self.scheme.eq_ignore_ascii_case(&base.scheme)
    }
}

fn is_scheme(scheme: &str) -> bool {
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// The host and what follows the colon behind it.
fn split_port(authority: &str) -> Option<(&str, Option<&str>)> {
    if authority.starts_with('[') {
        let close = authority.find(']')?.checked_add(1)?;
        let (host, after) = authority.split_at_checked(close)?;
        return match after.strip_prefix(':') {
            None if after.is_empty() => Some((host, None)),
            None => None,
            port => Some((host, port)),
        };
    }
    match authority.split_once(':') {
        None => Some((authority, None)),
        Some((host, port)) => Some((host, Some(port))),
    }
}

/// The port, or `None` inside for none or an empty one, which is the default (RFC 3986 section 3.2.3).
fn read_port(port: Option<&str>) -> Option<Option<u16>> {
    match port {
        None | Some("") => Some(None),
        Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => digits.parse().ok().map(Some),
        Some(_) => None,
    }
}

const fn default_port(scheme: &str) -> Option<u16> {
    if scheme.eq_ignore_ascii_case("https") {
        Some(443)
    } else if scheme.eq_ignore_ascii_case("http") {
        Some(80)
    } else {
        None
    }
}

fn read_host(host: &str) -> Option<Host<'_>> {
    if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return address.parse().ok().map(Host::V6);
    }
    let name = host.strip_suffix('.').unwrap_or(host);
    (!name.is_empty()).then_some(Host::Name(name))
}

#[derive(Debug, PartialEq, Eq)]
enum OwnedHost {
    Name(Box<str>),
    V6(Ipv6Addr),
}

/// A base URL, ready to be compared.
#[derive(Debug)]
pub(super) struct BaseUrl {
    scheme: Box<str>,
    host: OwnedHost,
    port: Option<u16>,
    /// Decoded.
    segments: Vec<Vec<u8>>,
    /// Its place in the list that was given.
    number: usize,
}

impl BaseUrl {
    fn parse(url: &str, number: usize) -> Option<Self> {
        if url.contains(['?', '#']) {
            return None;
        }
        let parts = UrlParts::parse(url).ok()?;
        let path = url.get(parts.path_start..)?;
        let path = path.strip_suffix('/').unwrap_or(path);
        Some(Self {
            scheme: parts.scheme.to_ascii_lowercase().into(),
            host: match parts.host {
                Host::Name(name) => OwnedHost::Name(name.to_ascii_lowercase().into()),
                Host::V6(address) => OwnedHost::V6(address),
            },
            port: parts.port,
            segments: path.split('/').skip(1).map(|segment| decode(segment.as_bytes())).collect(),
            number,
        })
    }

    fn equals(&self, other: &Self) -> bool {
        self.scheme == other.scheme
            && self.host == other.host
            && self.port == other.port
            && self.segments == other.segments
    }

    /// How long the beginning of `path` is that the base path takes, if it does on a segment boundary.
    fn takes(&self, path: &[u8]) -> Option<usize> {
        let mut length: usize = 0;
        for wanted in &self.segments {
            let rest = path.get(length..)?.strip_prefix(b"/")?;
            let end = memchr::memchr(b'/', rest).unwrap_or(rest.len());
            let segment = rest.get(..end)?;
            if segment != wanted.as_slice() && decode(segment) != *wanted {
                return None;
            }
            length = length.saturating_add(1).saturating_add(end);
        }
        Some(length)
    }
}

/// The base URLs of one matcher, longest path first.
#[derive(Debug)]
pub(super) struct BaseUrls {
    list: Vec<BaseUrl>,
}

impl BaseUrls {
    /// Reads the base URLs; pointers of the report are `/0`, `/1` and so on.
    pub(super) fn new<T: AsRef<str>>(urls: &[T]) -> (Self, Report) {
        let mut report = Report::new();
        let mut list: Vec<BaseUrl> = Vec::new();
        for (number, url) in urls.iter().map(AsRef::as_ref).enumerate() {
            let pointer = format!("/{number}");
            let Some(base) = BaseUrl::parse(url, number) else {
                report.push(Violation::new(Code::BaseUrlUnusable).at(pointer).span(Span::whole(url)));
                continue;
            };
            if let Some(first) = list.iter().find(|other| base.equals(other)) {
                report.push(Violation::new(Code::AmbiguousBaseUrl).at(pointer).with("first", first.number));
            }
            list.push(base);
        }
        sort_by(&mut list, |left, right| right.segments.len().cmp(&left.segments.len()));
        (Self { list }, report)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The number of the base URL with the longest path that takes the request, and how much of `path` it takes.
    pub(super) fn find(&self, parts: &UrlParts<'_>, path: &str) -> Option<(usize, usize)> {
        let path = without_query(path.as_bytes());
        let takes = |base: &BaseUrl| parts.same_origin(base).then(|| base.takes(path)).flatten();
        self.list.iter().find_map(|base| takes(base).map(|length| (base.number, length)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(bases: &[&str], url: &str) -> Option<(usize, usize)> {
        let (bases, report) = BaseUrls::new(bases);
        assert!(report.is_valid(), "{report:?}");
        let parts = UrlParts::parse(url).ok()?;
        bases.find(&parts, url.get(parts.path_start..)?)
    }

    #[test]
    fn origins_compare_in_normal_form() {
        for url in ["https://h/", "HTTPS://H:443/", "https://h.", "https://h:/x", "https://h?x", "https://h:0443#/y"] {
            assert!(find(&["https://h"], url).is_some(), "{url}");
        }
        for url in ["http://h/", "https://h:80/", "https://hh/", "https://h..", "https://h:444", "https://[::1]/"] {
            assert!(find(&["https://h"], url).is_none(), "{url}");
        }
        assert!(find(&["http://[2001:db8::1]:8080"], "http://[2001:DB8:0:0::0001]:8080/x").is_some());
        assert!(find(&["http://h:80"], "http://h").is_some());
    }

    #[test]
    fn the_longest_base_path_wins_on_a_segment_boundary() {
        let bases = ["https://h", "https://h/v1", "https://h/v1/b%20c"];
        assert_eq!(find(&bases, "https://h/v1"), Some((1, 3)));
        assert_eq!(find(&bases, "https://h/v10"), Some((0, 0)));
        assert_eq!(find(&bases, "https://h/%761/x"), Some((1, 5)));
        assert_eq!(find(&bases, "https://h/v1/b%20c/d"), Some((2, 9)));
        assert_eq!(find(&bases, "https://h/v1%2Fb c"), Some((0, 0)));
        assert_eq!(find(&bases, "https://h/v1/b c?"), Some((2, 7)));
        assert_eq!(find(&bases, "https://h?/v1"), Some((0, 0)));
    }

    #[test]
    fn what_can_not_be_read_is_refused() {
        for url in ["", "h", "/a", "https//h", "1s://h", "://h"] {
            assert_eq!(UrlParts::parse(url).unwrap_err().code(), Code::RequestUrlNotAbsolute, "{url}");
        }
        for url in [
            "https://",
            "https:///a",
            "https://:80",
            "https://h:x",
            "https://h:65536",
            "https://h:+80",
            "https://[::1",
            "https://[::1]80",
            "https://[fe80::1%25eth0]",
            "https://a b",
            "https://a\\b",
            "https://.",
        ] {
            assert_eq!(UrlParts::parse(url).unwrap_err().code(), Code::RequestUrlMalformed, "{url}");
        }
        assert_eq!(UrlParts::parse("https://u:p@h/").unwrap_err().code(), Code::RequestUrlUserInformation);
        assert!(UrlParts::parse("https://h/@").is_ok());
    }

    #[test]
    fn equal_base_urls_are_reported() {
        let (_, report) = BaseUrls::new(&["https://h/a", "HTTPS://H:443/%61/", "https://h/b?c"]);
        let found: Vec<_> =
            report.violations().iter().map(|each| (each.pointer.as_str(), each.code.as_str())).collect();
        assert_eq!(found, [("/1", "ambiguous_base_url"), ("/2", "base_url_unusable")]);
    }
}
