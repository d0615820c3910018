//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// External OAuth server data model.
    ExternalOAuthServer {
        /// What the external OAuth server is for.
        description: String = "description",
        /// The unique identifier of the external OAuth server.
        id: String = "id",
        /// The issuers, 1 to 8. The `iss` claim of a bearer token must be one of them.
        issuers: Vec<String> = "issuers",
        /// The name of the external OAuth server.
        name: String = "name",
        /// Always EXTERNAL: the server is not PingOne SSO.
        r#type: Type = "type",
        /// How the access tokens of the server are checked.
        validation: Validation = "validation",
    }
}

choices! {
    /// Always EXTERNAL: the server is not PingOne SSO.
    Type {
        External = "EXTERNAL",
    }
}

object! {
    /// How the access tokens of the server are checked.
    Validation {
        /// How far the clocks may differ when `nbf` and `exp` are checked.
        clock_skew_tolerance: i64 = "clockSkewTolerance",
        /// The public signing keys as the text of a JWK set, at most 16 kB. For the type JWKS.
        jwks: String = "jwks",
        /// The https URL of the public signing keys. For the type JWKS_URL.
        jwks_url: String = "jwksUrl",
        /// Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS).
        r#type: ValidationType = "type",
    }
}

choices! {
    /// Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS).
    ValidationType {
        JwksUrl = "JWKS_URL",
        Jwks = "JWKS",
    }
}

model!(ExternalOAuthServer);
