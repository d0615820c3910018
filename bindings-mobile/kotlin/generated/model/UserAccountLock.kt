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

/** User account lock action body. */
public data class UserAccountLock(
    /**
     * When the account is unlocked again, for example 2023-06-07T23:59:59Z. Format: date-time. Note: without it, or
     * with a time in the past, the account is not locked.
     */
    public val unlockAt: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("unlockAt", unlockAt) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserAccountLock")
        .add("unlockAt", unlockAt)
        .end(additional)

    public companion object : ModelReader<UserAccountLock> {
        override fun fromJson(json: JsonValue): UserAccountLock? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserAccountLock(
                unlockAt = members.take("unlockAt") { it.text },
                additional = members.additional,
            )
        }
    }
}
