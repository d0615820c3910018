//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `gateways`.
#[derive(Debug, Clone, Copy)]
pub struct Gateways<'a>(pub(super) &'a PingOne);

impl<'a> Gateways<'a> {
    /// The operations under `gateways.credentials`.
    pub fn credentials(self) -> GatewaysCredentials<'a> {
        GatewaysCredentials(self.0)
    }

    /// Read All Gateways.
    ///
    /// `GET /v1/environments/{environmentId}/gateways`.
    pub fn list(self) -> Call<'a> {
        Call::new(self.0, "gateways.list")
    }

    /// Create API Gateway Integration.
    ///
    /// `POST /v1/environments/{environmentId}/gateways`; the body is an object.
    pub fn create(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "gateways.create").body(body.into())
    }

    /// Read One Gateway.
    ///
    /// `GET /v1/environments/{environmentId}/gateways/{gatewayId}`.
    pub fn get(self, gateway_id: &str) -> Call<'a> {
        Call::new(self.0, "gateways.get").text("gatewayId", gateway_id)
    }

    /// Update Gateway.
    ///
    /// `PUT /v1/environments/{environmentId}/gateways/{gatewayId}`; the body is an object.
    pub fn update(self, gateway_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "gateways.update").text("gatewayId", gateway_id).body(body.into())
    }

    /// Delete Gateway.
    ///
    /// `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}`.
    pub fn delete(self, gateway_id: &str) -> Call<'a> {
        Call::new(self.0, "gateways.delete").text("gatewayId", gateway_id)
    }
}

/// The operations under `gateways.credentials`.
#[derive(Debug, Clone, Copy)]
pub struct GatewaysCredentials<'a>(pub(super) &'a PingOne);

impl<'a> GatewaysCredentials<'a> {
    /// Read All Gateway Credentials.
    ///
    /// `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`.
    pub fn list(self, gateway_id: &str) -> Call<'a> {
        Call::new(self.0, "gateways.credentials.list").text("gatewayId", gateway_id)
    }

    /// Read One Gateway Credential.
    ///
    /// `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`.
    pub fn get(self, gateway_id: &str, credential_id: &str) -> Call<'a> {
        Call::new(self.0, "gateways.credentials.get").text("gatewayId", gateway_id).text("credentialId", credential_id)
    }

    /// Delete Gateway Credential.
    ///
    /// `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`.
    pub fn delete(self, gateway_id: &str, credential_id: &str) -> Call<'a> {
        Call::new(self.0, "gateways.credentials.delete")
            .text("gatewayId", gateway_id)
            .text("credentialId", credential_id)
    }

    /// Create Gateway Credential.
    ///
    /// `POST /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`.
    ///
    /// No request body in the SDK spec.
    pub fn create(self, gateway_id: &str) -> Call<'a> {
        Call::new(self.0, "gateways.credentials.create").text("gatewayId", gateway_id)
    }
}
