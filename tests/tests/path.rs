//! The matcher, the oracle and `regex` agree on random operations and requests.
//!
//! Alphabets are small, so that patterns and paths meet often.

use pingone_conformance::oracle;
use pingone_core::path::{Operation, PathMatcher, PathSpec, Pattern, PatternType, Segment, validate_pattern};
use proptest::prelude::*;
use regex::bytes::Regex;

fn segment_of_pattern() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[ab]{1,2}",
        2 => prop::sample::select(vec!["{x}", "{y}", "{z}", "{a*b}"]).prop_map(str::to_owned),
        2 => Just("*".to_owned()),
        3 => "[ab*]{1,4}",
        1 => prop::sample::select(vec!["\\*", "a\\*b*", "\\{a\\}", "%61", "?", "a b", "é*", "\\\\", ".a", "...", "*.*"])
            .prop_map(str::to_owned),
    ]
}

fn parameter_pattern() -> impl Strategy<Value = String> {
    let last = prop_oneof![4 => Just(""), 2 => Just("/"), 2 => Just("/**"), 1 => Just("**"), 1 => Just("/a*b**")];
    (prop::collection::vec(segment_of_pattern(), 0..5), last)
        .prop_map(|(segments, last)| segments.iter().flat_map(|segment| ["/", segment]).chain([last]).collect())
}

fn exact_pattern() -> impl Strategy<Value = String> {
    let segment = prop_oneof![8 => "[ab]{1,2}", 1 => Just("*".to_owned()), 1 => Just("%61".to_owned())];
    (prop::collection::vec(segment, 0..5), prop::sample::select(vec!["", "/", "?"]))
        .prop_map(|(segments, last)| segments.iter().flat_map(|segment| ["/", segment]).chain([last]).collect())
}

fn path_spec() -> impl Strategy<Value = PathSpec> {
    prop_oneof![
        4 => parameter_pattern().prop_map(|pattern| PathSpec::new(PatternType::Parameter, pattern)),
        1 => exact_pattern().prop_map(|pattern| PathSpec::new(PatternType::Exact, pattern)),
    ]
    .prop_filter("the platform refuses it", oracle::accepts)
}

fn operation() -> impl Strategy<Value = Operation> {
    let methods = prop_oneof![
        2 => Just(None),
        1 => prop::collection::vec(prop::sample::select(vec!["GET".to_owned(), "POST".to_owned(), "get".to_owned()]), 0..3)
            .prop_map(Some),
    ];
    (methods, prop::collection::vec(path_spec(), 1..4)).prop_map(|(methods, paths)| Operation {
        id: "o".into(),
        methods,
        paths,
    })
}

fn path() -> impl Strategy<Value = String> {
    let plain = prop_oneof![6 => "[ab]{1,2}", 2 => "[ab]{0,5}"];
    let odd = prop::sample::select(vec![
        "%61", "a%62", "%2F", "a%2fb", "%5C", "%00", "%2e", "%2E.", ".", "..", "...", "%", "%4", "%zz", "%2561",
        "%25zz", "%25%361", "%ff", "a%20b", "a b", "é", "%C3%A9", "*", "%2A", "{x}", "", "?", "#", "%3F", "!", "'",
        ".a", "a.b",
    ])
    .prop_map(str::to_owned);
    let segment = prop_oneof![8 => plain, 1 => odd];
    let query = prop::sample::select(vec!["", "", "", "?", "?a=/../%", "#/b"]);
    (prop::collection::vec(segment, 1..6), query)
        .prop_map(|(segments, query)| segments.iter().flat_map(|segment| ["/", segment]).chain([query]).collect())
}

fn method() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["GET", "POST", "get", "PUT"])
}

/// One pattern as a regular expression over the decoded path.
fn translated(pattern: &Pattern) -> Regex {
    let mut text = String::from("(?s-u)^");
    for segment in pattern.segments() {
        let glob = |pieces: Vec<String>| pieces.join("[^/]*");
        text += "/";
        text += &match segment {
            Segment::Literal(literal) => regex::escape(literal),
            Segment::Glob(each) => glob(each.pieces().map(regex::escape).collect()),
            Segment::Capture(_) => "([^/]+)".to_owned(),
            Segment::Star => "[^/]+".to_owned(),
            Segment::Rest(each) => glob(each.pieces().map(regex::escape).collect()) + ".*",
        };
    }
    Regex::new(&(text + "$")).expect("a regular expression")
}

