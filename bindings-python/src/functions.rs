//! The functions of [`pingone_core::data`] and of the named rules, with Python values in and out.

use crate::client::{Headers, response};
use crate::convert::{Input, Text, Texts, read, to_python, to_value, unlocked};
use crate::error::{UNITS, raise, violations};
use pingone_core::request::{known_endpoint, postman_collection as collection};
use pingone_core::{Body, Error, Report, Request, data, model, placeholder, response as responses, validate as rules};
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple};
use serde_json::Value;

type Answer<'py> = PyResult<Bound<'py, PyAny>>;
type Found<'py> = PyResult<Bound<'py, PyTuple>>;

/// An answer of the core, or its error as an exception.
pub(crate) fn answer(py: Python<'_>, result: Result<Value, Error>) -> Answer<'_> {
    to_python(py, &result.map_err(|error| raise(py, &error))?)
}

fn text(py: Python<'_>, result: Result<String, Error>) -> PyResult<Bound<'_, PyString>> {
    result.map(|text| PyString::new(py, &text)).map_err(|error| raise(py, &error))
}

/// What a check found, a tuple. Checks run on every key press, so their answers do not take the way over JSON.
fn found(py: Python<'_>, report: Result<Report, Error>) -> Found<'_> {
    violations(py, report.map_err(|error| raise(py, &error))?.violations())
}

fn rule<'py>(py: Python<'py>, check: fn(&str) -> Report, text: &str) -> Found<'py> {
    found(py, Ok(unlocked(py, text.len(), || check(text))))
}

#[pyfunction]
pub(crate) fn validate<'py>(
    py: Python<'py>,
    model: Text<'py>,
    value: &Bound<'py, PyAny>,
    options: &Bound<'py, PyAny>,
) -> Found<'py> {
    let (Input { value, size }, options) = (read(value)?, to_value(options)?);
    found(py, unlocked(py, size, || data::report(&model, &value, &options)))
}

macro_rules! rules {
    ($($name:ident = $rule:path;)+) => {$(
        #[pyfunction]
        pub(crate) fn $name<'py>(py: Python<'py>, text: Text<'py>) -> Found<'py> {
            rule(py, $rule, &text)
        }
    )+};
}

rules! {
    validate_base_url = rules::validate_base_url;
    validate_date_time = rules::validate_date_time;
    validate_jwks = rules::validate_jwks;
    validate_jwks_url = rules::validate_jwks_url;
    validate_method = rules::validate_method;
    validate_template = placeholder::validate_template;
    validate_uuid = rules::validate_uuid;
}

#[pyfunction]
pub(crate) fn validate_pattern<'py>(py: Python<'py>, kind: Text<'py>, pattern: Text<'py>) -> Answer<'py> {
    to_python(py, &data::validate_pattern(&kind, &pattern, UNITS))
}

#[pyfunction]
pub(crate) fn validate_filter<'py>(py: Python<'py>, text: Text<'py>, endpoint: Option<Text<'py>>) -> Answer<'py> {
    answer(py, unlocked(py, text.len(), || data::validate_filter(&text, endpoint.as_deref(), UNITS)))
}

#[pyfunction]
pub(crate) fn describe<'py>(py: Python<'py>, model: Text<'py>) -> Answer<'py> {
    answer(py, model::describe(&model))
}

macro_rules! rows {
    ($($name:ident)+) => {$(
        #[pyfunction]
        pub(crate) fn $name(py: Python<'_>) -> Answer<'_> {
            to_python(py, &data::$name())
        }
    )+};
}

rows! { codes endpoints known_roots models regions }

#[pyfunction]
pub(crate) fn endpoint<'py>(py: Python<'py>, id: Text<'py>) -> Answer<'py> {
    answer(py, data::endpoint(&id))
}

#[pyfunction]
pub(crate) fn search_endpoints<'py>(py: Python<'py>, query: Text<'py>) -> Answer<'py> {
    to_python(py, &data::search_endpoints(&query))
}

#[pyfunction]
pub(crate) fn find_request<'py>(
    py: Python<'py>,
    method: Text<'py>,
    path: Text<'py>,
    content_type: Option<Text<'py>>,
) -> Answer<'py> {
    to_python(py, &data::find_request(&method, &path, content_type.as_deref()))
}

#[pyfunction]
pub(crate) fn changes<'py>(
    py: Python<'py>,
    model: Option<Text<'py>>,
    before: &Bound<'py, PyAny>,
    after: &Bound<'py, PyAny>,
) -> Answer<'py> {
    answer(py, data::changes(model.as_deref(), &to_value(before)?, &to_value(after)?))
}

