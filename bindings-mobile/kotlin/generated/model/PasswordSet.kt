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

/** Password set body. */
public data class PasswordSet(
    /** The password, in clear or encoded, for example {SSHA512}…. Secret. Format: password. */
    public val value: String? = null,
    /** Whether the user must change the password at the next sign-on. */
    public val forceChange: Boolean? = null,
    /** Holds `external`. */
    public val password: PasswordSetPassword? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("value", value) { json(it) }
        out.put("forceChange", forceChange) { json(it) }
        out.put("password", password) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordSet")
        .hidden("value", value)
        .add("forceChange", forceChange)
        .add("password", password)
        .end(additional)

    public companion object : ModelReader<PasswordSet> {
        override fun fromJson(json: JsonValue): PasswordSet? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordSet(
                value = members.take("value") { it.text },
                forceChange = members.take("forceChange") { it.boolean },
                password = members.take("password") { PasswordSetPassword.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `external`. */
public data class PasswordSetPassword(
    /** Holds `gateway`. */
    public val external: PasswordSetPasswordExternal? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("external", external) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordSetPassword")
        .add("external", external)
        .end(additional)

    public companion object : ModelReader<PasswordSetPassword> {
        override fun fromJson(json: JsonValue): PasswordSetPassword? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordSetPassword(
                external = members.take("external") { PasswordSetPasswordExternal.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `gateway`. */
public data class PasswordSetPasswordExternal(
    /** Holds `id`, `correlationAttributes`, `userType`. */
    public val gateway: PasswordSetPasswordExternalGateway? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("gateway", gateway) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordSetPasswordExternal")
        .add("gateway", gateway)
        .end(additional)

    public companion object : ModelReader<PasswordSetPasswordExternal> {
        override fun fromJson(json: JsonValue): PasswordSetPasswordExternal? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordSetPasswordExternal(
                gateway = members.take("gateway") { PasswordSetPasswordExternalGateway.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`, `correlationAttributes`, `userType`. */
public data class PasswordSetPasswordExternalGateway(
    /** The gateway to the directory that keeps the password. Format: uuid. */
    public val id: String? = null,
    /** The attributes by which the user is found there. */
    public val correlationAttributes: PasswordSetPasswordExternalGatewayCorrelationAttributes? = null,
    /** Holds `id`. */
    public val userType: PasswordSetPasswordExternalGatewayUserType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("correlationAttributes", correlationAttributes) { json(it) }
        out.put("userType", userType) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordSetPasswordExternalGateway")
        .add("id", id)
        .add("correlationAttributes", correlationAttributes)
        .add("userType", userType)
        .end(additional)

    public companion object : ModelReader<PasswordSetPasswordExternalGateway> {
        override fun fromJson(json: JsonValue): PasswordSetPasswordExternalGateway? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordSetPasswordExternalGateway(
                id = members.take("id") { it.text },
                correlationAttributes = members.take("correlationAttributes") { PasswordSetPasswordExternalGatewayCorrelationAttributes.fromJson(it) },
                userType = members.take("userType") { PasswordSetPasswordExternalGatewayUserType.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The attributes by which the user is found there. */
public data class PasswordSetPasswordExternalGatewayCorrelationAttributes(
    /** The user's identifier there. */
    public val uid: String? = null,
    /** The user's e-mail address there. */
    public val mail: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("uid", uid) { json(it) }
        out.put("mail", mail) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordSetPasswordExternalGatewayCorrelationAttributes")
        .add("uid", uid)
        .add("mail", mail)
        .end(additional)

    public companion object : ModelReader<PasswordSetPasswordExternalGatewayCorrelationAttributes> {
        override fun fromJson(json: JsonValue): PasswordSetPasswordExternalGatewayCorrelationAttributes? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordSetPasswordExternalGatewayCorrelationAttributes(
                uid = members.take("uid") { it.text },
                mail = members.take("mail") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class PasswordSetPasswordExternalGatewayUserType(
    /** The user type of the gateway. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("PasswordSetPasswordExternalGatewayUserType")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<PasswordSetPasswordExternalGatewayUserType> {
        override fun fromJson(json: JsonValue): PasswordSetPasswordExternalGatewayUserType? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return PasswordSetPasswordExternalGatewayUserType(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}
