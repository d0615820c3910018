//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Application roles data model.
    ApplicationRole {
        /// What the application role is for.
        description: String = "description",
        /// The unique identifier of the application role.
        id: String = "id",
        /// The name of the application role.
        name: String = "name",
    }
}

model!(ApplicationRole);
