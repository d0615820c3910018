// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.json
import io.github.pingonecore.members

/** Role assignment data model. */
public data class RoleAssignment(
    /** The environment of the assignment. Read-only: set by the platform. */
    public val environment: RoleAssignmentEnvironment? = null,
    /** The gateway to which the role is assigned. Read-only: set by the platform. */
    public val gateway: RoleAssignmentGateway? = null,
    /** The group to which the role is assigned. Read-only: set by the platform. */
    public val group: RoleAssignmentGroup? = null,
    /** The unique identifier of the assignment. Read-only: set by the platform. */
    public val id: String? = null,
    /** Whether the assignment cannot be changed. Read-only: set by the platform. */
    public val readOnly: Boolean? = null,
    /** The role. */
    public val role: RoleAssignmentRole? = null,
    /** Where the role applies. */
    public val scope: RoleAssignmentScope? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("environment", environment) { json(it) }
        out.put("gateway", gateway) { json(it) }
        out.put("group", group) { json(it) }
        out.put("id", id) { json(it) }
        out.put("readOnly", readOnly) { json(it) }
        out.put("role", role) { json(it) }
        out.put("scope", scope) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("RoleAssignment")
        .add("environment", environment)
        .add("gateway", gateway)
        .add("group", group)
        .add("id", id)
        .add("readOnly", readOnly)
        .add("role", role)
        .add("scope", scope)
        .end(additional)

    public companion object : ModelReader<RoleAssignment> {
        override fun fromJson(json: JsonValue): RoleAssignment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return RoleAssignment(
                environment = members.take("environment") { RoleAssignmentEnvironment.fromJson(it) },
                gateway = members.take("gateway") { RoleAssignmentGateway.fromJson(it) },
                group = members.take("group") { RoleAssignmentGroup.fromJson(it) },
                id = members.take("id") { it.text },
                readOnly = members.take("readOnly") { it.boolean },
                role = members.take("role") { RoleAssignmentRole.fromJson(it) },
                scope = members.take("scope") { RoleAssignmentScope.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the assignment. */
public data class RoleAssignmentEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("RoleAssignmentEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<RoleAssignmentEnvironment> {
        override fun fromJson(json: JsonValue): RoleAssignmentEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return RoleAssignmentEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The gateway to which the role is assigned. */
public data class RoleAssignmentGateway(
    /** The gateway. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("RoleAssignmentGateway")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<RoleAssignmentGateway> {
        override fun fromJson(json: JsonValue): RoleAssignmentGateway? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return RoleAssignmentGateway(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The group to which the role is assigned. */
public data class RoleAssignmentGroup(
    /** The group. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("RoleAssignmentGroup")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<RoleAssignmentGroup> {
        override fun fromJson(json: JsonValue): RoleAssignmentGroup? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return RoleAssignmentGroup(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The role. */
public data class RoleAssignmentRole(
    /** The role. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("RoleAssignmentRole")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<RoleAssignmentRole> {
        override fun fromJson(json: JsonValue): RoleAssignmentRole? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return RoleAssignmentRole(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Where the role applies. */
public data class RoleAssignmentScope(
    /** The resource in which the role applies. Format: uuid. */
    public val id: String? = null,
    /** The kind of that resource. */
    public val type: RoleAssignmentScopeType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("RoleAssignmentScope")
        .add("id", id)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<RoleAssignmentScope> {
        override fun fromJson(json: JsonValue): RoleAssignmentScope? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return RoleAssignmentScope(
                id = members.take("id") { it.text },
                type = members.take("type") { it.text?.let(RoleAssignmentScopeType::of) },
                additional = members.additional,
            )
        }
    }
}

/**
 * The kind of that resource.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface RoleAssignmentScopeType : OpenEnum {
    /** `ORGANIZATION` */
    public data object Organization : RoleAssignmentScopeType {
        override val value: String get() = "ORGANIZATION"
    }

    /** `ENVIRONMENT` */
    public data object Environment : RoleAssignmentScopeType {
        override val value: String get() = "ENVIRONMENT"
    }

    /** `POPULATION` */
    public data object Population : RoleAssignmentScopeType {
        override val value: String get() = "POPULATION"
    }

    /** `APPLICATION` */
    public data object Application : RoleAssignmentScopeType {
        override val value: String get() = "APPLICATION"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : RoleAssignmentScopeType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<RoleAssignmentScopeType> get() = listOf(
            Organization,
            Environment,
            Population,
            Application,
        )

        /** The value with this text. */
        public fun of(value: String): RoleAssignmentScopeType = when (value) {
            "ORGANIZATION" -> Organization
            "ENVIRONMENT" -> Environment
            "POPULATION" -> Population
            "APPLICATION" -> Application
            else -> Unknown(value)
        }
    }
}
