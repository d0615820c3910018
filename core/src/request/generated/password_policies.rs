//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `passwordPolicies`.
#[derive(Debug, Clone, Copy)]
pub struct PasswordPolicies<'a>(pub(super) &'a PingOne);

impl<'a> PasswordPolicies<'a> {
    /// Read All Password Policies.
    ///
    /// `GET /v1/environments/{environmentId}/passwordPolicies`.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "passwordPolicies.list")
    }

    /// Create Password Policy.
    ///
    /// `POST /v1/environments/{environmentId}/passwordPolicies`; the body is [`PasswordPolicy`](crate::typed::PasswordPolicy).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "passwordPolicies.create").body(body.into())
    }

    /// Read One Password Policy.
    ///
    /// `GET /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`.
    pub fn get(self, password_policy_id: &str) -> Call<'a> {
        Call::new(self.0, "passwordPolicies.get").text("passwordPolicyId", password_policy_id)
    }

    /// Update Password Policy.
    ///
    /// `PUT /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`; the body is [`PasswordPolicy`](crate::typed::PasswordPolicy).
    pub fn update(self, password_policy_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "passwordPolicies.update").text("passwordPolicyId", password_policy_id).body(body.into())
    }

    /// Delete Password Policy.
    ///
    /// `DELETE /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`.
    pub fn delete(self, password_policy_id: &str) -> Call<'a> {
        Call::new(self.0, "passwordPolicies.delete").text("passwordPolicyId", password_policy_id)
    }
}
