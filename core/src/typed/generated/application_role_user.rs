//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};
use serde_json::{Map, Value};

object! {
    /// Application role user (no data model published).
    ApplicationRoleUser {
        /// Holds `user`.
        embedded: Embedded = "_embedded",
    }
}

object! {
    /// Holds `user`.
    Embedded {
        /// The user.
        user: Map<String, Value> = "user",
    }
}

model!(ApplicationRoleUser);
