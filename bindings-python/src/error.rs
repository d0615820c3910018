//! The core's errors as Python's exceptions. Their classes are written in Python (`pingone_core.errors`).

use crate::convert::to_python;
use pingone_core::violation::Span;
use pingone_core::{Error, Severity, Units, Violation};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple};

/// Positions in Python's strings.
pub(crate) const UNITS: Units = Units::CodePoints;

/// The exception for an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    static ERROR: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || {
        let violations = violations(py, error.violations())?;
        ERROR.import(py, "pingone_core._data", "error")?.call1((error.kind(), violations, error.to_string()))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}

/// Violations as `pingone_core.Violation`, in a tuple. Forms ask for them on every key press, so they do not take the
/// way over JSON.
pub(crate) fn violations<'py>(py: Python<'py>, violations: &[Violation]) -> PyResult<Bound<'py, PyTuple>> {
    let violations: PyResult<Vec<_>> = violations.iter().map(|each| violation(py, each)).collect();
    PyTuple::new(py, violations?)
}

fn violation<'py>(py: Python<'py>, violation: &Violation) -> PyResult<Bound<'py, PyAny>> {
    static VIOLATION: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let row = violation.code.row();
    let params = PyDict::new(py);
    for (name, value) in &violation.params {
        params.set_item(PyString::intern(py, name), to_python(py, value)?)?;
    }
    // The fields in their order.
    VIOLATION.import(py, "pingone_core.violations", "Violation")?.call1((
        PyString::intern(py, row.code),
        violation.pointer.as_str(),
        violation.message(),
        severity(py, violation.severity)?,
        params,
        violation.span.map(|place| span(py, place)).transpose()?,
        row.help,
        row.link,
    ))
}

fn severity(py: Python<'_>, severity: Severity) -> PyResult<&Py<PyAny>> {
    static MEMBERS: [PyOnceLock<Py<PyAny>>; 3] = [const { PyOnceLock::new() }; 3];
    let [errors, warnings, lints] = &MEMBERS;
    let member = match severity {
        Severity::Error => errors,
        Severity::Warning => warnings,
        Severity::Lint => lints,
    };
    member.get_or_try_init(py, || {
        Ok(py.import("pingone_core.violations")?.getattr("Severity")?.call1((severity.as_str(),))?.unbind())
    })
}

fn span<'py>(py: Python<'py>, span: Span) -> PyResult<Bound<'py, PyAny>> {
    static SPAN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let bounds = (span.start.get(UNITS), span.end.get(UNITS));
    SPAN.import(py, "pingone_core.violations", "Span")?.call1(bounds)
}
