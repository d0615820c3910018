//! The request itself: data that any HTTP client can send.

use super::body::{BINARY, FORM};
use super::known_endpoint;
use crate::Error;
use crate::argument::argument_type;
use crate::catalogue::Endpoint;
use crate::violation::{Code, Units, Violation};
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

/// What a body must be that is no file.
const BODY_TEXT: &str = "the text of a JSON value or a form";

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

    /// The request as the data that every language sees: `endpoint`, `method`, `url`, `headers` as an object, `body` as
    /// text (null when there is none or when it is a file), and `warnings`, their spans in the units of that language.
    /// It holds the token.
    pub fn to_value(&self, units: Units) -> Value {
        let headers: Map<String, Value> =
            self.headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
        json!({
            "endpoint": self.endpoint,
            "method": self.method,
            "url": self.url,
            "headers": headers,
            "body": self.body_text(),
            "warnings": self.warnings.iter().map(|warning| warning.to_value(units)).collect::<Vec<_>>(),
        })
    }

    /// Reads a request from the data that [`Self::to_value`] gives, so that a language may keep requests as plain data
    /// and still have them [redacted](Self::redacted) or printed. Warnings are left out, a file is empty.
    ///
    /// # Errors
    /// [`Error::Usage`] for what no request of the catalogue can be.
    ///
    /// ```
    /// use pingone_core::{Request, Units};
    /// use pingone_core::request::{Config, PingOne};
    /// use serde_json::json;
    ///
    /// let p1 = PingOne::new(Config::new().environment_id("5caa81af-ec05-41ff-a709-c7378007a99c"))?;
    /// let request = p1.request("populations.create", json!({"body": {"name": "Staff"}}))?;
    /// assert_eq!(Request::from_value(&request.to_value(Units::Bytes))?, request);
    /// # Ok::<(), pingone_core::Error>(())
    /// ```
    pub fn from_value(value: &Value) -> Result<Self, Error> {
        let usage = |violation: Violation| Error::Usage(vec![violation]);
        let text = |name: &'static str| {
            let value = value.get(name).unwrap_or(&Value::Null);
            value.as_str().ok_or_else(|| usage(argument_type(&[name], "text", value)))
        };
        let endpoint = known_endpoint(text("endpoint")?)?;
        let (method, expected) = (text("method")?, endpoint.method.as_str());
        if method != expected {
            let violation = Violation::new(Code::NotAChoice).at("/method").with("property", "method");
            let violation = violation.with("actual", method).with("choices", vec![expected]);
            return Err(usage(violation.with("nearest", expected)));
        }
        let given = match value.get("headers") {
            None | Some(Value::Null) => None,
            Some(Value::Object(members)) => Some(members),
            Some(other) => return Err(usage(argument_type(&["headers"], "an object", other))),
        };
        let mut headers = Vec::new();
        for (name, value) in given.into_iter().flatten() {
            let text = value.as_str().ok_or_else(|| usage(argument_type(&["headers", name], "text", value)))?;
            headers.push((name.clone(), text.to_owned()));
        }
        let body = match value.get("body") {
            None | Some(Value::Null) if endpoint.body == Some(BINARY) => Some(Body::Binary(Vec::new())),
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(Body::from_bytes(endpoint, text.as_bytes())?),
            Some(other) => return Err(usage(argument_type(&["body"], BODY_TEXT, other))),
        };
        Ok(Self {
            endpoint: endpoint.id,
            method: expected,
            url: text("url")?.to_owned(),
            headers,
            body,
            warnings: vec![],
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
    /// The body of a request to this endpoint from its bytes on the wire: a file, a form or JSON, whatever it takes.
    ///
    /// # Errors
    /// [`Error::Usage`] for what is no text, or no JSON, where the endpoint takes that.
    pub fn from_bytes(endpoint: &Endpoint, bytes: &[u8]) -> Result<Self, Error> {
        let body = if endpoint.body == Some(BINARY) {
            Some(Self::Binary(bytes.to_vec()))
        } else if endpoint.content_type == Some(FORM) {
            std::str::from_utf8(bytes).ok().map(|text| Self::Form(text.to_owned()))
        } else {
            serde_json::from_slice(bytes).ok().map(Self::Json)
        };
        body.ok_or_else(|| Error::Usage(vec![argument_type(&["body"], BODY_TEXT, &"".into())]))
    }

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
