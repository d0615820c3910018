//! The URL of an external OAuth server's JWKS.
//!
//! The platform documents: `https`, 1 to 1024 characters, and that the URL must "satisfy an SSRF risk check" which it
//! does not describe (API reference, external OAuth servers, `validation.jwksUrl`). The offline part of such a check is
//! decided here: no user info, no fragment, no IPv4 address in another spelling than four decimal numbers, no address
//! of a special-purpose range, no private name, no name without a dot. A port other than 443, an address instead of a
//! name and a wildcard DNS service are warnings.
//!
//! **What can not be seen offline**: where a name leads (also when it leads somewhere else a moment later, "DNS
//! rebinding") and where the server redirects to. A URL without errors here can still be refused by the platform, and a
//! program that fetches such a URL itself has to check the address that it connects to.

use super::address;
use super::findings::Findings;
use super::host::Host;
use super::url::{self, Expected, Url};
use crate::violation::{Code, Report, Violation};

const EXPECTED: Expected = Expected { schemes: &["https"], longest: 1024, query: true };

const HTTPS_PORT: u16 = 443;

/// Checks the URL that the platform fetches signing keys from.
///
/// Errors and warnings: see the head of this module. The check is offline: it can not see DNS rebinding and redirects.
/// Source: API reference, external OAuth servers; RFC 3986; RFC 6890.
///
/// ```
/// use pingone_core::{Code, validate::validate_jwks_url};
///
/// assert!(validate_jwks_url("https://idp.example.com/.well-known/jwks.json").is_empty());
/// let report = validate_jwks_url("https://169.254.169.254/latest/meta-data");
/// assert_eq!(report.errors().next().map(|violation| violation.code), Some(Code::JwksUrlAddress));
/// ```
pub fn validate_jwks_url(text: &str) -> Report {
    let mut findings = Findings::new(text);
    if let Some(url) = url::read(text, &EXPECTED, &mut findings) {
        check_host(&url, &mut findings);
        if let Some((port, range)) = url.port.filter(|(port, _)| *port != HTTPS_PORT) {
            findings.push(range, Violation::new(Code::JwksUrlPort).with("port", port));
        }
    }
    findings.into_report()
}

fn check_host(url: &Url<'_>, findings: &mut Findings<'_>) {
    let (address, special) = match &url.host {
        None => return,
        Some(Host::Name(name)) => return check_name(name, url, findings),
        Some(Host::V4(address)) => (address.to_string(), address::special_v4(*address)),
        Some(Host::V6(address)) => (address.to_string(), address::special_v6(*address)),
    };
    let violation = Violation::new(Code::JwksUrlIpLiteral).with("address", address.as_str());
    findings.push(url.host_part.range(), violation);
    if let Some(range) = special {
        let violation = Violation::new(Code::JwksUrlAddress).with("address", address).with("range", range);
        findings.push(url.host_part.range(), violation);
    }
}

fn check_name(name: &str, url: &Url<'_>, findings: &mut Findings<'_>) {
    let violation = if let Some(domain) = address::private_domain(name) {
        Violation::new(Code::JwksUrlPrivateName).with("host", name).with("name", domain)
    } else if !name.contains('.') {
        Violation::new(Code::JwksUrlSingleLabel).with("host", name)
    } else if let Some(service) = address::wildcard_dns(name) {
        Violation::new(Code::JwksUrlWildcardDns).with("host", name).with("service", service)
    } else {
        return;
    };
    findings.push(url.host_part.range(), violation);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<Code> {
        validate_jwks_url(text).violations().iter().map(|violation| violation.code).collect()
    }

    #[test]
    fn takes_public_names() {
        for text in [
            "https://idp.example.com/.well-known/jwks.json",
            "HTTPS://idp.example.com:443/?tenant=a/b?c",
            "https://localhost.example.com/",
            "https://my-local.example/a//b/./c/",
        ] {
            assert_eq!(codes(text), [], "{text}");
        }
    }

    #[test]
    fn refuses_what_only_a_private_network_has() {
        for text in
            ["https://localhost/", "https://a.LOCALHOST", "https://printer.local", "https://a.b.svc", "https://svc."]
        {
            assert!(codes(text).contains(&Code::JwksUrlPrivateName), "{text}");
        }
        assert_eq!(codes("https://keys/jwks"), [Code::JwksUrlSingleLabel]);
        assert_eq!(codes("https://127.0.0.1"), [Code::JwksUrlIpLiteral, Code::JwksUrlAddress]);
        assert_eq!(codes("https://[::ffff:a9fe:a9fe]"), [Code::JwksUrlIpLiteral, Code::JwksUrlAddress]);
        assert_eq!(codes("https://0x7f.0.0.1"), [Code::UrlIpv4]);
        assert_eq!(codes("http://idp.example.com"), [Code::UrlScheme]);
        assert_eq!(codes("https://u@idp.example.com/#k"), [Code::UrlUserInfo, Code::UrlFragment]);
    }

    #[test]
    fn warns_of_the_unusual() {
        for (text, code) in [
            ("https://idp.example.com:8443/", Code::JwksUrlPort),
            ("https://8.8.8.8/", Code::JwksUrlIpLiteral),
            ("https://[2606:4700::1111]/", Code::JwksUrlIpLiteral),
            ("https://10-0-0-1.nip.io", Code::JwksUrlWildcardDns),
        ] {
            assert_eq!(codes(text), [code], "{text}");
            assert!(validate_jwks_url(text).is_valid());
        }
    }

    #[test]
    fn counts_up_to_1024() {
        let url = |length: usize| format!("https://a.example/{}", "k".repeat(length - 18));
        assert_eq!(codes(&url(1024)), []);
        assert_eq!(codes(&url(1025)), [Code::UrlTooLong]);
        assert_eq!(codes(""), [Code::UrlNotAbsolute]);
    }
}
