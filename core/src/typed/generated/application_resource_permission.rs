//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Application resources permissions data model.
    ApplicationResourcePermission {
        /// The action that the permission allows.
        action: String = "action",
        /// What the permission is for.
        description: String = "description",
        /// Holds `id`.
        environment: Environment = "environment",
        /// The unique identifier of the permission.
        id: String = "id",
        /// The name of the resource and the action.
        key: String = "key",
        /// The application resource of the permission.
        resource: Resource = "resource",
    }
}

object! {
    /// Holds `id`.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// The application resource of the permission.
    Resource {
        /// The application resource.
        id: String = "id",
        /// The name of the application resource.
        name: String = "name",
    }
}

model!(ApplicationResourcePermission);
