//! Many texts from Python: sequences of str, Arrow columns, arrays of NumPy.

use super::capsule;
use crate::convert::type_name;
use pingone_core_arrow::{Chunks, Column, ImportError, RowError, TextArray, TextBuilder, TextType};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::pybacked::PyBackedStr;
use pyo3::types::{PyBytes, PyFloat, PySlice, PyString};

/// The texts of many rows, readable from any thread.
pub(super) enum Rows {
    /// One text for all rows.
    Same(PyBackedStr),
    Objects(Vec<Option<PyBackedStr>>),
    Arrow(Chunks),
    /// From an array of NumPy, whose texts are no UTF-8.
    Decoded(Column),
}

impl Rows {
    /// Reads an argument with this name.
    pub(super) fn read(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = value.py();
        if let Some(column) = value.getattr_opt(intern!(py, "__arrow_c_array__"))? {
            let (schema, array) = capsule::take_array(&column.call0()?)?;
            let array = TextType::read(&schema).and_then(|text| TextArray::new(array, text));
            let mut chunks = Chunks::default();
            chunks.push(array.map_err(|error| import_error(name, error))?);
            return Ok(Self::Arrow(chunks));
        }
        if let Some(column) = value.getattr_opt(intern!(py, "__arrow_c_stream__"))? {
            return read_stream(name, &column.call0()?).map(Self::Arrow);
        }
        if let (Some(_), Some(kind)) = (value.getattr_opt(intern!(py, "tobytes"))?, numpy_kind(value)?) {
            return read_numpy(name, value, &kind);
        }
        if value.is_instance_of::<PyString>() || value.is_instance_of::<PyBytes>() {
            return Err(not_many(name, value));
        }
        read_objects(name, value).map(Self::Objects)
    }

