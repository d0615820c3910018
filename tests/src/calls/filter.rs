//! The calls of SCIM filters.

use super::{Args, Call, answer, text};
use pingone_core::data;
use pingone_core::violation::Units;
use serde_json::Value;

pub(super) const CALLS: &[Call] = &[Call { name: "validateFilter", args: &["filter", "endpoint"], run: validate }];

fn validate(args: &Args) -> Result<Value, String> {
    let endpoint = args.get("endpoint").and_then(Value::as_str);
    Ok(answer(data::validate_filter(text(args, "filter")?, endpoint, Units::CodePoints)))
}
