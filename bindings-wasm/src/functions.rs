//! The functions without state. Arguments and answers named `…_json`, and every answer that is not said to be text, are
//! JSON text; an error is thrown as JSON text, too.

use crate::boundary::{Answer, UNITS, data as answer, read, text, thrown};
use pingone_core::limits::{MAX_DEPTH, MAX_TEXT, MAX_VALUES};
use pingone_core::response::{self, Response};
use pingone_core::violation::{Code, Violation};
use pingone_core::{Error, Report, Request, data, model, placeholder, request, validate as rules};
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

/// The bounds that the facade keeps before anything crosses: `depth`, `values`, `text` (UTF-16 code units, or bytes).
#[wasm_bindgen]
pub fn limits() -> String {
    json!({"depth": MAX_DEPTH, "values": MAX_VALUES, "text": MAX_TEXT}).to_string()
}

/// The error of an argument that is not what JSON or the function takes.
#[wasm_bindgen(js_name = wrongType)]
pub fn wrong_type(pointer: &str, property: &str, expected: &str, actual: &str) -> String {
    let violation = Violation::new(Code::Type).at(pointer).with("property", property);
    usage(violation.with("expected", expected).with("actual", actual))
}

/// The error of an argument that is nested too deep.
#[wasm_bindgen(js_name = tooDeep)]
pub fn too_deep(pointer: &str) -> String {
    usage(Violation::new(Code::TooDeep).at(pointer).with("limit", MAX_DEPTH))
}

/// The error of an argument with too many values.
#[wasm_bindgen(js_name = tooManyValues)]
pub fn too_many_values(pointer: &str) -> String {
    usage(Violation::new(Code::TooManyValues).at(pointer).with("limit", MAX_VALUES))
}

/// The error of text that is too long, alone or together with that before it.
#[wasm_bindgen(js_name = tooLong)]
pub fn too_long(pointer: &str, property: &str, actual: usize) -> String {
    let violation = Violation::new(Code::TooLong).at(pointer).with("property", property);
    usage(violation.with("actual", actual).with("limit", MAX_TEXT))
}

/// The error of too many bytes.
#[wasm_bindgen(js_name = tooLarge)]
pub fn too_large(pointer: &str, actual: usize) -> String {
    usage(Violation::new(Code::TooLarge).at(pointer).with("actual", actual).with("limit", MAX_TEXT))
}

fn usage(violation: Violation) -> String {
    thrown(Error::Usage(vec![violation]))
}

// ── Models ─────────────────────────────────────────────────────────────────────────────────────────────────────────

#[wasm_bindgen]
pub fn models() -> String {
    data::models().to_string()
}

#[wasm_bindgen]
pub fn describe(model: &str) -> Answer {
    answer(model::describe(model))
}

#[wasm_bindgen]
pub fn validate(model: &str, value_json: &str, options_json: &str) -> Answer {
    answer(read(value_json).and_then(|value| data::validate(model, &value, &read(options_json)?, UNITS)))
}

#[wasm_bindgen]
pub fn changes(before_json: &str, after_json: &str, model: Option<String>) -> Answer {
    answer(read(before_json).and_then(|before| data::changes(model.as_deref(), &before, &read(after_json)?)))
}

#[wasm_bindgen]
pub fn outgoing(model: &str, value_json: &str, endpoint: Option<String>) -> Answer {
    answer(read(value_json).and_then(|value| data::outgoing(model, &value, endpoint.as_deref())))
}

// ── Single fields ──────────────────────────────────────────────────────────────────────────────────────────────────

#[wasm_bindgen(js_name = validatePattern)]
pub fn validate_pattern(type_name: &str, pattern: &str) -> String {
    data::validate_pattern(type_name, pattern, UNITS).to_string()
}

#[wasm_bindgen(js_name = validateBaseUrl)]
pub fn validate_base_url(text: &str) -> String {
    report(&rules::validate_base_url(text))
}

#[wasm_bindgen(js_name = validateJwks)]
pub fn validate_jwks(text: &str) -> String {
    report(&rules::validate_jwks(text))
}

#[wasm_bindgen(js_name = validateJwksUrl)]
pub fn validate_jwks_url(text: &str) -> String {
    report(&rules::validate_jwks_url(text))
}

#[wasm_bindgen(js_name = validateMethod)]
pub fn validate_method(text: &str) -> String {
    report(&rules::validate_method(text))
}

#[wasm_bindgen(js_name = validateUuid)]
pub fn validate_uuid(text: &str) -> String {
    report(&rules::validate_uuid(text))
}

#[wasm_bindgen(js_name = validateDateTime)]
pub fn validate_date_time(text: &str) -> String {
    report(&rules::validate_date_time(text))
}

#[wasm_bindgen(js_name = validateTemplate)]
pub fn validate_template(text: &str) -> String {
    report(&placeholder::validate_template(text))
}

#[wasm_bindgen(js_name = validateFilter)]
pub fn validate_filter(text: &str, endpoint: Option<String>) -> Answer {
    answer(data::validate_filter(text, endpoint.as_deref(), UNITS))
}

