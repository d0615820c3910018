//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `populations`.
#[derive(Debug, Clone, Copy)]
pub struct Populations<'a>(pub(super) &'a PingOne);

impl<'a> Populations<'a> {
    /// Read All Populations.
    ///
    /// `GET /v1/environments/{environmentId}/populations`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md).
    ///
    /// Query: [`limit`](Call::limit), [`filter`](Call::filter), [`cursor`](Call::cursor).
    ///
    /// Docs quick reference: name sw, id eq. Terraform provider examples use name eq.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "populations.list")
    }

    /// Create Population.
    ///
    /// `POST /v1/environments/{environmentId}/populations`; the body is [`Population`](crate::typed::Population). [Documentation](https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "populations.create").body(body.into())
    }

    /// Read One Population.
    ///
    /// `GET /v1/environments/{environmentId}/populations/{populationId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md).
    pub fn get(self, population_id: &str) -> Call<'a> {
        Call::new(self.0, "populations.get").text("populationId", population_id)
    }

    /// Update Population.
    ///
    /// `PUT /v1/environments/{environmentId}/populations/{populationId}`; the body is [`Population`](crate::typed::Population). [Documentation](https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md).
    pub fn update(self, population_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "populations.update").text("populationId", population_id).body(body.into())
    }

    /// Delete Population.
    ///
    /// `DELETE /v1/environments/{environmentId}/populations/{populationId}`. [Documentation](https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md).
    ///
    /// Fails with CONSTRAINT\_VIOLATION when it is the last population ("must contain at least one population").
    pub fn delete(self, population_id: &str) -> Call<'a> {
        Call::new(self.0, "populations.delete").text("populationId", population_id)
    }
}
