//! The arguments of one request: path parameters, query parameters and a few fixed names, flat by name.

use super::secret::Secret;
use crate::Code;
use crate::validate::type_name;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The names that mean the same for every endpoint. No path or query parameter has one of them.
pub(super) const FIXED: &[&str] = &[BODY, HEADERS, ALLOW, BEFORE, BASIC_AUTH];
pub(super) const BODY: &str = "body";
pub(super) const HEADERS: &str = "headers";
pub(super) const ALLOW: &str = "allow";
pub(super) const BEFORE: &str = "before";
pub(super) const BASIC_AUTH: &str = "basicAuth";

/// What [`PingOne::request`](super::PingOne::request) is called with.
///
/// | name | meaning |
/// |---|---|
/// | a path parameter, `userId` | the id; `environmentId` comes from the configuration when it is left out |
/// | a query parameter, `limit` | its value; lists of values as a list or joined with commas |
/// | `body` | the body, checked against the model of the endpoint |
/// | `headers` | `{name: value}`, the caller's own headers |
/// | `before` | the stored value, to check that immutable properties stay as they are |
/// | `allow` | codes of violations that are warnings for this call |
/// | `basicAuth` | `{id, secret}` of the client, for the token endpoints |
///
/// A null is the same as leaving the name out. Arguments are made step by step or from a JSON object:
///
/// ```
/// use pingone_core::request::Args;
/// use serde_json::json;
///
/// let steps = Args::new().set("userId", "8ce55f02-2077-4493-9a6d-0385df1f0772").set("expand", "population");
/// let data = Args::from(json!({"userId": "8ce55f02-2077-4493-9a6d-0385df1f0772", "expand": "population"}));
/// assert_eq!(steps, data);
/// ```
#[derive(Clone, PartialEq, Default)]
pub struct Args {
    pub(super) members: Vec<(Cow<'static, str>, Value)>,
    pub(super) allowed: Vec<Code>,
    pub(super) file: Option<File>,
    pub(super) basic_auth: Option<(String, Secret)>,
    /// The JSON type of what was given instead of an object.
    pub(super) not_an_object: Option<&'static str>,
}

/// A body that is not JSON.
#[derive(Clone, PartialEq)]
pub(super) struct File {
    pub(super) content_type: String,
    pub(super) bytes: Vec<u8>,
}

impl Args {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets an argument by name; the last value counts.
    #[must_use]
    pub fn set(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Value>) -> Self {
        let (name, value) = (name.into(), value.into());
        match self.members.iter_mut().find(|(known, _)| *known == name) {
            Some((_, slot)) => *slot = value,
            None => self.members.push((name, value)),
        }
        self
    }

    /// The body as JSON.
    #[must_use]
    pub fn body(self, body: impl Into<Value>) -> Self {
        self.set(BODY, body)
    }

    /// A file as the body.
    #[must_use]
    pub fn body_bytes(mut self, content_type: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        self.file = Some(File { content_type: content_type.into(), bytes: bytes.into() });
        self
    }

    /// The stored value, to check that immutable properties stay as they are.
    #[must_use]
    pub fn before(self, stored: impl Into<Value>) -> Self {
        self.set(BEFORE, stored)
    }

    /// A header of the caller's own.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        let (name, value) = (name.into(), value.into());
        match self.members.iter_mut().find(|(known, _)| known == HEADERS) {
            Some((_, Value::Object(headers))) => {
                headers.insert(name, value);
                self
            }
            _ => self.set(HEADERS, Value::Object(Map::from_iter([(name, value)]))),
        }
    }

    /// Turns errors with this code into warnings: the way out when the platform moves ahead of this crate.
    #[must_use]
    pub fn allow(mut self, code: Code) -> Self {
        self.allowed.push(code);
        self
    }

    /// The client of a token request, in the authorization header (RFC 6749 section 2.3.1).
    #[must_use]
    pub fn basic_auth(mut self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.basic_auth = Some((id.into(), secret.into()));
        self
    }

    /// An argument by name; null counts as absent.
    pub(super) fn get(&self, name: &str) -> Option<&Value> {
        self.members.iter().find(|(known, _)| known == name).map(|(_, value)| value).filter(|value| !value.is_null())
    }

    /// Takes an argument out.
    pub(super) fn take(&mut self, name: &str) -> Option<Value> {
        let (_, value) = self.members.iter_mut().find(|(known, _)| known == name)?;
        Some(value.take()).filter(|value| !value.is_null())
    }
}

/// Shows the names, never the values: a body may hold passwords.
impl std::fmt::Debug for Args {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.members.iter().map(|(name, _)| name)).finish()
    }
}

impl From<Map<String, Value>> for Args {
    fn from(members: Map<String, Value>) -> Self {
        let members = members.into_iter().map(|(name, value)| (Cow::Owned(name), value)).collect();
        Self { members, ..Self::default() }
    }
}

/// What is not an object is reported when the request is built.
impl From<Value> for Args {
    fn from(value: Value) -> Self {
        match value {
            Value::Object(members) => members.into(),
            Value::Null => Self::default(),
            other => Self { not_an_object: Some(type_name(&other)), ..Self::default() },
        }
    }
}
