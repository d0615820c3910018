//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};

object! {
    /// API service operations data model.
    ApiServiceOperation {
        /// The unique identifier of the operation, made on creation.
        id: String = "id",
        /// The name of the operation.
        name: String = "name",
        /// Who may call the operation.
        access_control: AccessControl = "accessControl",
        /// The HTTP methods of the operation, 1 to 10. Use null for every method.
        methods: Vec<String> = "methods",
        /// The paths of the operation, 1 to 10.
        paths: Vec<Path> = "paths",
        /// Holds `id`.
        policy: Policy = "policy",
    }
}

object! {
    /// Who may call the operation.
    AccessControl {
        /// How the user must have signed on: an authentication policy, a maximum age, or both.
        authentication: AccessControlAuthentication = "authentication",
        /// The groups that may call the operation.
        group: AccessControlGroup = "group",
        /// The application permission that the user needs.
        permission: AccessControlPermission = "permission",
        /// The scopes that the client needs.
        scope: AccessControlScope = "scope",
        /// Whether a custom policy is used instead of the group and scope requirements.
        custom: AccessControlCustom = "custom",
    }
}

object! {
    /// How the user must have signed on: an authentication policy, a maximum age, or both.
    AccessControlAuthentication {
        /// The authentication policies; currently at most one.
        acrs: Vec<AccessControlAuthenticationAcr> = "acrs",
        /// How long ago the user may have signed on.
        max_age: i64 = "maxAge",
    }
}

object! {
    /// An authentication policy.
    AccessControlAuthenticationAcr {
        /// The authentication policy.
        id: String = "id",
        /// PINGONE for a sign-on policy, DAVINCI for a flow policy.
        r#type: AccessControlAuthenticationAcrType = "type",
    }
}

choices! {
    /// PINGONE for a sign-on policy, DAVINCI for a flow policy.
    AccessControlAuthenticationAcrType {
        Pingone = "PINGONE",
        Davinci = "DAVINCI",
    }
}

object! {
    /// The groups that may call the operation.
    AccessControlGroup {
        /// The groups, 1 to 25. The user must be in at least one of them.
        groups: Vec<AccessControlGroupGroup> = "groups",
    }
}

object! {
    /// A group.
    AccessControlGroupGroup {
        /// The group.
        id: String = "id",
    }
}

object! {
    /// The application permission that the user needs.
    AccessControlPermission {
        /// The application permission.
        id: String = "id",
    }
}

object! {
    /// The scopes that the client needs.
    AccessControlScope {
        /// Whether the client needs ALL of the scopes or ANY of them.
        match_type: AccessControlScopeMatchType = "matchType",
        /// The scopes.
        scopes: Vec<AccessControlScopeScope> = "scopes",
    }
}

choices! {
    /// Whether the client needs ALL of the scopes or ANY of them.
    AccessControlScopeMatchType {
        All = "ALL",
        Any = "ANY",
    }
}

object! {
    /// A scope.
    AccessControlScopeScope {
        /// The scope.
        id: String = "id",
    }
}

object! {
    /// Whether a custom policy is used instead of the group and scope requirements.
    AccessControlCustom {
        /// When true, a custom policy is used.
        enabled: bool = "enabled",
    }
}

object! {
    /// A path of the operation.
    Path {
        /// What the path of a request is compared with, after percent-decoding.
        pattern: String = "pattern",
        /// EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}.
        r#type: PathType = "type",
    }
}

choices! {
    /// EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}.
    PathType {
        Exact = "EXACT",
        Parameter = "PARAMETER",
    }
}

object! {
    /// Holds `id`.
    Policy {
        /// The root policy.
        id: String = "id",
    }
}

model!(ApiServiceOperation);
