//! Properties of the named rules on random input.

use pingone_core::validate::{
    is_uuid, validate_base_url, validate_date_time, validate_jwks, validate_jwks_in_string, validate_jwks_url,
    validate_method, validate_uuid,
};
use pingone_core::{Code, Report, Units};
use proptest::prelude::*;
use std::net::{Ipv4Addr, Ipv6Addr};

const RULES: &[fn(&str) -> Report] = &[
    validate_base_url,
    validate_jwks,
    validate_jwks_in_string,
    validate_jwks_url,
    validate_method,
    validate_uuid,
    validate_date_time,
];

fn has(report: &Report, code: Code) -> bool {
    report.violations().iter().any(|violation| violation.code == code)
}

/// Text that looks enough like the real thing to get past the first check.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "(https?|ftp)?:?/{0,3}[a-z0-9@.:\\[\\]%_é😀-]{0,20}[/?#\\\\ ]{0,2}[a-z0-9./%{}é-]{0,30}",
        "[{\\[]\"keys\":[\\[{][{}\\[\\]\":,a-z0-9\\\\u é😀-]{0,60}",
        "\\{\"keys\":\\[\\{\"(kty|d|n|x5c|kid|key_ops)\":(\"[A-Za-z0-9=+_-]{0,9}\"|[0-9]{1,3}|\\[\\]|null)\\}\\]\\}",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{0,3})?([Zz]|[+-][0-9]{2}:?[0-9]{2})?",
        "[0-9a-fA-F]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-fg]{12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// Nothing panics, the answer is the same twice, spans lie inside the text and go forward, every parameter of the
    /// row is there, and parameters stay small.
    #[test]
    fn every_answer_is_well_formed(text in text()) {
        for rule in RULES {
            let report = rule(&text);
            prop_assert_eq!(&report, &rule(&text));
            let mut last = 0;
            for violation in report.violations() {
                let names: Vec<&str> = violation.params.iter().map(|(name, _)| *name).collect();
                prop_assert_eq!(&names[..], violation.code.row().params);
                prop_assert!(violation.to_value(Units::Utf16).to_string().len() < 4096);
                let Some(span) = violation.span else { continue };
                prop_assert!(text.get(span.bytes()).is_some(), "{:?} in {:?}", span, text);
                prop_assert!(span.start.byte >= last);
                last = span.start.byte;
            }
        }
    }

    #[test]
    fn good_base_urls_pass(
        scheme in "https?",
        host in "[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?(\\.[a-z]{2,9}){0,3}\\.[a-z]{2,5}",
        port in proptest::option::of(1..=u16::MAX),
        path in "(/[A-Za-z0-9_~!$&'()*+,;=:@-]{1,9}){0,4}",
    ) {
        let port = port.map_or(String::new(), |port| format!(":{port}"));
        let url = format!("{scheme}://{host}{port}{path}");
        let report = validate_base_url(&url);
        prop_assert!(report.is_empty(), "{} {:?}", url, report);
        let jwks_url = validate_jwks_url(&url);
        prop_assert_eq!(has(&jwks_url, Code::UrlScheme), scheme == "http");
    }

    /// A second opinion for addresses: the standard library's own predicates, where they are stable.
    #[test]
    fn private_addresses_are_refused(bits in any::<u32>(), net in proptest::sample::select(vec![10_u32, 127, 169, 172, 192, 224, 8])) {
        let address = Ipv4Addr::from_bits((bits & 0x00ff_ffff) | (net << 24));
        let clearly_private = address.is_private() || address.is_loopback() || address.is_link_local()
            || address.is_multicast() || address.is_broadcast() || address.is_documentation() || address.is_unspecified();
        let spellings = [
            address.to_string(),
            format!("[{}]", address.to_ipv6_mapped()),
            format!("[{}]", Ipv6Addr::from_bits((0x64_ff9b_u128 << 96) | u128::from(address.to_bits()))),
            format!("[{}]", Ipv6Addr::from_bits((0x2002_u128 << 112) | (u128::from(address.to_bits()) << 80) | 1)),
        ];
        let refused: Vec<bool> =
            spellings.iter().map(|host| has(&validate_jwks_url(&format!("https://{host}/")), Code::JwksUrlAddress)).collect();
        prop_assert!(refused.iter().all(|each| *each == refused[0]), "{:?} {:?}", spellings, refused);
        prop_assert!(!clearly_private || refused[0], "{}", address);
        prop_assert!(net != 8 || !refused[0]);
    }

    /// The reader of the rule and `serde_json` agree on what is JSON.
    #[test]
    fn json_is_what_serde_json_says(text in "[{\\[]{1,3}[{}\\[\\]\",:0-9.eE+a-f\\\\u \\n-]{0,24}") {
        let report = validate_jwks(&text);
        let ours = !has(&report, Code::JsonSyntax);
        match serde_json::from_str::<serde_json::Value>(&text) {
            Ok(_) => prop_assert!(ours, "{:?}", text),
            // RFC 8259 has no largest number.
            Err(error) if error.to_string().starts_with("number out of range") => {}
            Err(_) => prop_assert!(!ours, "{:?}", text),
        }
    }

    #[test]
    fn secrets_stay_secret(
        member in proptest::sample::select(vec!["d", "p", "q", "dp", "dq", "qi", "k", "priv"]),
        kty in proptest::sample::select(vec!["RSA", "EC", "OKP", "oct", "AKP"]),
        secret in "[A-Za-z0-9_-]{16,40}",
        bare in any::<bool>(),
    ) {
        let key = format!("{{\"kty\":\"{kty}\",\"{member}\":\"{secret}\"}}");
        let text = if bare { key } else { format!("{{\"keys\":[{key}]}}") };
        let report = validate_jwks(&text);
        prop_assert!(has(&report, Code::JwksPrivateMember) || has(&report, Code::JwksSymmetricKey));
        let debugged = format!("{report:?}");
        prop_assert!(!debugged.contains(&secret));
        for violation in report.violations() {
            prop_assert!(!violation.to_value(Units::Utf16).to_string().contains(&secret));
        }
    }

    #[test]
    fn uuids_are_found_in_every_dress(bits in any::<u128>(), dress in 0..5_u8) {
        let hex = format!("{bits:032x}");
        let uuid = format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]);
        prop_assert!(is_uuid(&uuid) && is_uuid(&uuid.to_uppercase()));
        prop_assert!(validate_uuid(&uuid).is_empty());
        prop_assert!(validate_uuid(&uuid.to_uppercase()).is_valid());
        let dressed = match dress {
            0 => format!("{{{uuid}}}"),
            1 => format!("urn:uuid:{uuid}"),
            2 => hex,
            3 => format!(" {uuid} "),
            _ => uuid.to_uppercase().replace('-', ""),
        };
        let report = validate_uuid(&dressed);
        prop_assert_eq!(report.violations()[0].param("uuid").and_then(|value| value.as_str()), Some(uuid.as_str()));
    }

    /// A second opinion for the calendar: days are counted from one month to the next.
    #[test]
    fn the_calendar_has_the_right_months(year in 0..=9999_u32, month in 0..=13_u32, day in 0..=32_u32) {
        let leap = if year % 100 == 0 { year % 400 == 0 } else { year % 4 == 0 };
        let days = [0, 31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0];
        let exists = (1..=days[month as usize]).contains(&day);
        let report = validate_date_time(&format!("{year:04}-{month:02}-{day:02}T12:00:00Z"));
        prop_assert_eq!(report.is_valid(), exists);
    }
}

/// Work is linear: sixteen times the text takes nowhere near 256 times as long.
#[test]
fn long_input_is_no_problem() {
    for unit in ["a", "/", "%", "é", "\\", "[", "{\"a\":", "https://a.", " ", "\"", "-"] {
        let text = unit.repeat(1_000_000 / unit.len());
        for rule in RULES {
            let report = rule(&text);
            assert!(report.violations().len() <= Report::LIMIT + 1);
            assert!(
                report.violations().iter().all(|violation| violation.to_value(Units::Bytes).to_string().len() < 4096)
            );
        }
    }
}
