//! Requests for logs: everything in place, secrets replaced.

use super::data::{Body, Request};
use super::encode;
use crate::{catalogue, model};
use serde_json::Value;

/// Stands where a secret was.
const HIDDEN: &str = "***";

/// Headers whose value nobody may read, lower case.
const SECRET_HEADERS: &[&str] =
    &["authorization", "cookie", "origin-cookies", "proxy-authorization", "x-amz-security-token", "x-api-key"];

/// Parts of names of properties that hold secrets in the models without a published table; lower case.
const SECRET_NAMES: &[&str] = &["password", "passphrase", "passcode", "secret", "privatekey", "apikey", "assertion"];

impl Request {
    /// The request with secrets replaced by `***`: what logs get.
    ///
    /// Hidden are the token (the scheme stays), cookies and keys in headers, secret fields of forms, the secret
    /// properties of the body's model, and in models without a published table everything whose name says that it is one.
    ///
    /// ```
    /// use pingone_core::request::{Config, PingOne};
    /// use serde_json::json;
    ///
    /// let id = "5caa81af-ec05-41ff-a709-c7378007a99c";
    /// let p1 = PingOne::new(Config::new().environment_id(id).access_token("eyJhbGciOi"))?;
    /// let body = json!({"currentPassword": "old one", "newPassword": "new one"});
    /// let request = p1.request("users.password.resetSelf", json!({"userId": id, "body": body}))?;
    /// let shown = request.redacted();
    /// assert_eq!(shown.header("authorization"), Some("Bearer ***"));
    /// assert_eq!(shown.body_text().unwrap(), r#"{"currentPassword":"***","newPassword":"***"}"#);
    /// # Ok::<(), pingone_core::Error>(())
    /// ```
    #[must_use]
    pub fn redacted(&self) -> Self {
        let headers = self.headers.iter().map(|(name, value)| (name.clone(), redacted_header(name, value))).collect();
        let body = self.body.as_ref().map(|body| match body {
            Body::Json(value) => Body::Json(redacted_json(self, value)),
            Body::Form(text) => Body::Form(form(text)),
            Body::Binary(bytes) => Body::Binary(bytes.clone()),
        });
        Self { headers, body, ..self.clone() }
    }
}

/// True for a header whose value nobody may read.
pub(super) fn is_secret_header(name: &str) -> bool {
    SECRET_HEADERS.iter().any(|secret| secret.eq_ignore_ascii_case(name))
}

/// True for a name that says that its value is a secret.
pub(super) fn is_secret_name(name: &str) -> bool {
    let name: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric()).map(|character| character.to_ascii_lowercase()).collect();
    SECRET_NAMES.iter().any(|secret| name.contains(secret)) || name.ends_with("token")
}

/// The JSON body of a request with its secrets hidden.
pub(super) fn redacted_json(request: &Request, value: &Value) -> Value {
    let model = catalogue::endpoint(request.endpoint).and_then(|endpoint| model::model(endpoint.body?));
    let mut shown = model.map_or_else(|| value.clone(), |model| model.redacted(value));
    hide_named(&mut shown, false);
    shown
}

/// Hides text and numbers below names that say that they are secret. `{"password": {"value": …}}` is one, too.
fn hide_named(value: &mut Value, inside: bool) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let below = inside && name == "value";
                hide_named(value, below || is_secret_name(name));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| hide_named(item, inside)),
        Value::String(_) | Value::Number(_) if inside => *value = HIDDEN.into(),
        _ => {}
    }
}

/// The value of a header with secrets replaced by `***`: what logs get.
///
/// ```
/// use pingone_core::request::redacted_header;
///
/// assert_eq!(redacted_header("Authorization", "Bearer eyJhbGciOi"), "Bearer ***");
/// assert_eq!(redacted_header("content-type", "application/json"), "application/json");
/// ```
#[must_use]
pub fn redacted_header(name: &str, value: &str) -> String {
    if !is_secret_header(name) {
        return value.to_owned();
    }
    // "Bearer" and "Basic" help whoever reads the log; a value without a scheme is all secret.
    match value.split_once(' ') {
        Some((scheme, _)) if name.eq_ignore_ascii_case("authorization") => format!("{scheme} {HIDDEN}"),
        _ => HIDDEN.to_owned(),
    }
}

/// The pairs of a form, names as encoded.
pub(super) fn form_pairs(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

fn form(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (name, value) in form_pairs(text) {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(name);
        out.push('=');
        if is_secret_name(name) {
            encode::form(&mut out, HIDDEN);
        } else {
            out.push_str(value);
        }
    }
    out
}
