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

/** Password state (read). */
public data class PasswordState(
    /** Holds `id`. */
    public val environment: PasswordStateEnvironment? = null,
    /** Holds `id`. */
    public val user: PasswordStateUser? = null,
    /** Holds `id`. */
    public val passwordPolicy: PasswordStatePasswordPolicy? = null,
    /** The state of the password. Read-only: set by the platform. */
    public val status: PasswordStateStatus? = null,
    /** When the password was last changed. Read-only: set by the platform. */
    public val lastChangedAt: String? = null,
    /** Holds `passwordPolicy`. */
    public val embedded: PasswordStateEmbedded? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("environment", environment) { json(it) }
        out.put("user", user) { json(it) }
        out.put("passwordPolicy", passwordPolicy) { json(it) }
        out.put("status", status) { json(it) }
        out.put("lastChangedAt", lastChangedAt) { json(it) }
        out.put("_embedded", embedded) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordState")
        .add("environment", environment)
        .add("user", user)
        .add("passwordPolicy", passwordPolicy)
        .add("status", status)
        .add("lastChangedAt", lastChangedAt)
        .add("embedded", embedded)
        .end(additional)

    public companion object : ModelReader<PasswordState> {
        override fun fromJson(json: JsonValue): PasswordState? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordState(
                environment = members.take("environment") { PasswordStateEnvironment.fromJson(it) },
                user = members.take("user") { PasswordStateUser.fromJson(it) },
                passwordPolicy = members.take("passwordPolicy") { PasswordStatePasswordPolicy.fromJson(it) },
                status = members.take("status") { it.text?.let(PasswordStateStatus::of) },
                lastChangedAt = members.take("lastChangedAt") { it.text },
                embedded = members.take("_embedded") { PasswordStateEmbedded.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class PasswordStateEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordStateEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<PasswordStateEnvironment> {
        override fun fromJson(json: JsonValue): PasswordStateEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordStateEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class PasswordStateUser(
    /** The user. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordStateUser")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<PasswordStateUser> {
        override fun fromJson(json: JsonValue): PasswordStateUser? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordStateUser(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class PasswordStatePasswordPolicy(
    /** The password policy of the user. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordStatePasswordPolicy")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<PasswordStatePasswordPolicy> {
        override fun fromJson(json: JsonValue): PasswordStatePasswordPolicy? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordStatePasswordPolicy(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `passwordPolicy`. */
public data class PasswordStateEmbedded(
    /** The password policy of the user. Read-only: set by the platform. Note: present with expand=passwordPolicy. */
    public val passwordPolicy: PasswordPolicy? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("passwordPolicy", passwordPolicy) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordStateEmbedded")
        .add("passwordPolicy", passwordPolicy)
        .end(additional)

    public companion object : ModelReader<PasswordStateEmbedded> {
        override fun fromJson(json: JsonValue): PasswordStateEmbedded? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordStateEmbedded(
                passwordPolicy = members.take("passwordPolicy") { PasswordPolicy.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/**
 * The state of the password.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface PasswordStateStatus : OpenEnum {
    /** `NO_PASSWORD` */
    public data object NoPassword : PasswordStateStatus {
        override val value: String get() = "NO_PASSWORD"
    }

    /** `OK` */
    public data object Ok : PasswordStateStatus {
        override val value: String get() = "OK"
    }

    /** `PASSWORD_EXPIRED` */
    public data object PasswordExpired : PasswordStateStatus {
        override val value: String get() = "PASSWORD_EXPIRED"
    }

    /** `PASSWORD_LOCKED_OUT` */
    public data object PasswordLockedOut : PasswordStateStatus {
        override val value: String get() = "PASSWORD_LOCKED_OUT"
    }

    /** `MUST_CHANGE_PASSWORD` */
    public data object MustChangePassword : PasswordStateStatus {
        override val value: String get() = "MUST_CHANGE_PASSWORD"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : PasswordStateStatus

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<PasswordStateStatus> get() = listOf(
            NoPassword,
            Ok,
            PasswordExpired,
            PasswordLockedOut,
            MustChangePassword,
        )

        /** The value with this text. */
        public fun of(value: String): PasswordStateStatus = when (value) {
            "NO_PASSWORD" -> NoPassword
            "OK" -> Ok
            "PASSWORD_EXPIRED" -> PasswordExpired
            "PASSWORD_LOCKED_OUT" -> PasswordLockedOut
            "MUST_CHANGE_PASSWORD" -> MustChangePassword
            else -> Unknown(value)
        }
    }
}
