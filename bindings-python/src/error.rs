//! The core's errors as Python's exceptions. Their classes are written in Python (`pingone_core.errors`).

use crate::convert::to_python;
use pingone_core::{Error, Units, Violation};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;

/// Positions in Python's strings.
pub(crate) const UNITS: Units = Units::CodePoints;

/// The exception for an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    static FROM_CORE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || {
        let error = to_python(py, &error.to_value(UNITS))?;
        FROM_CORE.import(py, "pingone_core._data", "error")?.call1((error,))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}

/// Violations as Python has them.
pub(crate) fn violations<'py>(py: Python<'py>, violations: &[Violation]) -> PyResult<Bound<'py, PyAny>> {
    static VIOLATIONS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    if violations.is_empty() {
        return Ok(PyTuple::empty(py).into_any());
    }
    let data = violations.iter().map(|violation| violation.to_value(UNITS)).collect();
    VIOLATIONS.import(py, "pingone_core._data", "violations")?.call1((to_python(py, &data)?,))
}
