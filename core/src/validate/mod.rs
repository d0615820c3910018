//! Checks values against the rows of [`crate::model`], and the named rules for single form fields ([`rules`]).
//!
//! The rows say what has to hold; this module says how it is checked. No property of the platform is named here.
//!
//! * All problems are found at once, in the order of the document; what is missing in an object comes before its
//!   members, in the order of the rows.
//! * Errors are what the platform documents. What no document says, what only third parties saw, and what the platform
//!   will change without a word is a warning; what is merely surprising is a lint.
//! * Lengths are counted in UTF-16 code units, as the platform's runtime counts them.
//! * Values of secret properties never get into a violation.
//! * Nothing is allocated for a value without a problem, work is linear in the value, and its size and depth are
//!   bounded: [`MAX_VALUES`], [`MAX_DEPTH`], [`MAX_TEXT`].

mod characters;
mod interpreter;
mod lists;
mod options;
mod place;
mod relations;
pub mod rules;
mod scalars;
mod text;

pub(crate) use interpreter::type_name;
pub use interpreter::{MAX_DEPTH, MAX_TEXT, MAX_VALUES, validate};
pub use options::{Mode, Options};
pub use rules::{
    is_uuid, validate_base_url, validate_date_time, validate_jwks, validate_jwks_in_string, validate_jwks_url,
    validate_method, validate_uuid,
};

use crate::model::Model;
use serde_json::Value;

/// A copy of a body without the members that the platform sets itself; see [`Model::outgoing`].
pub fn outgoing(model: &Model, value: &Value, endpoint: Option<&str>) -> Value {
    model.outgoing(value, endpoint)
}
