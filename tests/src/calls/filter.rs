//! The calls of SCIM filters.

use super::{Args, Call, report, text};
use pingone_core::{catalogue, filter};
use serde_json::Value;

pub(super) const CALLS: &[Call] = &[Call { name: "validateFilter", args: &["filter", "endpoint"], run: validate }];

fn validate(args: &Args) -> Result<Value, String> {
    let endpoint = match args.get("endpoint") {
        None | Some(Value::Null) => None,
        Some(_) => {
            let id = text(args, "endpoint")?;
            Some(catalogue::endpoint(id).ok_or_else(|| format!("no endpoint `{id}`"))?)
        }
    };
    Ok(Value::Object(report(&filter::validate_filter(text(args, "filter")?, endpoint))))
}
