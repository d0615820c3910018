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

/** client_credentials token request. */
public data class TokenRequest(
    /** Always client_credentials. */
    public val grantType: TokenRequestGrantType? = null,
    /** The client ID, unless it is sent in the Authorization header. Of no use without `client_secret`. */
    public val clientId: String? = null,
    /** The client secret, unless it is sent in the Authorization header. Secret. Of no use without `client_id`. */
    public val clientSecret: String? = null,
    /** The scopes, with spaces between them. Only for custom resources. */
    public val scope: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("grant_type", grantType) { json(it) }
        out.put("client_id", clientId) { json(it) }
        out.put("client_secret", clientSecret) { json(it) }
        out.put("scope", scope) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("TokenRequest")
        .add("grantType", grantType)
        .add("clientId", clientId)
        .hidden("clientSecret", clientSecret)
        .add("scope", scope)
        .end(additional)

    public companion object : ModelReader<TokenRequest> {
        override fun fromJson(json: JsonValue): TokenRequest? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return TokenRequest(
                grantType = members.take("grant_type") { it.text?.let(TokenRequestGrantType::of) },
                clientId = members.take("client_id") { it.text },
                clientSecret = members.take("client_secret") { it.text },
                scope = members.take("scope") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * Always client_credentials.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface TokenRequestGrantType : OpenEnum {
    /** `client_credentials` */
    public data object ClientCredentials : TokenRequestGrantType {
        override val value: String get() = "client_credentials"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : TokenRequestGrantType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<TokenRequestGrantType> get() = listOf(
            ClientCredentials,
        )

        /** The value with this text. */
        public fun of(value: String): TokenRequestGrantType = when (value) {
            "client_credentials" -> ClientCredentials
            else -> Unknown(value)
        }
    }
}
