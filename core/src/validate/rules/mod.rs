//! The named rules: one form field each, callable alone and cheap enough for every key press.
//!
//! Every rule takes the text of the field and returns a [`Report`](crate::Report) with everything that is wrong at
//! once. Pointers are relative to the field (`""` is the whole), spans are inside its text. The rules know nothing of
//! the models that call them: no property name, no "required", no mode may enter this folder.
//!
//! Which rules are whose: an **error** is documented by the platform or by the RFC that the platform names; where the
//! platform says only "valid" or "risk check", this crate decides, and the head of the module says so. What other
//! clients of the platform refuse, and what merely can not work, is a warning or a lint.

mod address;
mod base_url;
mod date_time;
mod findings;
mod host;
mod jwks;
mod jwks_url;
mod lower_case;
mod method;
mod punycode;
mod url;
mod uuid;

pub use base_url::validate_base_url;
pub use date_time::validate_date_time;
pub use jwks::{validate_jwks, validate_jwks_in_string};
pub use jwks_url::validate_jwks_url;
pub use method::validate_method;
pub use uuid::{is_uuid, validate_uuid};
