//! Requests as plain data, and how they are built from the rows of the catalogue.
//!
//! Nothing here sends anything. What goes into a URL is encoded, what goes into a header is checked, and the body is
//! validated against its model before a [`Request`] exists. No rule about a model and no fact about an endpoint lives
//! here: those are rows.
//!
//! # Rules
//!
//! The platform's: UUIDs identify resources, templates have names; vendor content types, also without a body; the
//! bearer token; `PUT` replaces and clears, `PATCH` does not; the CORS list of request headers.
//!
//! Ours: query parameters stand in the order of the catalogue; one encoding set ([the `encode` module's](self#encoding));
//! `accept: application/json` always, because errors are JSON; the token endpoints get no bearer token; headers outside the
//! CORS list are sent only when the caller gives them, with a warning, so that what the core adds works from a browser.
//!
//! # Encoding
//!
//! Path segments keep `A-Z a-z 0-9 - . _ ~` (RFC 3986 section 2.3) and query values keep `[` and `]` besides, as the
//! platform's documentation writes filters; every other byte becomes `%XX`. A space is `%20`, a comma `%2C`. Forms keep
//! `A-Z a-z 0-9 - . _ *` and write a space as `+`.

mod args;
mod body;
mod build;
mod call;
mod config;
mod curl;
mod data;
mod encode;
mod generated;
mod headers;
mod host;
mod postman;
mod query;
mod redact;
mod region;
mod secret;

pub use args::Args;
pub use build::known_endpoint;
pub use call::Call;
pub use config::{Config, PingOne};
pub use data::{Body, Request};
pub use headers::CORS_REQUEST_HEADERS;
pub(crate) use headers::page_headers;
pub use postman::postman_collection;
pub use redact::redacted_header;
pub use region::{Region, region_by_code, region_by_domain, regions};
pub use secret::Secret;

use crate::Report;
use crate::argument::{argument_type, pointer, suggestions};
use crate::validate::validate_uuid;

/// The operations by name: `authorize.apiServers.create` is `p1.authorize().api_servers().create(body)`.
///
/// A method takes what the operation can not do without: the path parameters in their order (the environment is that of
/// the configuration or of [`Call::environment`]), then the body. The body is a struct of [`typed`](crate::typed) or
/// any JSON value. Everything else is set on the [`Call`] that comes back.
///
/// ```
/// use pingone_core::request::{Config, PingOne};
/// use pingone_core::typed::api_service::{AuthorizationServer, AuthorizationServerResource};
/// use pingone_core::typed::{ApiService, Member};
///
/// let p1 = PingOne::new(Config::new().environment_id("5caa81af-ec05-41ff-a709-c7378007a99c"))?;
/// let resource = AuthorizationServerResource { id: "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11".into(), ..Default::default() };
/// let service = ApiService {
///     name: "Banking".into(),
///     base_urls: vec!["https://api.example.com/v1".to_owned()].into(),
///     authorization_server: AuthorizationServer { resource: resource.into(), ..Default::default() }.into(),
///     ..Default::default()
/// };
/// let request = p1.authorize().api_servers().create(&service).build()?;
/// assert!(request.url.ends_with("/apiServers"));
///
/// let unnamed = ApiService { name: Member::Absent, ..service };
/// let error = p1.authorize().api_servers().create(unnamed).build().expect_err("a service has a name");
/// assert_eq!(error.violations()[0].pointer, "/body/name");
/// # Ok::<(), pingone_core::Error>(())
/// ```
pub mod namespaces {
    pub use super::generated::*;
}

/// True for text that can stand in a form or in the credentials of a client.
fn is_client_id(id: &str) -> bool {
    (1..=1024).contains(&id.len()) && !id.chars().any(char::is_control)
}

/// An id in an argument or in the configuration.
fn check_id(name: &str, value: &str, report: &mut Report) {
    report.extend_under(&pointer(&[name]), validate_uuid(value));
}
