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

/** Group membership data model. */
public data class GroupMembership(
    /** What was asked for with expand. */
    public val embedded: GroupMembershipEmbedded? = null,
    /** The group that the user joins. Format: uuid. */
    public val id: String? = null,
    /** The environment of the group. Read-only: set by the platform. */
    public val environment: GroupMembershipEnvironment? = null,
    /** The name of the group. Read-only: set by the platform. */
    public val name: String? = null,
    /** Whether the user is a member of the group itself or of a nested one. Read-only: set by the platform. */
    public val type: GroupMembershipType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("_embedded", embedded) { json(it) }
        out.put("id", id) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("name", name) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupMembership")
        .add("embedded", embedded)
        .add("id", id)
        .add("environment", environment)
        .add("name", name)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<GroupMembership> {
        override fun fromJson(json: JsonValue): GroupMembership? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupMembership(
                embedded = members.take("_embedded") { GroupMembershipEmbedded.fromJson(it) },
                id = members.take("id") { it.text },
                environment = members.take("environment") { GroupMembershipEnvironment.fromJson(it) },
                name = members.take("name") { it.text },
                type = members.take("type") { it.text?.let(GroupMembershipType::of) },
                additional = members.additional,
            )
        }
    }
}

/** What was asked for with expand. */
public data class GroupMembershipEmbedded(
    /** The group. */
    public val group: GroupMembershipEmbeddedGroup? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("group", group) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupMembershipEmbedded")
        .add("group", group)
        .end(additional)

    public companion object : ModelReader<GroupMembershipEmbedded> {
        override fun fromJson(json: JsonValue): GroupMembershipEmbedded? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupMembershipEmbedded(
                group = members.take("group") { GroupMembershipEmbeddedGroup.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The group. */
public data class GroupMembershipEmbeddedGroup(
    /** The unique identifier of the group. Read-only: set by the platform. */
    public val id: String? = null,
    /** The environment of the group. Read-only: set by the platform. */
    public val environment: GroupMembershipEmbeddedGroupEnvironment? = null,
    /** The name that is shown. Read-only: set by the platform. */
    public val displayName: String? = null,
    /** The population of the group. */
    public val population: GroupMembershipEmbeddedGroupPopulation? = null,
    /** The name of the group. */
    public val name: String? = null,
    /** A SCIM filter: users that match it are members. */
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
    public val sourceType: GroupMembershipEmbeddedGroupSourceType? = null,
    /** How many direct members the group has. Read-only: set by the platform. */
    public val directMemberCounts: GroupMembershipEmbeddedGroupDirectMemberCounts? = null,
    /** How many members the group has, nested ones included. Read-only: set by the platform. */
    public val totalMemberCounts: GroupMembershipEmbeddedGroupTotalMemberCounts? = null,
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

    override fun toString(): String = Shown("GroupMembershipEmbeddedGroup")
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

    public companion object : ModelReader<GroupMembershipEmbeddedGroup> {
        override fun fromJson(json: JsonValue): GroupMembershipEmbeddedGroup? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupMembershipEmbeddedGroup(
                id = members.take("id") { it.text },
                environment = members.take("environment") { GroupMembershipEmbeddedGroupEnvironment.fromJson(it) },
                displayName = members.take("displayName") { it.text },
                population = members.take("population") { GroupMembershipEmbeddedGroupPopulation.fromJson(it) },
                name = members.take("name") { it.text },
                userFilter = members.take("userFilter") { it.text },
                description = members.take("description") { it.text },
                externalId = members.take("externalId") { it.text },
                customData = members.take("customData") { (it as? JsonValue.Object)?.members },
                sourceId = members.take("sourceId") { it.text },
                sourceType = members.take("sourceType") { it.text?.let(GroupMembershipEmbeddedGroupSourceType::of) },
                directMemberCounts = members.take("directMemberCounts") { GroupMembershipEmbeddedGroupDirectMemberCounts.fromJson(it) },
                totalMemberCounts = members.take("totalMemberCounts") { GroupMembershipEmbeddedGroupTotalMemberCounts.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the group. */
public data class GroupMembershipEmbeddedGroupEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupMembershipEmbeddedGroupEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<GroupMembershipEmbeddedGroupEnvironment> {
        override fun fromJson(json: JsonValue): GroupMembershipEmbeddedGroupEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupMembershipEmbeddedGroupEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The population of the group. */
public data class GroupMembershipEmbeddedGroupPopulation(
    /** The population. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupMembershipEmbeddedGroupPopulation")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<GroupMembershipEmbeddedGroupPopulation> {
        override fun fromJson(json: JsonValue): GroupMembershipEmbeddedGroupPopulation? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupMembershipEmbeddedGroupPopulation(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** How many direct members the group has. */
public data class GroupMembershipEmbeddedGroupDirectMemberCounts(
    /** How many users. Read-only: set by the platform. */
    public val users: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("users", users) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupMembershipEmbeddedGroupDirectMemberCounts")
        .add("users", users)
        .end(additional)

    public companion object : ModelReader<GroupMembershipEmbeddedGroupDirectMemberCounts> {
        override fun fromJson(json: JsonValue): GroupMembershipEmbeddedGroupDirectMemberCounts? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupMembershipEmbeddedGroupDirectMemberCounts(
                users = members.take("users") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** How many members the group has, nested ones included. */
public data class GroupMembershipEmbeddedGroupTotalMemberCounts(
    /** How many users. Read-only: set by the platform. */
    public val users: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("users", users) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupMembershipEmbeddedGroupTotalMemberCounts")
        .add("users", users)
        .end(additional)

    public companion object : ModelReader<GroupMembershipEmbeddedGroupTotalMemberCounts> {
        override fun fromJson(json: JsonValue): GroupMembershipEmbeddedGroupTotalMemberCounts? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupMembershipEmbeddedGroupTotalMemberCounts(
                users = members.take("users") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the group. */
public data class GroupMembershipEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("GroupMembershipEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<GroupMembershipEnvironment> {
        override fun fromJson(json: JsonValue): GroupMembershipEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return GroupMembershipEnvironment(
                id = members.take("id") { it.text },
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
public sealed interface GroupMembershipEmbeddedGroupSourceType : OpenEnum {
    /** `GATEWAY` */
    public data object Gateway : GroupMembershipEmbeddedGroupSourceType {
        override val value: String get() = "GATEWAY"
    }

    /** `IDP` */
    public data object Idp : GroupMembershipEmbeddedGroupSourceType {
        override val value: String get() = "IDP"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : GroupMembershipEmbeddedGroupSourceType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<GroupMembershipEmbeddedGroupSourceType> get() = listOf(
            Gateway,
            Idp,
        )

        /** The value with this text. */
        public fun of(value: String): GroupMembershipEmbeddedGroupSourceType = when (value) {
            "GATEWAY" -> Gateway
            "IDP" -> Idp
            else -> Unknown(value)
        }
    }
}

/**
 * Whether the user is a member of the group itself or of a nested one.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface GroupMembershipType : OpenEnum {
    /** `DIRECT` */
    public data object Direct : GroupMembershipType {
        override val value: String get() = "DIRECT"
    }

    /** `INDIRECT` */
    public data object Indirect : GroupMembershipType {
        override val value: String get() = "INDIRECT"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : GroupMembershipType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<GroupMembershipType> get() = listOf(
            Direct,
            Indirect,
        )

        /** The value with this text. */
        public fun of(value: String): GroupMembershipType = when (value) {
            "DIRECT" -> Direct
            "INDIRECT" -> Indirect
            else -> Unknown(value)
        }
    }
}
