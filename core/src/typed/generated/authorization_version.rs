//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Policy decision service configuration data (no data model published).
    AuthorizationVersion {
        /// The unique identifier of the version.
        id: String = "id",
    }
}

model!(AuthorizationVersion);
