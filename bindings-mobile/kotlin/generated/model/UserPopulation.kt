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

/** User population data model. */
public data class UserPopulation(
    /** The population to which the user moves. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPopulation")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserPopulation> {
        override fun fromJson(json: JsonValue): UserPopulation? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPopulation(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}
