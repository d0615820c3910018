//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Group nesting data model.
    GroupNesting {
        /// The group in which this group is nested.
        id: String = "id",
        /// The kind of nesting.
        r#type: String = "type",
    }
}

model!(GroupNesting);
