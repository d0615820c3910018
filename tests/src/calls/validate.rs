//! The call `validate`.

use super::{Args, Call, answer, text};
use pingone_core::data;
use pingone_core::violation::Units;
use serde_json::Value;

pub(super) const CALLS: &[Call] =
    &[Call { name: "validate", args: &["model", "value", "mode", "before", "allow"], run }];

fn run(args: &Args) -> Result<Value, String> {
    let value = args.get("value").ok_or("`value` is missing")?;
    let options = args.iter().filter(|(name, _)| !matches!(name.as_str(), "model" | "value"));
    let options = options.map(|(name, value)| (name.clone(), value.clone())).collect();
    Ok(answer(data::validate(text(args, "model")?, value, &Value::Object(options), Units::CodePoints)))
}
