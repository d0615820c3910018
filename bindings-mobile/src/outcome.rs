//! What came back, and what it was read as.

use crate::error::RawError;
use crate::request::{Header, RawRequest};
use crate::violation::{Violation, violations};
use crate::{Count, Json};
use pingone_core::response::{self, Outcome, Page, Reading, Response};
use pingone_core::{Error, Request};
use serde_json::{Map, Value};
use std::fmt;

/// What the host's HTTP client received.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct RawResponse {
    pub status: Count,
    pub headers: Vec<Header>,
    pub body: Vec<u8>,
}

impl From<RawResponse> for Response {
    fn from(response: RawResponse) -> Self {
        let headers = response.headers.into_iter().map(|header| (header.name, header.value)).collect();
        Self { status: response.status.to_status(), headers, body: response.body }
    }
}

/// A response that was read.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct RawReading {
    pub endpoint: String,
    pub status: Count,
    pub outcome: RawOutcome,
    pub retry_after_millis: Option<i64>,
    pub correlation_id: Option<String>,
    pub location: Option<String>,
    pub valid: bool,
    pub violations: Vec<Violation>,
}

/// The three kinds of answer.
#[expect(clippy::large_enum_variant, reason = "it lives as long as it takes to cross")]
#[derive(Debug, Clone, PartialEq, uniffi::Enum)]
pub enum RawOutcome {
    Value { value: Json },
    Page { page: RawPage },
    Error { error: PlatformError },
}

/// One page of a collection.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct RawPage {
    pub items: Vec<Json>,
    pub collection: Option<String>,
    pub size: Option<i64>,
    pub count: Option<i64>,
    pub next: Option<RawRequest>,
    pub previous: Option<RawRequest>,
    /// Why there is no request for the next page although the platform named one.
    pub next_refused: Option<RawError>,
    /// The same of the page before.
    pub previous_refused: Option<RawError>,
    pub document: Json,
}

impl From<&Reading> for RawReading {
    fn from(reading: &Reading) -> Self {
        Self {
            endpoint: reading.endpoint.id.to_owned(),
            status: reading.response.status.into(),
            outcome: match &reading.outcome {
                Outcome::Value(value) => RawOutcome::Value { value: Json(value.clone()) },
                Outcome::Page(page) => RawOutcome::Page { page: page.into() },
                Outcome::Error(error) => RawOutcome::Error { error: error.into() },
            },
            retry_after_millis: reading.retry_after_millis.map(|millis| i64::try_from(millis).unwrap_or(i64::MAX)),
            correlation_id: reading.correlation_id.clone(),
            location: reading.location().map(str::to_owned),
            valid: reading.report.is_valid(),
            violations: violations(reading.report.violations()),
        }
    }
}

impl From<&Page> for RawPage {
    fn from(page: &Page) -> Self {
        let (next, next_refused) = link(page.next());
        let (previous, previous_refused) = link(page.previous());
        Self {
            items: page.items().iter().cloned().map(Json).collect(),
            collection: page.collection().map(str::to_owned),
            // One that no language can hold is none.
            size: page.size().and_then(|size| size.try_into().ok()),
            count: page.count().and_then(|count| count.try_into().ok()),
            next,
            previous,
            next_refused,
            previous_refused,
            document: Json(page.document().clone()),
        }
    }
}

/// The request of a link, or why it is refused. Uniffi has no `Result` in records.
fn link(link: Result<Option<&Request>, Error>) -> (Option<RawRequest>, Option<RawError>) {
    match link {
        Ok(request) => (request.map(RawRequest::from), None),
        Err(error) => (None, Some(error.into())),
    }
}

/// The platform's refusal, or an answer that can not be read. As text it shows neither the body nor parts of it.
#[derive(Clone, PartialEq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct PlatformError {
    /// The HTTP status.
    pub status: Count,
    /// In which form the error came.
    pub form: ErrorForm,
    /// The platform's `code`, the `error` of OAuth, the `scimType` of SCIM.
    pub code: Option<String>,
    /// The platform's id of this error.
    pub id: Option<String>,
    /// The sentence for people, in English.
    pub message: Option<String>,
    /// What exactly is wrong.
    pub details: Vec<ErrorDetail>,
    /// The body, when it is JSON.
    pub document: Option<Json>,
}

