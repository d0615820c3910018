//! The calls of the named rules.

use super::{Args, Call, report, text};
use pingone_core::validate;
use pingone_core::violation::Report;
use serde_json::Value;

pub(super) const CALLS: &[Call] = &[
    Call { name: "validateBaseUrl", args: &["url"], run: |args| rule(args, "url", validate::validate_base_url) },
    Call { name: "validateJwks", args: &["jwks"], run: |args| rule(args, "jwks", validate::validate_jwks) },
    Call { name: "validateJwksUrl", args: &["url"], run: |args| rule(args, "url", validate::validate_jwks_url) },
];

fn rule(args: &Args, name: &str, rule: fn(&str) -> Report) -> Result<Value, String> {
    Ok(Value::Object(report(&rule(text(args, name)?))))
}
