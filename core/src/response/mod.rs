//! What came back: [`read_response`] turns status, headers and body into a value, a page or an error.
//!
//! Only reading lives here. Nothing is sent, nothing is waited for, and no rule about request bodies belongs here.
//!
//! # How a response is read
//!
//! | status | body | gives |
//! |---|---|---|
//! | 2xx | JSON | [`Outcome::Page`] when the endpoint answers a collection, else [`Outcome::Value`] |
//! | 2xx | none | [`Outcome::Value`] with `null`; a warning when the endpoint should have answered something |
//! | 2xx | a file (`octet-stream`, `image/*`) | [`Outcome::Value`] with `null`; the bytes are in [`Reading::response`] |
//! | 2xx | anything else, or cut off | [`Outcome::Error`], and a violation that says where reading stopped |
//! | any other | anything | [`Outcome::Error`] |
//!
//! A 2xx status that the endpoint's row does not list is read in the same way, with a warning: the platform may have
//! moved ahead of this crate. Values are kept as they came: unknown members and unknown enum values are not touched.
//! Nothing is lost: the whole response is in [`Reading::response`].
//!
//! # Which rules are whose
//!
//! The platform documents the page envelope, the error envelope and the headers (API foundations, conventions). This
//! crate decides: that a `next` link is only followed on the tenant's own API host ([`Page::next`]), how an error's
//! `target` becomes a JSON Pointer ([`ErrorDetail::pointer`]), and that a successful answer which can not be read is an
//! error and never an empty value.

mod body;
mod data;
mod page;
mod platform_error;
mod retry_after;
mod target;
mod time;

pub use page::Page;
pub use platform_error::{ErrorDetail, ErrorForm, PlatformError};

use crate::Error;
use crate::catalogue::Endpoint;
use crate::request::{self, PingOne, Request, known_endpoint};
use crate::violation::{Code, Report, Severity, Violation};
use body::Content;
use page::Host;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fmt;

/// What the host's HTTP client received.
///
/// `Debug` shows the status, the names of the headers and the size of the body: a token response must not reach a log.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The headers, names in any case.
    pub headers: Vec<(String, String)>,
    /// The body, decompressed. Empty when there is none.
    pub body: Vec<u8>,
}

impl Response {
    /// A header by name, in any case, without the white space around its value. The first of several with that name.
    pub fn header(&self, name: &str) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        Some(value.trim_matches([' ', '\t']))
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// A response that was read.
#[derive(Clone, PartialEq)]
pub struct Reading {
    /// The endpoint that answered.
    pub endpoint: &'static Endpoint,
    /// What it answered.
    pub outcome: Outcome,
    /// How long the platform asks to wait before the next try, in milliseconds: `Retry-After` in seconds, or as a date
    /// relative to the response's own `Date`, or else the `retryAfter` time of an error detail.
    pub retry_after_millis: Option<u64>,
    /// The `Correlation-Id` that the vendor's support asks for.
    pub correlation_id: Option<String>,
    /// What was found while reading: errors when a part could not be read or was refused, and warnings. Pointers go
    /// into the body.
    pub report: Report,
    /// The response as it came.
    pub response: Response,
}

/// The three kinds of answer.
#[derive(Clone, PartialEq)]
pub enum Outcome {
    /// A single answer; `null` when there was no body.
    Value(Value),
    /// One page of a collection.
    Page(Page),
    /// The platform refused, or the answer can not be read.
    Error(PlatformError),
}

impl Outcome {
    /// The name that every language uses for this kind: `value`, `page` or `error`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Value(_) => "value",
            Self::Page(_) => "page",
            Self::Error(_) => "error",
        }
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(_) => f.write_str("Value(…)"),
            Self::Page(page) => page.fmt(f),
            Self::Error(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading")
            .field("endpoint", &self.endpoint.id)
            .field("outcome", &self.outcome)
            .field("report", &self.report)
            .field("response", &self.response)
            .finish_non_exhaustive()
    }
}

impl Reading {
    /// The error, when the outcome is one.
    pub fn error(&self) -> Option<&PlatformError> {
        match &self.outcome {
            Outcome::Error(error) => Some(error),
            Outcome::Value(_) | Outcome::Page(_) => None,
        }
    }

    /// The page, when the outcome is one.
    pub fn page(&self) -> Option<&Page> {
        match &self.outcome {
            Outcome::Page(page) => Some(page),
            Outcome::Value(_) | Outcome::Error(_) => None,
        }
    }

    /// The parsed body of any outcome: the value, the page's whole envelope, or the error's. `None` when there was no
    /// body or it is not JSON.
    pub fn document(&self) -> Option<&Value> {
        match &self.outcome {
            Outcome::Value(Value::Null) => None,
            Outcome::Value(value) => Some(value),
            Outcome::Page(page) => Some(page.document()),
            Outcome::Error(error) => error.document.as_ref(),
        }
    }

