//! What the platform answers, and its errors in the documented form (API foundations, errors).

use serde_json::{Value, json};

/// A response before it is written to the wire.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Option<Value>,
}

impl Answer {
    pub(crate) fn json(status: u16, body: Value) -> Self {
        Self { status, headers: Vec::new(), body: Some(body) }
    }

    pub(crate) fn ok(body: Value) -> Self {
        Self::json(200, body)
    }

    pub(crate) fn created(location: &str, body: Value) -> Self {
        Self::json(201, body).with("Location", location)
    }

    pub(crate) fn found(location: &str) -> Self {
        Self { status: 302, headers: Vec::new(), body: None }.with("Location", location)
    }

    pub(crate) fn no_content() -> Self {
        Self { status: 204, headers: Vec::new(), body: None }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    fn error(status: u16, code: &str, message: &str, details: Vec<Value>) -> Self {
        let mut body = json!({"id": "", "code": code, "message": message});
        if !details.is_empty() {
            body["details"] = details.into();
        }
        Self::json(status, body)
    }

    /// One or more values of the request break a rule.
    pub(crate) fn invalid_data(details: Vec<Value>) -> Self {
        let message = "The request could not be completed. One or more validation errors were in the request.";
        Self::error(400, "INVALID_DATA", message, details)
    }

    /// The request can not be understood.
    pub(crate) fn invalid_request(details: Vec<Value>) -> Self {
        let message = "The request could not be completed. The request was malformed or invalid.";
        Self::error(400, "INVALID_REQUEST", message, details)
    }

    pub(crate) fn unauthorized() -> Self {
        let problem = detail(
            "INVALID_TOKEN",
            "Authentication Credentials",
            "The authorization token is either missing or invalid, or it has expired.",
        );
        Self::error(401, "ACCESS_FAILED", "You do not have access to this resource.", vec![problem])
    }

    pub(crate) fn forbidden() -> Self {
        let problem = json!({"code": "INSUFFICIENT_PERMISSIONS", "message": "The actor attempting to perform the request is not authorized."});
        Self::error(403, "ACCESS_FAILED", "You do not have access to this resource.", vec![problem])
    }

    pub(crate) fn not_found() -> Self {
        let message = "The request could not be completed. The requested resource was not found.";
        Self::error(404, "NOT_FOUND", message, Vec::new())
    }

    pub(crate) fn method_not_allowed() -> Self {
        let message = "The request could not be completed. The method is not supported for this resource.";
        Self::error(405, "METHOD_NOT_ALLOWED", message, Vec::new())
    }

    pub(crate) fn unsupported_media_type() -> Self {
        let message = "The request could not be completed. The media type of the request is not supported.";
        Self::error(415, "INVALID_REQUEST", message, Vec::new())
    }

    pub(crate) fn too_many_requests() -> Self {
        let problem = json!({"code": "LIMIT_EXCEEDED", "message": "The rate limit of the license was exceeded."});
        Self::error(429, "REQUEST_LIMITED", "The request could not be completed. Too many requests.", vec![problem])
    }

    pub(crate) fn not_played() -> Self {
        Self::error(501, "UNEXPECTED_ERROR", "The stand-in does not play this endpoint.", Vec::new())
    }

    /// An error of the token endpoint (RFC 6749, 5.2).
    pub(crate) fn oauth(status: u16, error: &str, description: &str) -> Self {
        Self::json(status, json!({"error": error, "error_description": description}))
    }
}

/// One entry of `details`.
pub(crate) fn detail(code: &str, target: &str, message: &str) -> Value {
    json!({"code": code, "target": target, "message": message})
}
