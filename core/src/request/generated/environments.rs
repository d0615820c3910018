//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `environments`.
#[derive(Debug, Clone, Copy)]
pub struct Environments<'a>(pub(super) &'a PingOne);

impl<'a> Environments<'a> {
    /// Read All Environments.
    ///
    /// `GET /v1/environments`.
    ///
    /// Query: [`expand`](Call::expand), [`limit`](Call::limit), [`filter`](Call::filter), [`order`](Call::order), [`cursor`](Call::cursor).
    ///
    /// The connector reference lists expand, limit, filter. limit bounds (1..5000, default 1000), order and cursor come from the vendor OpenAPI. Conditions may be joined with and. license.id is in the SDK/Terraform/docs page for environments but missing from the quick-reference table.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "environments.list")
    }

    /// Create Environment (Active License).
    ///
    /// `POST /v1/environments`; the body is [`Environment`](crate::typed::Environment).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "environments.create").body(body.into())
    }

    /// Read One Environment.
    ///
    /// `GET /v1/environments/{environmentId}`.
    ///
    /// Query: [`expand`](Call::expand).
    pub fn get(self, environment_id: &str) -> Call<'a> {
        Call::new(self.0, "environments.get").text("environmentId", environment_id)
    }

    /// Update Environment.
    ///
    /// `PUT /v1/environments/{environmentId}`; the body is [`Environment`](crate::typed::Environment).
    ///
    /// Vendor OpenAPI also declares 201 for PUT.
    pub fn update(self, environment_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "environments.update").text("environmentId", environment_id).body(body.into())
    }

    /// Delete Environment.
    ///
    /// `DELETE /v1/environments/{environmentId}`.
    pub fn delete(self, environment_id: &str) -> Call<'a> {
        Call::new(self.0, "environments.delete").text("environmentId", environment_id)
    }
}
