// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.Shown
import io.github.pingonecore.items
import io.github.pingonecore.json
import io.github.pingonecore.jsonList
import io.github.pingonecore.members

/** Populations data model. */
public data class Population(
    /** Other identifiers of the population. */
    public val alternativeIdentifiers: List<JsonValue>? = null,
    /** When the population was created. Read-only: set by the platform. */
    public val createdAt: String? = null,
    /** Whether this is the default population of the environment. There is only one. */
    public val default: Boolean? = null,
    /** What the population is for. */
    public val description: String? = null,
    /** The environment of the population. Read-only: set by the platform. */
    public val environment: PopulationEnvironment? = null,
    /** The unique identifier of the population. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the population. Unique in the environment. */
    public val name: String? = null,
    /** The language of the population's users. */
    public val preferredLanguage: String? = null,
    /** The password policy of the population's users. Leave it out of a replacement to take it away. */
    public val passwordPolicy: PopulationPasswordPolicy? = null,
    /** When the population was last changed. Read-only: set by the platform. */
    public val updatedAt: String? = null,
    /** How many users the population has. Read-only: set by the platform. */
    public val userCount: Long? = null,
    /** The branding theme of the population. Leave it out of a replacement to take it away. */
    public val theme: PopulationTheme? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("alternativeIdentifiers", alternativeIdentifiers) { jsonList(it) { item0 -> item0 } }
        out.put("createdAt", createdAt) { json(it) }
        out.put("default", default) { json(it) }
        out.put("description", description) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("preferredLanguage", preferredLanguage) { json(it) }
        out.put("passwordPolicy", passwordPolicy) { json(it) }
        out.put("updatedAt", updatedAt) { json(it) }
        out.put("userCount", userCount) { json(it) }
        out.put("theme", theme) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("Population")
        .hidden("alternativeIdentifiers", alternativeIdentifiers)
        .add("createdAt", createdAt)
        .add("default", default)
        .add("description", description)
        .add("environment", environment)
        .add("id", id)
        .add("name", name)
        .add("preferredLanguage", preferredLanguage)
        .add("passwordPolicy", passwordPolicy)
        .add("updatedAt", updatedAt)
        .add("userCount", userCount)
        .add("theme", theme)
        .end(additional)

    public companion object : ModelReader<Population> {
        override fun fromJson(json: JsonValue): Population? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return Population(
                alternativeIdentifiers = members.take("alternativeIdentifiers") { it.items { item0 -> item0 } },
                createdAt = members.take("createdAt") { it.text },
                default = members.take("default") { it.boolean },
                description = members.take("description") { it.text },
                environment = members.take("environment") { PopulationEnvironment.fromJson(it) },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                preferredLanguage = members.take("preferredLanguage") { it.text },
                passwordPolicy = members.take("passwordPolicy") { PopulationPasswordPolicy.fromJson(it) },
                updatedAt = members.take("updatedAt") { it.text },
                userCount = members.take("userCount") { it.integer },
                theme = members.take("theme") { PopulationTheme.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the population. */
public data class PopulationEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PopulationEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<PopulationEnvironment> {
        override fun fromJson(json: JsonValue): PopulationEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PopulationEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The password policy of the population's users. Leave it out of a replacement to take it away. */
public data class PopulationPasswordPolicy(
    /** The password policy. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PopulationPasswordPolicy")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<PopulationPasswordPolicy> {
        override fun fromJson(json: JsonValue): PopulationPasswordPolicy? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PopulationPasswordPolicy(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The branding theme of the population. Leave it out of a replacement to take it away. */
public data class PopulationTheme(
    /** The branding theme. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PopulationTheme")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<PopulationTheme> {
        override fun fromJson(json: JsonValue): PopulationTheme? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PopulationTheme(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}
