//! How data crosses: JSON text in, JSON text out, an error as the JSON text that is thrown.

use pingone_core::Error;
use pingone_core::limits::MAX_DEPTH;
use pingone_core::violation::{Code, Units, Violation};
use serde_json::Value;

/// JavaScript counts strings in UTF-16 code units.
pub(crate) const UNITS: Units = Units::Utf16;

/// The answer of a function: JSON text, or the text of an error, which the glue throws.
pub(crate) type Answer = Result<String, String>;

/// Reads an argument. An empty text is an argument that was left out.
pub(crate) fn read(text: &str) -> Result<Value, Error> {
    if text.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_slice(text.as_bytes())
        .map_err(|_| Error::Usage(vec![Violation::new(Code::TooDeep).with("limit", MAX_DEPTH)]))
}

/// The answer of a function that gives data.
pub(crate) fn data(result: Result<Value, Error>) -> Answer {
    result.map(|value| value.to_string()).map_err(thrown)
}

/// The answer of a function that gives text.
pub(crate) fn text(result: Result<String, Error>) -> Answer {
    result.map_err(thrown)
}

/// An error as the facade reads it.
pub(crate) fn thrown(error: Error) -> String {
    error.to_value(UNITS).to_string()
}
