//! The one error type of the crate. Every variant carries the violations that say what is wrong, where, and what would
//! be right; there is no error without them.

use crate::violation::{Report, Units, Violation};
use serde_json::{Value, json};
use std::fmt;

/// Why something could not be built or read. Nothing was sent.
///
/// ```
/// use pingone_core::{Code, Error, Violation};
///
/// let error = Error::Validation(vec![Violation::new(Code::Required).at("/body/name").with("property", "name")]);
/// assert_eq!(error.to_string(), "/body/name: `name` is required");
/// assert_eq!(error.violations().len(), 1);
/// ```
#[derive(Debug, Clone, PartialEq)]
pub enum Error {
    /// The arguments or the body break a rule: all problems at once, errors and the advice that came with them.
    Validation(Vec<Violation>),
    /// The call itself is wrong: an unknown endpoint or model, a bad configuration.
    Usage(Vec<Violation>),
    /// What came back can not be trusted or understood, for example a `next` link to another host.
    Protocol(Vec<Violation>),
}

impl Error {
    /// The problems, in document order.
    pub fn violations(&self) -> &[Violation] {
        match self {
            Self::Validation(violations) | Self::Usage(violations) | Self::Protocol(violations) => violations,
        }
    }

    /// The name that every language uses for this kind.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Validation(_) => "ValidationError",
            Self::Usage(_) => "UsageError",
            Self::Protocol(_) => "ProtocolError",
        }
    }

    /// The error as the data that every language sees, spans in the units of that language: `name` ([`Self::kind`]),
    /// `code` (of the first violation that is an error), `message` and `violations`.
    pub fn to_value(&self, units: Units) -> Value {
        let first = self.violations().iter().find(|violation| violation.is_error());
        let violations: Vec<Value> = self.violations().iter().map(|violation| violation.to_value(units)).collect();
        json!({
            "name": self.kind(),
            "code": first.map(|violation| violation.code.as_str()),
            "message": self.to_string(),
            "violations": violations,
        })
    }

    /// The error of a report that has at least one, `Ok` otherwise.
    pub fn unless_valid(report: Report) -> Result<Report, Self> {
        if report.is_valid() { Ok(report) } else { Err(Self::Validation(report.into_violations())) }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut errors = self.violations().iter().filter(|violation| violation.is_error());
        match errors.next() {
            Some(first) => first.fmt(f)?,
            None => f.write_str(self.kind())?,
        }
        match errors.count() {
            0 => Ok(()),
            more => write!(f, " (and {more} more)"),
        }
    }
}

impl std::error::Error for Error {}
