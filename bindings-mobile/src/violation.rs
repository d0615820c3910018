//! Problems and where they are.

use crate::{Count, Json};
use pingone_core::violation::{self, Units};
use pingone_core::{self as core, data};
use serde_json::Value;

/// How bad a violation is. Only errors stop a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Severity {
    /// The platform documents that it refuses this.
    Error,
    /// Accepted, but the platform will change it or something outside its documents says it may be refused.
    Warning,
    /// Accepted and stable, but probably not what was meant.
    Lint,
}

impl From<violation::Severity> for Severity {
    fn from(severity: violation::Severity) -> Self {
        match severity {
            violation::Severity::Error => Self::Error,
            violation::Severity::Warning => Self::Warning,
            violation::Severity::Lint => Self::Lint,
        }
    }
}

/// A half-open range inside a string, counted in UTF-16 code units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
pub struct Span {
    /// The first position inside.
    pub start: Count,
    /// The first position after.
    pub end: Count,
}

impl From<violation::Span> for Span {
    fn from(span: violation::Span) -> Self {
        Self { start: span.start.get(Units::Utf16).into(), end: span.end.get(Units::Utf16).into() }
    }
}

/// One problem of a value.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Violation {
    /// What kind of problem; stable across releases.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// RFC 6901 JSON Pointer into the value that was given; empty for the whole value.
    pub pointer: String,
    /// One sentence: lower case, without a final period, the caller's text in backticks. It never holds a secret.
    pub message: String,
    /// What the sentence was filled with, by name.
    pub params: Json,
    /// What would be right.
    pub help: Option<String>,
    /// Where the rule is documented.
    pub link: Option<String>,
    /// Where inside the offending string, when the value at `pointer` is one.
    pub span: Option<Span>,
}

impl From<&violation::Violation> for Violation {
    fn from(violation: &violation::Violation) -> Self {
        let row = violation.code.row();
        let params = violation.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Self {
            code: row.code.to_owned(),
            severity: violation.severity.into(),
            pointer: violation.pointer.clone(),
            message: violation.message(),
            params: Json(Value::Object(params)),
            help: row.help.map(str::to_owned),
            link: row.link.map(str::to_owned),
            span: violation.span.map(Span::from),
        }
    }
}

pub(crate) fn violations(all: &[violation::Violation]) -> Vec<Violation> {
    all.iter().map(Violation::from).collect()
}

/// What a check found.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct Report {
    /// True when there is no error; there may be warnings and lints.
    pub valid: bool,
    /// All problems of every severity, in document order.
    pub violations: Vec<Violation>,
}

impl From<&core::Report> for Report {
    fn from(report: &core::Report) -> Self {
        Self { valid: report.is_valid(), violations: violations(report.violations()) }
    }
}

impl From<core::Report> for Report {
    fn from(report: core::Report) -> Self {
        Self::from(&report)
    }
}

/// What the check of a path pattern found.
#[derive(Debug, Clone, PartialEq, uniffi::Record)]
pub struct PatternReport {
    /// True when there is no error; there may be warnings and lints.
    pub valid: bool,
    /// All problems of every severity. Their pointers are `/type` and `/pattern`.
    pub violations: Vec<Violation>,
    /// The names of the pattern's parameters in order; null when it can not be read.
    pub parameters: Option<Vec<String>>,
}

impl PatternReport {
    pub(crate) fn of(type_name: &str, pattern: &str) -> Self {
        let report = core::path::validate_pattern(type_name, pattern);
        Self {
            valid: report.is_valid(),
            violations: violations(report.violations()),
            parameters: data::pattern_parameters(type_name, pattern),
        }
    }
}
