//! Addresses and names that are not on the public internet, as far as their text tells.
//!
//! The ranges are those of the IANA special-purpose registries (RFC 6890) that are not globally reachable, with
//! multicast and the reserved block. An IPv6 address that carries an IPv4 address is judged by the one it carries.

use std::net::{Ipv4Addr, Ipv6Addr};

/// One range: its name in messages, its first address, the length of its prefix.
struct Range<Address> {
    name: &'static str,
    first: Address,
    prefix: u32,
}

macro_rules! ranges {
    ($kind:ident: $($name:literal = [$($part:literal),+] / $prefix:literal),+ $(,)?) => {
        &[$(Range { name: $name, first: $kind::new($($part),+), prefix: $prefix }),+]
    };
}

const V4: &[Range<Ipv4Addr>] = ranges!(Ipv4Addr:
    "0.0.0.0/8" = [0, 0, 0, 0] / 8,
    "10.0.0.0/8" = [10, 0, 0, 0] / 8,
    "100.64.0.0/10" = [100, 64, 0, 0] / 10,
    "127.0.0.0/8" = [127, 0, 0, 0] / 8,
    "169.254.0.0/16" = [169, 254, 0, 0] / 16,
    "172.16.0.0/12" = [172, 16, 0, 0] / 12,
    "192.0.0.0/24" = [192, 0, 0, 0] / 24,
    "192.0.2.0/24" = [192, 0, 2, 0] / 24,
    "192.88.99.0/24" = [192, 88, 99, 0] / 24,
    "192.168.0.0/16" = [192, 168, 0, 0] / 16,
    "198.18.0.0/15" = [198, 18, 0, 0] / 15,
    "198.51.100.0/24" = [198, 51, 100, 0] / 24,
    "203.0.113.0/24" = [203, 0, 113, 0] / 24,
    "224.0.0.0/3" = [224, 0, 0, 0] / 3,
);

const V6: &[Range<Ipv6Addr>] = ranges!(Ipv6Addr:
    "::/128" = [0, 0, 0, 0, 0, 0, 0, 0] / 128,
    "::1/128" = [0, 0, 0, 0, 0, 0, 0, 1] / 128,
    "fc00::/7" = [0xfc00, 0, 0, 0, 0, 0, 0, 0] / 7,
    "fe80::/10" = [0xfe80, 0, 0, 0, 0, 0, 0, 0] / 10,
    "fec0::/10" = [0xfec0, 0, 0, 0, 0, 0, 0, 0] / 10,
    "ff00::/8" = [0xff00, 0, 0, 0, 0, 0, 0, 0] / 8,
    "2001:db8::/32" = [0x2001, 0xdb8, 0, 0, 0, 0, 0, 0] / 32,
    "100::/64" = [0x100, 0, 0, 0, 0, 0, 0, 0] / 64,
    // Its translators are private by definition (RFC 8215), whatever address is inside.
    "64:ff9b:1::/48" = [0x64, 0xff9b, 1, 0, 0, 0, 0, 0] / 48,
);

/// Where an IPv6 range keeps the IPv4 address that it stands for.
struct Embedding {
    range: Range<Ipv6Addr>,
    /// Bits to the right of the IPv4 address.
    shift: u32,
    /// True when its bits are flipped.
    flipped: bool,
}

macro_rules! embeddings {
    ($([$($part:literal),+] / $prefix:literal, $shift:literal, $flipped:literal;)+) => {
        &[$(Embedding {
            range: Range { name: "", first: Ipv6Addr::new($($part),+), prefix: $prefix },
            shift: $shift,
            flipped: $flipped,
        }),+]
    };
}

const EMBEDDINGS: &[Embedding] = embeddings!(
    // IPv4-mapped and IPv4-compatible (RFC 4291 section 2.5.5).
    [0, 0, 0, 0, 0, 0xffff, 0, 0] / 96, 0, false;
    [0, 0, 0, 0, 0, 0, 0, 0] / 96, 0, false;
    // NAT64 (RFC 6052 section 2.1).
    [0x64, 0xff9b, 0, 0, 0, 0, 0, 0] / 96, 0, false;
    // 6to4 (RFC 3056 section 2).
    [0x2002, 0, 0, 0, 0, 0, 0, 0] / 16, 80, false;
    // Teredo (RFC 4380 section 4): the server, and the client with its bits flipped.
    [0x2001, 0, 0, 0, 0, 0, 0, 0] / 32, 64, false;
    [0x2001, 0, 0, 0, 0, 0, 0, 0] / 32, 0, true;
);

/// The special-purpose range of an IPv4 address, if it is in one.
pub(super) fn special_v4(address: Ipv4Addr) -> Option<&'static str> {
    let holds = |range: &&Range<Ipv4Addr>| {
        let differing = address.to_bits() ^ range.first.to_bits();
        differing.leading_zeros() >= range.prefix
    };
    V4.iter().find(holds).map(|range| range.name)
}

