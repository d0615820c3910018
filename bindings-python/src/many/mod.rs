//! Many requests at once: columns in, columns out, without the GIL and without a Python object for each row.

mod capsule;
mod column;
mod input;

pub(crate) use column::TextColumn;

use crate::convert::Text;
use crate::matcher::PathMatcher;
use input::Rows;
use pingone_core::path::{BestMatch, Outcome, PathMatcher as Matcher};
use pingone_core_arrow::{Column, RowError, TextBuilder};
use pyo3::Borrowed;
use pyo3::exceptions::{PyKeyError, PyOverflowError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// A row of a column with a dictionary that is null.
const NULL: u32 = u32::MAX;

/// More threads than this are not started.
const MOST_THREADS: usize = 256;

/// How many threads do the work.
pub(crate) struct Threads(pub(crate) usize);

impl<'py> FromPyObject<'_, 'py> for Threads {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.extract() {
            Ok(threads) if (1..=MOST_THREADS).contains(&threads) => Ok(Self(threads)),
            Err(error) if !error.is_instance_of::<PyOverflowError>(object.py()) => Err(error),
            Ok(_) | Err(_) => Err(PyValueError::new_err(format!("`threads` is a number from 1 to {MOST_THREADS}"))),
        }
    }
}

/// A thread gets at least so many rows, which take longer than to start it.
const ROWS_OF_A_THREAD: usize = 1 << 12;

/// Matches many requests; `PathMatcher.match_many` says how.
pub(crate) fn match_many<'py>(
    matcher: &Bound<'py, PathMatcher>,
    urls: &Bound<'py, PyAny>,
    methods: &Bound<'py, PyAny>,
    Threads(threads): Threads,
) -> PyResult<Bound<'py, BestMatches>> {
    let py = matcher.py();
    let requests = Requests::read(urls, methods)?;
    let core = matcher.get().core();
    let operations = OperationNames::new(core);
    let mut found = Found::with_capacity(requests.length);
    in_blocks(py, requests.length, |rows| {
        for part in in_threads(rows, threads, |rows| requests.assign(core, &operations, rows)) {
            found.append(part?);
        }
        Ok(())
    })?;
    let outcomes = Outcome::ALL.iter().map(|outcome| Some(outcome.as_str())).collect::<Column>();
    let outcomes = TextColumn::of_names(py, found.outcomes, &Arc::new(outcomes));
    let column = TextColumn::of_names(py, found.operations, &Arc::new(operations.names));
    let matches = BestMatches { matcher: matcher.clone().unbind(), requests, outcomes: Py::new(py, outcomes)? };
    Bound::new(py, PyClassInitializer::from(column).add_subclass(matches))
}

/// The ids of the operations, each once, and which of them each operation has.
struct OperationNames {
    names: Column,
    rows: Vec<u32>,
}

impl OperationNames {
    fn new(matcher: &Matcher) -> Self {
        let mut seen: HashMap<&str, u32> = HashMap::new();
        let mut names = Vec::new();
        let ids = (0..matcher.operation_count()).filter_map(|operation| matcher.operation_id(operation));
        let row = |id| {
            let next = u32::try_from(seen.len()).unwrap_or(NULL);
            *seen.entry(id).or_insert_with(|| {
                names.push(Some(id));
                next
            })
        };
        let rows = ids.map(row).collect();
        Self { names: names.into_iter().collect(), rows }
    }
}

/// What was found, row by row.
struct Found {
    operations: Vec<u32>,
    outcomes: Vec<u32>,
}

impl Found {
    fn with_capacity(rows: usize) -> Self {
        Self { operations: Vec::with_capacity(rows), outcomes: Vec::with_capacity(rows) }
    }

    fn append(&mut self, mut other: Self) {
        self.operations.append(&mut other.operations);
        self.outcomes.append(&mut other.outcomes);
    }

    fn push(&mut self, operation: u32, outcome: u32) {
        self.operations.push(operation);
        self.outcomes.push(outcome);
    }
}

/// A row that can not be read.
struct BadRow {
    row: usize,
    argument: &'static str,
    error: RowError,
}

impl BadRow {
    fn into_error(self) -> PyErr {
        PyValueError::new_err(format!("`{}[{}]`: {}", self.argument, self.row, self.error))
    }
}

/// The requests that were asked for. They are kept, so that captures can be read when somebody wants them.
struct Requests {
    urls: Rows,
    methods: Rows,
    length: usize,
}

impl Requests {
    fn read(urls: &Bound<'_, PyAny>, methods: &Bound<'_, PyAny>) -> PyResult<Self> {
        let (urls, methods) = (Rows::read("urls", urls)?, Rows::read_or_same("methods", methods)?);
        let length = urls.len().unwrap_or_default();
        match methods.len() {
            Some(other) if other != length => {
                Err(PyValueError::new_err(format!("there are {length} `urls` and {other} `methods`")))
            }
            _ => Ok(Self { urls, methods, length }),
        }
    }

    /// Method and URL of a row, or nothing where one of them is null.
    #[inline]
    fn get(&self, row: usize) -> Result<Option<(&str, &str)>, BadRow> {
        let bad = |argument| move |error| BadRow { row, argument, error };
        let method = self.methods.get(row).map_err(bad("methods"))?;
        Ok(method.zip(self.urls.get(row).map_err(bad("urls"))?))
    }

