//! The errors of the core as both languages throw them.

use crate::violation::{Violation, violations};
use pingone_core::{Error, violation};

/// Why something could not be built or read, with the sentence for people.
#[derive(Debug, Clone, PartialEq, uniffi::Error)]
pub enum RawError {
    /// The arguments or the body break a rule.
    Validation { text: String, code: Option<String>, violations: Vec<Violation> },
    /// The call itself is wrong.
    Usage { text: String, code: Option<String>, violations: Vec<Violation> },
    /// What came back can not be trusted or understood.
    Protocol { text: String, code: Option<String>, violations: Vec<Violation> },
}

impl RawError {
    /// The problems, in document order.
    pub fn violations(&self) -> &[Violation] {
        match self {
            Self::Validation { violations, .. }
            | Self::Usage { violations, .. }
            | Self::Protocol { violations, .. } => violations,
        }
    }
}

/// For logs of Rust alone: the sentence of the core.
impl std::fmt::Display for RawError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Validation { text, .. } | Self::Usage { text, .. } | Self::Protocol { text, .. } => f.write_str(text),
        }
    }
}

impl std::error::Error for RawError {}

impl From<Error> for RawError {
    fn from(error: Error) -> Self {
        let text = error.to_string();
        let code = error.violations().iter().find(|each| each.is_error()).map(|each| each.code.as_str().to_owned());
        let violations = violations(error.violations());
        match error {
            Error::Validation(_) => Self::Validation { text, code, violations },
            Error::Usage(_) => Self::Usage { text, code, violations },
            Error::Protocol(_) => Self::Protocol { text, code, violations },
        }
    }
}

/// The error of a mistake in the call.
pub(crate) fn usage(violation: violation::Violation) -> RawError {
    Error::Usage(vec![violation]).into()
}
