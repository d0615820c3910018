//! Whole responses. What vectors can say is in tests/vectors/response.json.

use super::*;
use serde_json::json;

fn response(status: u16, headers: &[(&str, &str)], body: impl Into<Vec<u8>>) -> Response {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Response { status, headers, body: body.into() }
}

#[test]
fn no_secret_reaches_debug() {
    let body = r#"{"access_token": "eyJsecret", "token_type": "Bearer", "expires_in": 3600}"#;
    let reading =
        read_response("auth.token.clientCredentials", response(200, &[("Set-Cookie", "ST=secret")], body)).unwrap();
    assert!(!format!("{reading:?}").contains("secret"), "{reading:?}");
    assert!(!format!("{:?}", reading.outcome).contains("secret"));
    let wrong = reading.value::<Vec<u8>>().unwrap_err();
    assert!(!format!("{wrong:?} {wrong}").contains("secret"));
    let page = format!(r#"{{"_embedded": {{"users": [{body}]}}}}"#);
    let reading = read_response("users.list", response(200, &[], page)).unwrap();
    assert!(!format!("{reading:?}").contains("secret"), "{reading:?}");
    let error = r#"{"code": "X", "details": [{"innerError": {"x": "secret"}}], "y": "secret"}"#;
    let reading = read_response("users.list", response(400, &[], error)).unwrap();
    assert!(!format!("{reading:?}").contains("secret"), "{reading:?}");
}

#[test]
fn the_response_stays_whole() {
    let original = response(502, &[("Content-Type", "text/html"), ("X-Other", "1")], "<html>bad gateway");
    let reading = read_response("users.get", original.clone()).unwrap();
    assert_eq!(reading.response, original);
    assert_eq!(reading.document(), None);
    assert_eq!(reading.error().unwrap().to_string(), "502");
}

#[test]
fn bytes_that_are_not_text_are_an_error_with_their_place() {
    let reading = read_response("users.get", response(200, &[], *b"{\"a\": \"\xff\"}")).unwrap();
    assert_eq!(reading.error().unwrap().form, ErrorForm::Unreadable);
    let violation = &reading.report.violations()[0];
    assert_eq!((violation.code, violation.param("line")), (Code::BodyNotJson, Some(&json!(1))));
}

#[test]
fn a_huge_body_is_not_read() {
    let reading = read_response("users.get", response(200, &[], vec![b' '; 64 * 1024 * 1024 + 1])).unwrap();
    assert_eq!(reading.report.violations()[0].code, Code::TooLarge);
    assert_eq!(reading.response.body.len(), 64 * 1024 * 1024 + 1);
}

#[test]
fn typed_access_points_at_the_item_that_does_not_fit() {
    let reading =
        read_response("users.list", response(200, &[], r#"{"_embedded": {"users": [1, "x"]}, "size": 2}"#)).unwrap();
    let page = reading.page().unwrap();
    assert_eq!((page.collection(), page.size(), page.count()), (Some("users"), Some(2), None));
    assert_eq!(page.items_as::<Value>().unwrap().len(), 2);
    assert_eq!(page.items_as::<u8>().unwrap_err().violations()[0].pointer, "/_embedded/users/1");
    assert!(reading.value::<Value>().is_err());
}

#[test]
fn unknown_endpoints_are_a_mistake_of_the_caller() {
    let error = read_response("users.lost", response(200, &[], "")).unwrap_err();
    assert_eq!(error.kind(), "UsageError");
}
