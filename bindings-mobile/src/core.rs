//! The functions that need no state of their own.

use crate::error::RawError;
use crate::outcome::{RawReading, RawResponse};
use crate::request::RawRequest;
use crate::rows::{
    self, CodeDescription, Endpoint, EndpointCandidate, EndpointHit, FilterOperator, KnownRoot, ModelSummary,
    Placeholder, Region,
};
use crate::{Json, PatternReport, Report};
use pingone_core::request::known_endpoint;
use pingone_core::{Code, catalogue, data, filter, model, placeholder, request, response, validate};
use std::sync::Arc;

/// Everything that is a function in the core. An object, so that a facade may have functions of the same names.
#[derive(Debug, uniffi::Object)]
pub struct RawCore;

#[uniffi::export]
impl RawCore {
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Arc::new(Self)
    }

    // ── Models ─────────────────────────────────────────────────────────────────────────────────────────────────────

    pub fn models(&self) -> Vec<ModelSummary> {
        rows::models()
    }

    pub fn describe(&self, model: String) -> Result<Json, RawError> {
        Ok(Json(model::describe(&model)?))
    }

    pub fn validate(&self, model: String, value: Json, options: Json) -> Result<Report, RawError> {
        Ok(data::report(&model, &value.0, &options.0)?.into())
    }

    pub fn changes(&self, model: Option<String>, before: Json, after: Json) -> Result<Json, RawError> {
        Ok(Json(data::changes(model.as_deref(), &before.0, &after.0)?))
    }

    pub fn outgoing(&self, model: String, value: Json, endpoint: Option<String>) -> Result<Json, RawError> {
        Ok(Json(data::outgoing(&model, &value.0, endpoint.as_deref())?))
    }

    // ── Single fields ──────────────────────────────────────────────────────────────────────────────────────────────

    pub fn validate_pattern(&self, pattern_type: String, pattern: String) -> PatternReport {
        PatternReport::of(&pattern_type, &pattern)
    }

    pub fn validate_base_url(&self, text: String) -> Report {
        validate::validate_base_url(&text).into()
    }

    pub fn validate_jwks(&self, text: String) -> Report {
        validate::validate_jwks(&text).into()
    }

    pub fn validate_jwks_url(&self, text: String) -> Report {
        validate::validate_jwks_url(&text).into()
    }

    pub fn validate_method(&self, text: String) -> Report {
        validate::validate_method(&text).into()
    }

    pub fn validate_uuid(&self, text: String) -> Report {
        validate::validate_uuid(&text).into()
    }

    pub fn validate_date_time(&self, text: String) -> Report {
        validate::validate_date_time(&text).into()
    }

    pub fn validate_template(&self, text: String) -> Report {
        placeholder::validate_template(&text).into()
    }

    pub fn validate_filter(&self, text: String, endpoint: Option<String>) -> Result<Report, RawError> {
        let endpoint = endpoint.as_deref().map(known_endpoint).transpose()?;
        Ok(filter::validate_filter(&text, endpoint).into())
    }

    // ── Filters ────────────────────────────────────────────────────────────────────────────────────────────────────

    pub fn parse_filter(&self, text: String) -> Result<String, RawError> {
        Ok(data::parse_filter(&text)?)
    }

    pub fn compare(&self, attribute: String, operator: FilterOperator, value: Json) -> Result<String, RawError> {
        Ok(data::compare(&attribute, filter::Operator::from(operator).as_str(), &value.0)?)
    }

    pub fn present(&self, attribute: String) -> Result<String, RawError> {
        Ok(data::present(&attribute)?)
    }

    pub fn negate(&self, filter: String) -> Result<String, RawError> {
        Ok(data::negate(&filter)?)
    }

    pub fn value_path(&self, attribute: String, filter: String) -> Result<String, RawError> {
        Ok(data::value_path(&attribute, &filter)?)
    }

    pub fn all_of(&self, filters: Vec<String>) -> Result<String, RawError> {
        Ok(data::all_of(filters.iter().map(String::as_str))?)
    }

    pub fn any_of(&self, filters: Vec<String>) -> Result<String, RawError> {
        Ok(data::any_of(filters.iter().map(String::as_str))?)
    }

    // ── Placeholders ───────────────────────────────────────────────────────────────────────────────────────────────

    pub fn placeholders(&self, template: String) -> Vec<Placeholder> {
        placeholder::placeholders(&template).iter().map(Placeholder::from).collect()
    }

    pub fn render(&self, template: String, context: Json, options: Json) -> Result<String, RawError> {
        Ok(data::render(&template, &context.0, &options.0)?)
    }

    pub fn to_platform(&self, template: String) -> Result<String, RawError> {
        Ok(placeholder::to_platform(&template)?)
    }

    pub fn known_roots(&self) -> Vec<KnownRoot> {
        placeholder::known_roots().iter().map(KnownRoot::from).collect()
    }

    // ── Rows ───────────────────────────────────────────────────────────────────────────────────────────────────────

    pub fn endpoints(&self) -> Vec<Endpoint> {
        catalogue::endpoints().map(Endpoint::from).collect()
    }

    pub fn endpoint(&self, id: String) -> Result<Endpoint, RawError> {
        Ok(known_endpoint(&id)?.into())
    }

    pub fn search_endpoints(&self, query: String) -> Vec<EndpointHit> {
        catalogue::search(&query).iter().map(EndpointHit::from).collect()
    }

    pub fn find_request(&self, method: String, path: String, content_type: Option<String>) -> Vec<EndpointCandidate> {
        catalogue::find_request(&method, &path, content_type.as_deref()).iter().map(EndpointCandidate::from).collect()
    }

    pub fn regions(&self) -> Vec<Region> {
        request::regions().iter().map(Region::from).collect()
    }

    pub fn codes(&self) -> Vec<CodeDescription> {
        Code::ALL.iter().map(|code| CodeDescription::from(code.row())).collect()
    }

    pub fn postman_collection(&self) -> Json {
        Json(request::postman_collection())
    }

    // ── Requests and responses ─────────────────────────────────────────────────────────────────────────────────────

    pub fn redacted(&self, request: RawRequest) -> Result<RawRequest, RawError> {
        Ok(RawRequest::from(&request.read()?.redacted()))
    }

    pub fn to_curl(&self, request: RawRequest) -> Result<String, RawError> {
        Ok(request.read()?.to_curl())
    }

    pub fn read_response(&self, endpoint: String, response: RawResponse) -> Result<RawReading, RawError> {
        Ok(RawReading::from(&response::read_response(&endpoint, response.into())?))
    }

    // ── JSON ───────────────────────────────────────────────────────────────────────────────────────────────────────

    pub fn parse_json(&self, text: String) -> Result<Json, RawError> {
        Ok(Json(data::parse_json(&text)?))
    }

    pub fn print_json(&self, value: Json) -> Result<String, RawError> {
        Ok(value.0.to_string())
    }
}
