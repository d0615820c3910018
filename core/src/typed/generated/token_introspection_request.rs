//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Introspection request.
    TokenIntrospectionRequest {
        /// The token to ask about.
        token: String = "token" secret,
    }
}

model!(TokenIntrospectionRequest);
