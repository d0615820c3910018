//! The matcher of paths, and its answers.

use crate::convert::{Text, to_python, to_value};
use crate::error::{UNITS, raise, violations};
use crate::many::{BestMatches, Threads, match_many};
use pingone_core::data;
use pingone_core::path::PathMatcher as Matcher;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyString, PyTuple, PyType};
use serde_json::{Value, json};
use std::sync::Arc;

/// Tells which API operations a request belongs to.
///
/// `operations` are mappings in the form of the API reference: `id`, `methods` (`None` for every method) and `paths`
/// with `type` (`EXACT` or `PARAMETER`) and `pattern`. Without `base_urls`, requests are paths; with them, absolute URLs
/// that begin with one. A matcher is compiled once, never changes, and may be used from many threads; it can be pickled.
///
/// Raises ValidationError for patterns and base URLs that can not be compiled, with pointers below `/operations` and
/// `/baseUrls`.
///
/// >>> matcher = PathMatcher([{"id": "one", "methods": ["GET"],
/// ...                         "paths": [{"type": "PARAMETER", "pattern": "/accounts/{id}"}]}])
/// >>> matcher.best("GET", "/accounts/42").parameters
/// {'id': '42'}
#[pyclass(frozen, module = "pingone_core")]
pub(crate) struct PathMatcher {
    matcher: Matcher,
    /// What the matcher was made of, for copies in other processes.
    settings: Value,
    /// The operations and their patterns as Python has them, made once.
    operations: Vec<Vec<Arc<Route>>>,
    /// The id of each operation.
    ids: Py<PyTuple>,
}

/// One pattern of an operation.
struct Route {
    id: Py<PyString>,
    operation: usize,
    path: usize,
    kind: Py<PyString>,
    pattern: Py<PyString>,
    /// The names of its parameters, made when it first matches.
    names: PyOnceLock<Box<[Py<PyString>]>>,
}

#[pymethods]
impl PathMatcher {
    #[new]
    #[pyo3(signature = (operations, base_urls = None, *, lenient = false, remove_dot_segments = false))]
    fn new(
        py: Python<'_>,
        operations: &Bound<'_, PyAny>,
        base_urls: Option<&Bound<'_, PyAny>>,
        lenient: bool,
        remove_dot_segments: bool,
    ) -> PyResult<Self> {
        let base_urls = base_urls.map(to_value).transpose()?;
        Self::compile(
            py,
            json!({
                "operations": to_value(operations)?,
                "baseUrls": base_urls,
                "lenient": lenient,
                "removeDotSegments": remove_dot_segments,
            }),
        )
    }

    /// The best operation for a request with its captured parameters, or None.
    ///
    /// None is also the answer for a URL that can not be trusted or has no base URL; `match` says which it was.
    fn best(&self, py: Python<'_>, method: Text<'_>, url: Text<'_>) -> PyResult<Option<BestMatch>> {
        let Ok(Some(best)) = self.matcher.best(&method, &url) else { return Ok(None) };
        let route = self.operations.get(best.operation()).and_then(|paths| paths.get(best.path()));
        let Some(route) = route else { return Ok(None) };
        let names = route
            .names
            .get_or_init(py, || best.parameters().map(|(name, _)| PyString::intern(py, name).unbind()).collect());
        let parameters = PyDict::new(py);
        for (name, (_, value)) in names.iter().zip(best.parameters()) {
            parameters.set_item(name, PyString::new(py, &value))?;
        }
        let operation = route.id.clone_ref(py);
        Ok(Some(BestMatch { operation, parameters: parameters.unbind(), route: Arc::clone(route) }))
    }

