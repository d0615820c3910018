//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `signOnPolicies`.
#[derive(Debug, Clone, Copy)]
pub struct SignOnPolicies<'a>(pub(super) &'a PingOne);

impl<'a> SignOnPolicies<'a> {
    /// The operations under `signOnPolicies.actions`.
    pub fn actions(self) -> SignOnPoliciesActions<'a> {
        SignOnPoliciesActions(self.0)
    }

    /// Read All Sign On Policies.
    ///
    /// `GET /v1/environments/{environmentId}/signOnPolicies`.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.list")
    }

    /// Create Sign On Policy.
    ///
    /// `POST /v1/environments/{environmentId}/signOnPolicies`; the body is [`SignOnPolicy`](crate::typed::SignOnPolicy).
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.create").body(body.into())
    }

    /// Read One Sign On Policy.
    ///
    /// `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`.
    pub fn get(self, sign_on_policy_id: &str) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.get").text("signOnPolicyId", sign_on_policy_id)
    }

    /// Update Sign On Policy.
    ///
    /// `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`; the body is [`SignOnPolicy`](crate::typed::SignOnPolicy).
    pub fn update(self, sign_on_policy_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.update").text("signOnPolicyId", sign_on_policy_id).body(body.into())
    }

    /// Delete Sign On Policy.
    ///
    /// `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`.
    pub fn delete(self, sign_on_policy_id: &str) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.delete").text("signOnPolicyId", sign_on_policy_id)
    }
}

/// The operations under `signOnPolicies.actions`.
#[derive(Debug, Clone, Copy)]
pub struct SignOnPoliciesActions<'a>(pub(super) &'a PingOne);

impl<'a> SignOnPoliciesActions<'a> {
    /// Read All Sign-On Policy Actions.
    ///
    /// `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`.
    pub fn list(self, sign_on_policy_id: &str) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.actions.list").text("signOnPolicyId", sign_on_policy_id)
    }

    /// Create Sign-On Policy Action.
    ///
    /// `POST /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`; the body is an object.
    ///
    /// Flow orchestration service: a float for an integer field is rejected with INVALID\_REQUEST / INVALID\_VALUE (the API foundations) instead of being truncated.
    pub fn create(self, sign_on_policy_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.actions.create").text("signOnPolicyId", sign_on_policy_id).body(body.into())
    }

    /// Read One Sign-On Policy Action.
    ///
    /// `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`.
    pub fn get(self, sign_on_policy_id: &str, action_id: &str) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.actions.get")
            .text("signOnPolicyId", sign_on_policy_id)
            .text("actionId", action_id)
    }

    /// Update Sign-On Policy Action.
    ///
    /// `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`; the body is an object.
    pub fn update(self, sign_on_policy_id: &str, action_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.actions.update")
            .text("signOnPolicyId", sign_on_policy_id)
            .text("actionId", action_id)
            .body(body.into())
    }

    /// Delete Sign-On Policy Action.
    ///
    /// `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`.
    pub fn delete(self, sign_on_policy_id: &str, action_id: &str) -> Call<'a> {
        Call::new(self.0, "signOnPolicies.actions.delete")
            .text("signOnPolicyId", sign_on_policy_id)
            .text("actionId", action_id)
    }
}