    /// As [`Self::read`], and one str is the text of all rows.
    pub(super) fn read_or_same(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Self> {
        match value.cast::<PyString>() {
            Ok(same) => text(same, || name.to_owned()).map(Self::Same),
            Err(_) => Self::read(name, value),
        }
    }

    /// How many rows there are; nothing for a text of all rows.
    pub(super) fn len(&self) -> Option<usize> {
        match self {
            Self::Same(_) => None,
            Self::Objects(rows) => Some(rows.len()),
            Self::Arrow(rows) => Some(rows.len()),
            Self::Decoded(rows) => Some(rows.len()),
        }
    }

    /// The text of a row, or nothing where it is null.
    #[inline]
    pub(super) fn get(&self, row: usize) -> Result<Option<&str>, RowError> {
        match self {
            Self::Same(text) => Ok(Some(text)),
            Self::Objects(rows) => Ok(rows.get(row).and_then(|text| text.as_deref())),
            Self::Arrow(rows) => rows.get(row),
            Self::Decoded(rows) => Ok(rows.get(row)),
        }
    }
}

fn import_error(name: &str, error: ImportError) -> PyErr {
    let message = format!("`{name}`: {error}");
    match error {
        ImportError::NotText(_) | ImportError::Table => PyTypeError::new_err(message),
        ImportError::Released | ImportError::Malformed(_) | ImportError::Stream(_) => PyValueError::new_err(message),
    }
}

/// Reads all chunks. The producer runs without the GIL, which its threads may need.
fn read_stream(name: &str, capsule: &Bound<'_, PyAny>) -> PyResult<Chunks> {
    let py = capsule.py();
    let mut stream = capsule::take_stream(capsule)?;
    let failed = |error| import_error(name, error);
    let text = py.detach(|| stream.text_type()).map_err(failed)?;
    let mut chunks = Chunks::default();
    while let Some(array) = py.detach(|| stream.next_text(text)).map_err(failed)? {
        chunks.push(array);
        py.check_signals()?;
    }
    Ok(chunks)
}

fn read_objects(name: &str, values: &Bound<'_, PyAny>) -> PyResult<Vec<Option<PyBackedStr>>> {
    let mut rows = Vec::with_capacity(values.len().unwrap_or_default());
    let iterator = values.try_iter().map_err(|error| match error.is_instance_of::<PyTypeError>(values.py()) {
        true => not_many(name, values),
        false => error,
    })?;
    for (row, value) in iterator.enumerate() {
        let value = value?;
        let place = || format!("{name}[{row}]");
        rows.push(match value.cast::<PyString>() {
            Ok(value) => Some(text(value, place)?),
            Err(_) if is_missing(&value) => None,
            Err(_) => return Err(PyTypeError::new_err(format!("`{}` is {}, not str", place(), type_name(&value)))),
        });
    }
    Ok(rows)
}

fn not_many(name: &str, value: &Bound<'_, PyAny>) -> PyErr {
    PyTypeError::new_err(format!("`{name}` is one {}, where many str are wanted", type_name(value)))
}

/// None, and what stands for it in columns of objects: NaN and `pandas.NA`.
fn is_missing(value: &Bound<'_, PyAny>) -> bool {
    value.is_none() || value.cast::<PyFloat>().is_ok_and(|number| number.value().is_nan()) || is_pandas_na(value)
}

/// Its module has another name in each version of pandas.
fn is_pandas_na(value: &Bound<'_, PyAny>) -> bool {
    let name = value.get_type().fully_qualified_name();
    let name = name.as_ref().map(|name| name.to_string_lossy());
    name.is_ok_and(|name| name.starts_with("pandas.") && name.ends_with(".NAType"))
}

fn text(value: &Bound<'_, PyString>, place: impl FnOnce() -> String) -> PyResult<PyBackedStr> {
    // The error of Python shows the whole text, which may hold a secret.
    let surrogate = |_| PyValueError::new_err(format!("`{}` holds a lone surrogate", place()));
    PyBackedStr::try_from(value.clone()).map_err(surrogate)
}

/// The letter of an array's type, when it has one: `U`, `S`, `T`, `O`.
fn numpy_kind(array: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let Some(kind) = array.getattr_opt(intern!(array.py(), "dtype"))? else { return Ok(None) };
    Ok(kind.getattr_opt(intern!(array.py(), "kind"))?.and_then(|kind| kind.extract().ok()))
}

/// So many bytes of an array of NumPy are copied at once.
const BLOCK: usize = 1 << 22;

fn read_numpy(name: &str, array: &Bound<'_, PyAny>, kind: &str) -> PyResult<Rows> {
    let py = array.py();
    if array.getattr(intern!(py, "ndim"))?.extract::<usize>()? != 1 {
        return Err(PyTypeError::new_err(format!("`{name}` has more than one dimension, or none")));
    }
    // Missing values have no memory of their own; in a list they are None or what stands for it.
    let may_miss = |object: &Bound<'_, PyAny>, name| object.hasattr(name);
    if may_miss(array, "mask")? || may_miss(&array.getattr(intern!(py, "dtype"))?, "na_object")? {
        return read_objects(name, &array.call_method0("tolist")?).map(Rows::Objects);
    }
    let encoding = match kind {
        "U" => Encoding::Ucs4,
        "S" => Encoding::Utf8,
        "T" => Encoding::Variable,
        // Its rows are Python objects already.
        "O" => return read_objects(name, array).map(Rows::Objects),
        _ => return Err(PyTypeError::new_err(format!("`{name}` is an array of {kind}, which is no text"))),
    };
    let mut reader = NumpyReader { name, encoding, builder: TextBuilder::default(), row: 0 };
    reader.read(array)?;
    Ok(Rows::Decoded(reader.builder.finish()))
}

/// How an array of NumPy holds text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    /// `U`: the code points of a row, filled up with zeros.
    Ucs4,
    /// `S`: the bytes of a row, filled up with zeros.
    Utf8,
    /// `T`: texts of any length, whose memory NumPy keeps to itself.
    Variable,
}

/// Decodes an array block by block, without a Python object for each row.
struct NumpyReader<'n> {
    name: &'n str,
    encoding: Encoding,
    builder: TextBuilder,
    row: usize,
}

