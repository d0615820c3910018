//! The calls of the named rules.

use super::{Args, Call, split, text};
use pingone_core::validate;
use pingone_core::violation::{Report, Units};
use serde_json::Value;

pub(super) const CALLS: &[Call] = &[
    Call { name: "validateBaseUrl", args: &["url"], run: |args| rule(args, "url", validate::validate_base_url) },
    Call { name: "validateJwks", args: &["jwks"], run: |args| rule(args, "jwks", validate::validate_jwks) },
    Call { name: "validateJwksUrl", args: &["url"], run: |args| rule(args, "url", validate::validate_jwks_url) },
];

fn rule(args: &Args, name: &str, rule: fn(&str) -> Report) -> Result<Value, String> {
    Ok(split(rule(text(args, name)?).to_value(Units::CodePoints)))
}
