//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// API application resources data model.
    ApplicationResource {
        /// What the application resource is for.
        description: String = "description",
        /// The unique identifier of the application resource.
        id: String = "id",
        /// The name of the application resource.
        name: String = "name",
        /// The resource to which the application resource belongs.
        parent: Parent = "parent",
    }
}

object! {
    /// The resource to which the application resource belongs.
    Parent {
        /// The type of the parent.
        r#type: ParentType = "type",
        /// The parent.
        id: String = "id",
    }
}

choices! {
    /// The type of the parent.
    ParentType {
        PingOneResource = "PING_ONE_RESOURCE",
    }
}

model!(ApplicationResource);
