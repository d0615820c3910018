//! Arrow's structures in the capsules of its PyCapsule interface: the only unsafe code of this crate.
#![expect(unsafe_code, reason = "a capsule holds a pointer, and only its name says to what")]

use pingone_core_arrow::{ArrowArray, ArrowArrayStream, ArrowSchema};
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::critical_section::with_critical_section;
use pyo3::types::{PyCapsule, PyTuple};
use std::ffi::CStr;
use std::ptr::NonNull;

const SCHEMA: &CStr = c"arrow_schema";
const ARRAY: &CStr = c"arrow_array";
const STREAM: &CStr = c"arrow_array_stream";

/// What `__arrow_c_array__` gave.
pub(super) fn take_array(capsules: &Bound<'_, PyAny>) -> PyResult<(ArrowSchema, ArrowArray)> {
    let pair = capsules.cast::<PyTuple>().ok().filter(|pair| pair.len() == 2);
    let Some(pair) = pair else {
        return Err(PyTypeError::new_err("__arrow_c_array__ gives a schema and an array, each in a capsule"));
    };
    // SAFETY: capsules of these names hold these structures, as the PyCapsule interface says.
    unsafe {
        let schema = take(&pair.get_item(0)?, SCHEMA, ArrowSchema::take)?;
        Ok((schema, take(&pair.get_item(1)?, ARRAY, ArrowArray::take)?))
    }
}

/// What `__arrow_c_stream__` gave.
pub(super) fn take_stream(capsule: &Bound<'_, PyAny>) -> PyResult<ArrowArrayStream> {
    // SAFETY: as above.
    unsafe { take(capsule, STREAM, ArrowArrayStream::take) }
}

/// # Safety
///
/// A capsule of this name holds the structure that `take` moves out.
unsafe fn take<T>(capsule: &Bound<'_, PyAny>, name: &CStr, take: unsafe fn(NonNull<T>) -> T) -> PyResult<T> {
    let capsule = capsule.cast::<PyCapsule>()?;
    // Without the GIL, two threads may be given the same capsule; the second one finds it emptied.
    with_critical_section(capsule.as_any(), || {
        let pointer = capsule.pointer_checked(Some(name))?;
        if !pointer.cast::<T>().is_aligned() {
            return Err(PyTypeError::new_err("the capsule holds no Arrow structure"));
        }
        // SAFETY: the caller says so; nobody else here takes from this capsule meanwhile. A producer that goes on using
        // what it has put into a capsule, from another thread, breaks the interface.
        Ok(unsafe { take(pointer.cast()) })
    })
}

/// A schema to give away. It is released with the capsule when nobody takes it.
pub(super) fn of_schema(py: Python<'_>, schema: ArrowSchema) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, schema, SCHEMA)
}

/// An array to give away. It is released with the capsule when nobody takes it.
pub(super) fn of_array(py: Python<'_>, array: ArrowArray) -> PyResult<Bound<'_, PyCapsule>> {
    PyCapsule::new_with_value(py, array, ARRAY)
}
