//! Written by `cargo xtask generate` from the rows of `core/src/model`. Do not edit.

use crate::typed::json::Json as _;
use crate::typed::macros::{choices, model, object};
use serde_json::Value;

object! {
    /// Roles data model.
    Role {
        /// The scopes in which the role can be assigned.
        applicable_to: Vec<Value> = "applicableTo",
        /// What the role is for.
        description: String = "description",
        /// The unique identifier of the role.
        id: String = "id",
        /// The name of the role.
        name: Name = "name",
        /// What the role allows.
        permissions: Vec<Permission> = "permissions",
    }
}

choices! {
    /// The name of the role.
    Name {
        AuthorizeGatewayPolicyEvaluator = "Authorize Gateway Policy Evaluator",
        AdvancedIdentityCloudSuperAdmin = "Advanced Identity Cloud Super Admin",
        AdvancedIdentityCloudTenantAdmin = "Advanced Identity Cloud Tenant Admin",
        ApplicationOwner = "Application Owner",
        ClientApplicationDeveloper = "Client Application Developer",
        ConfigurationReadOnly = "Configuration Read Only",
        CustomRolesAdmin = "Custom Roles Admin",
        DaVinciAdminReadOnly = "DaVinci Admin Read Only",
        DaVinciAdmin = "DaVinci Admin",
        EnvironmentAdmin = "Environment Admin",
        HelpDeskAdmin = "Help Desk Admin",
        IdentityDataAdmin = "Identity Data Admin",
        IdentityDataReadOnly = "Identity Data Read Only",
        OrganizationAdmin = "Organization Admin",
        PingFederateAdministrator = "PingFederate Administrator",
        PingFederateAuditor = "PingFederate Auditor",
        PingFederateCryptoAdministrator = "PingFederate Crypto Administrator",
        PingFederateExpressionAdministrator = "PingFederate Expression Administrator",
        PingFederateUserAdministrator = "PingFederate User Administrator",
    }
}

object! {
    /// An item.
    Permission {
        /// The resource that the permission is about.
        classifier: String = "classifier",
        /// What the permission allows.
        description: String = "description",
        /// The name of the permission.
        id: String = "id",
    }
}

model!(Role);
