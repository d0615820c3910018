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

/** Group nesting data model. */
public data class GroupNesting(
    /** The group in which this group is nested. Format: uuid. */
    public val id: String? = null,
    /** The kind of nesting. Read-only: set by the platform. */
    public val type: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupNesting")
        .add("id", id)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<GroupNesting> {
        override fun fromJson(json: JsonValue): GroupNesting? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupNesting(
                id = members.take("id") { it.text },
                type = members.take("type") { it.text },
                additional = members.additional,
            )
        }
    }
}
