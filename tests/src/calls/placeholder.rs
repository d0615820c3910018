//! The calls of placeholders.

use super::{Args, Call, answer, split, text};
use pingone_core::violation::Units;
use pingone_core::{data, placeholder};
use serde_json::{Value, json};

pub(super) const CALLS: &[Call] = &[
    Call { name: "render", args: &["template", "context", "missing", "escape"], run: render },
    Call { name: "placeholders", args: &["template"], run: placeholders },
];

fn render(args: &Args) -> Result<Value, String> {
    let context = args.get("context").ok_or("`context` is missing")?;
    let options = args.iter().filter(|(name, _)| matches!(name.as_str(), "missing" | "escape"));
    let options = options.map(|(name, value)| (name.clone(), value.clone())).collect();
    let rendered = data::render(text(args, "template")?, context, &Value::Object(options));
    Ok(answer(rendered.map(|text| json!({"valid": true, "violations": [], "text": text}))))
}

fn placeholders(args: &Args) -> Result<Value, String> {
    let template = text(args, "template")?;
    let mut answer = split(placeholder::validate_template(template).to_value(Units::CodePoints));
    answer["placeholders"] = data::placeholders(template, Units::CodePoints);
    Ok(answer)
}