/// Patterns for which the matcher looks at the path as it was sent, where an escape may hide what literal text says.
fn literals_and_wildcards() -> impl Strategy<Value = String> {
    let segments = prop::collection::vec(prop::sample::select(vec!["ab", "c", "{}", "*"]), 1..4);
    (segments, prop::sample::select(vec!["", "", "", "/**"])).prop_map(|(segments, last)| {
        let named = |(place, segment): (usize, &str)| match segment {
            "{}" => format!("/{{p{place}}}"),
            other => format!("/{other}"),
        };
        segments.into_iter().enumerate().map(named).chain([last.to_owned()]).collect()
    })
}

/// Segments that are `ab` or `c` or begin so, some of them with escapes, and what ends a path or is refused.
fn sent_segment() -> impl Strategy<Value = &'static str> {
    let plain = prop::sample::select(vec!["/ab", "/ab", "/c", "/a", "/abc"]);
    let encoded = prop::sample::select(vec!["/a%62", "/%61b", "/%63", "/a%63", "/%61c", "/ab%63", "/c%20", "/%C3%A9"]);
    let odd = prop::sample::select(vec!["/", "/..", "/ab%2F", "/%2E", "/a%", "/%2562", "?/%", "#/%62", "/.c"]);
    prop_oneof![6 => plain, 5 => encoded, 1 => odd]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_matcher_agrees_with_the_oracle(
        operations in prop::collection::vec(operation(), 0..8),
        paths in prop::collection::vec((method(), path()), 1..8),
        lenient: bool,
    ) {
        for (method, path) in paths {
            oracle::compare(&[], &operations, method, &path, lenient);
        }
    }

    #[test]
    fn escaped_letters_agree_with_the_oracle(
        patterns in prop::collection::vec((prop::option::of(Just("POST")), literals_and_wildcards()), 1..6),
        segments in prop::collection::vec(sent_segment(), 1..5),
    ) {
        let operation = |(method, pattern): (Option<&str>, String)| {
            let fixed = !pattern.contains(['{', '*']);
            let pattern_type = if fixed { PatternType::Exact } else { PatternType::Parameter };
            let methods = method.map(|method| vec![method.to_owned()]);
            Operation { id: "o".into(), methods, paths: vec![PathSpec::new(pattern_type, pattern)] }
        };
        let operations: Vec<_> = patterns.into_iter().map(operation).collect();
        oracle::compare(&[], &operations, "GET", &segments.concat(), false);
    }

    #[test]
    fn base_urls_agree_with_the_oracle(
        operations in prop::collection::vec(operation(), 1..4),
        bases in prop::collection::vec(prop::sample::select(vec![
            "https://h", "https://h/a", "http://h:8080/a/b", "https://h/%61", "https://h/b%20a/", "https://[::1]/a",
        ]), 1..4),
        origin in prop::sample::select(vec![
            "https://h", "HTTPS://H:443", "https://h.", "http://h:8080", "http://h", "https://[0:0::1]:443", "https://u@h",
            "https://h:", "https://h:x", "//h", "", "https://",
        ]),
        path in prop_oneof![4 => path(), 1 => Just(String::new()), 1 => Just("?a".to_owned())],
    ) {
        oracle::compare(&bases, &operations, "GET", &format!("{origin}{path}"), false);
    }

    #[test]
    fn patterns_are_accepted_by_both_or_by_none(pattern in r"(/|[ab*{}\\.%]){0,12}", exact: bool) {
        let spec = PathSpec::new(if exact { PatternType::Exact } else { PatternType::Parameter }, pattern);
        let report = validate_pattern(spec.pattern_type.as_str(), &spec.pattern);
        prop_assert_eq!(report.is_valid(), oracle::accepts(&spec), "{:?} {:?}", spec, report);
        prop_assert_eq!(report.is_valid(), Pattern::parse(spec.pattern_type, &spec.pattern).is_ok());
    }

    #[test]
    fn any_text_is_a_pattern_or_a_report(pattern in "\\PC*|[\\x00-\\x7f]*", path in "\\PC*|/[\\x00-\\x7f]*") {
        for pattern_type in PatternType::ALL {
            let spec = PathSpec::new(pattern_type, pattern.clone());
            let report = validate_pattern(pattern_type.as_str(), &pattern);
            prop_assert_eq!(report.is_valid(), oracle::accepts(&spec));
            for violation in report.violations() {
                prop_assert!(violation.span.is_some_and(|span| pattern.get(span.bytes()).is_some()));
            }
            if report.is_valid() {
                let operations = [Operation { id: String::new(), methods: None, paths: vec![spec] }];
                oracle::compare(&[], &operations, "GET", &path, false);
            }
        }
    }

    #[test]
    fn one_pattern_agrees_with_its_regular_expression(spec in path_spec(), path in path()) {
        let operations = [Operation { id: "o".into(), methods: None, paths: vec![spec] }];
        let matcher = PathMatcher::new::<&str>(&[], &operations).unwrap();
        let result = matcher.find("GET", &path);
        if result.outcome.as_str() == "suspicious_path" {
            return Ok(());
        }
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let mut decoded = Vec::new();
        let mut rest = path.as_bytes();
        while let Some((byte, after)) = rest.split_first() {
            let pair = after.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
            let escape = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).filter(|_| *byte == b'%');
            decoded.push(escape.unwrap_or(*byte));
            rest = if escape.is_some() { &after[2..] } else { after };
        }
        let spec = &operations[0].paths[0];
        let pattern = Pattern::parse(spec.pattern_type, &spec.pattern).unwrap();
        // A pattern that never matches has no segments.
        let found = translated(&pattern).captures(&decoded).filter(|_| !pattern.segments().is_empty());
        prop_assert_eq!(found.is_some(), !result.matches.is_empty(), "{} {:?}", spec.pattern, result);
        if let (Some(found), Some(best)) = (found, result.best()) {
            for (group, parameter) in found.iter().skip(1).zip(&best.parameters) {
                prop_assert_eq!(String::from_utf8_lossy(group.unwrap().as_bytes()), parameter.value.as_str());
            }
        }
    }
}

