//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Activities filter body.
    ActivitySearch {
        /// A SCIM filter that is too long for a URL.
        filter: String = "filter",
    }
}

model!(ActivitySearch);
