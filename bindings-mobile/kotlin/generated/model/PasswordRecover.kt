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

/** Password recover body. */
public data class PasswordRecover(
    /** The code that was sent to the user. Secret. */
    public val recoveryCode: String? = null,
    /** The new password. Secret. Format: password. */
    public val newPassword: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("recoveryCode", recoveryCode) { json(it) }
        out.put("newPassword", newPassword) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordRecover")
        .hidden("recoveryCode", recoveryCode)
        .hidden("newPassword", newPassword)
        .end(additional)

    public companion object : ModelReader<PasswordRecover> {
        override fun fromJson(json: JsonValue): PasswordRecover? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordRecover(
                recoveryCode = members.take("recoveryCode") { it.text },
                newPassword = members.take("newPassword") { it.text },
                additional = members.additional,
            )
        }
    }
}
