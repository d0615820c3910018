//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};
use serde_json::{Map, Value};

object! {
    /// Application role assignments data model.
    ApplicationRoleAssignment {
        /// The unique identifier of the assignment.
        id: String = "id",
        /// The application role.
        role: Map<String, Value> = "role",
        /// The user to whom the role is assigned.
        subject: Map<String, Value> = "subject",
    }
}

model!(ApplicationRoleAssignment);
