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

/** Verify user body. */
public data class UserVerify(
    /** The code that was sent to the user. Secret. */
    public val verificationCode: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("verificationCode", verificationCode) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserVerify")
        .hidden("verificationCode", verificationCode)
        .end(additional)

    public companion object : ModelReader<UserVerify> {
        override fun fromJson(json: JsonValue): UserVerify? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserVerify(
                verificationCode = members.take("verificationCode") { it.text },
                additional = members.additional,
            )
        }
    }
}
