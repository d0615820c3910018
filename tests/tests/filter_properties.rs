//! Properties of SCIM filters: what prints parses back, whatever comes in is answered, and messages point at the text.

use pingone_core::catalogue;
use pingone_core::filter::{self, Builder, Filter, Literal, Number, validate_filter};
use proptest::prelude::*;

/// Strings that tend to be interesting inside a filter.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "[ \"\\\\()\\[\\]a-z]{0,12}", Just("and".to_owned())]
}

fn attribute() -> impl Strategy<Value = String> {
    let plain = "[A-Za-z][A-Za-z0-9_-]{0,6}(\\.[A-Za-z][A-Za-z0-9_-]{0,6}){0,3}";
    prop_oneof![
        4 => plain,
        1 => plain.prop_map(|name| format!("urn:ietf:params:scim:schemas:core:2.0:User:{name}")),
        1 => prop::sample::select(vec!["not", "and", "or", "pr", "eq", "NOT", "$ref"]).prop_map(str::to_owned),
    ]
}

fn literal() -> impl Strategy<Value = Literal> {
    prop_oneof![
        text().prop_map(Literal::from),
        any::<i64>().prop_map(Literal::from),
        any::<f64>().prop_filter_map("finite", Number::from_f64).prop_map(Literal::from),
        any::<bool>().prop_map(Literal::from),
        Just(Literal::Null),
    ]
}

fn condition() -> impl Strategy<Value = Builder> {
    let compare: [fn(&str, Literal) -> Builder; 9] =
        [filter::eq, filter::ne, filter::co, filter::sw, filter::ew, filter::gt, filter::ge, filter::lt, filter::le];
    prop_oneof![
        3 => (prop::sample::select(compare.to_vec()), attribute(), literal())
            .prop_map(|(compare, attribute, value)| compare(&attribute, value)),
        1 => attribute().prop_map(|attribute| filter::present(&attribute)),
    ]
}

fn logical(leaf: impl Strategy<Value = Builder> + 'static) -> impl Strategy<Value = Builder> {
    leaf.prop_recursive(5, 40, 2, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(left, right)| left.and(right)),
            (inner.clone(), inner.clone()).prop_map(|(left, right)| left.or(right)),
            inner.prop_map(filter::not),
        ]
    })
}

fn any_filter() -> impl Strategy<Value = Builder> {
    let value_path = (attribute(), logical(condition())).prop_map(|(name, inner)| filter::value_path(&name, inner));
    logical(prop_oneof![3 => condition(), 1 => value_path])
}

/// Text that looks like a filter more often than not.
fn filter_like() -> impl Strategy<Value = String> {
    let word = prop::sample::select(vec![
        "name",
        "memberOfGroups",
        "id",
        "eq",
        "co",
        "pr",
        "and",
        "or",
        "not",
        "(",
        ")",
        "[",
        "]",
        "\"",
        "\"x\"",
        "1",
        "true",
        "null",
        " ",
        "  ",
        "\\",
        ".",
        ":",
        "é",
        "😀",
        "\t",
        "\0",
    ]);
    prop::collection::vec(word, 0..24).prop_map(|words| words.concat())
}

proptest! {
    #[test]
    fn printing_and_parsing_are_inverse(built in any_filter()) {
        let filter = built.build().unwrap();
        let text = filter.to_string();
        let parsed = Filter::parse(&text);
        prop_assert_eq!(parsed.as_ref(), Ok(&filter), "{}", text);
        prop_assert_eq!(parsed.unwrap().to_string(), text.clone());
        let quiet = validate_filter(&text, None);
        prop_assert!(quiet.violations().iter().all(|found| found.code.as_str() == "filter_value_type"), "{:?}", quiet);
    }

    #[test]
    fn whatever_parses_prints_to_an_equal_filter(text in filter_like()) {
        if let Ok(filter) = Filter::parse(&text) {
            prop_assert_eq!(Filter::parse(&filter.to_string()), Ok(filter));
        }
    }

    #[test]
    fn every_text_is_answered_with_spans_inside_it(text in prop_oneof![any::<String>(), filter_like()]) {
        let endpoints = catalogue::endpoints().filter(|row| row.query_parameter("filter").is_some());
        for endpoint in endpoints.map(Some).chain([None]) {
            let report = validate_filter(&text, endpoint);
            prop_assert_eq!(Filter::parse(&text).is_err(), report.violations().iter().any(is_syntax));
            for violation in report.violations() {
                prop_assert_eq!(violation.pointer.as_str(), "");
                if let Some(span) = violation.span {
                    prop_assert!(text.get(span.bytes()).is_some(), "{:?} of {:?}", violation, text);
                }
            }
        }
    }

    #[test]
    fn the_builder_says_what_is_no_path(name in any::<String>()) {
        let built = filter::eq(&name, 1).and(filter::eq("fine", 1)).build();
        let path = filter::AttributePath::new(&name);
        prop_assert_eq!(built.is_ok(), path.is_some());
    }
}

/// The codes that mean that the text is no filter.
fn is_syntax(violation: &pingone_core::Violation) -> bool {
    matches!(
        violation.code.as_str(),
        "filter_empty"
            | "filter_syntax"
            | "filter_incomplete"
            | "filter_string_open"
            | "filter_attribute_path"
            | "filter_operator_unknown"
            | "filter_value"
            | "filter_nested_value_path"
            | "too_deep"
            | "too_large"
    )
}
