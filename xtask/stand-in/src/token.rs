//! The token endpoint (RFC 6749, 4.4 and 5).

use crate::answer::Answer;
use crate::incoming::Incoming;
use crate::platform::Platform;
use crate::sample::{CLIENT_ID, CLIENT_SECRET};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use std::time::{Duration, Instant};

/// How long a token is valid, in seconds.
const LIFETIME: u64 = 3600;

/// The tokens given out.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    valid: Vec<(String, Instant)>,
    issued: usize,
}

impl Tokens {
    /// True for the value of an `Authorization` header that carries a valid token.
    pub(crate) fn accepts(&self, authorization: Option<&str>) -> bool {
        let token = authorization.and_then(|value| value.strip_prefix("Bearer "));
        token.is_some_and(|token| self.valid.iter().any(|(valid, until)| valid == token && Instant::now() < *until))
    }

    pub(crate) fn expire(&mut self) {
        self.valid.clear();
    }

    /// A new token.
    pub(crate) fn next(&mut self) -> String {
        self.issued += 1;
        let token = format!("stand-in-token-{}", self.issued);
        self.valid.push((token.clone(), Instant::now() + Duration::from_secs(LIFETIME)));
        token
    }
}

/// Answers a token request.
pub(crate) fn issue(platform: &mut Platform, request: &Incoming) -> Answer {
    let form = request.form();
    let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let in_form = field("client_id").zip(field("client_secret")).map(|(id, secret)| (id.to_owned(), secret.to_owned()));
    let in_header = request.header("authorization").map(|value| basic(value).unwrap_or_default());
    let client = match (in_header, in_form) {
        (Some(_), Some(_)) => {
            return Answer::oauth(400, "invalid_request", "More than one client authentication method is used");
        }
        (Some(client), None) | (None, Some(client)) => client,
        (None, None) => return invalid_client(),
    };
    if client != (CLIENT_ID.to_owned(), CLIENT_SECRET.to_owned()) {
        return invalid_client();
    }
    match field("grant_type") {
        Some("client_credentials") => Answer::ok(json!({
            "access_token": platform.tokens.next(), "token_type": "Bearer", "expires_in": LIFETIME,
        }))
        .with("Cache-Control", "no-store"),
        Some(_) => Answer::oauth(400, "unsupported_grant_type", "Unsupported grant type"),
        None => Answer::oauth(400, "invalid_request", "Missing parameter: grant_type"),
    }
}

fn invalid_client() -> Answer {
    let description = "Request denied: Unsupported authentication method or invalid client credentials";
    Answer::oauth(401, "invalid_client", description).with("WWW-Authenticate", "Basic")
}

/// Client id and secret of an `Authorization: Basic` header; both are form-encoded (RFC 6749, 2.3.1).
fn basic(value: &str) -> Option<(String, String)> {
    let bytes = BASE64_STANDARD.decode(value.strip_prefix("Basic ")?).ok()?;
    let text = String::from_utf8(bytes).ok()?;
    let (id, secret) = text.split_once(':')?;
    let decode = |text: &str| {
        let mut pairs = form_urlencoded::parse(text.as_bytes()).into_owned();
        pairs.next().map(|(name, _)| name).unwrap_or_default()
    };
    Some((decode(id), decode(secret)))
}
