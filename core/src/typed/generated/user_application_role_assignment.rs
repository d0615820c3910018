//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Users role assignments data model.
    UserApplicationRoleAssignment {
        /// Holds `id`.
        environment: Environment = "environment",
        /// The application role that the user gets.
        id: String = "id",
        /// The name of the application role.
        name: String = "name",
        /// What the application role is for.
        description: String = "description",
    }
}

object! {
    /// Holds `id`.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

model!(UserApplicationRoleAssignment);
