//! The errors of the platform: its own envelope, OAuth 2.0, SCIM, and answers that have none of these forms.

use super::target;
use serde_json::{Map, Value};
use std::fmt;

/// Why the platform did not do what was asked.
///
/// Codes are open: the platform documents that they can change within a class, so treat an unknown one by its status.
/// Source: API foundations, errors; RFC 6749, 5.2; RFC 7644, 3.12.
#[derive(Clone, PartialEq)]
pub struct PlatformError {
    /// The HTTP status.
    pub status: u16,
    /// In which form the error came.
    pub form: ErrorForm,
    /// The platform's `code`, the `error` of OAuth, the `scimType` of SCIM.
    pub code: Option<String>,
    /// The platform's id of this error.
    pub id: Option<String>,
    /// The sentence for people, in English: `message`, `error_description`, or `detail`.
    pub message: Option<String>,
    /// What exactly is wrong.
    pub details: Vec<ErrorDetail>,
    /// The body, when it is JSON.
    pub document: Option<Value>,
}

/// The form of an error's body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ErrorForm {
    /// `{id, code, message, details}`.
    Platform,
    /// `{error, error_description}`: the token endpoint.
    OAuth,
    /// `{schemas, status, scimType, detail}`: the SCIM service.
    Scim,
    /// A redirect, which is never followed.
    Redirect,
    /// A success whose body can not be read: the request may well have been carried out.
    Unreadable,
    /// Anything else, for example a proxy's web page.
    Unknown,
}

impl ErrorForm {
    /// All forms.
    pub const ALL: &'static [Self] =
        &[Self::Platform, Self::OAuth, Self::Scim, Self::Redirect, Self::Unreadable, Self::Unknown];

    /// The name that every language uses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Platform => "platform",
            Self::OAuth => "oauth",
            Self::Scim => "scim",
            Self::Redirect => "redirect",
            Self::Unreadable => "unreadable",
            Self::Unknown => "unknown",
        }
    }
}

/// One problem of a [`PlatformError`].
#[derive(Clone, PartialEq)]
pub struct ErrorDetail {
    /// What kind of problem, for example `REQUIRED_VALUE`.
    pub code: Option<String>,
    /// What it is about, as the platform wrote it.
    pub target: Option<String>,
    /// The target as a JSON Pointer into the body that was sent; `None` when the target is prose.
    pub pointer: Option<String>,
    /// The sentence for people, in English.
    pub message: Option<String>,
    /// Limits and allowed values; empty when there are none. Keys seen: `rangeMinimumValue`, `rangeMaximumValue`,
    /// `allowedPattern`, `allowedValues`, `maximumValue`, `referencedValues`, `existingId`, `claim`,
    /// `supportedAttributes`, `supportedOperators`, `quotaLimit`, `quotaResetTime`, `retryAfter`, `failuresRemaining`.
    pub inner_error: Map<String, Value>,
}

impl PlatformError {
    /// The error of a body, or of none; `otherwise` is the form when the body has no known one.
    pub(super) fn read(status: u16, document: Option<Value>, otherwise: ErrorForm) -> Self {
        let members = document.as_ref().and_then(Value::as_object);
        let text = |name: &str| members.and_then(|members| text(members, name));
        let is_scim = members.is_some_and(|members| members.contains_key("schemas") && members.contains_key("detail"));
        let (form, code, message) = if let Some(code) = text("code") {
            (ErrorForm::Platform, Some(code), text("message"))
        } else if let Some(code) = text("error") {
            (ErrorForm::OAuth, Some(code), text("error_description"))
        } else if is_scim {
            (ErrorForm::Scim, text("scimType"), text("detail"))
        } else {
            (otherwise, None, text("message"))
        };
        let id = text("id");
        let details = members.and_then(|members| members.get("details")).and_then(Value::as_array);
        let details = details.into_iter().flatten().filter_map(Value::as_object).map(ErrorDetail::read).collect();
        Self { status, form, code, id, message, details, document }
    }

    /// A success that can not be read.
    pub(super) fn unreadable(status: u16) -> Self {
        Self::read(status, None, ErrorForm::Unreadable)
    }
}

impl ErrorDetail {
    fn read(members: &Map<String, Value>) -> Self {
        let target = text(members, "target");
        // Documents spell it `innererror`, answers `innerError`.
        let inner_error = members.get("innerError").or_else(|| members.get("innererror"));
        Self {
            code: text(members, "code"),
            pointer: target.as_deref().and_then(target::pointer),
            target,
            message: text(members, "message"),
            inner_error: inner_error.and_then(Value::as_object).cloned().unwrap_or_default(),
        }
    }
}

fn text(members: &Map<String, Value>, name: &str) -> Option<String> {
    members.get(name)?.as_str().map(str::to_owned)
}

/// `400 INVALID_DATA: the message`, with what is known.
impl fmt::Display for PlatformError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.status)?;
        if let Some(code) = &self.code {
            write!(f, " {code}")?;
        }
        match (&self.message, self.form) {
            (Some(message), _) => write!(f, ": {message}"),
            (None, ErrorForm::Redirect) => f.write_str(": redirects are not followed"),
            (None, ErrorForm::Unreadable) => f.write_str(": the answer can not be read"),
            (None, ErrorForm::Platform | ErrorForm::OAuth | ErrorForm::Scim | ErrorForm::Unknown) => Ok(()),
        }
    }
}

/// `REQUIRED_VALUE name: the message`, with what is known.
impl fmt::Display for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let subject: Vec<&str> = [&self.code, &self.target].into_iter().flatten().map(String::as_str).collect();
        f.write_str(&subject.join(" "))?;
        match &self.message {
            Some(message) if subject.is_empty() => f.write_str(message),
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

/// Without the document: an answer that was not meant for this client may hold anything.
impl fmt::Debug for PlatformError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlatformError")
            .field("status", &self.status)
            .field("form", &self.form)
            .field("code", &self.code)
            .field("id", &self.id)
            .field("message", &self.message)
            .field("details", &self.details)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ErrorDetail")
            .field("code", &self.code)
            .field("target", &self.target)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for PlatformError {}
