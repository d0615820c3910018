//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// client_credentials token request.
    TokenRequest {
        /// Always client_credentials.
        grant_type: GrantType = "grant_type",
        /// The client ID, unless it is sent in the Authorization header.
        client_id: String = "client_id",
        /// The client secret, unless it is sent in the Authorization header.
        client_secret: String = "client_secret" secret,
        /// The scopes, with spaces between them. Only for custom resources.
        scope: String = "scope",
    }
}

choices! {
    /// Always client_credentials.
    GrantType {
        ClientCredentials = "client_credentials",
    }
}

model!(TokenRequest);
