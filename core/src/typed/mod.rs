//! A Rust struct for every model with a table, made from the rows by `cargo xtask generate`.
//!
//! One struct serves a POST, a PUT, a PATCH and a response: every property is a [`Member`], which is absent, `null` or
//! a value. What is required, and when, is not said by the types but by [`Typed::validate`], so there is one place that
//! knows it. Enumerations are open (`Other`), members that no row describes are kept in `additional`, and `Debug` never
//! shows a secret. Nothing in this folder may check anything but JSON types.
//!
//! ```
//! use pingone_core::typed::{ApiService, Member, Typed, api_service::{AuthorizationServer, AuthorizationServerResource}};
//! use pingone_core::validate::Options;
//!
//! let service = ApiService {
//!     name: "Banking".into(),
//!     base_urls: vec!["https://api.example.com/v1".to_owned()].into(),
//!     authorization_server: AuthorizationServer {
//!         resource: AuthorizationServerResource {
//!             id: "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11".into(),
//!             ..Default::default()
//!         }.into(),
//!         ..Default::default()
//!     }.into(),
//!     ..Default::default()
//! };
//! assert!(service.validate(&Options::default()).is_empty());
//! assert_eq!(service.id, Member::Absent);
//! assert_eq!(service.to_value()["baseUrls"][0], "https://api.example.com/v1");
//! ```

mod generated;
mod json;
mod macros;
mod member;
mod reading;

pub use generated::*;
pub use member::Member;
pub use reading::Typed;
