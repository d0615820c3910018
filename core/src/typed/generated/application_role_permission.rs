//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{model, object};

object! {
    /// Application roles permissions data model.
    ApplicationRolePermission {
        /// The action that the permission allows.
        action: String = "action",
        /// What the permission is for.
        description: String = "description",
        /// The application permission that is added to the role.
        id: String = "id",
        /// The name of the resource and the action.
        key: String = "key",
        /// The application resource of the permission.
        resource: Resource = "resource",
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

model!(ApplicationRolePermission);
