//! The class behind `PingOne`.

use crate::boundary::{Answer, UNITS, data as answer, read, thrown};
use crate::functions::response;
use pingone_core::catalogue::Service;
use pingone_core::data;
use pingone_core::request::{Config, PingOne};
use serde_json::Value;
use wasm_bindgen::prelude::wasm_bindgen;

/// One tenant.
#[wasm_bindgen]
#[derive(Debug)]
pub struct RawPingOne(PingOne);

#[wasm_bindgen]
impl RawPingOne {
    #[wasm_bindgen(constructor)]
    pub fn new(config_json: &str) -> Result<RawPingOne, String> {
        read(config_json).and_then(|config| PingOne::new(Config::from_value(&config)?)).map(Self).map_err(thrown)
    }

    /// From an exported Postman environment, an object.
    #[wasm_bindgen(js_name = fromPostmanEnvironment)]
    pub fn from_postman_environment(environment_json: &str) -> Result<RawPingOne, String> {
        let config = Config::from_postman_environment_text(environment_json);
        config.and_then(PingOne::new).map(Self).map_err(thrown)
    }

    /// Builds a request.
    pub fn request(&self, endpoint: &str, args_json: &str) -> Answer {
        answer(read(args_json).and_then(|args| self.0.request(endpoint, args)).map(|request| request.to_value(UNITS)))
    }

    /// Builds a request with a file for a body: `contentType` in the body names its type.
    #[wasm_bindgen(js_name = requestWithFile)]
    pub fn request_with_file(&self, endpoint: &str, args_json: &str, file: Vec<u8>) -> Answer {
        let args = read(args_json).and_then(|args| data::args_with_file(args, file));
        answer(args.and_then(|args| self.0.request(endpoint, args)).map(|request| request.to_value(UNITS)))
    }

    /// Reads a response of this tenant.
    #[wasm_bindgen(js_name = readResponse)]
    pub fn read_response(&self, endpoint: &str, status: u16, headers_json: &str, body: Vec<u8>) -> Answer {
        let response = response(status, headers_json, body);
        let reading = response.and_then(|response| self.0.read_response(endpoint, response));
        answer(reading.map(|reading| reading.to_value(UNITS)))
    }

    /// The same tenant with another token.
    #[wasm_bindgen(js_name = withAccessToken)]
    pub fn with_access_token(&self, token: &str) -> Result<RawPingOne, String> {
        self.0.with_access_token(token).map(Self).map_err(thrown)
    }

    #[wasm_bindgen(getter, js_name = environmentId)]
    pub fn environment_id(&self) -> Option<String> {
        self.0.environment_id().map(str::to_owned)
    }

    /// What the URLs of each service start with, by the name of the service.
    #[wasm_bindgen(js_name = baseUrls)]
    pub fn base_urls(&self) -> String {
        let urls = Service::ALL.iter().map(|service| (service.as_str().to_owned(), self.0.base_url(*service).into()));
        Value::Object(urls.collect()).to_string()
    }

    /// The configuration as a Postman environment.
    #[wasm_bindgen(js_name = toPostmanEnvironment)]
    pub fn to_postman_environment(&self, name: &str, options_json: &str) -> Answer {
        answer(read(options_json).and_then(|options| data::postman_environment(self.0.config(), name, &options)))
    }
}
