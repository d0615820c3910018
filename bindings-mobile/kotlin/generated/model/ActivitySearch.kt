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

/** Activities filter body. */
public data class ActivitySearch(
    /** A SCIM filter that is too long for a URL. Format: scim-filter. */
    public val filter: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("filter", filter) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ActivitySearch")
        .add("filter", filter)
        .end(additional)

    public companion object : ModelReader<ActivitySearch> {
        override fun fromJson(json: JsonValue): ActivitySearch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ActivitySearch(
                filter = members.take("filter") { it.text },
                additional = members.additional,
            )
        }
    }
}
