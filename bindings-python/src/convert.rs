//! Python values as JSON and JSON as Python values.
//!
//! What Python has and JSON has not is refused here, with the place as a JSON Pointer: `TypeError` for a type without a
//! JSON form, `ValueError` for a value without one. `pingone_core._plain` says which further types have a JSON form.
//! Work is bounded: a list may contain itself, or the same list a billion times.

use pingone_core::Code;
use pingone_core::limits::{MAX_DEPTH, MAX_TEXT, MAX_VALUES};
use pingone_core::violation::{Pointer, Violation};
use pyo3::Borrowed;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyNone, PyString, PyTuple};
use serde_json::{Map, Number, Value};
use std::cell::RefCell;
use std::ops::Deref;

/// What was read, and how much it is: about the number of bytes of its JSON text.
pub(crate) struct Input {
    pub(crate) value: Value,
    pub(crate) size: usize,
}

/// The JSON value of a Python value.
pub(crate) fn to_value(value: &Bound<'_, PyAny>) -> PyResult<Value> {
    read(value).map(|input| input.value)
}

/// The JSON value of a Python value, and its size.
pub(crate) fn read(value: &Bound<'_, PyAny>) -> PyResult<Input> {
    let mut reader = Reader { values: MAX_VALUES, text: MAX_TEXT };
    let value = reader.value(value, 0).map_err(Failure::into_error)?;
    let (values, text) = (MAX_VALUES.saturating_sub(reader.values), MAX_TEXT.saturating_sub(reader.text));
    Ok(Input { value, size: values.saturating_mul(8).saturating_add(text) })
}

/// Work on less than this is done before another thread could have been woken.
const LONG: usize = 16 << 10;

/// Does work on `size` bytes, without the lock of the interpreter when that is worth it.
pub(crate) fn unlocked<T: Send>(py: Python<'_>, size: usize, work: impl FnOnce() -> T + Send) -> T {
    if size > LONG { py.detach(work) } else { work() }
}

/// Said instead of Python's own error, which carries the whole text: that may be a secret.
const SURROGATE: &str = "text holds a lone surrogate";

/// A text as an argument.
pub(crate) struct Text<'a>(&'a str);

impl<'a> FromPyObject<'a, '_> for Text<'a> {
    type Error = PyErr;

    fn extract(object: Borrowed<'a, '_, PyAny>) -> PyResult<Self> {
        match object.extract() {
            Ok(text) => Ok(Self(text)),
            Err(_) if object.is_instance_of::<PyString>() => Err(PyValueError::new_err(SURROGATE)),
            Err(error) => Err(error),
        }
    }
}

impl Deref for Text<'_> {
    type Target = str;

    fn deref(&self) -> &str {
        self.0
    }
}

/// Several texts as an argument.
pub(crate) struct Texts(Vec<String>);

impl<'py> FromPyObject<'_, 'py> for Texts {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        let texts: Vec<Bound<'py, PyAny>> = object.extract()?;
        let owned = |text: &Bound<'py, PyAny>| text.extract::<Text<'_>>().map(|text| text.0.to_owned());
        texts.iter().map(owned).collect::<PyResult<_>>().map(Self)
    }
}

impl Texts {
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

/// Why a value is no JSON, and where: the place is written on the way out, so that it costs nothing when all is well.
struct Failure {
    /// Innermost first.
    steps: Vec<String>,
    reason: Reason,
}

enum Reason {
    Type(String),
    Value(String),
    /// What the caller's own code raised.
    Raised(PyErr),
}

impl Failure {
    fn kind(reason: impl Into<String>) -> Self {
        Self { steps: Vec::new(), reason: Reason::Type(reason.into()) }
    }

    fn value(reason: impl Into<String>) -> Self {
        Self { steps: Vec::new(), reason: Reason::Value(reason.into()) }
    }

    /// The argument is larger than the core takes.
    fn bound(violation: Violation) -> Self {
        Self::value(violation.message())
    }

    fn inside(mut self, step: impl Into<String>) -> Self {
        self.steps.push(step.into());
        self
    }

