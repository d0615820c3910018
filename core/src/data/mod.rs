//! The functions of this crate with JSON values for arguments and answers, as a language binding calls them.
//!
//! What a binding has is data of its own language, which it turns into [`Value`]s and back; everything between stands
//! here, once for all bindings: the names of options and what happens to a wrong one, and the members of answers. Spans
//! are in the units of the caller's strings ([`Units`]). Values that hold state ([`PathMatcher`](crate::path::PathMatcher),
//! [`PingOne`](crate::request::PingOne)) stay what they are; their answers have a `to_value` of their own.
//!
//! No rule lives here. A Rust program calls the functions behind this module, which have types.
//!
//! ```
//! use pingone_core::data;
//! use pingone_core::Units;
//! use serde_json::json;
//!
//! let group = json!({"description": "Everyone"});
//! let report = data::validate("Group", &group, &json!({"mode": "replace"}), Units::Utf16)?;
//! assert_eq!(report["valid"], false);
//! assert_eq!(report["violations"][0]["pointer"], "/name");
//!
//! let error = data::validate("Group", &group, &json!({"modes": "replace"}), Units::Utf16).unwrap_err();
//! assert_eq!(error.to_value(Units::Utf16)["violations"][0]["params"]["suggestions"], json!(["mode"]));
//! # Ok::<(), pingone_core::Error>(())
//! ```

mod filters;
mod paths;
mod requests;
mod rows;
mod settings;
mod templates;
mod text;
mod validation;

pub use filters::{all_of, any_of, compare, negate, parse_filter, present, validate_filter, value_path};
pub use paths::{matcher, pattern_parameters, validate_pattern};
pub use requests::{args_with_file, postman_environment};
pub use rows::{codes, endpoint, endpoints, find_request, known_roots, models, regions, search_endpoints};
pub use settings::Setting;
pub use templates::{placeholders, render};
pub use text::parse_json;
pub use validation::{changes, outgoing, report, validate};

#[cfg(doc)]
use crate::Units;
#[cfg(doc)]
use serde_json::Value;
