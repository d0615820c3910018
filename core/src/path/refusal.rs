//! Why a request was not looked up at all.

use super::result::Outcome;
use crate::violation::{Code, SpanCursor, Violation};

/// Why the patterns were not asked: the URL belongs to no base URL, or its path can not be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Refusal {
    code: Code,
    /// First byte in the URL and the byte after the last, when the URL was read as it stands.
    place: Option<(usize, usize)>,
}

impl Refusal {
    pub(super) const fn new(code: Code) -> Self {
        Self { code, place: None }
    }

    pub(super) const fn at(code: Code, start: usize, end: usize) -> Self {
        Self { code, place: Some((start, end)) }
    }

    /// Moves the place, for a path that begins somewhere inside the URL; `None` when the path was rewritten.
    pub(super) fn moved(self, by: Option<usize>) -> Self {
        let place = self.place.zip(by);
        let place = place.map(|((start, end), by)| (start.saturating_add(by), end.saturating_add(by)));
        Self { place, ..self }
    }

    /// The stable name of the reason.
    pub const fn code(self) -> Code {
        self.code
    }

    /// [`Outcome::NoBaseUrl`] or [`Outcome::SuspiciousPath`].
    pub const fn outcome(self) -> Outcome {
        match self.code {
            Code::RequestUrlMalformed
            | Code::RequestUrlUserInformation
            | Code::RequestUrlNotAbsolute
            | Code::NoBaseUrl => Outcome::NoBaseUrl,
            _ => Outcome::SuspiciousPath,
        }
    }

    /// The reason as a violation of `url`, which must be the URL that was refused.
    pub fn violation(self, url: &str) -> Violation {
        let violation = Violation::new(self.code);
        let violation = match self.code {
            Code::PathTooLong => violation.with("limit", super::matching::LONGEST_PATH),
            _ => violation,
        };
        match self.place {
            Some((start, end)) => violation.span(SpanCursor::new(url).span(start, end)),
            None => violation,
        }
    }
}
