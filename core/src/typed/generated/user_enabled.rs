//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::object;

object! {
    /// User enabled data model.
    UserEnabled {
        /// Whether the user is enabled.
        enabled: bool = "enabled",
    }
}

impl crate::typed::Typed for UserEnabled {
    const MODEL: &'static str = "UserEnabled";
}