/// The special-purpose range of an IPv6 address, or that of the IPv4 address inside it.
pub(super) fn special_v6(address: Ipv6Addr) -> Option<&'static str> {
    V6.iter()
        .find(|range| holds_v6(range, address))
        .map(|range| range.name)
        .or_else(|| EMBEDDINGS.iter().filter_map(|embedding| embedding.read(address)).find_map(special_v4))
}

fn holds_v6(range: &Range<Ipv6Addr>, address: Ipv6Addr) -> bool {
    let differing = address.to_bits() ^ range.first.to_bits();
    differing.leading_zeros() >= range.prefix
}

impl Embedding {
    fn read(&self, address: Ipv6Addr) -> Option<Ipv4Addr> {
        if !holds_v6(&self.range, address) {
            return None;
        }
        let [.., a, b, c, d] = address.to_bits().wrapping_shr(self.shift).to_be_bytes();
        let bits = u32::from_be_bytes([a, b, c, d]);
        Some(Ipv4Addr::from_bits(if self.flipped { !bits } else { bits }))
    }
}

/// Domains whose names are private (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`, and Kubernetes services).
const PRIVATE_DOMAINS: &[&str] = &["localhost", "local", "internal", "home.arpa", "svc"];

/// Public services whose names lead to the address that is written in the name, or always to the caller's own machine.
const WILDCARD_DNS: &[&str] =
    &["nip.io", "sslip.io", "xip.io", "localtest.me", "lvh.me", "vcap.me", "lacolhost.com", "local.gd", "traefik.me"];

/// The private domain that a lower-case name is in or is.
pub(super) fn private_domain(name: &str) -> Option<&'static str> {
    PRIVATE_DOMAINS.iter().copied().find(|domain| is_under(name, domain))
}

/// The wildcard DNS service that a lower-case name belongs to.
pub(super) fn wildcard_dns(name: &str) -> Option<&'static str> {
    WILDCARD_DNS.iter().copied().find(|service| is_under(name, service))
}

fn is_under(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_ends_of_every_range() {
        for (inside, outside) in [
            (["0.0.0.0", "0.255.255.255"], ["1.0.0.0", "1.1.1.1"]),
            (["10.0.0.0", "10.255.255.255"], ["9.255.255.255", "11.0.0.0"]),
            (["100.64.0.0", "100.127.255.255"], ["100.63.255.255", "100.128.0.0"]),
            (["127.0.0.0", "127.255.255.255"], ["126.255.255.255", "128.0.0.0"]),
            (["169.254.0.0", "169.254.255.255"], ["169.253.255.255", "169.255.0.0"]),
            (["172.16.0.0", "172.31.255.255"], ["172.15.255.255", "172.32.0.0"]),
            (["192.0.0.0", "192.0.0.255"], ["191.255.255.255", "192.0.1.0"]),
            (["192.0.2.0", "192.0.2.255"], ["192.0.1.255", "192.0.3.0"]),
            (["192.88.99.0", "192.88.99.255"], ["192.88.98.255", "192.88.100.0"]),
            (["192.168.0.0", "192.168.255.255"], ["192.167.255.255", "192.169.0.0"]),
            (["198.18.0.0", "198.19.255.255"], ["198.17.255.255", "198.20.0.0"]),
            (["198.51.100.0", "198.51.100.255"], ["198.51.99.255", "198.51.101.0"]),
            (["203.0.113.0", "203.0.113.255"], ["203.0.112.255", "203.0.114.0"]),
            (["224.0.0.0", "255.255.255.255"], ["223.255.255.255", "8.8.8.8"]),
        ] {
            for text in inside {
                assert!(special_v4(text.parse().unwrap()).is_some(), "{text}");
            }
            for text in outside {
                assert_eq!(special_v4(text.parse().unwrap()), None, "{text}");
            }
        }
        for text in [
            "::",
            "::1",
            "fc00::1",
            "fdff::1",
            "fe80::1",
            "febf::1",
            "fec0::1",
            "feff::1",
            "ff02::1",
            "2001:db8::1",
            "100::1",
            "64:ff9b:1::808:808",
            "::ffff:10.0.0.1",
            "::127.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::1",
            "2001:0:a00:1::1",
            "2001:0:808:808:0:0:f5ff:fffe",
        ] {
            assert!(special_v6(text.parse().unwrap()).is_some(), "{text}");
        }
        for text in [
            "2606:4700::1111",
            "fbff::1",
            "fe00::1",
            "2001:db9::1",
            "100:0:0:1::1",
            "64:ff9b:2::1",
            "::ffff:8.8.8.8",
            "64:ff9b::808:808",
            "2002:808:808::1",
            "2001:0:808:808::f7f7:f7f7",
        ] {
            assert_eq!(special_v6(text.parse().unwrap()), None, "{text}");
        }
    }

    #[test]
    fn names_end_at_a_dot() {
        assert_eq!(private_domain("a.svc"), Some("svc"));
        assert_eq!(private_domain("localhost"), Some("localhost"));
        assert_eq!(private_domain("notlocal"), None);
        assert_eq!(private_domain("router.home.arpa"), Some("home.arpa"));
        assert_eq!(wildcard_dns("10.0.0.1.nip.io"), Some("nip.io"));
        assert_eq!(wildcard_dns("snip.io"), None);
    }
}