    fn into_error(self) -> PyErr {
        let mut place = Pointer::root();
        for step in self.steps.iter().rev() {
            place.enter(step);
        }
        let message = |reason: String| if self.steps.is_empty() { reason } else { format!("{place}: {reason}") };
        match self.reason {
            Reason::Type(reason) => PyTypeError::new_err(message(reason)),
            Reason::Value(reason) => PyValueError::new_err(message(reason)),
            Reason::Raised(error) => error,
        }
    }
}

impl From<PyErr> for Failure {
    fn from(error: PyErr) -> Self {
        Self { steps: Vec::new(), reason: Reason::Raised(error) }
    }
}

/// What may still be read.
struct Reader {
    values: usize,
    text: usize,
}

impl Reader {
    fn value(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Failure> {
        let Some(values) = self.values.checked_sub(1) else {
            return Err(Failure::bound(Violation::new(Code::TooManyValues).with("limit", MAX_VALUES)));
        };
        self.values = values;
        // Subclasses of str, int, float, list and tuple have the value of their base; those of dict may hide theirs.
        if let Ok(text) = value.cast::<PyString>() {
            self.text(text).map(Value::String)
        } else if let Ok(dict) = value.cast_exact::<PyDict>() {
            self.members(dict, depth).map(Value::Object)
        } else if let Ok(truth) = value.cast::<PyBool>() {
            Ok(Value::Bool(truth.is_true()))
        } else if let Ok(number) = value.cast::<PyInt>() {
            integer(number)
        } else if let Ok(list) = value.cast::<PyList>() {
            self.items(list.iter(), depth)
        } else if value.is_none() {
            Ok(Value::Null)
        } else if let Ok(number) = value.cast::<PyFloat>() {
            let number = Number::from_f64(number.value());
            number.map(Value::Number).ok_or_else(|| Failure::value("JSON has no NaN and no infinity"))
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            self.items(tuple.iter(), depth)
        } else {
            self.other(value, depth)
        }
    }

    fn members(&mut self, dict: &Bound<'_, PyDict>, depth: usize) -> Result<Map<String, Value>, Failure> {
        let inside = deeper(depth)?;
        // A copy of the items: code of the caller's that runs meanwhile may change the dictionary.
        let items = RefCell::new(Vec::with_capacity(dict.len()));
        dict.locked_for_each(|name, value| {
            items.borrow_mut().push((name, value));
            Ok(())
        })?;
        let mut members = Map::with_capacity(dict.len());
        for (name, value) in items.into_inner() {
            let Ok(name) = name.cast::<PyString>() else {
                return Err(Failure::kind(format!("names of members are str, not {}", type_name(&name))));
            };
            let name = self.text(name)?;
            match self.value(&value, inside) {
                Ok(value) => members.insert(name, value),
                Err(failure) => return Err(failure.inside(name)),
            };
        }
        Ok(members)
    }

    fn items<'py>(&mut self, items: impl Iterator<Item = Bound<'py, PyAny>>, depth: usize) -> Result<Value, Failure> {
        let inside = deeper(depth)?;
        let mut values = Vec::with_capacity(items.size_hint().0);
        for (index, item) in items.enumerate() {
            match self.value(&item, inside) {
                Ok(value) => values.push(value),
                Err(failure) => return Err(failure.inside(index.to_string())),
            }
        }
        Ok(Value::Array(values))
    }

    fn text(&mut self, text: &Bound<'_, PyString>) -> Result<String, Failure> {
        let text = text.to_str().map_err(|_| Failure::value(SURROGATE))?;
        match self.text.checked_sub(text.len()) {
            Some(left) => self.text = left,
            None => {
                let actual = MAX_TEXT.saturating_sub(self.text).saturating_add(text.len());
                let violation = Violation::new(Code::TooLarge).with("actual", actual);
                return Err(Failure::bound(violation.with("limit", MAX_TEXT)));
            }
        }
        Ok(text.to_owned())
    }

    /// A value of a type that `pingone_core._plain` may know.
    fn other(&mut self, value: &Bound<'_, PyAny>, depth: usize) -> Result<Value, Failure> {
        static PLAIN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let py = value.py();
        // A container gives one value more than may be read, so that an endless one ends.
        let enough = self.values.saturating_add(1);
        let plain = PLAIN.import(py, "pingone_core._plain", "plain")?.call1((value, enough))?;
        if plain.is(py.NotImplemented()) {
            return Err(Failure::kind(format!("{} has no JSON form", type_name(value))));
        }
        let is_container = plain.is_exact_instance_of::<PyDict>() || plain.is_exact_instance_of::<PyList>();
        // A member of an Enum may hold another one, and so on.
        self.value(&plain, if is_container { depth } else { deeper(depth)? })
    }
}

/// One level further inside.
fn deeper(depth: usize) -> Result<usize, Failure> {
    match depth < MAX_DEPTH {
        true => Ok(depth.saturating_add(1)),
        false => Err(Failure::bound(Violation::new(Code::TooDeep).with("limit", MAX_DEPTH))),
    }
}

fn integer(number: &Bound<'_, PyInt>) -> Result<Value, Failure> {
    if let Ok(number) = number.extract::<i64>() {
        return Ok(number.into());
    }
    let number = number.extract::<u64>().map_err(|_| Failure::value("an integer must fit into 64 bits"))?;
    Ok(number.into())
}

/// The name of a type as Python's own messages have it.
pub(crate) fn type_name(value: &Bound<'_, PyAny>) -> String {
    value.get_type().qualname().map_or_else(|_| "object".to_owned(), |name| name.to_string())
}

/// The Python value of a JSON value.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    Ok(match value {
        Value::Null => PyNone::get(py).to_owned().into_any(),
        Value::Bool(truth) => PyBool::new(py, *truth).to_owned().into_any(),
        Value::Number(number) => match (number.as_i64(), number.as_u64()) {
            (Some(number), _) => number.into_pyobject(py)?.into_any(),
            (None, Some(number)) => number.into_pyobject(py)?.into_any(),
            (None, None) => PyFloat::new(py, number.as_f64().unwrap_or(f64::NAN)).into_any(),
        },
        Value::String(text) => PyString::new(py, text).into_any(),
        Value::Array(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(to_python(py, item)?)?;
            }
            list.into_any()
        }
        Value::Object(members) => {
            let dict = PyDict::new(py);
            for (name, value) in members {
                dict.set_item(name, to_python(py, value)?)?;
            }
            dict.into_any()
        }
    })
}
