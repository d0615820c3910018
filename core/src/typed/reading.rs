//! What every generated struct can do.

use super::json::Json;
use crate::error::Error;
use crate::model::{self, Model};
use crate::validate::{Options, validate};
use crate::violation::{Code, Report, Violation};
use serde_json::Value;

/// The struct of a model.
#[expect(private_bounds, reason = "only the generated structs can be read and written")]
pub trait Typed: Json {
    /// The name of the model.
    const MODEL: &'static str;

    /// The rows that the struct was made from.
    ///
    /// # Errors
    /// [`Error::Usage`] if the struct is older than the rows, which `cargo xtask generate --verify` excludes.
    fn model() -> Result<&'static Model, Error> {
        model::find(Self::MODEL)
    }

    /// Reads a JSON value.
    ///
    /// # Errors
    /// [`Error::Validation`] with the code `type` and a pointer to the first member of another JSON type. Missing and
    /// unknown members are no errors.
    ///
    /// ```
    /// use pingone_core::typed::{Typed, UserEnabled};
    /// use serde_json::json;
    ///
    /// let enabled = UserEnabled::from_value(json!({"enabled": true, "new": 1})).expect("of the right types");
    /// assert_eq!(enabled.enabled.value(), Some(&true));
    /// assert_eq!(enabled.additional["new"], 1);
    /// let error = UserEnabled::from_value(json!({"enabled": 1})).expect_err("of the wrong type");
    /// assert_eq!(error.to_string(), "/enabled: `enabled` must be true or false, not a number");
    /// ```
    fn from_value(value: Value) -> Result<Self, Error> {
        Self::read(value).map_err(|misfit| Error::Validation(vec![misfit.into_violation(Self::MODEL)]))
    }

    /// The JSON value: known members in the order of the reference, then the additional ones.
    fn to_value(&self) -> Value {
        self.write()
    }

    /// Checks the struct against the rows; see [`validate`].
    fn validate(&self, options: &Options<'_>) -> Report {
        match Self::model() {
            Ok(model) => validate(model, &self.write(), options),
            Err(_) => Violation::new(Code::UnknownModel).with("model", Self::MODEL).with("nearest", Value::Null).into(),
        }
    }
}