impl NumpyReader<'_> {
    fn read(&mut self, array: &Bound<'_, PyAny>) -> PyResult<()> {
        let width = if self.encoding == Encoding::Variable { 1 << 10 } else { item_size(array)? };
        let rows = BLOCK.checked_div(width).unwrap_or(BLOCK).max(1);
        let length = array.len()?;
        let mut start: usize = 0;
        while start < length {
            let end = start.saturating_add(rows).min(length);
            self.block(&slice(array, start, end)?)?;
            array.py().check_signals()?;
            start = end;
        }
        Ok(())
    }

    fn block(&mut self, array: &Bound<'_, PyAny>) -> PyResult<()> {
        match self.encoding {
            Encoding::Variable => self.variable(array),
            Encoding::Ucs4 | Encoding::Utf8 => self.fixed(array, self.encoding),
        }
    }

    /// Texts of any length become a block of the width of the longest, which is halved when it is too wide.
    fn variable(&mut self, array: &Bound<'_, PyAny>) -> PyResult<()> {
        let py = array.py();
        let lengths = py.import(intern!(py, "numpy"))?.getattr("strings")?.call_method1("str_len", (array,))?;
        let longest: usize = lengths.call_method0("max")?.extract()?;
        let rows = array.len()?;
        if rows > 1 && longest.saturating_mul(rows).saturating_mul(size_of::<char>()) > BLOCK {
            let middle = rows >> 1;
            self.variable(&slice(array, 0, middle)?)?;
            return self.variable(&slice(array, middle, rows)?);
        }
        self.fixed(&array.call_method1("astype", (format!("U{}", longest.max(1)),))?, Encoding::Ucs4)
    }

    fn fixed(&mut self, array: &Bound<'_, PyAny>, encoding: Encoding) -> PyResult<()> {
        let py = array.py();
        // Any order of bytes becomes that of the machine, any step one row after the other.
        let native = array.getattr("dtype")?.call_method1("newbyteorder", ("=",))?;
        let bytes = array.call_method1("astype", (native,))?.call_method0(intern!(py, "tobytes"))?;
        let bytes = bytes.cast::<PyBytes>()?.as_bytes();
        let width = item_size(array)?;
        if width == 0 {
            for _ in 0..array.len()? {
                self.push("");
            }
            return Ok(());
        }
        let mut decoded = Vec::new();
        for row in bytes.chunks_exact(width) {
            let text = match encoding {
                Encoding::Utf8 => utf8(row),
                Encoding::Ucs4 | Encoding::Variable => ucs4(row, &mut decoded),
            };
            match text {
                Some(text) => self.push(text),
                None => return Err(PyValueError::new_err(format!("`{}[{}]` is no text", self.name, self.row))),
            }
        }
        Ok(())
    }

    fn push(&mut self, text: &str) {
        self.builder.push(Some(text));
        self.row = self.row.saturating_add(1);
    }
}

fn item_size(array: &Bound<'_, PyAny>) -> PyResult<usize> {
    array.getattr(intern!(array.py(), "itemsize"))?.extract()
}

fn slice<'py>(array: &Bound<'py, PyAny>, start: usize, end: usize) -> PyResult<Bound<'py, PyAny>> {
    let place = |place: usize| isize::try_from(place).unwrap_or(isize::MAX);
    array.get_item(PySlice::new(array.py(), place(start), place(end), 1))
}

/// The text of a row that is filled up with zeros.
fn utf8(row: &[u8]) -> Option<&str> {
    let end = row.iter().rposition(|byte| *byte != 0).map_or(0, |last| last.saturating_add(1));
    std::str::from_utf8(row.get(..end)?).ok()
}

/// The text of the code points of a row, written to `decoded`.
fn ucs4<'d>(row: &[u8], decoded: &'d mut Vec<u8>) -> Option<&'d str> {
    decoded.clear();
    let (points, _) = row.as_chunks::<4>();
    let points = || points.iter().map(|point| u32::from_ne_bytes(*point));
    let end = points().rposition(|point| point != 0).map_or(0, |last| last.saturating_add(1));
    // Without a branch for each point both loops become vector instructions.
    if points().take(end).fold(0, |all, point| all | point) < 0x80 {
        decoded.extend(points().take(end).map(|point| point.to_le_bytes()[0]));
    } else {
        for point in points().take(end) {
            decoded.extend_from_slice(char::from_u32(point)?.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
    std::str::from_utf8(decoded).ok()
}
