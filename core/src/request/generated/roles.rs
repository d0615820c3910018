//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `roles`.
#[derive(Debug, Clone, Copy)]
pub struct Roles<'a>(pub(super) &'a PingOne);

impl<'a> Roles<'a> {
    /// The operations under `roles.custom`.
    pub fn custom(self) -> RolesCustom<'a> {
        RolesCustom(self.0)
    }

    /// Read All Roles.
    ///
    /// `GET /v1/roles`.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "roles.list")
    }

    /// Read One Role.
    ///
    /// `GET /v1/roles/{roleId}`.
    pub fn get(self, role_id: &str) -> Call<'a> {
        Call::new(self.0, "roles.get").text("roleId", role_id)
    }
}

/// The operations under `roles.custom`.
#[derive(Debug, Clone, Copy)]
pub struct RolesCustom<'a>(pub(super) &'a PingOne);

impl<'a> RolesCustom<'a> {
    /// Read All Custom Admin Roles.
    ///
    /// `GET /v1/environments/{environmentId}/roles`.
    ///
    /// Query: [`filter`](Call::filter).
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "roles.custom.list")
    }

    /// Create Custom Role.
    ///
    /// `POST /v1/environments/{environmentId}/roles`; the body is an object.
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "roles.custom.create").body(body.into())
    }

    /// Read One Custom Role.
    ///
    /// `GET /v1/environments/{environmentId}/roles/{customRoleId}`.
    pub fn get(self, custom_role_id: &str) -> Call<'a> {
        Call::new(self.0, "roles.custom.get").text("customRoleId", custom_role_id)
    }

    /// Update Custom Role.
    ///
    /// `PUT /v1/environments/{environmentId}/roles/{customRoleId}`; the body is an object.
    pub fn update(self, custom_role_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "roles.custom.update").text("customRoleId", custom_role_id).body(body.into())
    }

    /// Delete Custom Role.
    ///
    /// `DELETE /v1/environments/{environmentId}/roles/{customRoleId}`.
    pub fn delete(self, custom_role_id: &str) -> Call<'a> {
        Call::new(self.0, "roles.custom.delete").text("customRoleId", custom_role_id)
    }
}
