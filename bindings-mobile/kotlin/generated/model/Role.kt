// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.items
import io.github.pingonecore.json
import io.github.pingonecore.jsonList
import io.github.pingonecore.members

/** Roles data model. */
public data class Role(
    /** The scopes in which the role can be assigned. Read-only: set by the platform. */
    public val applicableTo: List<JsonValue>? = null,
    /** What the role is for. Read-only: set by the platform. */
    public val description: String? = null,
    /** The unique identifier of the role. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the role. */
    public val name: RoleName? = null,
    /** What the role allows. Read-only: set by the platform. */
    public val permissions: List<RolePermission>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("applicableTo", applicableTo) { jsonList(it) { item0 -> item0 } }
        out.put("description", description) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("permissions", permissions) { jsonList(it) { item0 -> json(item0) } }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("Role")
        .hidden("applicableTo", applicableTo)
        .add("description", description)
        .add("id", id)
        .add("name", name)
        .add("permissions", permissions)
        .end(additional)

    public companion object : ModelReader<Role> {
        override fun fromJson(json: JsonValue): Role? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return Role(
                applicableTo = members.take("applicableTo") { it.items { item0 -> item0 } },
                description = members.take("description") { it.text },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text?.let(RoleName::of) },
                permissions = members.take("permissions") { it.items { item0 -> RolePermission.fromJson(item0) } },
                additional = members.additional,
            )
        }
    }
}

/** An item. */
public data class RolePermission(
    /** The resource that the permission is about. Read-only: set by the platform. */
    public val classifier: String? = null,
    /** What the permission allows. Read-only: set by the platform. */
    public val description: String? = null,
    /** The name of the permission. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("classifier", classifier) { json(it) }
        out.put("description", description) { json(it) }
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("RolePermission")
        .add("classifier", classifier)
        .add("description", description)
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<RolePermission> {
        override fun fromJson(json: JsonValue): RolePermission? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return RolePermission(
                classifier = members.take("classifier") { it.text },
                description = members.take("description") { it.text },
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The name of the role.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface RoleName : OpenEnum {
    /** `Authorize Gateway Policy Evaluator` */
    public data object AuthorizeGatewayPolicyEvaluator : RoleName {
        override val value: String get() = "Authorize Gateway Policy Evaluator"
    }

    /** `Advanced Identity Cloud Super Admin` */
    public data object AdvancedIdentityCloudSuperAdmin : RoleName {
        override val value: String get() = "Advanced Identity Cloud Super Admin"
    }

    /** `Advanced Identity Cloud Tenant Admin` */
    public data object AdvancedIdentityCloudTenantAdmin : RoleName {
        override val value: String get() = "Advanced Identity Cloud Tenant Admin"
    }

    /** `Application Owner` */
    public data object ApplicationOwner : RoleName {
        override val value: String get() = "Application Owner"
    }

    /** `Client Application Developer` */
    public data object ClientApplicationDeveloper : RoleName {
        override val value: String get() = "Client Application Developer"
    }

    /** `Configuration Read Only` */
    public data object ConfigurationReadOnly : RoleName {
        override val value: String get() = "Configuration Read Only"
    }

    /** `Custom Roles Admin` */
    public data object CustomRolesAdmin : RoleName {
        override val value: String get() = "Custom Roles Admin"
    }

    /** `DaVinci Admin Read Only` */
    public data object DaVinciAdminReadOnly : RoleName {
        override val value: String get() = "DaVinci Admin Read Only"
    }

    /** `DaVinci Admin` */
    public data object DaVinciAdmin : RoleName {
        override val value: String get() = "DaVinci Admin"
    }

    /** `Environment Admin` */
    public data object EnvironmentAdmin : RoleName {
        override val value: String get() = "Environment Admin"
    }

    /** `Help Desk Admin` */
    public data object HelpDeskAdmin : RoleName {
        override val value: String get() = "Help Desk Admin"
    }

    /** `Identity Data Admin` */
    public data object IdentityDataAdmin : RoleName {
        override val value: String get() = "Identity Data Admin"
    }

    /** `Identity Data Read Only` */
    public data object IdentityDataReadOnly : RoleName {
        override val value: String get() = "Identity Data Read Only"
    }

    /** `Organization Admin` */
    public data object OrganizationAdmin : RoleName {
        override val value: String get() = "Organization Admin"
    }

    /** `PingFederate Administrator` */
    public data object PingFederateAdministrator : RoleName {
        override val value: String get() = "PingFederate Administrator"
    }

    /** `PingFederate Auditor` */
    public data object PingFederateAuditor : RoleName {
        override val value: String get() = "PingFederate Auditor"
    }

    /** `PingFederate Crypto Administrator` */
    public data object PingFederateCryptoAdministrator : RoleName {
        override val value: String get() = "PingFederate Crypto Administrator"
    }

    /** `PingFederate Expression Administrator` */
    public data object PingFederateExpressionAdministrator : RoleName {
        override val value: String get() = "PingFederate Expression Administrator"
    }

    /** `PingFederate User Administrator` */
    public data object PingFederateUserAdministrator : RoleName {
        override val value: String get() = "PingFederate User Administrator"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : RoleName

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<RoleName> get() = listOf(
            AuthorizeGatewayPolicyEvaluator,
            AdvancedIdentityCloudSuperAdmin,
            AdvancedIdentityCloudTenantAdmin,
            ApplicationOwner,
            ClientApplicationDeveloper,
            ConfigurationReadOnly,
            CustomRolesAdmin,
            DaVinciAdminReadOnly,
            DaVinciAdmin,
            EnvironmentAdmin,
            HelpDeskAdmin,
            IdentityDataAdmin,
            IdentityDataReadOnly,
            OrganizationAdmin,
            PingFederateAdministrator,
            PingFederateAuditor,
            PingFederateCryptoAdministrator,
            PingFederateExpressionAdministrator,
            PingFederateUserAdministrator,
        )

        /** The value with this text. */
        public fun of(value: String): RoleName = when (value) {
            "Authorize Gateway Policy Evaluator" -> AuthorizeGatewayPolicyEvaluator
            "Advanced Identity Cloud Super Admin" -> AdvancedIdentityCloudSuperAdmin
            "Advanced Identity Cloud Tenant Admin" -> AdvancedIdentityCloudTenantAdmin
            "Application Owner" -> ApplicationOwner
            "Client Application Developer" -> ClientApplicationDeveloper
            "Configuration Read Only" -> ConfigurationReadOnly
            "Custom Roles Admin" -> CustomRolesAdmin
            "DaVinci Admin Read Only" -> DaVinciAdminReadOnly
            "DaVinci Admin" -> DaVinciAdmin
            "Environment Admin" -> EnvironmentAdmin
            "Help Desk Admin" -> HelpDeskAdmin
            "Identity Data Admin" -> IdentityDataAdmin
            "Identity Data Read Only" -> IdentityDataReadOnly
            "Organization Admin" -> OrganizationAdmin
            "PingFederate Administrator" -> PingFederateAdministrator
            "PingFederate Auditor" -> PingFederateAuditor
            "PingFederate Crypto Administrator" -> PingFederateCryptoAdministrator
            "PingFederate Expression Administrator" -> PingFederateExpressionAdministrator
            "PingFederate User Administrator" -> PingFederateUserAdministrator
            else -> Unknown(value)
        }
    }
}
