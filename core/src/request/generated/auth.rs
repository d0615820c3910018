//! Written by `cargo xtask generate` from the rows of `core/src/catalogue`. Do not edit.

use crate::request::{Call, PingOne};
use serde_json::Value;

/// The operations under `auth`.
#[derive(Debug, Clone, Copy)]
pub struct Auth<'a>(pub(super) &'a PingOne);

impl<'a> Auth<'a> {
    /// The operations under `auth.flows`.
    pub fn flows(self) -> AuthFlows<'a> {
        AuthFlows(self.0)
    }

    /// The operations under `auth.token`.
    pub fn token(self) -> AuthToken<'a> {
        AuthToken(self.0)
    }
}

/// The operations under `auth.flows`.
#[derive(Debug, Clone, Copy)]
pub struct AuthFlows<'a>(pub(super) &'a PingOne);

impl<'a> AuthFlows<'a> {
    /// Check Username/Password.
    ///
    /// `POST /{environmentId}/flows/{flowId}`; the body is [`UsernamePasswordCheck`](crate::typed::UsernamePasswordCheck). [Documentation](https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-username-password.md).
    ///
    /// The documented samples send no Authorization header: the flow is tied to session cookies.
    pub fn check_username_password(self, flow_id: &str, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "auth.flows.checkUsernamePassword").text("flowId", flow_id).body(body.into())
    }
}

/// The operations under `auth.token`.
#[derive(Debug, Clone, Copy)]
pub struct AuthToken<'a>(pub(super) &'a PingOne);

impl<'a> AuthToken<'a> {
    /// Token (client\_credentials).
    ///
    /// `POST /{environmentId}/as/token`; the body is [`TokenRequest`](crate::typed::TokenRequest). [Documentation](https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2/token-client_credentials-client-secret-post.md).
    ///
    /// Client authentication follows the application tokenEndpointAuthMethod: CLIENT\_SECRET\_BASIC =\> Authorization: Basic base64(clientId:clientSecret) and only grant\_type in the form; CLIENT\_SECRET\_POST =\> client\_id and client\_secret in the form. No /v1 prefix on the auth domain.
    pub fn client_credentials(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "auth.token.clientCredentials").body(body.into())
    }

    /// Token (client\_credentials), environment-less legacy form.
    ///
    /// `POST /as/token`; the body is [`TokenRequest`](crate::typed::TokenRequest).
    ///
    /// Only the PingOne for Customers overview, the oldest text, names auth.pingone.com/as/token without an environment id; current docs always show /{environmentId}/as/token.
    pub fn client_credentials_legacy(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "auth.token.clientCredentialsLegacy").body(body.into())
    }

    /// Token Introspection.
    ///
    /// `POST /{environmentId}/as/introspect`; the body is [`TokenIntrospectionRequest`](crate::typed::TokenIntrospectionRequest). [Documentation](https://developer.pingidentity.com/pingone-api/auth/auth-config-options/create-a-client-secret-jwt.html (names /as/introspect)).
    ///
    /// The endpoint is documented; the form of the request (token, client authentication) is RFC 7662.
    pub fn introspect(self, body: impl Into<Value>) -> Call<'a> {
        Call::new(self.0, "auth.token.introspect").body(body.into())
    }
}
