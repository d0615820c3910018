//! Requests as plain data.

use crate::error::RawError;
use crate::violation::{Violation, violations};
use pingone_core::request::{known_endpoint, redacted_header};
use pingone_core::{Body, Request};
use serde_json::{Map, Value, json};

/// A header of a request or a response. As text it shows no secret.
#[derive(Clone, PartialEq, Eq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Header {
    /// The name, lower case in requests.
    pub name: String,
    /// The value.
    pub value: String,
}

impl std::fmt::Display for Header {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.name, redacted_header(&self.name, &self.value))
    }
}

/// The same as [`Display`](std::fmt::Display): a derived one would show the token.
impl std::fmt::Debug for Header {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Header({self})")
    }
}

/// A file that is the body of a request.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RawFile {
    pub content_type: String,
    pub bytes: Vec<u8>,
}

/// A request that is ready to be sent.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct RawRequest {
    pub endpoint: String,
    pub method: String,
    pub url: String,
    pub headers: Vec<Header>,
    pub body: Option<Vec<u8>>,
    pub warnings: Vec<Violation>,
}

impl From<&Request> for RawRequest {
    fn from(request: &Request) -> Self {
        let header = |(name, value): &(String, String)| Header { name: name.clone(), value: value.clone() };
        Self {
            endpoint: request.endpoint.to_owned(),
            method: request.method.to_owned(),
            url: request.url.clone(),
            headers: request.headers.iter().map(header).collect(),
            body: request.body.as_ref().map(Body::to_bytes),
            warnings: violations(&request.warnings),
        }
    }
}

impl RawRequest {
    /// The request of the core again, without its warnings.
    pub(crate) fn read(self) -> Result<Request, RawError> {
        let headers: Map<String, Value> =
            self.headers.into_iter().map(|header| (header.name, header.value.into())).collect();
        let is_file = known_endpoint(&self.endpoint)?.body == Some("binary");
        let (text, file) = match self.body {
            Some(bytes) if is_file => (None, Some(bytes)),
            body => (body.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()), None),
        };
        let data = json!({
            "endpoint": self.endpoint, "method": self.method, "url": self.url, "headers": headers, "body": text,
        });
        let mut request = Request::from_value(&data)?;
        if let Some(bytes) = file {
            request.body = Some(Body::Binary(bytes));
        }
        Ok(request)
    }
}
