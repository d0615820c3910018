//! The call of one operation, as the methods of the [`namespaces`](super::namespaces) return it.

use super::args::Args;
use super::config::PingOne;
use super::secret::Secret;
use crate::{Code, Error, Request};
use serde_json::Value;

/// An operation with its arguments. Nothing is checked before [`build`](Self::build), nothing is ever sent.
///
/// Each query parameter of the catalogue is a method. On an operation that does not have it, [`build`](Self::build)
/// says so and names those that it has.
///
/// ```
/// use pingone_core::filter;
/// use pingone_core::request::{Config, PingOne};
///
/// let p1 = PingOne::new(Config::new().environment_id("5caa81af-ec05-41ff-a709-c7378007a99c"))?;
/// let family = filter::sw("name.family", "O'").build()?;
/// let request = p1.users().list().filter(family).limit(100).expand("population").build()?;
/// assert!(request.url.ends_with("/users?expand=population&limit=100&filter=name.family%20sw%20%22O%27%22"));
///
/// let error = p1.users().list().order("username").build().expect_err("users are not sorted");
/// assert_eq!(error.violations()[0].pointer, "/order");
/// # Ok::<(), pingone_core::Error>(())
/// ```
#[must_use = "a call is not a request until it is built"]
#[derive(Debug, Clone, PartialEq)]
pub struct Call<'a> {
    p1: &'a PingOne,
    endpoint: &'static str,
    args: Args,
}

impl<'a> Call<'a> {
    pub(in crate::request) fn new(p1: &'a PingOne, endpoint: &'static str) -> Self {
        Self { p1, endpoint, args: Args::new() }
    }

    /// The arguments of the generated methods, converted here so that little code is generated for each.
    pub(in crate::request) fn text(self, name: &'static str, text: &str) -> Self {
        self.set(name, text)
    }

    pub(in crate::request) fn body(self, body: Value) -> Self {
        self.with(|args| args.body(body))
    }

    pub(in crate::request) fn file(self, content_type: &str, bytes: Vec<u8>) -> Self {
        self.with(|args| args.body_bytes(content_type, bytes))
    }

    fn with(self, change: impl FnOnce(Args) -> Args) -> Self {
        Self { args: change(self.args), ..self }
    }

    /// A SCIM filter: text, or a [`Filter`](crate::filter::Filter).
    pub fn filter(self, filter: impl Into<Value>) -> Self {
        self.set("filter", filter)
    }

    /// The largest number of items on a page.
    pub fn limit(self, limit: u32) -> Self {
        self.set("limit", limit)
    }

    /// Where the page starts, as the platform said on the page before.
    pub fn cursor(self, cursor: &str) -> Self {
        self.set("cursor", cursor)
    }

    /// Related resources to be included: one name or a list of names.
    pub fn expand(self, names: impl Into<Value>) -> Self {
        self.set("expand", names)
    }

    /// Members that are left out otherwise: one name or a list of names.
    pub fn include(self, names: impl Into<Value>) -> Self {
        self.set("include", names)
    }

    /// By which property the items are sorted.
    pub fn order(self, order: &str) -> Self {
        self.set("order", order)
    }

    /// The largest number of items on a page of the SCIM service.
    pub fn count(self, count: u32) -> Self {
        self.set("count", count)
    }

    /// Another environment than that of the configuration.
    pub fn environment(self, id: &str) -> Self {
        self.set("environmentId", id)
    }

    /// A header of the caller's own.
    pub fn header(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.with(|args| args.header(name, value))
    }

    /// Turns errors with this code into warnings: the way out when the platform moves ahead of this crate.
    pub fn allow(self, code: Code) -> Self {
        self.with(|args| args.allow(code))
    }

    /// The stored value, to check that immutable properties stay as they are.
    pub fn before(self, stored: impl Into<Value>) -> Self {
        self.with(|args| args.before(stored))
    }

    /// The client of a token request, in the authorization header.
    pub fn basic_auth(self, id: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.with(|args| args.basic_auth(id, secret))
    }

    /// Sets an argument by its name in [`Args`]; the last value counts.
    pub fn set(self, name: &'static str, value: impl Into<Value>) -> Self {
        let value = value.into();
        self.with(|args| args.set(name, value))
    }

    /// The id of the operation in the catalogue.
    pub const fn endpoint(&self) -> &'static str {
        self.endpoint
    }

    /// The arguments alone, for what takes an id and [`Args`].
    pub fn into_args(self) -> Args {
        self.args
    }

    /// Checks everything and builds the request; see [`PingOne::request`].
    ///
    /// # Errors
    /// [`Error::Validation`] with every problem of the arguments.
    pub fn build(self) -> Result<Request, Error> {
        self.p1.request(self.endpoint, self.args)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::endpoints;
    use crate::request::Config;
    use std::collections::BTreeSet;

    #[test]
    fn every_query_parameter_of_the_catalogue_has_a_method() {
        let p1 = PingOne::new(Config::new()).unwrap();
        let call = Call::new(&p1, "users.list");
        let call = call.filter("").limit(1).cursor("").expand("").include("").order("").count(1);
        let methods: BTreeSet<&str> = call.args.members.iter().map(|(name, _)| name.as_ref()).collect();
        let parameters: BTreeSet<&str> = endpoints().flat_map(|row| row.query).map(|row| row.name).collect();
        assert_eq!(methods, parameters);
    }
}
