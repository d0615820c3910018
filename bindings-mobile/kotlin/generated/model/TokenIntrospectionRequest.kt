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

/** Introspection request. */
public data class TokenIntrospectionRequest(
    /** The token to ask about. Secret. */
    public val token: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("token", token) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("TokenIntrospectionRequest")
        .hidden("token", token)
        .end(additional)

    public companion object : ModelReader<TokenIntrospectionRequest> {
        override fun fromJson(json: JsonValue): TokenIntrospectionRequest? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return TokenIntrospectionRequest(
                token = members.take("token") { it.text },
                additional = members.additional,
            )
        }
    }
}
