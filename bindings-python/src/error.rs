//! The core's errors as Python's exceptions. Their classes are written in Python (`pingone_core.errors`).

use crate::convert::to_python;
use pingone_core::{Error, Units};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// Positions in Python's strings.
pub(crate) const UNITS: Units = Units::CodePoints;

/// The exception for an error.
pub(crate) fn raise(py: Python<'_>, error: &Error) -> PyErr {
    static FROM_CORE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || {
        let error = to_python(py, &error.to_value(UNITS))?;
        FROM_CORE.import(py, "pingone_core.errors", "_from_core")?.call1((error,))
    };
    make().map_or_else(|error| error, PyErr::from_value)
}
