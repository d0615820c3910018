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

/** Application roles data model. */
public data class ApplicationRole(
    /** What the application role is for. */
    public val description: String? = null,
    /** The unique identifier of the application role. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the application role. */
    public val name: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("description", description) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApplicationRole")
        .add("description", description)
        .add("id", id)
        .add("name", name)
        .end(additional)

    public companion object : ModelReader<ApplicationRole> {
        override fun fromJson(json: JsonValue): ApplicationRole? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApplicationRole(
                description = members.take("description") { it.text },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                additional = members.additional,
            )
        }
    }
}
