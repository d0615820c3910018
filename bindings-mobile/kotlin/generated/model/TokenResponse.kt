// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.json
import io.github.pingonecore.members

/** Token response. */
public data class TokenResponse(
    /** The access token, a JWT. Read-only: set by the platform. Secret. */
    public val accessToken: String? = null,
    /** Always Bearer. Read-only: set by the platform. */
    public val tokenType: TokenResponseTokenType? = null,
    /** How long the token is valid. Read-only: set by the platform. Unit: seconds. */
    public val expiresIn: Long? = null,
    /** The scopes of the token. Read-only: set by the platform. */
    public val scope: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("access_token", accessToken) { json(it) }
        out.put("token_type", tokenType) { json(it) }
        out.put("expires_in", expiresIn) { json(it) }
        out.put("scope", scope) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("TokenResponse")
        .hidden("accessToken", accessToken)
        .add("tokenType", tokenType)
        .add("expiresIn", expiresIn)
        .add("scope", scope)
        .end(additional)

    public companion object : ModelReader<TokenResponse> {
        override fun fromJson(json: JsonValue): TokenResponse? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return TokenResponse(
                accessToken = members.take("access_token") { it.text },
                tokenType = members.take("token_type") { it.text?.let(TokenResponseTokenType::of) },
                expiresIn = members.take("expires_in") { it.integer },
                scope = members.take("scope") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * Always Bearer.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface TokenResponseTokenType : OpenEnum {
    /** `Bearer` */
    public data object Bearer : TokenResponseTokenType {
        override val value: String get() = "Bearer"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : TokenResponseTokenType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<TokenResponseTokenType> get() = listOf(
            Bearer,
        )

        /** The value with this text. */
        public fun of(value: String): TokenResponseTokenType = when (value) {
            "Bearer" -> Bearer
            else -> Unknown(value)
        }
    }
}