/// Every combination of literal and parameter, so that a path of one letter takes a choice at each segment.
fn combinations(length: u32, last: &str) -> Vec<Operation> {
    (0..1_u32 << length)
        .map(|bits| {
            let segment = |place| if bits >> place & 1 == 0 { "/a".to_owned() } else { format!("/{{p{place}}}") };
            let pattern: String = (0..length).map(segment).collect();
            let spec = PathSpec::new(PatternType::Parameter, format!("{pattern}{last}"));
            Operation { id: bits.to_string(), methods: None, paths: vec![spec] }
        })
        .collect()
}

#[test]
fn literals_beside_parameters_do_not_blow_up() {
    let operations = combinations(14, "/*/end");
    let matcher = PathMatcher::new::<&str>(&[], &operations).unwrap();
    let hit = format!("{}/x/end", "/a".repeat(14));
    let miss = format!("{}/x/other", "/a".repeat(14));
    let start = std::time::Instant::now();
    for _ in 0..1000 {
        assert!(matcher.best("GET", &miss).unwrap().is_none());
        assert_eq!(matcher.best("GET", &hit).unwrap().unwrap().id(), "0");
    }
    // Sixteen thousand patterns each time would take minutes.
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    assert_eq!(matcher.find("GET", &hit).matches.len(), 1 << 14);
    assert!(matcher.find("GET", &miss).matches.is_empty());
}

#[test]
fn a_large_set_agrees_with_the_oracle_on_the_combinations() {
    let operations = combinations(8, "/*");
    for path in ["/a/a/a/a/a/a/a/a/x", "/a/b/a/a/b/a/a/a/x", "/a/a/a/a/a/a/a/a/", "/b/b/b/b/b/b/b/b/b"] {
        oracle::compare(&[], &operations, "GET", path, false);
    }
}

#[test]
fn many_globs_of_one_place_agree_with_the_oracle() {
    let globs = ["a", "b", "", "ab", "ba"];
    let mut operations = Vec::new();
    for (index, (first, last)) in globs.iter().flat_map(|first| globs.iter().map(move |last| (first, last))).enumerate()
    {
        for pattern in [format!("/{first}*{last}"), format!("/{first}*x*{last}/z"), format!("/{first}**")] {
            let spec = PathSpec::new(PatternType::Parameter, pattern);
            operations.push(Operation { id: index.to_string(), methods: None, paths: vec![spec] });
        }
    }
    for path in ["/a", "/b", "/ab", "/abxab", "/abxba/z", "/axb/z", "/", "/abab", "/x/z"] {
        oracle::compare(&[], &operations, "GET", path, false);
    }
}
