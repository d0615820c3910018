//! `pingone_core._core`: the functions of the core with Python's types. The package's Python files are the public face.
//!
//! A binding converts types and nothing else: no rule, no default and no text of a message may live here, except the
//! messages about what only Python has: values that are no JSON ([`convert`]), columns, their rows and the threads that
//! fill them ([`many`]), and interpreters (below).

#![deny(unsafe_code)]

mod client;
mod convert;
mod error;
mod functions;
mod many;
mod matcher;

use pyo3::prelude::*;

/// Everything is immutable and shares nothing, so the module declares that it works without the GIL.
#[pymodule(gil_used = false)]
mod _core {
    #[pymodule_export]
    use crate::client::Client;
    #[pymodule_export]
    use crate::functions::{
        all_of, any_of, changes, codes, compare, describe, endpoint, endpoints, find_request, known_roots, models,
        negate, outgoing, parse_filter, placeholders, postman_collection, present, read_response, redacted, regions,
        render, search_endpoints, to_curl, to_platform, validate, validate_base_url, validate_date_time,
        validate_filter, validate_jwks, validate_jwks_url, validate_method, validate_pattern, validate_template,
        validate_uuid, value_path,
    };
    #[pymodule_export]
    use crate::many::{BestMatches, TextColumn};
    #[pymodule_export]
    use crate::matcher::{BestMatch, PathMatcher};

    use pyo3::exceptions::PyImportError;
    use pyo3::prelude::*;
    use pyo3::sync::PyOnceLock;
    use pyo3::types::PyModule;

    /// Classes and exceptions are made once for a process, so only one interpreter can have them. From 3.12 on CPython
    /// sees to that itself; before, each interpreter is known by its own `sys`.
    #[pymodule_init]
    fn refuse_further_interpreters(module: &Bound<'_, PyModule>) -> PyResult<()> {
        static FIRST: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
        let py = module.py();
        let sys = py.import("sys")?;
        let first = FIRST.get_or_init(py, || sys.clone().unbind());
        if first.is(&sys) {
            Ok(())
        } else {
            Err(PyImportError::new_err("pingone_core works in one interpreter of a process, and another one has it"))
        }
    }
}
