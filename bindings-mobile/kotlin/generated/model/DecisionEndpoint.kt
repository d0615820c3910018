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

/** Policy decision service data model. */
public data class DecisionEndpoint(
    /** Another, fixed identifier under which the endpoint can be found. */
    public val alternateId: String? = null,
    /** Holds `id`, `href`, `title`, `type`. */
    public val authorizationVersion: DecisionEndpointAuthorizationVersion? = null,
    /** What the decision endpoint is for. */
    public val description: String? = null,
    /**
     * The unique identifier of the decision endpoint. Note: listed as required and mutable, but made by the platform:
     * documented create requests leave it out.
     */
    public val id: String? = null,
    /** The name of the decision endpoint. At most 256 characters. */
    public val name: String? = null,
    /** When true, only clients owned by PingOne may change the endpoint. */
    public val owned: Boolean? = null,
    /**
     * The root policy of this endpoint. Leave it out to let the policy editor service choose. When it is left out, the
     * policy editor service decides on a suitable default.
     */
    public val policyId: String? = null,
    /** Whether recent decisions are shown. Note: gone from newer pages, which have `recordRecentRequests`. */
    public val recentDecisionsEnabled: Boolean? = null,
    /** Holds `href`, `title`, `type`. */
    public val recentDecisions: DecisionEndpointRecentDecisions? = null,
    /** Whether a limited history of recent decision requests and responses is kept. */
    public val recordRecentRequests: Boolean? = null,
    /** Where the decision endpoint comes from. */
    public val provenance: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("alternateId", alternateId) { json(it) }
        out.put("authorizationVersion", authorizationVersion) { json(it) }
        out.put("description", description) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("owned", owned) { json(it) }
        out.put("policyId", policyId) { json(it) }
        out.put("recentDecisionsEnabled", recentDecisionsEnabled) { json(it) }
        out.put("recentDecisions", recentDecisions) { json(it) }
        out.put("recordRecentRequests", recordRecentRequests) { json(it) }
        out.put("provenance", provenance) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEndpoint")
        .add("alternateId", alternateId)
        .add("authorizationVersion", authorizationVersion)
        .add("description", description)
        .add("id", id)
        .add("name", name)
        .add("owned", owned)
        .add("policyId", policyId)
        .add("recentDecisionsEnabled", recentDecisionsEnabled)
        .add("recentDecisions", recentDecisions)
        .add("recordRecentRequests", recordRecentRequests)
        .add("provenance", provenance)
        .end(additional)

    public companion object : ModelReader<DecisionEndpoint> {
        override fun fromJson(json: JsonValue): DecisionEndpoint? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEndpoint(
                alternateId = members.take("alternateId") { it.text },
                authorizationVersion = members.take("authorizationVersion") { DecisionEndpointAuthorizationVersion.fromJson(it) },
                description = members.take("description") { it.text },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                owned = members.take("owned") { it.boolean },
                policyId = members.take("policyId") { it.text },
                recentDecisionsEnabled = members.take("recentDecisionsEnabled") { it.boolean },
                recentDecisions = members.take("recentDecisions") { DecisionEndpointRecentDecisions.fromJson(it) },
                recordRecentRequests = members.take("recordRecentRequests") { it.boolean },
                provenance = members.take("provenance") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`, `href`, `title`, `type`. */
public data class DecisionEndpointAuthorizationVersion(
    /**
     * The authorization version deployed to this endpoint. Leave it out to follow the latest version. When it is left
     * out, the latest policy version of the policy editor service is always used.
     */
    public val id: String? = null,
    /** The URL of the authorization version. */
    public val href: String? = null,
    /** The title of the authorization version. */
    public val title: String? = null,
    /** The content type of the authorization version. */
    public val type: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("href", href) { json(it) }
        out.put("title", title) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEndpointAuthorizationVersion")
        .add("id", id)
        .add("href", href)
        .add("title", title)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<DecisionEndpointAuthorizationVersion> {
        override fun fromJson(json: JsonValue): DecisionEndpointAuthorizationVersion? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEndpointAuthorizationVersion(
                id = members.take("id") { it.text },
                href = members.take("href") { it.text },
                title = members.take("title") { it.text },
                type = members.take("type") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `href`, `title`, `type`. */
public data class DecisionEndpointRecentDecisions(
    /** The URL of the recent decisions. */
    public val href: String? = null,
    /** The title of the recent decisions. */
    public val title: String? = null,
    /** The content type of the recent decisions. */
    public val type: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("href", href) { json(it) }
        out.put("title", title) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("DecisionEndpointRecentDecisions")
        .add("href", href)
        .add("title", title)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<DecisionEndpointRecentDecisions> {
        override fun fromJson(json: JsonValue): DecisionEndpointRecentDecisions? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return DecisionEndpointRecentDecisions(
                href = members.take("href") { it.text },
                title = members.take("title") { it.text },
                type = members.take("type") { it.text },
                additional = members.additional,
            )
        }
    }
}
