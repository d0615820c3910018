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

/** Application role user (no data model published). */
public data class ApplicationRoleUser(
    /** Holds `user`. */
    public val embedded: ApplicationRoleUserEmbedded? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("_embedded", embedded) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationRoleUser")
        .add("embedded", embedded)
        .end(additional)

    public companion object : ModelReader<ApplicationRoleUser> {
        override fun fromJson(json: JsonValue): ApplicationRoleUser? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationRoleUser(
                embedded = members.take("_embedded") { ApplicationRoleUserEmbedded.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `user`. */
public data class ApplicationRoleUserEmbedded(
    /** The user. Read-only: set by the platform. Note: present with expand=user. */
    public val user: Map<String, JsonValue>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("user", user) { JsonValue.Object(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationRoleUserEmbedded")
        .names("user", user)
        .end(additional)

    public companion object : ModelReader<ApplicationRoleUserEmbedded> {
        override fun fromJson(json: JsonValue): ApplicationRoleUserEmbedded? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationRoleUserEmbedded(
                user = members.take("user") { (it as? JsonValue.Object)?.members },
                additional = members.additional,
            )
        }
    }
}
