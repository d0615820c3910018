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

/** User enabled data model. */
public data class UserEnabled(
    /** Whether the user is enabled. Default: `true`. */
    public val enabled: Boolean? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("enabled", enabled) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserEnabled")
        .add("enabled", enabled)
        .end(additional)

    public companion object : ModelReader<UserEnabled> {
        override fun fromJson(json: JsonValue): UserEnabled? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserEnabled(
                enabled = members.take("enabled") { it.boolean },
                additional = members.additional,
            )
        }
    }
}