#[pyfunction]
pub(crate) fn outgoing<'py>(
    py: Python<'py>,
    model: Text<'py>,
    value: &Bound<'py, PyAny>,
    endpoint: Option<Text<'py>>,
) -> Answer<'py> {
    answer(py, data::outgoing(&model, &to_value(value)?, endpoint.as_deref()))
}

#[pyfunction]
pub(crate) fn placeholders<'py>(py: Python<'py>, template: Text<'py>) -> Answer<'py> {
    to_python(py, &unlocked(py, template.len(), || data::placeholders(&template, UNITS)))
}

#[pyfunction]
pub(crate) fn render<'py>(
    py: Python<'py>,
    template: Text<'py>,
    context: &Bound<'py, PyAny>,
    options: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyString>> {
    let (context, options) = (to_value(context)?, to_value(options)?);
    text(py, unlocked(py, template.len(), || data::render(&template, &context, &options)))
}

#[pyfunction]
pub(crate) fn to_platform<'py>(py: Python<'py>, template: Text<'py>) -> PyResult<Bound<'py, PyString>> {
    text(py, unlocked(py, template.len(), || placeholder::to_platform(&template)))
}

#[pyfunction]
pub(crate) fn compare<'py>(
    py: Python<'py>,
    operator: Text<'py>,
    attribute: Text<'py>,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyString>> {
    text(py, data::compare(&attribute, &operator, &to_value(value)?))
}

#[pyfunction]
pub(crate) fn present<'py>(py: Python<'py>, attribute: Text<'py>) -> PyResult<Bound<'py, PyString>> {
    text(py, data::present(&attribute))
}

#[pyfunction]
pub(crate) fn negate<'py>(py: Python<'py>, filter: Text<'py>) -> PyResult<Bound<'py, PyString>> {
    text(py, data::negate(&filter))
}

#[pyfunction]
pub(crate) fn value_path<'py>(
    py: Python<'py>,
    attribute: Text<'py>,
    filter: Text<'py>,
) -> PyResult<Bound<'py, PyString>> {
    text(py, data::value_path(&attribute, &filter))
}

#[pyfunction]
pub(crate) fn all_of<'py>(py: Python<'py>, filters: Texts) -> PyResult<Bound<'py, PyString>> {
    text(py, data::all_of(filters.iter()))
}

#[pyfunction]
pub(crate) fn any_of<'py>(py: Python<'py>, filters: Texts) -> PyResult<Bound<'py, PyString>> {
    text(py, data::any_of(filters.iter()))
}

#[pyfunction]
pub(crate) fn parse_filter<'py>(py: Python<'py>, filter: Text<'py>) -> PyResult<Bound<'py, PyString>> {
    text(py, unlocked(py, filter.len(), || data::parse_filter(&filter)))
}

#[pyfunction]
pub(crate) fn postman_collection(py: Python<'_>) -> Answer<'_> {
    to_python(py, &collection())
}

/// Reads a response of any tenant.
#[pyfunction]
pub(crate) fn read_response<'py>(
    py: Python<'py>,
    endpoint: Text<'py>,
    status: u16,
    headers: Headers<'py>,
    body: &[u8],
) -> Answer<'py> {
    let response = response(status, &headers, body);
    let read = || responses::read_response(&endpoint, response).map(|reading| reading.to_value(UNITS));
    answer(py, unlocked(py, body.len(), read))
}

/// A request from its data and the bytes of its body.
fn request(py: Python<'_>, request: &Bound<'_, PyAny>, content: Option<&[u8]>) -> PyResult<Request> {
    let mut request = Request::from_value(&to_value(request)?).map_err(|error| raise(py, &error))?;
    let read = |bytes| Body::from_bytes(known_endpoint(request.endpoint)?, bytes);
    request.body = content.map(read).transpose().map_err(|error| raise(py, &error))?;
    Ok(request)
}

#[pyfunction]
pub(crate) fn redacted<'py>(py: Python<'py>, data: &Bound<'py, PyAny>, content: Option<&[u8]>) -> Answer<'py> {
    to_python(py, &request(py, data, content)?.redacted().to_value(UNITS))
}

#[pyfunction]
pub(crate) fn to_curl(py: Python<'_>, data: &Bound<'_, PyAny>, content: Option<&[u8]>) -> PyResult<String> {
    Ok(request(py, data, content)?.to_curl())
}
