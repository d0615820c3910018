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

/** Groups data model. */
public data class Group(
    /** The unique identifier of the group. Read-only: set by the platform. */
    public val id: String? = null,
    /** The environment of the group. Read-only: set by the platform. */
    public val environment: GroupEnvironment? = null,
    /** The name that is shown. Read-only: set by the platform. */
    public val displayName: String? = null,
    /** The population of the group. Leave it out for a group of the whole environment. */
    public val population: GroupPopulation? = null,
    /** The name of the group. */
    public val name: String? = null,
    /** A SCIM filter: users that match it are members. Format: scim-filter. */
    public val userFilter: String? = null,
    /** What the group is for. */
    public val description: String? = null,
    /** An identifier of the group in another system. */
    public val externalId: String? = null,
    /** Anything you want to keep with the group. */
    public val customData: Map<String, JsonValue>? = null,
    /** The gateway or identity provider from which the group comes. Read-only: set by the platform. */
    public val sourceId: String? = null,
    /** The kind of source. Read-only: set by the platform. */
    public val sourceType: GroupSourceType? = null,
    /** How many direct members the group has. Read-only: set by the platform. */
    public val directMemberCounts: GroupDirectMemberCounts? = null,
    /** How many members the group has, nested ones included. Read-only: set by the platform. */
    public val totalMemberCounts: GroupTotalMemberCounts? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("displayName", displayName) { json(it) }
        out.put("population", population) { json(it) }
        out.put("name", name) { json(it) }
        out.put("userFilter", userFilter) { json(it) }
        out.put("description", description) { json(it) }
        out.put("externalId", externalId) { json(it) }
        out.put("customData", customData) { JsonValue.Object(it) }
        out.put("sourceId", sourceId) { json(it) }
        out.put("sourceType", sourceType) { json(it) }
        out.put("directMemberCounts", directMemberCounts) { json(it) }
        out.put("totalMemberCounts", totalMemberCounts) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("Group")
        .add("id", id)
        .add("environment", environment)
        .add("displayName", displayName)
        .add("population", population)
        .add("name", name)
        .add("userFilter", userFilter)
        .add("description", description)
        .add("externalId", externalId)
        .names("customData", customData)
        .add("sourceId", sourceId)
        .add("sourceType", sourceType)
        .add("directMemberCounts", directMemberCounts)
        .add("totalMemberCounts", totalMemberCounts)
        .end(additional)

    public companion object : ModelReader<Group> {
        override fun fromJson(json: JsonValue): Group? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return Group(
                id = members.take("id") { it.text },
                environment = members.take("environment") { GroupEnvironment.fromJson(it) },
                displayName = members.take("displayName") { it.text },
                population = members.take("population") { GroupPopulation.fromJson(it) },
                name = members.take("name") { it.text },
                userFilter = members.take("userFilter") { it.text },
                description = members.take("description") { it.text },
                externalId = members.take("externalId") { it.text },
                customData = members.take("customData") { (it as? JsonValue.Object)?.members },
                sourceId = members.take("sourceId") { it.text },
                sourceType = members.take("sourceType") { it.text?.let(GroupSourceType::of) },
                directMemberCounts = members.take("directMemberCounts") { GroupDirectMemberCounts.fromJson(it) },
                totalMemberCounts = members.take("totalMemberCounts") { GroupTotalMemberCounts.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the group. */
public data class GroupEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<GroupEnvironment> {
        override fun fromJson(json: JsonValue): GroupEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The population of the group. Leave it out for a group of the whole environment. */
public data class GroupPopulation(
    /** The population. Immutable: set on creation only. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupPopulation")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<GroupPopulation> {
        override fun fromJson(json: JsonValue): GroupPopulation? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupPopulation(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** How many direct members the group has. */
public data class GroupDirectMemberCounts(
    /** How many users. Read-only: set by the platform. */
    public val users: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("users", users) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupDirectMemberCounts")
        .add("users", users)
        .end(additional)

    public companion object : ModelReader<GroupDirectMemberCounts> {
        override fun fromJson(json: JsonValue): GroupDirectMemberCounts? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupDirectMemberCounts(
                users = members.take("users") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** How many members the group has, nested ones included. */
public data class GroupTotalMemberCounts(
    /** How many users. Read-only: set by the platform. */
    public val users: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("users", users) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupTotalMemberCounts")
        .add("users", users)
        .end(additional)

    public companion object : ModelReader<GroupTotalMemberCounts> {
        override fun fromJson(json: JsonValue): GroupTotalMemberCounts? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupTotalMemberCounts(
                users = members.take("users") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/**
 * The kind of source.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface GroupSourceType : OpenEnum {
    /** `GATEWAY` */
    public data object Gateway : GroupSourceType {
        override val value: String get() = "GATEWAY"
    }

    /** `IDP` */
    public data object Idp : GroupSourceType {
        override val value: String get() = "IDP"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : GroupSourceType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<GroupSourceType> get() = listOf(
            Gateway,
            Idp,
        )

        /** The value with this text. */
        public fun of(value: String): GroupSourceType = when (value) {
            "GATEWAY" -> Gateway
            "IDP" -> Idp
            else -> Unknown(value)
        }
    }
}
