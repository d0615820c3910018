//! A list of violations with a bound, as every check returns it.

use super::{Code, Severity, Units, Violation};
use serde_json::{Value, json};

/// Everything that was found in one value, in document order.
///
/// The list is bounded: after [`Report::LIMIT`] entries a last one with the code `too_many_violations` stands for the rest,
/// so a hostile document can not make an answer larger than itself.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Report {
    violations: Vec<Violation>,
}

impl Report {
    /// How many violations one report holds.
    pub const LIMIT: usize = 1000;

    /// An empty report.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a violation.
    pub fn push(&mut self, violation: Violation) {
        if self.violations.len() < Self::LIMIT {
            self.violations.push(violation);
            return;
        }
        // The last entry stands for all that are dropped, so it is as bad as the worst of them: a flood of lints must
        // not refuse a value, and it must not hide an error either.
        match self.violations.get_mut(Self::LIMIT) {
            Some(last) => last.severity = last.severity.min(violation.severity),
            None => {
                let last = Violation::new(Code::TooManyViolations).severity(violation.severity);
                self.violations.push(last.with("limit", Self::LIMIT));
            }
        }
    }

    /// Adds all of another report, below `prefix`.
    pub fn extend_under(&mut self, prefix: &str, other: Report) {
        for violation in other.violations {
            self.push(violation.under(prefix));
        }
    }

    /// True when a further violation is not listed any more, only counted for [`Self::is_valid`].
    pub fn is_full(&self) -> bool {
        self.violations.len() > Self::LIMIT
    }

    /// True when nothing stops a request: there may be warnings and lints.
    pub fn is_valid(&self) -> bool {
        !self.violations.iter().any(Violation::is_error)
    }

    /// True when nothing at all was found.
    pub fn is_empty(&self) -> bool {
        self.violations.is_empty()
    }

    /// All violations in order.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    /// Those that stop a request.
    pub fn errors(&self) -> impl Iterator<Item = &Violation> {
        self.violations.iter().filter(|violation| violation.is_error())
    }

    /// Warnings and lints.
    pub fn advice(&self) -> impl Iterator<Item = &Violation> {
        self.violations.iter().filter(|violation| !violation.is_error())
    }

    /// Turns the named errors into warnings: the way out when the platform moves ahead of this crate.
    #[must_use]
    pub fn allowing(mut self, allow: &[Code]) -> Self {
        for violation in &mut self.violations {
            if violation.is_error() && allow.contains(&violation.code) {
                violation.severity = Severity::Warning;
            }
        }
        self
    }

    /// The report as the data that every language sees, spans in the units of that language: `valid`, and `violations` of
    /// every severity in order.
    pub fn to_value(&self, units: Units) -> Value {
        let violations: Vec<Value> = self.violations.iter().map(|violation| violation.to_value(units)).collect();
        json!({"valid": self.is_valid(), "violations": violations})
    }

    /// The violations, taken out.
    pub fn into_violations(self) -> Vec<Violation> {
        self.violations
    }
}

impl From<Violation> for Report {
    fn from(violation: Violation) -> Self {
        Self { violations: vec![violation] }
    }
}

impl Extend<Violation> for Report {
    fn extend<T: IntoIterator<Item = Violation>>(&mut self, iter: T) {
        for violation in iter {
            self.push(violation);
        }
    }
}

impl FromIterator<Violation> for Report {
    fn from_iter<T: IntoIterator<Item = Violation>>(iter: T) -> Self {
        let mut report = Self::new();
        report.extend(iter);
        report
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flood(severity: Severity) -> Report {
        (0..Report::LIMIT + 5).map(|_| Violation::new(Code::Required).severity(severity)).collect()
    }

    #[test]
    fn what_is_dropped_decides_how_bad_the_last_entry_is() {
        let mut report = flood(Severity::Lint);
        assert_eq!(report.violations().len(), Report::LIMIT + 1);
        assert!(report.is_valid());
        report.push(Violation::new(Code::Required));
        assert!(!report.is_valid(), "an error after the flood still counts");
        report.push(Violation::new(Code::Required).severity(Severity::Lint));
        assert!(!report.is_valid());
        assert!(!flood(Severity::Error).is_valid());
    }
}