impl PlatformError {
    /// The error of the core, without its details and the body.
    fn summary(&self) -> response::PlatformError {
        response::PlatformError {
            status: self.status.to_status(),
            form: self.form.into(),
            code: self.code.clone(),
            id: self.id.clone(),
            message: self.message.clone(),
            details: Vec::new(),
            document: None,
        }
    }
}

/// The sentence of the core.
impl fmt::Display for PlatformError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.summary().fmt(f)
    }
}

/// The same as [`Display`](fmt::Display): a derived one would show the body.
impl fmt::Debug for PlatformError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PlatformError({self})")
    }
}

/// The form of an error's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum ErrorForm {
    /// The platform's own: id, code, message, details.
    Platform,
    /// The token endpoint's: error, description.
    OAuth,
    /// The SCIM service's.
    Scim,
    /// A redirect, which is never followed.
    Redirect,
    /// A success whose body can not be read: the request may well have been carried out.
    Unreadable,
    /// Anything else, for example a proxy's web page.
    Unknown,
}

impl From<response::ErrorForm> for ErrorForm {
    fn from(form: response::ErrorForm) -> Self {
        match form {
            response::ErrorForm::Platform => Self::Platform,
            response::ErrorForm::OAuth => Self::OAuth,
            response::ErrorForm::Scim => Self::Scim,
            response::ErrorForm::Redirect => Self::Redirect,
            response::ErrorForm::Unreadable => Self::Unreadable,
            response::ErrorForm::Unknown => Self::Unknown,
        }
    }
}

impl From<ErrorForm> for response::ErrorForm {
    fn from(form: ErrorForm) -> Self {
        match form {
            ErrorForm::Platform => Self::Platform,
            ErrorForm::OAuth => Self::OAuth,
            ErrorForm::Scim => Self::Scim,
            ErrorForm::Redirect => Self::Redirect,
            ErrorForm::Unreadable => Self::Unreadable,
            ErrorForm::Unknown => Self::Unknown,
        }
    }
}

/// One problem that the platform names. As text it shows no part of a body.
#[derive(Clone, PartialEq, uniffi::Record)]
#[uniffi::export(Display)]
pub struct ErrorDetail {
    /// What kind of problem, for example `REQUIRED_VALUE`.
    pub code: Option<String>,
    /// What it is about, as the platform wrote it.
    pub target: Option<String>,
    /// The target as a JSON Pointer into the body that was sent; null when the target is prose.
    pub pointer: Option<String>,
    /// The sentence for people, in English.
    pub message: Option<String>,
    /// Limits and allowed values; an empty object when there are none.
    pub inner_error: Json,
}

impl From<&response::PlatformError> for PlatformError {
    fn from(error: &response::PlatformError) -> Self {
        Self {
            status: error.status.into(),
            form: error.form.into(),
            code: error.code.clone(),
            id: error.id.clone(),
            message: error.message.clone(),
            details: error.details.iter().map(ErrorDetail::from).collect(),
            document: error.document.clone().map(Json),
        }
    }
}

impl From<&response::ErrorDetail> for ErrorDetail {
    fn from(detail: &response::ErrorDetail) -> Self {
        Self {
            code: detail.code.clone(),
            target: detail.target.clone(),
            pointer: detail.pointer.clone(),
            message: detail.message.clone(),
            inner_error: Json(Value::Object(detail.inner_error.clone())),
        }
    }
}

impl ErrorDetail {
    /// The detail of the core, without what belongs to the body.
    fn summary(&self) -> response::ErrorDetail {
        response::ErrorDetail {
            code: self.code.clone(),
            target: self.target.clone(),
            pointer: self.pointer.clone(),
            message: self.message.clone(),
            inner_error: Map::new(),
        }
    }
}

/// The words of the core.
impl fmt::Display for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.summary().fmt(f)
    }
}

/// The same as [`Display`](fmt::Display): a derived one would show a part of a body.
impl fmt::Debug for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ErrorDetail({self})")
    }
}
