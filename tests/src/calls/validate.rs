//! The call `validate`.

use super::{Args, Call, report, text};
use pingone_core::validate::{Mode, Options, validate};
use pingone_core::{Code, Report, model};
use serde_json::Value;

pub(super) const CALLS: &[Call] =
    &[Call { name: "validate", args: &["model", "value", "mode", "before", "allow"], run }];

fn run(args: &Args) -> Result<Value, String> {
    let value = args.get("value").ok_or("`value` is missing")?;
    let allow = allow(args)?;
    let options = Options { mode: mode(args)?, before: args.get("before"), allow: &allow, endpoint: None };
    let found = match model::find(text(args, "model")?) {
        Ok(model) => validate(model, value, &options),
        Err(error) => error.violations().iter().cloned().collect::<Report>(),
    };
    Ok(Value::Object(report(&found)))
}

fn mode(args: &Args) -> Result<Mode, String> {
    match args.get("mode") {
        None => Ok(Mode::Create),
        Some(name) => name.as_str().and_then(Mode::from_name).ok_or_else(|| format!("{name} is no mode")),
    }
}

fn allow(args: &Args) -> Result<Vec<Code>, String> {
    let names = args.get("allow").and_then(Value::as_array).into_iter().flatten();
    names.map(|name| name.as_str().and_then(Code::from_name).ok_or_else(|| format!("{name} is no code"))).collect()
}
