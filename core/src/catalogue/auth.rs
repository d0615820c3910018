//! Tokens, introspection and flows: the auth service. Rows only; the columns are explained on [`Endpoint`].

use super::row::{Alias, Endpoint, POST, Service};

pub(in crate::catalogue) const AUTH: &[Endpoint] = &[
    Endpoint {
        id: "auth.token.clientCredentials",
        title: "Token (client_credentials)",
        service: Service::Auth,
        path: "/{environmentId}/as/token",
        content_type: Some("application/x-www-form-urlencoded"),
        body: Some("TokenRequest"),
        response: Some("TokenResponse"),
        success: &[200],
        aliases: &[Alias::request(
            "POST",
            "/as/token.oauth2",
            "Blog omits the environment id and uses a PingFederate-style suffix (token.oauth2). The platform path is /{environmentId}/as/token. Blog sends client_id/client_secret in the form (CLIENT_SECRET_POST); the docs sample uses HTTP Basic (CLIENT_SECRET_BASIC).",
        )],
        notes: "Client authentication follows the application tokenEndpointAuthMethod: CLIENT_SECRET_BASIC => Authorization: Basic base64(clientId:clientSecret) and only grant_type in the form; CLIENT_SECRET_POST => client_id and client_secret in the form. No /v1 prefix on the auth domain.",
        sources: &[
            "PingOne API guide (blog)",
            "https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2/token-client_credentials-client-secret-post.md",
            "https://developer.pingidentity.com/pingone-api/workflow-library/application-management/configure-a-non-interactive-worker-application/step-3-get-a-token.html",
        ],
        ..POST
    },
    Endpoint {
        id: "auth.token.clientCredentialsLegacy",
        title: "Token (client_credentials), environment-less legacy form",
        service: Service::Auth,
        path: "/as/token",
        content_type: Some("application/x-www-form-urlencoded"),
        body: Some("TokenRequest"),
        response: Some("TokenResponse"),
        success: &[200],
        notes: "Only the PingOne for Customers overview, the oldest text, names auth.pingone.com/as/token without an environment id; current docs always show /{environmentId}/as/token.",
        sources: &["PingOne for Customers API overview"],
        ..POST
    },
    Endpoint {
        id: "auth.token.introspect",
        title: "Token Introspection",
        service: Service::Auth,
        path: "/{environmentId}/as/introspect",
        content_type: Some("application/x-www-form-urlencoded"),
        body: Some("TokenIntrospectionRequest"),
        response: Some("TokenIntrospectionResponse"),
        success: &[200],
        aliases: &[Alias::request(
            "POST",
            "/validate",
            "The platform has no /validate endpoint. What validates a token is OAuth 2.0 introspection (RFC 7662) on the auth domain, form field token.",
        )],
        notes: "The endpoint is documented; the form of the request (token, client authentication) is RFC 7662.",
        sources: &[
            "https://developer.pingidentity.com/pingone-api/auth/auth-config-options/create-a-client-secret-jwt.html (names /as/introspect)",
            "RFC 7662",
        ],
        ..POST
    },
    Endpoint {
        id: "auth.flows.checkUsernamePassword",
        title: "Check Username/Password",
        service: Service::Auth,
        path: "/{environmentId}/flows/{flowId}",
        content_type: Some("application/vnd.pingidentity.usernamePassword.check+json"),
        body: Some("UsernamePasswordCheck"),
        response: Some("Flow"),
        success: &[200],
        aliases: &[Alias::request(
            "POST",
            "/authenticate",
            "The platform has no /authenticate endpoint. A flow is started with GET /{environmentId}/as/authorize?...&response_mode=pi.flow, then credentials are posted to /{environmentId}/flows/{flowId} with the vendor content type.",
        )],
        notes: "The documented samples send no Authorization header: the flow is tied to session cookies.",
        sources: &["https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-username-password.md"],
        ..POST
    },
];
