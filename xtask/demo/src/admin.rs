//! The administrator's client: the core's requests, the HTTP client, and the token between them.

use crate::{Outcome, http};
use pingone_core::Request;
use pingone_core::catalogue::Service;
use pingone_core::request::{Args, Config, PingOne};
use pingone_core::response::Reading;
use pingone_core::typed::TokenResponse;
use pingone_stand_in::{CLIENT_ID, CLIENT_SECRET, ENVIRONMENT_ID};
use serde_json::json;
use ureq::Agent;

/// One administrator of one environment.
pub(crate) struct Admin {
    p1: PingOne,
    agent: Agent,
}

impl Admin {
    /// An administrator without a token. Against the real platform, `region` replaces the two service URLs.
    pub(crate) fn new(base_url: &str) -> Outcome<Self> {
        let config = Config::new()
            .service_url(Service::Api, base_url)
            .service_url(Service::Auth, base_url)
            .environment_id(ENVIRONMENT_ID)
            .client(CLIENT_ID, CLIENT_SECRET);
        Ok(Self { p1: PingOne::new(config)?, agent: http::agent() })
    }

    /// Builds a request: everything is checked, nothing is sent.
    pub(crate) fn request(&self, endpoint: &str, args: impl Into<Args>) -> Result<Request, pingone_core::Error> {
        self.p1.request(endpoint, args)
    }

    /// Sends a request and reads the answer. Errors of the platform are answers, too.
    pub(crate) fn send(&self, request: &Request) -> Outcome<Reading> {
        let response = http::send(&self.agent, request)?;
        Ok(self.p1.read_response(request.endpoint, response)?)
    }

    /// The request for a token.
    pub(crate) fn token_request(&self) -> Result<Request, pingone_core::Error> {
        self.p1.request("auth.token.clientCredentials", json!({"body": {"grant_type": "client_credentials"}}))
    }

    /// Takes the token out of an answer; from now on it goes with every request.
    pub(crate) fn take_token(&mut self, reading: &Reading) -> Outcome {
        let answer: TokenResponse = reading.value()?;
        let token = answer.access_token.into_value().ok_or("no token in the answer")?;
        self.p1 = self.p1.with_access_token(token)?;
        Ok(())
    }
}
