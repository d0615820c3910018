//! Models: checking a value, and what of it is sent.

use super::settings::{Setting, Settings};
use crate::request::known_endpoint;
use crate::validate::{Mode, Options};
use crate::{Error, Report, Units, model};
use serde_json::Value;

impl Setting for Mode {
    const NAMES: &'static [(&'static str, Self)] = &[
        (Self::Create.as_str(), Self::Create),
        (Self::Replace.as_str(), Self::Replace),
        (Self::Patch.as_str(), Self::Patch),
    ];
}

/// Checks a value against the model `name`; gives `valid` and `violations`.
///
/// Options: `mode` (`create`, `replace` or `patch`), `before` (the stored value), `allow` (a list of codes) and
/// `endpoint` (the id of the endpoint that takes the value). See [`validate`](crate::validate::validate).
///
/// # Errors
/// [`Error::Usage`] for a model, an endpoint, an option or a code that is not known.
pub fn validate(name: &str, value: &Value, options: &Value, units: Units) -> Result<Value, Error> {
    report(name, value, options).map(|report| report.to_value(units))
}

/// [`validate`] for a binding whose language has a type for the report.
///
/// # Errors
/// As [`validate`].
pub fn report(name: &str, value: &Value, options: &Value) -> Result<Report, Error> {
    let model = model::find(name)?;
    let mut settings = Settings::new(options, &["mode", "before", "allow", "endpoint"]);
    let mode = settings.choice("mode");
    let before = settings.get("before");
    let allow = settings.codes("allow");
    let endpoint = settings.text("endpoint");
    settings.finish()?;
    let endpoint = endpoint.map(known_endpoint).transpose()?.map(|endpoint| endpoint.id);
    let options = Options { mode, before, allow: &allow, endpoint };
    Ok(crate::validate::validate(model, value, &options))
}

/// The smallest PATCH body between two values. With the name of a model, without what the platform sets itself; see
/// [`changes`](model::changes).
///
/// # Errors
/// [`Error::Usage`] for a model that is not known.
pub fn changes(name: Option<&str>, before: &Value, after: &Value) -> Result<Value, Error> {
    Ok(match name {
        None => model::changes(before, after),
        Some(name) => model::find(name)?.changes(before, after),
    })
}

/// A copy of a value without what the platform sets itself; see [`Model::outgoing`](model::Model::outgoing).
///
/// # Errors
/// [`Error::Usage`] for a model or an endpoint that is not known.
pub fn outgoing(name: &str, value: &Value, endpoint: Option<&str>) -> Result<Value, Error> {
    let endpoint = endpoint.map(known_endpoint).transpose()?.map(|endpoint| endpoint.id);
    Ok(model::find(name)?.outgoing(value, endpoint))
}
