//! Placeholders.

use super::settings::{Setting, Settings};
use crate::placeholder::{self, Escape, Literal, Missing, Options, Placeholder};
use crate::{Error, Units};
use serde_json::Value;

impl Setting for Missing {
    const NAMES: &'static [(&'static str, Self)] =
        &[("error", Self::Error), ("empty", Self::Empty), ("keep", Self::Keep)];
}

impl Setting for Literal {
    const NAMES: &'static [(&'static str, Self)] =
        &[("none", Self::None), ("dollar", Self::Dollar), ("backslash", Self::Backslash)];
}

impl Setting for Escape {
    const NAMES: &'static [(&'static str, Self)] =
        &[("none", Self::None), ("json", Self::Json), ("html", Self::Html), ("url", Self::Url)];
}

/// Renders a template.
///
/// Options: `missing` (`error`, `empty` or `keep`), `escape` (`none`, `json`, `html` or `url`) and `literal`
/// (`none`, `dollar` or `backslash`); see [`render`](placeholder::render).
///
/// # Errors
/// [`Error::Usage`] for an option that is not known, [`Error::Validation`] for what can not be rendered.
pub fn render(template: &str, context: &Value, options: &Value) -> Result<String, Error> {
    let mut settings = Settings::new(options, &["missing", "escape", "literal"]);
    let options = Options {
        missing: settings.choice("missing"),
        escape: settings.choice("escape"),
        literal: settings.choice("literal"),
    };
    settings.finish()?;
    placeholder::render(template, context, &options)
}

/// The placeholders of a template, in order; see [`Placeholder::to_value`].
pub fn placeholders(template: &str, units: Units) -> Value {
    placeholder::placeholders(template).iter().map(|found: &Placeholder| found.to_value(units)).collect()
}
