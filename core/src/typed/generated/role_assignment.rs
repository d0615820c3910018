//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// Role assignment data model.
    RoleAssignment {
        /// The environment of the assignment.
        environment: Environment = "environment",
        /// The gateway to which the role is assigned.
        gateway: Gateway = "gateway",
        /// The group to which the role is assigned.
        group: Group = "group",
        /// The unique identifier of the assignment.
        id: String = "id",
        /// Whether the assignment cannot be changed.
        read_only: bool = "readOnly",
        /// The role.
        role: Role = "role",
        /// Where the role applies.
        scope: Scope = "scope",
    }
}

object! {
    /// The environment of the assignment.
    Environment {
        /// The environment.
        id: String = "id",
    }
}

object! {
    /// The gateway to which the role is assigned.
    Gateway {
        /// The gateway.
        id: String = "id",
    }
}

object! {
    /// The group to which the role is assigned.
    Group {
        /// The group.
        id: String = "id",
    }
}

object! {
    /// The role.
    Role {
        /// The role.
        id: String = "id",
    }
}

object! {
    /// Where the role applies.
    Scope {
        /// The resource in which the role applies.
        id: String = "id",
        /// The kind of that resource.
        r#type: ScopeType = "type",
    }
}

choices! {
    /// The kind of that resource.
    ScopeType {
        Organization = "ORGANIZATION",
        Environment = "ENVIRONMENT",
        Population = "POPULATION",
        Application = "APPLICATION",
    }
}

model!(RoleAssignment);
