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

/** Linked account. */
public data class LinkedAccount(
    /** The unique identifier of the linked account. Read-only: set by the platform. */
    public val id: String? = null,
    /** Holds `id`. */
    public val environment: LinkedAccountEnvironment? = null,
    /** Holds `id`. */
    public val user: LinkedAccountUser? = null,
    /** Holds `id`. */
    public val identityProvider: LinkedAccountIdentityProvider? = null,
    /** The user's identifier at the identity provider. Read-only: set by the platform. */
    public val externalId: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("user", user) { json(it) }
        out.put("identityProvider", identityProvider) { json(it) }
        out.put("externalId", externalId) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("LinkedAccount")
        .add("id", id)
        .add("environment", environment)
        .add("user", user)
        .add("identityProvider", identityProvider)
        .add("externalId", externalId)
        .end(additional)

    public companion object : ModelReader<LinkedAccount> {
        override fun fromJson(json: JsonValue): LinkedAccount? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return LinkedAccount(
                id = members.take("id") { it.text },
                environment = members.take("environment") { LinkedAccountEnvironment.fromJson(it) },
                user = members.take("user") { LinkedAccountUser.fromJson(it) },
                identityProvider = members.take("identityProvider") { LinkedAccountIdentityProvider.fromJson(it) },
                externalId = members.take("externalId") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class LinkedAccountEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("LinkedAccountEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<LinkedAccountEnvironment> {
        override fun fromJson(json: JsonValue): LinkedAccountEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return LinkedAccountEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class LinkedAccountUser(
    /** The user. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("LinkedAccountUser")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<LinkedAccountUser> {
        override fun fromJson(json: JsonValue): LinkedAccountUser? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return LinkedAccountUser(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class LinkedAccountIdentityProvider(
    /** The identity provider. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("LinkedAccountIdentityProvider")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<LinkedAccountIdentityProvider> {
        override fun fromJson(json: JsonValue): LinkedAccountIdentityProvider? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return LinkedAccountIdentityProvider(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}
