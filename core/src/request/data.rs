//! The request itself: data that any HTTP client can send.

use crate::violation::Violation;
use serde_json::{Map, Value, json};
use std::fmt;

/// A request that is ready to be sent by the host.
///
/// `Debug` shows no secret: the token, form fields and the body stay hidden. `redacted()` is what logs get.
#[derive(Clone, PartialEq)]
pub struct Request {
    /// The id of the endpoint it was built for.
    pub endpoint: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The absolute URL, encoded.
    pub url: String,
    /// The headers with lower-case names, in the order in which they should be sent.
    pub headers: Vec<(String, String)>,
    /// The body, if there is one.
    pub body: Option<Body>,
    /// Warnings and lints that did not stop the request.
    pub warnings: Vec<Violation>,
}

impl Request {
    /// A header by name, in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// The body as text: JSON or a form. Nothing for a file.
    pub fn body_text(&self) -> Option<String> {
        match self.body.as_ref()? {
            Body::Json(value) => Some(value.to_string()),
            Body::Form(text) => Some(text.clone()),
            Body::Binary(_) => None,
        }
    }

    /// The request as the data that every language sees: `endpoint`, `method`, `url`, `headers` as an object, and `body`
    /// as text, null when there is none or when it is a file. It holds the token.
    pub fn to_value(&self) -> Value {
        let headers: Map<String, Value> =
            self.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        json!({
            "endpoint": self.endpoint,
            "method": self.method,
            "url": self.url,
            "headers": headers,
            "body": self.body_text(),
        })
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Request")
            .field("endpoint", &self.endpoint)
            .field("method", &self.method)
            .field("url", &self.url)
            .field("headers", &names)
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}

/// The body of a request.
#[derive(Clone, PartialEq)]
pub enum Body {
    /// Sent as JSON text.
    Json(Value),
    /// Already encoded as `application/x-www-form-urlencoded`.
    Form(String),
    /// A file.
    Binary(Vec<u8>),
}

impl Body {
    /// The bytes on the wire.
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Json(value) => value.to_string().into_bytes(),
            Self::Form(text) => text.clone().into_bytes(),
            Self::Binary(bytes) => bytes.clone(),
        }
    }
}

/// Shows the kind and the size, never the content: bodies carry passwords and client secrets.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, bytes) = match self {
            Self::Json(value) => ("Json", value.to_string().len()),
            Self::Form(text) => ("Form", text.len()),
            Self::Binary(bytes) => ("Binary", bytes.len()),
        };
        write!(f, "{kind}({bytes} bytes)")
    }
}