    /// Every operation that a request belongs to, best first, and why there is none.
    ///
    /// Nothing is raised for a request: what was refused is an outcome with its reason in `violations`.
    #[pyo3(name = "match")]
    fn find<'py>(&self, py: Python<'py>, method: Text<'_>, url: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
        static RESULT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let result = to_python(py, &self.matcher.find(&method, &url).to_value(UNITS))?;
        RESULT.import(py, "pingone_core._data", "match_result")?.call1((result,))
    }

    /// Every pattern that takes a request, and the rule that puts each before the next one.
    fn explain<'py>(&self, py: Python<'py>, method: Text<'_>, url: Text<'_>) -> PyResult<Bound<'py, PyAny>> {
        static EXPLANATION: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let explanation = to_python(py, &self.matcher.explain(&method, &url).to_value(UNITS))?;
        EXPLANATION.import(py, "pingone_core._data", "explanation")?.call1((explanation,))
    }

    /// The best operation for each of many requests: a column of operation ids, with outcomes and captures on demand.
    ///
    /// `urls` are a sequence of str, an Arrow column (whatever has `__arrow_c_array__` or `__arrow_c_stream__`: pyarrow,
    /// polars, pandas) or a one-dimensional NumPy array of text. `methods` is one method for all (`GET`), or as many as there
    /// are `urls`. None is a request that is not known. The work is done without the GIL, in more than one thread only when
    /// `threads` says so.
    ///
    /// Raises TypeError for what is no text, and ValueError for text that can not be read and for lengths that differ;
    /// never for a URL, whatever it is: see `outcomes` of the answer.
    ///
    /// >>> matcher = PathMatcher([{"id": "one", "methods": ["GET"],
    /// ...                         "paths": [{"type": "PARAMETER", "pattern": "/accounts/{id}"}]}])
    /// >>> matcher.match_many(["/accounts/1", "/accounts/2", "/"], methods=["GET", "PUT", "GET"]).to_pylist()
    /// ['one', None, None]
    #[pyo3(
        signature = (urls, methods = None, *, threads = Threads(1)),
        text_signature = "($self, urls, methods='GET', *, threads=1)"
    )]
    fn match_many<'py>(
        slf: &Bound<'py, Self>,
        urls: &Bound<'py, PyAny>,
        methods: Option<&Bound<'py, PyAny>>,
        threads: Threads,
    ) -> PyResult<Bound<'py, BestMatches>> {
        let get = intern!(slf.py(), "GET");
        match_many(slf, urls, methods.unwrap_or(get.as_any()), threads)
    }

    /// Warnings and lints about what was compiled.
    #[getter]
    fn advice<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        violations(py, self.matcher.advice().violations())
    }

    /// The ids of the operations, in the order given.
    #[getter]
    fn operations(&self, py: Python<'_>) -> Py<PyTuple> {
        self.ids.clone_ref(py)
    }

    fn __len__(&self) -> usize {
        self.matcher.operation_count()
    }

    fn __repr__(&self) -> String {
        format!("<PathMatcher with {} operations>", self.matcher.operation_count())
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.settings == other.settings
    }

    fn __hash__(&self) -> usize {
        self.matcher.operation_count()
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __deepcopy__<'py>(slf: &Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __reduce__<'py>(slf: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyAny>,))> {
        let py = slf.py();
        Ok((py.get_type::<Self>().getattr("_of")?, (to_python(py, &slf.get().settings)?,)))
    }

    /// A matcher from the settings of another one.
    #[staticmethod]
    fn _of(py: Python<'_>, settings: &Bound<'_, PyAny>) -> PyResult<Self> {
        Self::compile(py, to_value(settings)?)
    }
}

impl PathMatcher {
    /// The matcher of the core.
    pub(crate) const fn core(&self) -> &Matcher {
        &self.matcher
    }

    fn compile(py: Python<'_>, settings: Value) -> PyResult<Self> {
        let matcher = py.detach(|| data::matcher(&settings)).map_err(|error| raise(py, &error))?;
        let given = settings.get("operations").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let operations: Vec<Vec<Arc<Route>>> =
            given.iter().enumerate().map(|(index, operation)| routes(py, &matcher, index, operation)).collect();
        let ids = (0..matcher.operation_count()).filter_map(|index| matcher.operation_id(index));
        let ids = PyTuple::new(py, ids.collect::<Vec<_>>())?.unbind();
        Ok(Self { matcher, settings, operations, ids })
    }
}

