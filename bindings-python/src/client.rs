//! The tenant: builds requests, reads responses, converts to and from Postman environments.

use crate::convert::{Input, Text, read, to_python, to_value, unlocked};
use crate::error::{UNITS, raise, violations};
use crate::functions::answer;
use pingone_core::catalogue::Service;
use pingone_core::request::{Args, Config, PingOne};
use pingone_core::response::{Reading, Response};
use pingone_core::{Error, Request};
use pyo3::exceptions::PyBaseException;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString, PyTuple};
use serde_json::Value;

/// What `pingone_core.PingOne` is made of.
#[pyclass(frozen, module = "pingone_core._core")]
pub(crate) struct Client {
    p1: PingOne,
}

#[pymethods]
impl Client {
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyAny>) -> PyResult<Self> {
        Self::of(py, Config::from_value(&to_value(settings)?))
    }

    /// From an exported environment, a value or its text.
    #[staticmethod]
    fn from_postman(py: Python<'_>, environment: &Bound<'_, PyAny>) -> PyResult<Self> {
        let config = match to_value(environment)? {
            Value::String(text) => Config::from_postman_environment_text(&text),
            environment => Config::from_postman_environment(&environment),
        };
        Self::of(py, config)
    }

    fn to_postman<'py>(&self, py: Python<'py>, name: Text<'_>, secrets: bool) -> PyResult<Bound<'py, PyAny>> {
        let config = self.p1.config();
        to_python(
            py,
            &if secrets {
                config.to_postman_environment_with_secrets(&name)
            } else {
                config.to_postman_environment(&name)
            },
        )
    }

    fn with_access_token(&self, py: Python<'_>, token: Text<'_>) -> PyResult<Self> {
        let p1 = self.p1.with_access_token(&*token).map_err(|error| raise(py, &error))?;
        Ok(Self { p1 })
    }

    #[getter]
    fn environment_id(&self) -> Option<&str> {
        self.p1.environment_id()
    }

    /// The base of the URLs of each service, by its name.
    #[getter]
    fn base_urls<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let urls = PyDict::new(py);
        for service in Service::ALL {
            urls.set_item(service.as_str(), self.p1.base_url(*service))?;
        }
        Ok(urls)
    }

    /// Builds a request. `file` is a content type with the bytes of the body.
    fn request<'py>(
        &self,
        py: Python<'py>,
        endpoint: Text<'_>,
        args: &Bound<'py, PyAny>,
        file: Option<(Text<'_>, &[u8])>,
    ) -> PyResult<Parts<'py>> {
        let Input { value, mut size } = read(args)?;
        let mut args = Args::from(value);
        if let Some((content_type, bytes)) = file {
            args = args.body_bytes(&*content_type, bytes);
            size = size.saturating_add(bytes.len());
        }
        let request = unlocked(py, size, || self.p1.request(&endpoint, args)).map_err(|error| raise(py, &error))?;
        parts(py, &request)
    }

    fn read_response<'py>(
        &self,
        py: Python<'py>,
        endpoint: Text<'_>,
        status: u16,
        headers: Headers<'py>,
        body: &[u8],
    ) -> PyResult<Bound<'py, PyAny>> {
        answer(py, self.reading(py, &endpoint, status, &headers, body).map(|reading| reading.to_value(UNITS)))
    }

    /// As `read_response`, and the error that ends a loop over pages here, if one does.
    fn read_page<'py>(
        &self,
        py: Python<'py>,
        endpoint: Text<'_>,
        status: u16,
        headers: Headers<'py>,
        body: &[u8],
    ) -> PyResult<(Bound<'py, PyAny>, Option<Bound<'py, PyBaseException>>)> {
        let reading = self.reading(py, &endpoint, status, &headers, body).map_err(|error| raise(py, &error))?;
        let refused = reading.next().err().map(|error| raise(py, &error).into_value(py).into_bound(py));
        Ok((to_python(py, &reading.to_value(UNITS))?, refused))
    }
}

/// The fields of `pingone_core.Request`, in their order.
type Parts<'py> = (
    &'static str,
    &'static str,
    Bound<'py, PyString>,
    Bound<'py, PyDict>,
    Option<Bound<'py, PyBytes>>,
    Bound<'py, PyTuple>,
);

/// Requests are built often, so they do not take the way over JSON.
fn parts<'py>(py: Python<'py>, request: &Request) -> PyResult<Parts<'py>> {
    let headers = PyDict::new(py);
    for (name, value) in &request.headers {
        headers.set_item(name, value)?;
    }
    let content = request.body.as_ref().map(|body| PyBytes::new(py, &body.to_bytes()));
    Ok((
        request.endpoint,
        request.method,
        PyString::new(py, &request.url),
        headers,
        content,
        violations(py, &request.warnings)?,
    ))
}

/// Names and values.
pub(crate) type Headers<'py> = Vec<(Bound<'py, PyString>, Bound<'py, PyString>)>;

impl Client {
    fn reading(
        &self,
        py: Python<'_>,
        endpoint: &str,
        status: u16,
        headers: &[(Bound<'_, PyString>, Bound<'_, PyString>)],
        body: &[u8],
    ) -> Result<Reading, Error> {
        let response = response(status, headers, body);
        unlocked(py, body.len(), || self.p1.read_response(endpoint, response))
    }

    fn of(py: Python<'_>, config: Result<Config, Error>) -> PyResult<Self> {
        let p1 = config.and_then(PingOne::new).map_err(|error| raise(py, &error))?;
        Ok(Self { p1 })
    }
}

/// A response. Headers are text of a server's: what is no Unicode in them is replaced, never an error.
pub(crate) fn response(status: u16, headers: &[(Bound<'_, PyString>, Bound<'_, PyString>)], body: &[u8]) -> Response {
    let text = |text: &Bound<'_, PyString>| text.to_string_lossy().into_owned();
    let headers = headers.iter().map(|(name, value)| (text(name), text(value))).collect();
    Response { status, headers, body: body.to_vec() }
}
