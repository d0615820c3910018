//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};

/// The operations under `organizations`.
#[derive(Debug, Clone, Copy)]
pub struct Organizations<'a>(pub(super) &'a PingOne);

impl<'a> Organizations<'a> {
    /// Read All Organizations.
    ///
    /// `GET /v1/organizations`.
    ///
    /// Query: [`limit`](Call::limit), [`filter`](Call::filter).
    ///
    /// filter from the docs quick reference; the SDK lists only limit.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "organizations.list")
    }

    /// Read One Organization.
    ///
    /// `GET /v1/organizations/{organizationId}`.
    pub fn get(self, organization_id: &str) -> Call<'a> {
        Call::new(self.0, "organizations.get").text("organizationId", organization_id)
    }
}
