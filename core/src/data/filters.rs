//! SCIM filters as text in and text out, so that a language needs no object for a filter.

use crate::argument::argument_type;
use crate::filter::{self, Builder, Filter, Literal, Number, Operator};
use crate::request::known_endpoint;
use crate::{Code, Error, Units, Violation};
use serde_json::Value;

/// Checks a filter, with an id also against what the endpoint supports; gives `valid` and `violations`. See
/// [`validate_filter`](filter::validate_filter).
///
/// # Errors
/// [`Error::Usage`] for an endpoint that is not known.
pub fn validate_filter(text: &str, endpoint: Option<&str>, units: Units) -> Result<Value, Error> {
    let endpoint = endpoint.map(known_endpoint).transpose()?;
    Ok(filter::validate_filter(text, endpoint).to_value(units))
}

/// A filter in the form in which it is sent.
///
/// # Errors
/// [`Error::Validation`] for text that is no filter.
pub fn parse_filter(text: &str) -> Result<String, Error> {
    Filter::parse(text).map(|filter| filter.to_string())
}

/// A comparison of an attribute with text, a number, a truth value or null.
///
/// # Errors
/// [`Error::Usage`] for an operator that is not one of [`Operator::ALL`], [`Error::Validation`] for an attribute that is no
/// path and for a value of another type.
///
/// ```
/// use pingone_core::data;
///
/// let one = data::compare("name", "eq", &"Tom \"the cat\"".into())?;
/// let other = data::compare("age", "gt", &3.into())?;
/// assert_eq!(data::all_of([one.as_str(), &other])?, r#"name eq "Tom \"the cat\"" and age gt 3"#);
/// # Ok::<(), pingone_core::Error>(())
/// ```
pub fn compare(attribute: &str, operator: &str, value: &Value) -> Result<String, Error> {
    let operator = Operator::from_name(operator).ok_or_else(|| unknown_operator(operator))?;
    let number = |number: &serde_json::Number| Number::new(&number.to_string()).map(Literal::Number);
    let literal = match value {
        Value::Null => Some(Literal::Null),
        Value::Bool(value) => Some(Literal::Bool(*value)),
        Value::Number(value) => number(value),
        Value::String(text) => Some(Literal::String(text.clone())),
        Value::Array(_) | Value::Object(_) => None,
    };
    let literal = literal.ok_or_else(|| {
        Error::Validation(vec![argument_type(&["value"], "text, a number, true, false or null", value)])
    })?;
    text(filter::compare(attribute, operator, literal))
}

fn unknown_operator(name: &str) -> Error {
    let known: Vec<&str> = Operator::ALL.iter().map(|known| known.as_str()).collect();
    let violation = Violation::new(Code::FilterOperatorUnknown).at("/operator");
    Error::Usage(vec![violation.with("operator", name).with("known", known)])
}

/// That an attribute has a value.
///
/// # Errors
/// [`Error::Validation`] for an attribute that is no path.
pub fn present(attribute: &str) -> Result<String, Error> {
    text(filter::present(attribute))
}

/// That a filter does not hold.
///
/// # Errors
/// [`Error::Validation`] for text that is no filter.
pub fn negate(inner: &str) -> Result<String, Error> {
    text(filter::not(read(inner)?))
}

/// That one value of a multi-valued attribute fulfils a filter.
///
/// # Errors
/// [`Error::Validation`] for an attribute that is no path and for text that is no filter.
pub fn value_path(attribute: &str, inner: &str) -> Result<String, Error> {
    text(filter::value_path(attribute, read(inner)?))
}

/// That all filters hold.
///
/// # Errors
/// [`Error::Validation`] for text that is no filter and for no filter: nothing can be written that says nothing.
pub fn all_of<'a>(filters: impl IntoIterator<Item = &'a str>) -> Result<String, Error> {
    joined(&mut filters.into_iter(), Builder::and)
}

/// That at least one filter holds.
///
/// # Errors
/// As [`all_of`].
pub fn any_of<'a>(filters: impl IntoIterator<Item = &'a str>) -> Result<String, Error> {
    joined(&mut filters.into_iter(), Builder::or)
}

fn joined(filters: &mut dyn Iterator<Item = &str>, join: fn(Builder, Builder) -> Builder) -> Result<String, Error> {
    let mut all: Option<Builder> = None;
    for filter in filters {
        let filter = read(filter)?;
        all = Some(match all {
            Some(left) => join(left, filter),
            None => filter,
        });
    }
    text(all.ok_or_else(no_filters)?)
}

fn no_filters() -> Error {
    let violation = Violation::new(Code::TooFewItems).at("/filters").with("property", "filters");
    Error::Validation(vec![violation.with("actual", 0).with("limit", 1)])
}

fn read(filter: &str) -> Result<Builder, Error> {
    Filter::parse(filter).map(Builder::from)
}

fn text(builder: Builder) -> Result<String, Error> {
    builder.build().map(|filter| filter.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn parentheses_stand_where_they_are_needed() {
        let either = any_of(["a eq 1", "b eq 2"]).unwrap();
        assert_eq!(all_of([either.as_str(), "c pr"]).unwrap(), "(a eq 1 or b eq 2) and c pr");
        assert_eq!(negate(&either).unwrap(), "not (a eq 1 or b eq 2)");
        assert_eq!(value_path("groups", "id eq \"1\"").unwrap(), "groups[id eq \"1\"]");
    }

    #[test]
    fn no_filter_is_none_that_can_be_sent() {
        for error in [all_of([]).unwrap_err(), any_of([]).unwrap_err()] {
            assert_eq!(error.kind(), "ValidationError");
            assert_eq!(error.to_string(), "/filters: `filters` has 0 items, at least 1 are needed");
        }
    }

    #[test]
    fn values_without_a_literal_are_refused() {
        let error = compare("a", "eq", &json!([1])).unwrap_err();
        assert_eq!(error.violations()[0].pointer, "/value");
        assert_eq!(compare("a", "EQ", &json!(1.5e300)).unwrap(), "a eq 1.5e+300");
        assert!(compare("", "eq", &Value::Null).is_err());
        assert_eq!(compare("a", "equals", &Value::Null).unwrap_err().kind(), "UsageError");
        assert!(negate("a eq").is_err());
    }
}