    fn assign(&self, matcher: &Matcher, operations: &OperationNames, rows: Range<usize>) -> Result<Found, BadRow> {
        let mut found = Found::with_capacity(rows.len());
        for row in rows {
            let Some((method, url)) = self.get(row)? else {
                found.push(NULL, NULL);
                continue;
            };
            match matcher.best(method, url) {
                Ok(Some(best)) => {
                    let name = operations.rows.get(best.operation()).copied();
                    found.push(name.unwrap_or(NULL), number(Outcome::Matched));
                }
                Ok(None) => found.push(NULL, number(Outcome::NoOperation)),
                Err(refusal) => found.push(NULL, number(refusal.outcome())),
            }
        }
        Ok(found)
    }

    /// The best match of a row that was read before.
    fn best<'m>(&'m self, matcher: &'m Matcher, row: usize) -> Option<BestMatch<'m, 'm>> {
        let (method, url) = self.get(row).ok()??;
        matcher.best(method, url).ok()?
    }
}

/// The place of an outcome in the list of all.
fn number(outcome: Outcome) -> u32 {
    let place = Outcome::ALL.iter().position(|each| *each == outcome);
    place.and_then(|place| u32::try_from(place).ok()).unwrap_or(NULL)
}

/// So many rows are done before somebody who presses Ctrl-C is heard.
const BLOCK: usize = 1 << 20;

/// Does work on the rows, block by block, without the GIL.
fn in_blocks(
    py: Python<'_>,
    rows: usize,
    mut work: impl FnMut(Range<usize>) -> Result<(), BadRow> + Send,
) -> PyResult<()> {
    for start in (0..rows).step_by(BLOCK) {
        let block = start..start.saturating_add(BLOCK).min(rows);
        py.detach(|| work(block)).map_err(BadRow::into_error)?;
        py.check_signals()?;
    }
    Ok(())
}

/// Does work on parts of the rows, in order, each part in a thread of its own when there is more than one.
fn in_threads<T: Send>(rows: Range<usize>, threads: usize, work: impl Fn(Range<usize>) -> T + Sync) -> Vec<T> {
    let size = rows.len().div_ceil(threads.max(1)).max(ROWS_OF_A_THREAD);
    let starts = rows.clone().step_by(size);
    let parts: Vec<Range<usize>> = starts.map(|start| start..start.saturating_add(size).min(rows.end)).collect();
    if parts.len() < 2 {
        return parts.into_iter().map(work).collect();
    }
    let work = &work;
    std::thread::scope(|scope| {
        let spawn = |part: Range<usize>| {
            let thread = std::thread::Builder::new().spawn_scoped(scope, {
                let part = part.clone();
                move || work(part)
            });
            (part, thread)
        };
        let threads: Vec<_> = parts.into_iter().map(spawn).collect();
        // What a thread could not be started for is done here.
        let join = |(part, thread): (_, std::io::Result<std::thread::ScopedJoinHandle<'_, T>>)| match thread {
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(_) => work(part),
        };
        threads.into_iter().map(join).collect()
    })
}

/// The best operation of each of many requests: a column of their ids, None where there is none.
///
/// `outcomes` says why there is none. What parameters captured is found again when it is asked for, so the URLs stay in
/// memory as long as this object does.
///
/// >>> matcher = PathMatcher([{"id": "one", "methods": ["GET"],
/// ...                         "paths": [{"type": "PARAMETER", "pattern": "/accounts/{id}"}]}])
/// >>> matches = matcher.match_many(["/accounts/42", "/accounts", "/accounts/.."])
/// >>> matches.to_pylist()
/// ['one', None, None]
/// >>> matches.outcomes.to_pylist()
/// ['matched', 'no_operation', 'suspicious_path']
/// >>> matches.parameters(0), matches.parameter("id").to_pylist()
/// ({'id': '42'}, ['42', None, None])
#[pyclass(frozen, extends = TextColumn, module = "pingone_core")]
pub(crate) struct BestMatches {
    matcher: Py<PathMatcher>,
    requests: Requests,
    outcomes: Py<TextColumn>,
}

#[pymethods]
impl BestMatches {
    /// What became of each request: `matched`, `no_operation`, `no_base_url` or `suspicious_path`, and None where the
    /// URL or the method is missing.
    #[getter]
    fn outcomes(&self, py: Python<'_>) -> Py<TextColumn> {
        self.outcomes.clone_ref(py)
    }

    /// What the parameters of one row's best match captured, decoded, in order; empty where nothing matched.
    fn parameters<'py>(slf: &Bound<'py, Self>, row: isize) -> PyResult<Bound<'py, PyDict>> {
        let this = slf.get();
        let row = slf.as_super().get().place(row)?;
        let parameters = PyDict::new(slf.py());
        if let Some(best) = this.requests.best(this.matcher.get().core(), row) {
            for (name, value) in best.parameters() {
                parameters.set_item(name, value)?;
            }
        }
        Ok(parameters)
    }

    /// What one parameter captured in each row, decoded; None where the best match has no such parameter.
    ///
    /// Raises KeyError when no pattern of the matcher has a parameter of this name.
    fn parameter(slf: &Bound<'_, Self>, name: Text<'_>) -> PyResult<TextColumn> {
        let this = slf.get();
        let matcher = this.matcher.get().core();
        if !matcher.has_parameter(&name) {
            return Err(PyKeyError::new_err(name.to_owned()));
        }
        let operations = slf.as_super().get().column();
        let mut builder = TextBuilder::default();
        in_blocks(slf.py(), this.requests.length, |rows| {
            for row in rows {
                let best = operations.index(row).and_then(|_| this.requests.best(matcher, row));
                builder.push(best.as_ref().and_then(|best| best.parameter(&name)).as_deref());
            }
            Ok(())
        })?;
        Ok(TextColumn::new(builder.finish()))
    }
}
