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

/** Username/password check action. */
public data class UsernamePasswordCheck(
    /** The user's name. */
    public val username: String? = null,
    /** The user's password. Secret. Format: password. */
    public val password: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("username", username) { json(it) }
        out.put("password", password) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UsernamePasswordCheck")
        .add("username", username)
        .hidden("password", password)
        .end(additional)

    public companion object : ModelReader<UsernamePasswordCheck> {
        override fun fromJson(json: JsonValue): UsernamePasswordCheck? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UsernamePasswordCheck(
                username = members.take("username") { it.text },
                password = members.take("password") { it.text },
                additional = members.additional,
            )
        }
    }
}
