//! What the configuration names as hosts.

use crate::validate::validate_base_url;
use std::net::{Ipv4Addr, Ipv6Addr};

/// A domain that a service can stand under: a host name without port, not an address.
pub(super) fn is_domain(domain: &str) -> bool {
    domain.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
        && !domain.ends_with('.')
        && domain.parse::<Ipv4Addr>().is_err()
        && validate_base_url(&format!("https://{domain}")).is_valid()
}

/// The host of a base URL when what is sent to it can be read on the way: http to another machine.
pub(super) fn of_cleartext(base_url: &str) -> Option<&str> {
    let (scheme, rest) = base_url.split_once("://")?;
    let authority = rest.split_once('/').map_or(rest, |(authority, _)| authority);
    let host = match authority.strip_prefix('[') {
        Some(address) => address.split_once(']')?.0,
        None => authority.split_once(':').map_or(authority, |(host, _)| host),
    };
    (scheme.eq_ignore_ascii_case("http") && !is_loopback(host)).then_some(host)
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || host.parse::<Ipv6Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_names() {
        for domain in ["pingone.eu", "localhost", "xn--bcher-kva.example"] {
            assert!(is_domain(domain), "{domain}");
        }
        for domain in ["", "https://h", "h:1", "h/x", "10.0.0.1", "h.", ".h", "-h", "a b", "b\u{fc}cher.example", "1.2"]
        {
            assert!(!is_domain(domain), "{domain}");
        }
    }

    #[test]
    fn only_this_machine_may_be_called_over_http() {
        assert_eq!(of_cleartext("http://kong:8000/x"), Some("kong"));
        assert_eq!(of_cleartext("HTTP://[2001:db8::1]:1"), Some("2001:db8::1"));
        for url in ["https://kong", "http://localhost:8080", "http://127.0.0.1:1/x", "http://[::1]"] {
            assert_eq!(of_cleartext(url), None, "{url}");
        }
    }
}
