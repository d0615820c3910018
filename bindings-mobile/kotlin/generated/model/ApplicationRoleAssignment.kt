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

/** Application role assignments data model. */
public data class ApplicationRoleAssignment(
    /** The unique identifier of the assignment. Read-only: set by the platform. */
    public val id: String? = null,
    /** The application role. Read-only: set by the platform. */
    public val role: Map<String, JsonValue>? = null,
    /** The user to whom the role is assigned. Read-only: set by the platform. */
    public val subject: Map<String, JsonValue>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("role", role) { JsonValue.Object(it) }
        out.put("subject", subject) { JsonValue.Object(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationRoleAssignment")
        .add("id", id)
        .names("role", role)
        .names("subject", subject)
        .end(additional)

    public companion object : ModelReader<ApplicationRoleAssignment> {
        override fun fromJson(json: JsonValue): ApplicationRoleAssignment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationRoleAssignment(
                id = members.take("id") { it.text },
                role = members.take("role") { (it as? JsonValue.Object)?.members },
                subject = members.take("subject") { (it as? JsonValue.Object)?.members },
                additional = members.additional,
            )
        }
    }
}
