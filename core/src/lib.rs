//! **Unofficial** core for the PingOne platform API and the PingOne Authorize API.
//!
//! The core builds every request, checks every data model before it is sent, renders placeholders and says which API
//! operation a path belongs to. It never does IO: no sockets, clock, randomness, threads, files, environment or global
//! state may enter this crate. The host owns the transport; time and randomness are arguments.
//!
//! Rules, names, defaults and messages live here and nowhere else; the language bindings only convert types.

mod argument;
pub mod catalogue;
pub mod data;
mod error;
pub mod filter;
pub mod limits;
pub mod model;
mod order;
#[cfg(any(target_family = "wasm", test))]
mod packed;
pub mod path;
pub mod placeholder;
pub mod request;
pub mod response;
mod text;
pub mod typed;
pub mod validate;
pub mod violation;

pub use error::Error;
pub use request::{Body, Request};
pub use violation::{Code, Report, Severity, Units, Violation};

/// The README's examples run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
