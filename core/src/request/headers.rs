//! The headers of a request: what the core sets, and what the caller adds.

use super::args::{self, Args};
use super::body::Content;
use super::config::PingOne;
use super::{argument_type, encode, pointer};
use crate::catalogue::{Endpoint, Service};
use crate::{Code, Report, Violation};
use base64ct::{Base64, Encoding};
use serde_json::Value;

/// The request headers that the platform allows to browsers of other origins (API foundations, Cross-origin resource
/// sharing), lower case.
pub const CORS_REQUEST_HEADERS: &[&str] = &[
    "accept",
    "accept-language",
    "content-language",
    "content-type",
    "range",
    "authorization",
    "content-length",
    "cookie",
    "correlation-id",
    "origin",
    "origin-cookies",
    "referer",
    "referrer",
    "x-amz-date",
    "x-amz-security-token",
    "x-api-key",
    "x-client-version",
    "x-content-type-options",
];

/// What the HTTP client writes itself: a caller's value could only disagree with the message.
const FRAMING: &[&str] =
    &["connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade"];

/// Longest value of a header, in bytes.
const LONGEST_VALUE: usize = 8 * 1024;

/// Most headers of the caller's own: common servers refuse more than 100 in all.
const MOST: usize = 100;

type Headers = Vec<(String, String)>;

/// The headers of a request for another page of a collection: the token goes with it when the tenant is known.
pub(crate) fn page_headers(p1: Option<&PingOne>) -> Headers {
    let token =
        p1.and_then(PingOne::authorization).map(|value| ("authorization".to_owned(), value.expose().to_owned()));
    std::iter::once(accept()).chain(token).collect()
}

/// Errors are JSON everywhere.
fn accept() -> (String, String) {
    ("accept".to_owned(), "application/json".to_owned())
}

/// Every header, those of the core first.
pub(super) fn write(
    p1: &PingOne,
    endpoint: &'static Endpoint,
    args: &Args,
    content: &Content,
    report: &mut Report,
) -> Headers {
    let mut headers = Vec::with_capacity(4);
    headers.push(accept());
    if let Some(value) = authorization(p1, endpoint, args, report) {
        headers.push(("authorization".to_owned(), value));
    }
    content.check(endpoint, args, report);
    if let Some(content_type) = content.content_type() {
        headers.push(("content-type".to_owned(), content_type.to_owned()));
    }
    match args.get(args::HEADERS) {
        None => {}
        Some(Value::Object(members)) if members.len() > MOST => {
            let violation = Violation::new(Code::TooManyItems).at(pointer(&[args::HEADERS]));
            let violation = violation.with("property", args::HEADERS).with("actual", members.len());
            report.push(violation.with("limit", MOST));
        }
        Some(Value::Object(members)) => {
            let own = headers.len();
            for (name, value) in members {
                add(&mut headers, own, name, value, content, report);
            }
        }
        Some(other) => report.push(argument_type(&[args::HEADERS], "an object", other)),
    }
    check_documented(endpoint, &headers, report);
    headers
}

/// Adds one header of the caller. `own` is the number of headers that the core has set.
fn add(headers: &mut Headers, own: usize, name: &str, value: &Value, content: &Content, report: &mut Report) {
    let at = |code| Violation::new(code).at(pointer(&[args::HEADERS, name])).with("name", name);
    let lower = name.to_ascii_lowercase();
    let value = match value {
        Value::Null => return,
        Value::String(value) => value.trim_matches([' ', '\t']),
        other => return report.push(argument_type(&[args::HEADERS, name], "text", other)),
    };
    if !is_token(name) {
        return report.push(at(Code::HeaderName));
    }
    if value.len() > LONGEST_VALUE || !value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte)) {
        return report.push(at(Code::HeaderValue));
    }
    let known = headers.iter().position(|(known, _)| *known == lower);
    match known {
        // Which form an answer has is the caller's business.
        Some(index) if index < own && lower == "accept" => {
            if let Some((_, slot)) = headers.get_mut(index) {
                value.clone_into(slot);
            }
            return;
        }
        // The caller names the type of a file in this header.
        Some(_) if lower == "content-type" && content.is_callers(value) => return,
        Some(index) if index < own => return report.push(at(Code::HeaderReserved)),
        Some(_) => return report.push(at(Code::HeaderTwice)),
        None if FRAMING.contains(&lower.as_str()) => return report.push(at(Code::HeaderReserved)),
        None => {}
    }
    if !CORS_REQUEST_HEADERS.contains(&lower.as_str()) {
        report.push(at(Code::HeaderOutsideCors));
    }
    headers.push((lower, value.to_owned()));
}

