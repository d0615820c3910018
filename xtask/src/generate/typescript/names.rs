//! The names that answers and arguments have besides those of rows.

use super::{closed_union, comment, head};
use pingone_core::catalogue::Service;
use pingone_core::path::{Outcome, PatternType};
use pingone_core::response::ErrorForm;
use pingone_core::validate::Mode;
use pingone_core::violation::Severity;

/// The text of `names.ts`.
pub(super) fn text() -> String {
    let service = "The services of the platform, each with a host of its own.";
    let mode = "Which write is checked: a property that is required to create a resource is not required to patch it.";
    [
        head("core/src"),
        union("ErrorForm", "The form of an error's body.", ErrorForm::ALL, |form| form.as_str()),
        union("MatchOutcome", "What became of a request.", Outcome::ALL, |outcome| outcome.as_str()),
        union("Mode", mode, Mode::ALL, |mode| mode.as_str()),
        union("PatternType", "How the path pattern of an operation is read.", &PatternType::ALL, |kind| kind.as_str()),
        union("Service", service, Service::ALL, |service| service.as_str()),
        union("Severity", "How bad a violation is. Only errors stop a request.", Severity::ALL, |one| one.as_str()),
    ]
    .concat()
}

fn union<T>(name: &str, doc: &str, all: &[T], text: impl Fn(&T) -> &'static str) -> String {
    let values: Vec<&str> = all.iter().map(text).collect();
    format!("\n{}export type {name} = {};\n", comment("", [doc]), closed_union(&values))
}
