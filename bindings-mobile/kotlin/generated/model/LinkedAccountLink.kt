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
import io.github.pingonecore.jsonMap
import io.github.pingonecore.members

/** Users linked accounts request data model. */
public data class LinkedAccountLink(
    /** Holds `id`. */
    public val identityProvider: LinkedAccountLinkIdentityProvider? = null,
    /** The user's identifier at the identity provider. */
    public val externalId: String? = null,
    /** Holds `{attributeName}`. */
    public val attributes: Map<String, LinkedAccountLinkAttribute>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("identityProvider", identityProvider) { json(it) }
        out.put("externalId", externalId) { json(it) }
        out.put("attributes", attributes) { jsonMap(it) { item0 -> json(item0) } }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("LinkedAccountLink")
        .add("identityProvider", identityProvider)
        .add("externalId", externalId)
        .add("attributes", attributes)
        .end(additional)

    public companion object : ModelReader<LinkedAccountLink> {
        override fun fromJson(json: JsonValue): LinkedAccountLink? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return LinkedAccountLink(
                identityProvider = members.take("identityProvider") { LinkedAccountLinkIdentityProvider.fromJson(it) },
                externalId = members.take("externalId") { it.text },
                attributes = members.take("attributes") { it.members { item0 -> LinkedAccountLinkAttribute.fromJson(item0) } },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class LinkedAccountLinkIdentityProvider(
    /** The identity provider. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("LinkedAccountLinkIdentityProvider")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<LinkedAccountLinkIdentityProvider> {
        override fun fromJson(json: JsonValue): LinkedAccountLinkIdentityProvider? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return LinkedAccountLinkIdentityProvider(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The value of a user attribute, and when it overwrites the one that is there. */
public data class LinkedAccountLinkAttribute(
    /** The value. */
    public val value: JsonValue? = null,
    /** When the value is taken over. */
    public val update: LinkedAccountLinkAttributeUpdate? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("value", value) { it }
        out.put("update", update) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("LinkedAccountLinkAttribute")
        .hidden("value", value)
        .add("update", update)
        .end(additional)

    public companion object : ModelReader<LinkedAccountLinkAttribute> {
        override fun fromJson(json: JsonValue): LinkedAccountLinkAttribute? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return LinkedAccountLinkAttribute(
                value = members.take("value") { it },
                update = members.take("update") { it.text?.let(LinkedAccountLinkAttributeUpdate::of) },
                additional = members.additional,
            )
        }
    }
}

/**
 * When the value is taken over.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface LinkedAccountLinkAttributeUpdate : OpenEnum {
    /** `EMPTY_ONLY` */
    public data object EmptyOnly : LinkedAccountLinkAttributeUpdate {
        override val value: String get() = "EMPTY_ONLY"
    }

    /** `ALWAYS` */
    public data object Always : LinkedAccountLinkAttributeUpdate {
        override val value: String get() = "ALWAYS"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : LinkedAccountLinkAttributeUpdate

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<LinkedAccountLinkAttributeUpdate> get() = listOf(
            EmptyOnly,
            Always,
        )

        /** The value with this text. */
        public fun of(value: String): LinkedAccountLinkAttributeUpdate = when (value) {
            "EMPTY_ONLY" -> EmptyOnly
            "ALWAYS" -> Always
            else -> Unknown(value)
        }
    }
}
