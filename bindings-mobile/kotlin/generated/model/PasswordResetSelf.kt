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

/** Self password change body. */
public data class PasswordResetSelf(
    /** The password until now. Secret. Format: password. */
    public val currentPassword: String? = null,
    /** The new password. Secret. Format: password. */
    public val newPassword: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("currentPassword", currentPassword) { json(it) }
        out.put("newPassword", newPassword) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordResetSelf")
        .hidden("currentPassword", currentPassword)
        .hidden("newPassword", newPassword)
        .end(additional)

    public companion object : ModelReader<PasswordResetSelf> {
        override fun fromJson(json: JsonValue): PasswordResetSelf? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordResetSelf(
                currentPassword = members.take("currentPassword") { it.text },
                newPassword = members.take("newPassword") { it.text },
                additional = members.additional,
            )
        }
    }
}