fn report(report: &Report) -> String {
    report.to_value(UNITS).to_string()
}

// ── Rows ───────────────────────────────────────────────────────────────────────────────────────────────────────────

#[wasm_bindgen]
pub fn endpoints() -> String {
    data::endpoints().to_string()
}

/// The ids alone: what the facade makes the namespaces of.
#[wasm_bindgen(js_name = endpointIds)]
pub fn endpoint_ids() -> String {
    pingone_core::catalogue::endpoints().map(|row| row.id).collect::<Value>().to_string()
}

#[wasm_bindgen]
pub fn endpoint(id: &str) -> Answer {
    answer(data::endpoint(id))
}

#[wasm_bindgen(js_name = searchEndpoints)]
pub fn search_endpoints(query: &str) -> String {
    data::search_endpoints(query).to_string()
}

#[wasm_bindgen(js_name = findRequest)]
pub fn find_request(method: &str, path: &str, content_type: Option<String>) -> String {
    data::find_request(method, path, content_type.as_deref()).to_string()
}

#[wasm_bindgen]
pub fn regions() -> String {
    data::regions().to_string()
}

#[wasm_bindgen]
pub fn codes() -> String {
    data::codes().to_string()
}

// ── Placeholders: text in, text out ────────────────────────────────────────────────────────────────────────────────

#[wasm_bindgen]
pub fn render(template: &str, context_json: &str, options_json: &str) -> Answer {
    text(read(context_json).and_then(|context| data::render(template, &context, &read(options_json)?)))
}

#[wasm_bindgen]
pub fn placeholders(template: &str) -> String {
    data::placeholders(template, UNITS).to_string()
}

#[wasm_bindgen(js_name = toPlatform)]
pub fn to_platform(template: &str) -> Answer {
    text(placeholder::to_platform(template))
}

#[wasm_bindgen(js_name = knownRoots)]
pub fn known_roots() -> String {
    data::known_roots().to_string()
}

// ── Filters: text in, text out ─────────────────────────────────────────────────────────────────────────────────────

#[wasm_bindgen(js_name = filterCompare)]
pub fn filter_compare(attribute: &str, operator: &str, value_json: &str) -> Answer {
    text(read(value_json).and_then(|value| data::compare(attribute, operator, &value)))
}

#[wasm_bindgen(js_name = filterPresent)]
pub fn filter_present(attribute: &str) -> Answer {
    text(data::present(attribute))
}

#[wasm_bindgen(js_name = filterNot)]
pub fn filter_not(filter: &str) -> Answer {
    text(data::negate(filter))
}

#[wasm_bindgen(js_name = filterValuePath)]
pub fn filter_value_path(attribute: &str, filter: &str) -> Answer {
    text(data::value_path(attribute, filter))
}

#[wasm_bindgen(js_name = filterAll)]
pub fn filter_all(filters: Vec<String>) -> Answer {
    text(data::all_of(filters.iter().map(String::as_str)))
}

#[wasm_bindgen(js_name = filterAny)]
pub fn filter_any(filters: Vec<String>) -> Answer {
    text(data::any_of(filters.iter().map(String::as_str)))
}

#[wasm_bindgen(js_name = filterParse)]
pub fn filter_parse(filter: &str) -> Answer {
    text(data::parse_filter(filter))
}

// ── Requests and responses as plain data ───────────────────────────────────────────────────────────────────────────

#[wasm_bindgen]
pub fn redacted(request_json: &str) -> Answer {
    answer(self::request(request_json).map(|request| request.redacted().to_value(UNITS)))
}

/// Text.
#[wasm_bindgen(js_name = toCurl)]
pub fn to_curl(request_json: &str) -> Answer {
    text(self::request(request_json).map(|request| request.to_curl()))
}

fn request(json: &str) -> Result<Request, Error> {
    Request::from_value(&read(json)?)
}

/// Reads a response without a tenant. `headers_json` is a list of names and values.
#[wasm_bindgen(js_name = readResponse)]
pub fn read_response(endpoint: &str, status: u16, headers_json: &str, body: Vec<u8>) -> Answer {
    let reading = response(status, headers_json, body).and_then(|response| response::read_response(endpoint, response));
    answer(reading.map(|reading| reading.to_value(UNITS)))
}

/// What the HTTP client received.
pub(crate) fn response(status: u16, headers_json: &str, body: Vec<u8>) -> Result<Response, Error> {
    let headers = read(headers_json)?;
    let pair = |pair: &Value| Some((pair.get(0)?.as_str()?.to_owned(), pair.get(1)?.as_str()?.to_owned()));
    let headers = headers.as_array().into_iter().flatten().filter_map(pair).collect();
    Ok(Response { status, headers, body })
}

// ── Postman ────────────────────────────────────────────────────────────────────────────────────────────────────────

#[wasm_bindgen(js_name = postmanCollection)]
pub fn postman_collection() -> String {
    request::postman_collection().to_string()
}