    /// The value as a struct of [`crate::typed`], or as any other type that serde can read.
    ///
    /// # Errors
    ///
    /// [`Error::Protocol`] when the outcome is not a value or does not have the form of `T`. The values themselves are
    /// never part of that error.
    ///
    /// ```
    /// use pingone_core::response::{Response, read_response};
    ///
    /// use pingone_core::typed::User;
    ///
    /// let response = Response { status: 200, headers: vec![], body: br#"{"username": "tom", "new": 1}"#.to_vec() };
    /// let user: User = read_response("users.get", response)?.value()?;
    /// assert_eq!(user.username.value().map(String::as_str), Some("tom"));
    /// assert_eq!(user.additional["new"], 1);
    /// # Ok::<(), pingone_core::Error>(())
    /// ```
    pub fn value<T: DeserializeOwned>(&self) -> Result<T, Error> {
        match &self.outcome {
            Outcome::Value(value) => typed(self.endpoint, "", value),
            Outcome::Page(_) | Outcome::Error(_) => Err(unexpected_shape(self.endpoint, "")),
        }
    }

    /// The request for the page after this one; `None` at the end.
    ///
    /// # Errors
    ///
    /// [`Error::Protocol`] when the outcome is no page, and as [`Page::next`] when the link to the next one is refused.
    ///
    /// ```
    /// use pingone_core::response::{Response, read_response};
    ///
    /// let read = |endpoint, body: &[u8]| read_response(endpoint, Response { status: 200, headers: vec![], body: body.into() });
    /// assert_eq!(read("users.list", b"[]")?.next(), Ok(None));
    /// assert_eq!(read("users.get", b"{}")?.next().unwrap_err().violations()[0].code.as_str(), "unexpected_shape");
    /// # Ok::<(), pingone_core::Error>(())
    /// ```
    pub fn next(&self) -> Result<Option<&Request>, Error> {
        match &self.outcome {
            Outcome::Page(page) => page.next(),
            Outcome::Value(_) | Outcome::Error(_) => Err(unexpected_shape(self.endpoint, "")),
        }
    }

    /// The address of what was created (status 201), as the platform wrote it.
    pub fn location(&self) -> Option<&str> {
        self.response.header("location")
    }
}

/// Reads what came back from an endpoint.
///
/// The body is read up to 64 MiB and 127 levels of nesting. A `next` link must stay on the platform's own hosts: those
/// of the six regions, and the host of the page's `self` link. [`PingOne::read_response`] knows the tenant's own host
/// instead, custom domains included, and gives the next request its token.
///
/// # Errors
///
/// [`Error::Usage`] when the catalogue has no such endpoint. Everything that came back is data, never an error here.
///
/// ```
/// use pingone_core::response::{Outcome, Response, read_response};
///
/// let response = Response {
///     status: 400,
///     headers: vec![("Correlation-Id".into(), "5f3a".into())],
///     body: br#"{"id": "6c79", "code": "INVALID_DATA", "message": "The request could not be completed.",
///         "details": [{"code": "REQUIRED_VALUE", "target": "paths[0].pattern", "message": "must not be null"}]}"#
///         .to_vec(),
/// };
/// let reading = read_response("authorize.apiServers.operations.create", response)?;
/// let Outcome::Error(error) = &reading.outcome else { panic!() };
/// assert_eq!(error.code.as_deref(), Some("INVALID_DATA"));
/// assert_eq!(error.details[0].pointer.as_deref(), Some("/paths/0/pattern"));
/// assert_eq!(reading.correlation_id.as_deref(), Some("5f3a"));
/// # Ok::<(), pingone_core::Error>(())
/// ```
pub fn read_response(endpoint_id: &str, response: Response) -> Result<Reading, Error> {
    let endpoint = known_endpoint(endpoint_id)?;
    Ok(read(endpoint, response, Host::AnyRegion(endpoint.service), &request::page_headers(None)))
}

