//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// User enabled data model.
    UserEnabled {
        /// Whether the user is enabled.
        enabled: bool = "enabled",
    }
}

model!(UserEnabled);
