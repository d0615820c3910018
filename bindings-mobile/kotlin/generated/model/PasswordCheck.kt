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

/** Password check body. */
public data class PasswordCheck(
    /**
     * The password to check. Secret. At least 1 character. Format: password. Note: the platform answers EMPTY_VALUE
     * when it is empty.
     */
    public val password: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("password", password) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordCheck")
        .hidden("password", password)
        .end(additional)

    public companion object : ModelReader<PasswordCheck> {
        override fun fromJson(json: JsonValue): PasswordCheck? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordCheck(
                password = members.take("password") { it.text },
                additional = members.additional,
            )
        }
    }
}
