//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// Token response.
    TokenResponse {
        /// The access token, a JWT.
        access_token: String = "access_token" secret,
        /// Always Bearer.
        token_type: TokenType = "token_type",
        /// How long the token is valid.
        expires_in: i64 = "expires_in",
        /// The scopes of the token.
        scope: String = "scope",
    }
}

choices! {
    /// Always Bearer.
    TokenType {
        Bearer = "Bearer",
    }
}

model!(TokenResponse);
