//! Properties of reading responses: whatever comes in, nothing panics, nothing is lost and no link escapes.

use pingone_core::catalogue;
use pingone_core::response::{Outcome, Response, read_response};
use proptest::prelude::*;
use serde_json::{Value, json};

fn endpoint() -> impl Strategy<Value = &'static str> {
    prop::sample::select(catalogue::endpoints().map(|endpoint| endpoint.id).collect::<Vec<_>>())
}

fn header() -> impl Strategy<Value = (String, String)> {
    let names = ["Retry-After", "Date", "Content-Type", "Content-Length", "Content-Encoding", "Correlation-Id"];
    let dates =
        "(Sun|Sunday|Mon)?,? ?[0-9]{1,2}[ -](Nov|Feb|Xyz)[ -][0-9]{1,5} [0-9]{2}:[0-9]{2}:[0-9]{2}( GMT| [0-9]{4})?";
    let values = prop_oneof![any::<String>(), "[0-9]{1,25}", Just("application/json".to_owned()), dates];
    (prop::sample::select(names.to_vec()), values).prop_map(|(name, value)| (name.to_owned(), value))
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let names = prop::sample::select(vec![
        "_links",
        "_embedded",
        "next",
        "href",
        "users",
        "code",
        "error",
        "details",
        "target",
        "innerError",
        "retryAfter",
        "size",
        "count",
        "Resources",
        "schemas",
        "detail",
        "message",
    ]);
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((names.clone(), inner), 0..6)
                .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
        ]
    })
}

fn body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..60),
        json_value().prop_map(|value| value.to_string().into_bytes()),
        (json_value(), any::<prop::sample::Index>()).prop_map(|(value, cut)| {
            let bytes = value.to_string().into_bytes();
            bytes[..cut.index(bytes.len())].to_vec()
        }),
    ]
}

proptest! {
    #[test]
    fn any_response_is_read_and_kept(
        id in endpoint(), status in any::<u16>(), headers in prop::collection::vec(header(), 0..4), body in body(),
    ) {
        let response = Response { status, headers, body };
        let reading = read_response(id, response.clone()).unwrap();
        let success = (200..300).contains(&status);
        prop_assert_eq!(&reading.response, &response);
        prop_assert_eq!(reading.report.is_valid() || reading.error().is_some() || reading.page().is_some(), true);
        prop_assert!(success || reading.error().is_some());
        prop_assert_eq!(reading.clone(), read_response(id, response).unwrap());
        let _ = format!("{reading:?}");
    }

    #[test]
    fn any_document_of_a_success_comes_back_whole(id in endpoint(), document in json_value()) {
        let response = Response { status: 200, headers: vec![], body: document.to_string().into_bytes() };
        let reading = read_response(id, response).unwrap();
        prop_assert_eq!(reading.document().unwrap_or(&Value::Null), &document);
    }

    #[test]
    fn a_next_request_never_leaves_the_platform(
        href in "(https|http|HTTPS)?:?/?/?(tom@)?(api|auth)\\.pingone\\.(com|eu|evil)(:443|:80|\\.|@x|\\\\|\t)?/v1/environments/[a./%2e]{0,6}/users[?#/]?.{0,8}",
    ) {
        let document = json!({"_links": {"next": {"href": href}}, "_embedded": {"users": [{"id": 1}]}});
        let response = Response { status: 200, headers: vec![], body: document.to_string().into_bytes() };
        let reading = read_response("users.list", response).unwrap();
        let Outcome::Page(page) = &reading.outcome else { return Err(TestCaseError::fail("no page")) };
        prop_assert_eq!(page.items().len(), 1);
        match page.next() {
            Ok(Some(next)) => {
                let lower = next.url.to_lowercase();
                let allowed = ["https://api.pingone.com/", "https://api.pingone.eu/", "https://api.pingone.com:443/",
                    "https://api.pingone.eu:443/"];
                prop_assert!(allowed.iter().any(|prefix| lower.starts_with(prefix)), "{}", next.url);
                prop_assert!(next.url.bytes().all(|byte| byte.is_ascii_graphic()));
                prop_assert!(reading.report.is_valid());
            }
            Ok(None) => return Err(TestCaseError::fail("the link was lost")),
            Err(error) => prop_assert_eq!(&error.violations()[0].pointer, "/_links/next/href"),
        }
    }
}
