//! `validatePattern`, `match` and `matchMany`.

use super::{Args, Call, report, text};
use pingone_core::path::{Pattern, PatternType, validate_pattern};
use serde_json::Value;

pub(super) const CALLS: &[Call] =
    &[Call { name: "validatePattern", args: &["type", "pattern"], run: run_validate_pattern }];

fn run_validate_pattern(args: &Args) -> Result<Value, String> {
    let (type_name, pattern) = (text(args, "type")?, text(args, "pattern")?);
    let mut answer = report(&validate_pattern(type_name, pattern));
    let parsed = PatternType::from_name(type_name).and_then(|kind| Pattern::parse(kind, pattern).ok());
    if let Some(parsed) = parsed {
        answer.insert("parameters".into(), parsed.parameters().collect());
    }
    Ok(Value::Object(answer))
}
