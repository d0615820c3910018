//! Columns that are answers: sequences for Python, Arrow data for everybody else.

use super::capsule;
use crate::convert::type_name;
use pingone_core_arrow::Column;
use pyo3::exceptions::{PyIndexError, PyOverflowError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyCapsule, PyList, PySlice, PyString};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A column of text that never changes: a sequence of str and None.
///
/// Every library that knows the Arrow PyCapsule interface takes it without a copy and without a Python object for each
/// row: `pyarrow.array(column)`, `polars.Series(column)`.
///
/// >>> matcher = PathMatcher([{"id": "one", "methods": None, "paths": [{"type": "EXACT", "pattern": "/a"}]}])
/// >>> matcher.match_many(["/a", "/b"]).outcomes.to_pylist()
/// ['matched', 'no_operation']
#[pyclass(frozen, subclass, module = "pingone_core")]
#[derive(Debug)]
pub(crate) struct TextColumn {
    column: Arc<Column>,
    /// The rows of the column's dictionary, made once; empty for a column without one.
    names: Vec<Option<Py<PyString>>>,
}

#[pymethods]
impl TextColumn {
    fn __len__(&self) -> usize {
        self.column.len()
    }

    fn __getitem__<'py>(&self, py: Python<'py>, place: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        if let Ok(slice) = place.cast::<PySlice>() {
            let slice = slice.indices(isize::try_from(self.column.len()).unwrap_or(isize::MAX))?;
            let mut at = slice.start;
            let mut rows = Vec::with_capacity(slice.slicelength);
            for _ in 0..slice.slicelength {
                rows.push(usize::try_from(at).ok().and_then(|row| self.row(py, row)));
                at = at.saturating_add(slice.step);
            }
            return Ok(PyList::new(py, rows)?.into_any());
        }
        match place.extract::<isize>() {
            Ok(index) => Ok(self.row(py, self.place(index)?).into_pyobject(py)?),
            Err(error) if error.is_instance_of::<PyOverflowError>(py) => Err(no_such_row()),
            Err(_) => {
                let message = format!("rows are counted by int or slice, not {}", type_name(place));
                Err(PyTypeError::new_err(message))
            }
        }
    }

    fn __iter__(slf: Bound<'_, Self>) -> RowIterator {
        RowIterator { column: slf.unbind(), next: AtomicUsize::new(0) }
    }

    /// All rows as a list.
    fn to_pylist<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        PyList::new(py, (0..self.column.len()).map(|row| self.row(py, row)))
    }

    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        Ok(format!("<{} of {} rows>", slf.get_type().name()?, slf.get().column.len()))
    }

    fn __arrow_c_schema__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyCapsule>> {
        capsule::of_schema(py, self.column.schema())
    }

    /// The column over the Arrow PyCapsule interface. `requested_schema` is not looked at, which the interface allows.
    #[pyo3(signature = (requested_schema = None))]
    fn __arrow_c_array__<'py>(
        &self,
        py: Python<'py>,
        #[expect(unused_variables, reason = "a consumer may ask for a type that there is not")]
        requested_schema: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<(Bound<'py, PyCapsule>, Bound<'py, PyCapsule>)> {
        Ok((self.__arrow_c_schema__(py)?, capsule::of_array(py, self.column.array())?))
    }
}

impl TextColumn {
    pub(super) fn new(column: Column) -> Self {
        Self { column: Arc::new(column), names: Vec::new() }
    }

    /// A column with a dictionary: for each row a row of `names`. A row beyond them is a null.
    pub(super) fn of_names(py: Python<'_>, rows: impl IntoIterator<Item = u32>, names: &Arc<Column>) -> Self {
        let column = Column::dictionary(rows.into_iter().map(Some), Arc::clone(names));
        let name = |row| names.get(row).map(|name| PyString::new(py, name).unbind());
        Self { column: Arc::new(column), names: (0..names.len()).map(name).collect() }
    }

    pub(super) fn column(&self) -> &Arc<Column> {
        &self.column
    }

    fn row<'py>(&self, py: Python<'py>, row: usize) -> Option<Bound<'py, PyString>> {
        if self.names.is_empty() {
            return self.column.get(row).map(|text| PyString::new(py, text));
        }
        let name = self.names.get(self.column.index(row)?)?;
        name.as_ref().map(|name| name.bind(py).clone())
    }

    /// The row that Python's index means: from the end when it is negative.
    pub(super) fn place(&self, index: isize) -> PyResult<usize> {
        let length = self.column.len();
        let place = match usize::try_from(index) {
            Ok(place) => Some(place).filter(|place| *place < length),
            Err(_) => length.checked_sub(index.unsigned_abs()),
        };
        place.ok_or_else(no_such_row)
    }
}

fn no_such_row() -> PyErr {
    PyIndexError::new_err("there is no such row")
}

/// Goes through the rows of a column.
#[pyclass(frozen, module = "pingone_core._core")]
pub(crate) struct RowIterator {
    column: Py<TextColumn>,
    next: AtomicUsize,
}

#[pymethods]
impl RowIterator {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> Option<Option<Bound<'py, PyString>>> {
        let column = self.column.get();
        let row = self.next.fetch_add(1, Ordering::Relaxed);
        (row < column.column.len()).then(|| column.row(py, row))
    }
}