/// The patterns of one operation.
fn routes(py: Python<'_>, matcher: &Matcher, operation: usize, given: &Value) -> Vec<Arc<Route>> {
    let id = PyString::new(py, matcher.operation_id(operation).unwrap_or_default()).unbind();
    let paths = given.get("paths").and_then(Value::as_array).into_iter().flatten();
    let text = |path: &Value, name: &str| {
        PyString::intern(py, path.get(name).and_then(Value::as_str).unwrap_or_default()).unbind()
    };
    let route = |(index, path)| {
        Arc::new(Route {
            id: id.clone_ref(py),
            operation,
            path: index,
            kind: text(path, "type"),
            pattern: text(path, "pattern"),
            names: PyOnceLock::new(),
        })
    };
    paths.enumerate().map(route).collect()
}

/// The best operation for a request.
#[pyclass(frozen, module = "pingone_core")]
pub(crate) struct BestMatch {
    /// The id of the operation.
    // Fields of a frozen class that hold objects are read without a call.
    #[pyo3(get)]
    operation: Py<PyString>,
    /// What the pattern's parameters captured, decoded, in order.
    #[pyo3(get)]
    parameters: Py<PyDict>,
    route: Arc<Route>,
}

#[pymethods]
impl BestMatch {
    #[classattr]
    fn __match_args__() -> (&'static str, &'static str) {
        ("operation", "parameters")
    }

    #[new]
    #[pyo3(signature = (operation, parameters, index, path, r#type, pattern))]
    fn new(
        py: Python<'_>,
        operation: Py<PyString>,
        parameters: Py<PyDict>,
        index: usize,
        path: usize,
        r#type: Py<PyString>,
        pattern: Py<PyString>,
    ) -> Self {
        let (id, names) = (operation.clone_ref(py), PyOnceLock::new());
        let route = Route { id, operation: index, path, kind: r#type, pattern, names };
        Self { operation, parameters, route: Arc::new(route) }
    }

    /// The place of the operation in the list that was compiled.
    #[getter]
    fn index(&self) -> usize {
        self.route.operation
    }

    /// The place of the pattern in the operation's paths.
    #[getter]
    fn path(&self) -> usize {
        self.route.path
    }

    /// How the pattern is read: `EXACT` or `PARAMETER`.
    #[getter]
    fn r#type(&self, py: Python<'_>) -> Py<PyString> {
        self.route.kind.clone_ref(py)
    }

    /// The pattern.
    #[getter]
    fn pattern(&self, py: Python<'_>) -> Py<PyString> {
        self.route.pattern.clone_ref(py)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (id, parameters) = (self.route.id.bind(py).repr()?, self.parameters.bind(py).repr()?);
        Ok(format!(
            "BestMatch({id}, {parameters}, index={}, path={}, type={}, pattern={})",
            self.route.operation,
            self.route.path,
            self.route.kind.bind(py).repr()?,
            self.route.pattern.bind(py).repr()?
        ))
    }

    fn __eq__(&self, py: Python<'_>, other: &Self) -> PyResult<bool> {
        Ok(self.fields(py)?.eq(other.fields(py)?)? && self.parameters.bind(py).eq(other.parameters.bind(py))?)
    }

    fn __hash__(&self, py: Python<'_>) -> PyResult<isize> {
        self.fields(py)?.hash()
    }

    fn __copy__<'py>(slf: &Bound<'py, Self>) -> Bound<'py, Self> {
        slf.clone()
    }

    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyType>, Bound<'py, PyTuple>)> {
        let Route { id, operation, path, kind, pattern, .. } = &*self.route;
        let arguments = (id, &self.parameters, operation, path, kind, pattern);
        Ok((py.get_type::<Self>(), arguments.into_pyobject(py)?))
    }
}

impl BestMatch {
    /// What tells one match from another, besides the parameters.
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let Route { id, operation, path, kind, pattern, .. } = &*self.route;
        (id, operation, path, kind, pattern).into_pyobject(py)
    }
}
