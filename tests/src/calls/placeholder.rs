//! The calls of placeholders.

use super::{Args, Call, report, text};
use pingone_core::placeholder::{self, Escape, Missing, Options};
use pingone_core::violation::{Report, Units};
use serde_json::{Value, json};

pub(super) const CALLS: &[Call] = &[
    Call { name: "render", args: &["template", "context", "missing", "escape"], run: render },
    Call { name: "placeholders", args: &["template"], run: placeholders },
];

fn render(args: &Args) -> Result<Value, String> {
    let missing = [("error", Missing::Error), ("empty", Missing::Empty), ("keep", Missing::Keep)];
    let escape = [("none", Escape::None), ("json", Escape::Json), ("html", Escape::Html), ("url", Escape::Url)];
    let options = Options {
        missing: choice(args, "missing", &missing)?,
        escape: choice(args, "escape", &escape)?,
        ..Options::default()
    };
    let context = args.get("context").ok_or("`context` is missing")?;
    Ok(match placeholder::render(text(args, "template")?, context, &options) {
        Ok(text) => json!({"valid": true, "violations": [], "lints": [], "text": text}),
        Err(error) => Value::Object(report(&error.violations().iter().cloned().collect::<Report>())),
    })
}

fn choice<T: Copy + Default>(args: &Args, name: &str, choices: &[(&str, T)]) -> Result<T, String> {
    let Some(chosen) = args.get(name) else { return Ok(T::default()) };
    let found = choices.iter().find(|(choice, _)| chosen == choice);
    found.map(|&(_, choice)| choice).ok_or_else(|| format!("`{name}` can not be {chosen}"))
}

fn placeholders(args: &Args) -> Result<Value, String> {
    let template = text(args, "template")?;
    let found: Vec<Value> = placeholder::placeholders(template)
        .into_iter()
        .map(|found| {
            let at = |offset: pingone_core::violation::Offset| offset.get(Units::CodePoints);
            json!({"path": found.path, "span": {"start": at(found.span.start), "end": at(found.span.end)}})
        })
        .collect();
    let mut answer = report(&placeholder::validate_template(template));
    answer.insert("placeholders".into(), found.into());
    Ok(Value::Object(answer))
}