impl PingOne {
    /// Reads what came back from an endpoint of this tenant.
    ///
    /// As [`read_response`], but links of pages must stay on this tenant's own host, the one that
    /// [`PingOne::base_url`] names, and the requests for other pages carry the token.
    ///
    /// # Errors
    ///
    /// [`Error::Usage`] when the catalogue has no such endpoint.
    ///
    /// ```
    /// use pingone_core::request::{Config, PingOne};
    /// use pingone_core::response::Response;
    /// use serde_json::json;
    ///
    /// let p1 = PingOne::new(Config::new().domain("login.example.com").access_token("t0ken"))?;
    /// let base = "https://api.login.example.com/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users";
    /// let body = json!({
    ///     "_links": {"next": {"href": format!("{base}?cursor=ASDk")}},
    ///     "_embedded": {"users": [{"username": "tomjones"}]},
    /// });
    /// let response = Response { status: 200, headers: vec![], body: body.to_string().into_bytes() };
    /// let reading = p1.read_response("users.list", response)?;
    /// let next = reading.page().unwrap().next()?.expect("there is another page");
    /// assert_eq!(next.url, format!("{base}?cursor=ASDk"));
    /// assert_eq!(next.header("authorization"), Some("Bearer t0ken"));
    /// # Ok::<(), pingone_core::Error>(())
    /// ```
    pub fn read_response(&self, endpoint_id: &str, response: Response) -> Result<Reading, Error> {
        let endpoint = known_endpoint(endpoint_id)?;
        let headers = request::page_headers(Some(self));
        Ok(read(endpoint, response, Host::Base(self.base_url(endpoint.service)), &headers))
    }
}

/// Reads a response of `endpoint`. Next links must stay on `host` and are asked for with `headers`.
fn read(endpoint: &'static Endpoint, response: Response, host: Host<'_>, headers: &[(String, String)]) -> Reading {
    let mut report = Report::new();
    let outcome = match response.status {
        200..=299 => {
            if !endpoint.success.contains(&response.status) {
                report.push(unexpected_status(endpoint, response.status));
            }
            match body::decode(&response, &mut report) {
                Content::Json(document) => success(endpoint, document, host, headers, &mut report),
                Content::Empty => {
                    if let (Some(model), false) = (endpoint.response, matches!(response.status, 204 | 205)) {
                        let empty = Violation::new(Code::BodyEmpty);
                        report.push(empty.with("status", response.status).with("model", model));
                    }
                    Outcome::Value(Value::Null)
                }
                Content::File => Outcome::Value(Value::Null),
                Content::Unreadable(violation) => {
                    report.push(violation);
                    Outcome::Error(PlatformError::unreadable(response.status))
                }
            }
        }
        300..=399 => {
            report.push(Violation::new(Code::Redirected).with("status", response.status));
            Outcome::Error(failure(&response, ErrorForm::Redirect, &mut report))
        }
        400..=599 => Outcome::Error(failure(&response, ErrorForm::Unknown, &mut report)),
        other => {
            report.push(unexpected_status(endpoint, other));
            Outcome::Error(failure(&response, ErrorForm::Unknown, &mut report))
        }
    };
    let details = match &outcome {
        Outcome::Error(error) => error.details.as_slice(),
        Outcome::Value(_) | Outcome::Page(_) => &[],
    };
    let retry_after_millis = retry_after::millis(&response, details, &mut report);
    let correlation_id = response.header("correlation-id").map(str::to_owned);
    Reading { endpoint, outcome, retry_after_millis, correlation_id, report, response }
}

fn success(
    endpoint: &'static Endpoint,
    document: Value,
    host: Host<'_>,
    headers: &[(String, String)],
    report: &mut Report,
) -> Outcome {
    if !endpoint.answers_pages() {
        return Outcome::Value(document);
    }
    match Page::read(endpoint, document, host, headers, report) {
        Ok(page) => Outcome::Page(page),
        Err(document) => {
            let shape = Violation::new(Code::UnexpectedShape).severity(Severity::Warning);
            report.push(shape.with("model", endpoint.response.unwrap_or_default()));
            Outcome::Value(document)
        }
    }
}

/// The error of a response whose status is not a success. Its body may have any form, or none.
fn failure(response: &Response, otherwise: ErrorForm, report: &mut Report) -> PlatformError {
    let document = match body::decode(response, report) {
        Content::Json(document) => Some(document),
        Content::Empty | Content::File => None,
        Content::Unreadable(violation) => {
            // The status says it all; why the body adds nothing is only advice.
            report.push(violation.severity(Severity::Warning));
            None
        }
    };
    PlatformError::read(response.status, document, otherwise)
}

fn unexpected_status(endpoint: &Endpoint, status: u16) -> Violation {
    Violation::new(Code::UnexpectedStatus)
        .with("status", status)
        .with("endpoint", endpoint.id)
        .with("expected", endpoint.success)
}

fn typed<T: DeserializeOwned>(endpoint: &Endpoint, pointer: &str, value: &Value) -> Result<T, Error> {
    // The deserializer's own message quotes values, which may be secrets: it is dropped on purpose.
    T::deserialize(value).map_err(|_| unexpected_shape(endpoint, pointer))
}

fn unexpected_shape(endpoint: &Endpoint, pointer: &str) -> Error {
    let model = endpoint.response.unwrap_or(endpoint.id);
    Error::Protocol(vec![Violation::new(Code::UnexpectedShape).at(pointer).with("model", model)])
}

#[cfg(test)]
mod tests;