/// A token of RFC 9110 section 5.6.2, at most 256 bytes.
fn is_token(name: &str) -> bool {
    (1..=256).contains(&name.len())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// The value of the authorization header: the token, or on token endpoints the client.
///
/// The auth service gets no bearer token: its endpoints authenticate clients or are tied to a session.
fn authorization(p1: &PingOne, endpoint: &Endpoint, args: &Args, report: &mut Report) -> Option<String> {
    if endpoint.service != Service::Auth {
        refuse_basic_auth(endpoint, args, report);
        return p1.authorization().map(|value| value.expose().to_owned());
    }
    if !endpoint.authenticates_client() {
        refuse_basic_auth(endpoint, args, report);
        return None;
    }
    let in_body = ["client_secret", "client_assertion"]
        .iter()
        .any(|name| args.get(args::BODY).and_then(|body| body.get(name)).is_some_and(|value| !value.is_null()));
    let given = read_basic_auth(args, report);
    let config = p1.config();
    let own_header = args
        .get(args::HEADERS)
        .and_then(Value::as_object)
        .is_some_and(|headers| headers.keys().any(|name| name.eq_ignore_ascii_case("authorization")));
    let client = match (&given, &config.client_id, &config.client_secret) {
        (Some((id, secret)), ..) => Some((*id, *secret)),
        (None, Some(id), Some(secret)) if !in_body && !own_header => Some((id.as_str(), secret.expose())),
        _ => None,
    };
    if client.is_some() && in_body {
        report.push(Violation::new(Code::ClientAuthenticationTwice).at(pointer(&[args::BODY])));
    }
    if client.is_none() && !in_body && !own_header {
        report.push(Violation::new(Code::ClientAuthenticationMissing));
    }
    client.map(|(id, secret)| basic(id, secret))
}

/// `basicAuth` on an endpoint that does not authenticate clients.
fn refuse_basic_auth(endpoint: &Endpoint, args: &Args, report: &mut Report) {
    if args.basic_auth.is_some() || args.get(args::BASIC_AUTH).is_some() {
        report.push(
            Violation::new(Code::BasicAuthNotTaken).at(pointer(&[args::BASIC_AUTH])).with("endpoint", endpoint.id),
        );
    }
}

/// The client of this call.
fn read_basic_auth<'a>(args: &'a Args, report: &mut Report) -> Option<(&'a str, &'a str)> {
    let (id, secret) = match (&args.basic_auth, args.get(args::BASIC_AUTH)) {
        (Some((id, secret)), _) => (Some(id.as_str()), Some(secret.expose())),
        (None, None) => return None,
        (None, Some(Value::Object(members))) => {
            (members.get("id").and_then(Value::as_str), members.get("secret").and_then(Value::as_str))
        }
        (None, Some(other)) => {
            report.push(argument_type(&[args::BASIC_AUTH], "an object with `id` and `secret`", other));
            return None;
        }
    };
    let mut check = |name: &'static str, text: Option<&'a str>| {
        if !text.is_some_and(super::is_client_id) {
            let violation = Violation::new(Code::InvalidClient).at(pointer(&[args::BASIC_AUTH, name]));
            report.push(violation.with("name", name));
        }
        text
    };
    let id = check("id", id);
    let secret = check("secret", secret);
    id.zip(secret)
}

/// RFC 6749 section 2.3.1: id and secret are encoded before they are joined, so that a colon in the id is no separator.
/// Unreserved characters stay as they are, because servers that skip the decoding must understand usual secrets, too.
fn basic(id: &str, secret: &str) -> String {
    let mut credentials = String::with_capacity(id.len().saturating_add(secret.len()).saturating_add(1));
    encode::segment(&mut credentials, id);
    credentials.push(':');
    encode::segment(&mut credentials, secret);
    format!("Basic {}", Base64::encode_string(credentials.as_bytes()))
}

/// Headers that the documentation shows and that are neither set nor given. The content type is set with the body.
fn check_documented(endpoint: &Endpoint, headers: &Headers, report: &mut Report) {
    for (name, value) in endpoint.headers {
        let is_content_type = name.eq_ignore_ascii_case("content-type");
        if !is_content_type && !headers.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) {
            let violation = Violation::new(Code::DocumentedHeaderMissing).at(pointer(&[args::HEADERS]));
            report.push(violation.with("name", *name).with("value", *value));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_encoded_before_they_are_joined() {
        // RFC 7617 section 2 has this example; nothing in it needs encoding.
        assert_eq!(basic("Aladdin", "opensesame"), "Basic QWxhZGRpbjpvcGVuc2VzYW1l");
        // "a%3Ab:c%20~d"
        assert_eq!(basic("a:b", "c ~d"), "Basic YSUzQWI6YyUyMH5k");
    }

    #[test]
    fn names_of_headers_are_tokens() {
        assert!(is_token("X-Ping-External-Transaction-ID"));
        for name in ["", "a b", "a:b", "a\r\n", "é", "a\u{0}"] {
            assert!(!is_token(name), "{name:?}");
        }
    }
}
