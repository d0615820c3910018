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

/** User session. */
public data class UserSession(
    /** The unique identifier of the session. Read-only: set by the platform. */
    public val id: String? = null,
    /** Holds `id`. */
    public val environment: UserSessionEnvironment? = null,
    /** Holds `id`. */
    public val user: UserSessionUser? = null,
    /** When the session began. Read-only: set by the platform. */
    public val createdAt: String? = null,
    /** When the session was last used. Read-only: set by the platform. */
    public val activeAt: String? = null,
    /** The places from which the session was used. Read-only: set by the platform. */
    public val locations: List<UserSessionLocation>? = null,
    /** Holds `remoteIp`. */
    public val lastSignOn: UserSessionLastSignOn? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("user", user) { json(it) }
        out.put("createdAt", createdAt) { json(it) }
        out.put("activeAt", activeAt) { json(it) }
        out.put("locations", locations) { jsonList(it) { item0 -> json(item0) } }
        out.put("lastSignOn", lastSignOn) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserSession")
        .add("id", id)
        .add("environment", environment)
        .add("user", user)
        .add("createdAt", createdAt)
        .add("activeAt", activeAt)
        .add("locations", locations)
        .add("lastSignOn", lastSignOn)
        .end(additional)

    public companion object : ModelReader<UserSession> {
        override fun fromJson(json: JsonValue): UserSession? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserSession(
                id = members.take("id") { it.text },
                environment = members.take("environment") { UserSessionEnvironment.fromJson(it) },
                user = members.take("user") { UserSessionUser.fromJson(it) },
                createdAt = members.take("createdAt") { it.text },
                activeAt = members.take("activeAt") { it.text },
                locations = members.take("locations") { it.items { item0 -> UserSessionLocation.fromJson(item0) } },
                lastSignOn = members.take("lastSignOn") { UserSessionLastSignOn.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class UserSessionEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserSessionEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserSessionEnvironment> {
        override fun fromJson(json: JsonValue): UserSessionEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserSessionEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class UserSessionUser(
    /** The user. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserSessionUser")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserSessionUser> {
        override fun fromJson(json: JsonValue): UserSessionUser? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserSessionUser(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** An item. */
public data class UserSessionLocation(
    /** When it was used there. Read-only: set by the platform. */
    public val at: String? = null,
    /** The IP address. Read-only: set by the platform. */
    public val remoteIp: String? = null,
    /** The city. Read-only: set by the platform. */
    public val city: String? = null,
    /** The state. Read-only: set by the platform. */
    public val state: String? = null,
    /** The country. Read-only: set by the platform. */
    public val country: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("at", at) { json(it) }
        out.put("remoteIp", remoteIp) { json(it) }
        out.put("city", city) { json(it) }
        out.put("state", state) { json(it) }
        out.put("country", country) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserSessionLocation")
        .add("at", at)
        .add("remoteIp", remoteIp)
        .add("city", city)
        .add("state", state)
        .add("country", country)
        .end(additional)

    public companion object : ModelReader<UserSessionLocation> {
        override fun fromJson(json: JsonValue): UserSessionLocation? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserSessionLocation(
                at = members.take("at") { it.text },
                remoteIp = members.take("remoteIp") { it.text },
                city = members.take("city") { it.text },
                state = members.take("state") { it.text },
                country = members.take("country") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `remoteIp`. */
public data class UserSessionLastSignOn(
    /** The IP address of the last sign-on. Read-only: set by the platform. */
    public val remoteIp: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("remoteIp", remoteIp) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserSessionLastSignOn")
        .add("remoteIp", remoteIp)
        .end(additional)

    public companion object : ModelReader<UserSessionLastSignOn> {
        override fun fromJson(json: JsonValue): UserSessionLastSignOn? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserSessionLastSignOn(
                remoteIp = members.take("remoteIp") { it.text },
                additional = members.additional,
            )
        }
    }
}
