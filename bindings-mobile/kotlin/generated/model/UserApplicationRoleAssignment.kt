// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.Shown
import io.github.pingonecore.json
import io.github.pingonecore.members

/** Users role assignments data model. */
public data class UserApplicationRoleAssignment(
    /** Holds `id`. */
    public val environment: UserApplicationRoleAssignmentEnvironment? = null,
    /** The application role that the user gets. Format: uuid. Refers to an application role. */
    public val id: String? = null,
    /** The name of the application role. Read-only: set by the platform. */
    public val name: String? = null,
    /** What the application role is for. Read-only: set by the platform. */
    public val description: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("environment", environment) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("description", description) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserApplicationRoleAssignment")
        .add("environment", environment)
        .add("id", id)
        .add("name", name)
        .add("description", description)
        .end(additional)

    public companion object : ModelReader<UserApplicationRoleAssignment> {
        override fun fromJson(json: JsonValue): UserApplicationRoleAssignment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserApplicationRoleAssignment(
                environment = members.take("environment") { UserApplicationRoleAssignmentEnvironment.fromJson(it) },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                description = members.take("description") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class UserApplicationRoleAssignmentEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserApplicationRoleAssignmentEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserApplicationRoleAssignmentEnvironment> {
        override fun fromJson(json: JsonValue): UserApplicationRoleAssignmentEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserApplicationRoleAssignmentEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}
