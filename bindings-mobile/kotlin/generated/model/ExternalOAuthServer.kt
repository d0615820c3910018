// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.items
import io.github.pingonecore.json
import io.github.pingonecore.jsonList
import io.github.pingonecore.members

/** External OAuth server data model. */
public data class ExternalOAuthServer(
    /** What the external OAuth server is for. At most 1024 characters. */
    public val description: String? = null,
    /**
     * The unique identifier of the external OAuth server. Immutable: set on creation only. Note: listed as required,
     * but made by the platform: documented create requests leave it out.
     */
    public val id: String? = null,
    /** The issuers, 1 to 8. The `iss` claim of a bearer token must be one of them. At least 1 item. At most 8 items. */
    public val issuers: List<String>? = null,
    /**
     * The name of the external OAuth server. At least 1 character. At most 256 characters. Unique in the environment.
     */
    public val name: String? = null,
    /** Always EXTERNAL: the server is not PingOne SSO. */
    public val type: ExternalOAuthServerType? = null,
    /** How the access tokens of the server are checked. */
    public val validation: ExternalOAuthServerValidation? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("description", description) { json(it) }
        out.put("id", id) { json(it) }
        out.put("issuers", issuers) { jsonList(it) { item0 -> json(item0) } }
        out.put("name", name) { json(it) }
        out.put("type", type) { json(it) }
        out.put("validation", validation) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ExternalOAuthServer")
        .add("description", description)
        .add("id", id)
        .add("issuers", issuers)
        .add("name", name)
        .add("type", type)
        .add("validation", validation)
        .end(additional)

    public companion object : ModelReader<ExternalOAuthServer> {
        override fun fromJson(json: JsonValue): ExternalOAuthServer? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ExternalOAuthServer(
                description = members.take("description") { it.text },
                id = members.take("id") { it.text },
                issuers = members.take("issuers") { it.items { item0 -> item0.text } },
                name = members.take("name") { it.text },
                type = members.take("type") { it.text?.let(ExternalOAuthServerType::of) },
                validation = members.take("validation") { ExternalOAuthServerValidation.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** How the access tokens of the server are checked. */
public data class ExternalOAuthServerValidation(
    /**
     * How far the clocks may differ when `nbf` and `exp` are checked. A whole number. At least 0. Default: `0`. Unit:
     * seconds.
     */
    public val clockSkewTolerance: Long? = null,
    /**
     * The public signing keys as the text of a JWK set, at most 16 kB. For the type JWKS. Required when
     * `validation.type` is `JWKS`. Format: jwks. Note: 16 kB is read as 16,384 bytes; above 16,000 is a warning.
     */
    public val jwks: String? = null,
    /**
     * The https URL of the public signing keys. For the type JWKS_URL. Required when `validation.type` is `JWKS_URL`.
     * At least 1 character. At most 1024 characters. Format: jwks-url.
     */
    public val jwksUrl: String? = null,
    /** Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS). */
    public val type: ExternalOAuthServerValidationType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("clockSkewTolerance", clockSkewTolerance) { json(it) }
        out.put("jwks", jwks) { json(it) }
        out.put("jwksUrl", jwksUrl) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ExternalOAuthServerValidation")
        .add("clockSkewTolerance", clockSkewTolerance)
        .hidden("jwks", jwks)
        .add("jwksUrl", jwksUrl)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<ExternalOAuthServerValidation> {
        override fun fromJson(json: JsonValue): ExternalOAuthServerValidation? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ExternalOAuthServerValidation(
                clockSkewTolerance = members.take("clockSkewTolerance") { it.integer },
                jwks = members.take("jwks") { it.text },
                jwksUrl = members.take("jwksUrl") { it.text },
                type = members.take("type") { it.text?.let(ExternalOAuthServerValidationType::of) },
                additional = members.additional,
            )
        }
    }
}

/**
 * Always EXTERNAL: the server is not PingOne SSO.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ExternalOAuthServerType : OpenEnum {
    /** `EXTERNAL` */
    public data object External : ExternalOAuthServerType {
        override val value: String get() = "EXTERNAL"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ExternalOAuthServerType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ExternalOAuthServerType> get() = listOf(
            External,
        )

        /** The value with this text. */
        public fun of(value: String): ExternalOAuthServerType = when (value) {
            "EXTERNAL" -> External
            else -> Unknown(value)
        }
    }
}

/**
 * Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS).
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ExternalOAuthServerValidationType : OpenEnum {
    /** `JWKS_URL` */
    public data object JwksUrl : ExternalOAuthServerValidationType {
        override val value: String get() = "JWKS_URL"
    }

    /** `JWKS` */
    public data object Jwks : ExternalOAuthServerValidationType {
        override val value: String get() = "JWKS"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ExternalOAuthServerValidationType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ExternalOAuthServerValidationType> get() = listOf(
            JwksUrl,
            Jwks,
        )

        /** The value with this text. */
        public fun of(value: String): ExternalOAuthServerValidationType = when (value) {
            "JWKS_URL" -> JwksUrl
            "JWKS" -> Jwks
            else -> Unknown(value)
        }
    }
}
