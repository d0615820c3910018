//! One tenant.

use crate::Json;
use crate::error::RawError;
use crate::outcome::{RawReading, RawResponse};
use crate::request::{RawFile, RawRequest};
use pingone_core::catalogue::Service;
use pingone_core::request::{Args, Config, PingOne};
use std::sync::Arc;

/// One tenant: builds requests, sends nothing. Immutable, so any number of threads may share it.
#[derive(Debug, uniffi::Object)]
pub struct RawPingOne(PingOne);

#[uniffi::export]
impl RawPingOne {
    /// Checks the configuration.
    #[uniffi::constructor]
    pub fn new(config: Json) -> Result<Arc<Self>, RawError> {
        Self::of(Config::from_value(&config.0)?)
    }

    /// The tenant of an exported Postman environment.
    #[uniffi::constructor]
    pub fn from_postman_environment(text: String) -> Result<Arc<Self>, RawError> {
        Self::of(Config::from_postman_environment_text(&text)?)
    }

    /// Builds a request of the catalogue.
    pub fn request(&self, endpoint: String, args: Json, file: Option<RawFile>) -> Result<RawRequest, RawError> {
        let mut args = Args::from(args.0);
        if let Some(file) = file {
            args = args.body_bytes(file.content_type, file.bytes);
        }
        Ok(RawRequest::from(&self.0.request(&endpoint, args)?))
    }

    /// Reads what came back from an endpoint of this tenant.
    pub fn read_response(&self, endpoint: String, response: RawResponse) -> Result<RawReading, RawError> {
        Ok(RawReading::from(&self.0.read_response(&endpoint, response.into())?))
    }

    /// The same tenant with another token.
    pub fn with_access_token(&self, token: String) -> Result<Arc<Self>, RawError> {
        Ok(Arc::new(Self(self.0.with_access_token(token)?)))
    }

    /// The environment of requests that name none.
    pub fn environment_id(&self) -> Option<String> {
        self.0.environment_id().map(str::to_owned)
    }

    /// The URL with which requests to the management API start.
    pub fn base_url(&self) -> String {
        self.0.base_url(Service::Api).to_owned()
    }

    /// The configuration as a Postman environment.
    pub fn to_postman_environment(&self, name: String, with_secrets: bool) -> Json {
        let config = self.0.config();
        Json(match with_secrets {
            true => config.to_postman_environment_with_secrets(&name),
            false => config.to_postman_environment(&name),
        })
    }
}

impl RawPingOne {
    fn of(config: Config) -> Result<Arc<Self>, RawError> {
        Ok(Arc::new(Self(PingOne::new(config)?)))
    }
}
