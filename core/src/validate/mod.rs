//! placeholder doc validate

pub mod rules;

pub use rules::{
    is_uuid, validate_base_url, validate_date_time, validate_jwks, validate_jwks_in_string, validate_jwks_url,
    validate_method, validate_uuid,
};
