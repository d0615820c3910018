// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.Change
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.changes
import io.github.pingonecore.items
import io.github.pingonecore.json
import io.github.pingonecore.jsonList
import io.github.pingonecore.members

/** Users data model. */
public data class User(
    /** Whether and why the user's account is locked. */
    public val account: UserAccount? = null,
    /** The user's address. */
    public val address: UserAddress? = null,
    /** When the user was created. Read-only: set by the platform. Format: date-time. */
    public val createdAt: String? = null,
    /** The user's e-mail address. */
    public val email: String? = null,
    /** Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input. */
    public val emailVerified: Boolean? = null,
    /** Whether the user is enabled. Read-only: set by the platform. Changed through users.enabled.update. */
    public val enabled: Boolean? = null,
    /** The environment of the user. Read-only: set by the platform. */
    public val environment: UserEnvironment? = null,
    /**
     * An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear the
     * value.
     */
    public val externalId: String? = null,
    /** The unique identifier of the user. Read-only: set by the platform. */
    public val id: String? = null,
    /** The identity provider that authenticates the user. */
    public val identityProvider: UserIdentityProvider? = null,
    /** The last time the user signed on. Read-only: set by the platform. */
    public val lastSignOn: UserLastSignOn? = null,
    /** The state of the user's registration. Only when users are imported. Taken by `users.import` only. */
    public val lifecycle: UserLifecycle? = null,
    /**
     * The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters.
     * Pattern: `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val locale: String? = null,
    /** The IDs of the user's groups. Read-only: set by the platform. */
    public val memberOfGroupIDs: List<JsonValue>? = null,
    /** The names of the user's groups. Read-only: set by the platform. */
    public val memberOfGroupNames: List<JsonValue>? = null,
    /** Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings. */
    public val mfaEnabled: Boolean? = null,
    /** The user's mobile phone number. At most 32 characters. Null means: clear the value. */
    public val mobilePhone: String? = null,
    /** The user's name. */
    public val name: UserName? = null,
    /**
     * How the user likes to be called. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val nickname: String? = null,
    /** The user's password. Only when users are imported. Taken by `users.import` only. */
    public val password: UserPassword? = null,
    /** The user's photo. */
    public val photo: UserPhoto? = null,
    /** The population of the user. It may be left out when there is a default population. */
    public val population: UserPopulationMember? = null,
    /** The user's preferred languages, as in Accept-Language. Null means: clear the value. */
    public val preferredLanguage: String? = null,
    /** The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value. */
    public val primaryPhone: String? = null,
    /**
     * The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note: the
     * SDK's pattern ^\w+\/\w+$ refuses valid names such as UTC, so it is not applied.
     */
    public val timezone: String? = null,
    /**
     * The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val title: String? = null,
    /**
     * What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val type: String? = null,
    /** When the user was last changed. Read-only: set by the platform. Format: date-time. */
    public val updatedAt: String? = null,
    /**
     * The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128
     * characters. Pattern: `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Unique in the environment.
     */
    public val username: String? = null,
    /** Whether ID verification can be done. */
    public val verifyStatus: UserVerifyStatus? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("account", account) { json(it) }
        out.put("address", address) { json(it) }
        out.put("createdAt", createdAt) { json(it) }
        out.put("email", email) { json(it) }
        out.put("emailVerified", emailVerified) { json(it) }
        out.put("enabled", enabled) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("externalId", externalId) { json(it) }
        out.put("id", id) { json(it) }
        out.put("identityProvider", identityProvider) { json(it) }
        out.put("lastSignOn", lastSignOn) { json(it) }
        out.put("lifecycle", lifecycle) { json(it) }
        out.put("locale", locale) { json(it) }
        out.put("memberOfGroupIDs", memberOfGroupIDs) { jsonList(it) { item0 -> item0 } }
        out.put("memberOfGroupNames", memberOfGroupNames) { jsonList(it) { item0 -> item0 } }
        out.put("mfaEnabled", mfaEnabled) { json(it) }
        out.put("mobilePhone", mobilePhone) { json(it) }
        out.put("name", name) { json(it) }
        out.put("nickname", nickname) { json(it) }
        out.put("password", password) { json(it) }
        out.put("photo", photo) { json(it) }
        out.put("population", population) { json(it) }
        out.put("preferredLanguage", preferredLanguage) { json(it) }
        out.put("primaryPhone", primaryPhone) { json(it) }
        out.put("timezone", timezone) { json(it) }
        out.put("title", title) { json(it) }
        out.put("type", type) { json(it) }
        out.put("updatedAt", updatedAt) { json(it) }
        out.put("username", username) { json(it) }
        out.put("verifyStatus", verifyStatus) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("User")
        .add("account", account)
        .add("address", address)
        .add("createdAt", createdAt)
        .add("email", email)
        .add("emailVerified", emailVerified)
        .add("enabled", enabled)
        .add("environment", environment)
        .add("externalId", externalId)
        .add("id", id)
        .add("identityProvider", identityProvider)
        .add("lastSignOn", lastSignOn)
        .add("lifecycle", lifecycle)
        .add("locale", locale)
        .hidden("memberOfGroupIDs", memberOfGroupIDs)
        .hidden("memberOfGroupNames", memberOfGroupNames)
        .add("mfaEnabled", mfaEnabled)
        .add("mobilePhone", mobilePhone)
        .add("name", name)
        .add("nickname", nickname)
        .add("password", password)
        .add("photo", photo)
        .add("population", population)
        .add("preferredLanguage", preferredLanguage)
        .add("primaryPhone", primaryPhone)
        .add("timezone", timezone)
        .add("title", title)
        .add("type", type)
        .add("updatedAt", updatedAt)
        .add("username", username)
        .add("verifyStatus", verifyStatus)
        .end(additional)

    public companion object : ModelReader<User> {
        override fun fromJson(json: JsonValue): User? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return User(
                account = members.take("account") { UserAccount.fromJson(it) },
                address = members.take("address") { UserAddress.fromJson(it) },
                createdAt = members.take("createdAt") { it.text },
                email = members.take("email") { it.text },
                emailVerified = members.take("emailVerified") { it.boolean },
                enabled = members.take("enabled") { it.boolean },
                environment = members.take("environment") { UserEnvironment.fromJson(it) },
                externalId = members.take("externalId") { it.text },
                id = members.take("id") { it.text },
                identityProvider = members.take("identityProvider") { UserIdentityProvider.fromJson(it) },
                lastSignOn = members.take("lastSignOn") { UserLastSignOn.fromJson(it) },
                lifecycle = members.take("lifecycle") { UserLifecycle.fromJson(it) },
                locale = members.take("locale") { it.text },
                memberOfGroupIDs = members.take("memberOfGroupIDs") { it.items { item0 -> item0 } },
                memberOfGroupNames = members.take("memberOfGroupNames") { it.items { item0 -> item0 } },
                mfaEnabled = members.take("mfaEnabled") { it.boolean },
                mobilePhone = members.take("mobilePhone") { it.text },
                name = members.take("name") { UserName.fromJson(it) },
                nickname = members.take("nickname") { it.text },
                password = members.take("password") { UserPassword.fromJson(it) },
                photo = members.take("photo") { UserPhoto.fromJson(it) },
                population = members.take("population") { UserPopulationMember.fromJson(it) },
                preferredLanguage = members.take("preferredLanguage") { it.text },
                primaryPhone = members.take("primaryPhone") { it.text },
                timezone = members.take("timezone") { it.text },
                title = members.take("title") { it.text },
                type = members.take("type") { it.text },
                updatedAt = members.take("updatedAt") { it.text },
                username = members.take("username") { it.text },
                verifyStatus = members.take("verifyStatus") { it.text?.let(UserVerifyStatus::of) },
                additional = members.additional,
            )
        }
    }
}

/** Whether and why the user's account is locked. */
public data class UserAccount(
    /** Whether the user can sign on. */
    public val canAuthenticate: Boolean? = null,
    /** When the account was locked. Read-only: set by the platform. Format: date-time. */
    public val lockedAt: String? = null,
    /** How long the account stays locked. Read-only: set by the platform. Unit: seconds. */
    public val secondsUntilUnlock: Long? = null,
    /** Whether the account is locked. */
    public val status: UserAccountStatus? = null,
    /** When the account will be unlocked. Format: date-time. */
    public val unlockAt: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("canAuthenticate", canAuthenticate) { json(it) }
        out.put("lockedAt", lockedAt) { json(it) }
        out.put("secondsUntilUnlock", secondsUntilUnlock) { json(it) }
        out.put("status", status) { json(it) }
        out.put("unlockAt", unlockAt) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserAccount")
        .add("canAuthenticate", canAuthenticate)
        .add("lockedAt", lockedAt)
        .add("secondsUntilUnlock", secondsUntilUnlock)
        .add("status", status)
        .add("unlockAt", unlockAt)
        .end(additional)

    public companion object : ModelReader<UserAccount> {
        override fun fromJson(json: JsonValue): UserAccount? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserAccount(
                canAuthenticate = members.take("canAuthenticate") { it.boolean },
                lockedAt = members.take("lockedAt") { it.text },
                secondsUntilUnlock = members.take("secondsUntilUnlock") { it.integer },
                status = members.take("status") { it.text?.let(UserAccountStatus::of) },
                unlockAt = members.take("unlockAt") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The user's address. */
public data class UserAddress(
    /** The country as two capital letters (ISO 3166-1). Two capital letters. */
    public val countryCode: String? = null,
    /**
     * The city. At least 1 character. At most 256 characters. Pattern: `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`.
     */
    public val locality: String? = null,
    /**
     * The postal code. At least 1 character. At most 40 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`.
     */
    public val postalCode: String? = null,
    /**
     * The state, province or region. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`.
     */
    public val region: String? = null,
    /**
     * The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{N}\p{Zs}\p{P}\n\r&#93;*$`.
     */
    public val streetAddress: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("countryCode", countryCode) { json(it) }
        out.put("locality", locality) { json(it) }
        out.put("postalCode", postalCode) { json(it) }
        out.put("region", region) { json(it) }
        out.put("streetAddress", streetAddress) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserAddress")
        .add("countryCode", countryCode)
        .add("locality", locality)
        .add("postalCode", postalCode)
        .add("region", region)
        .add("streetAddress", streetAddress)
        .end(additional)

    public companion object : ModelReader<UserAddress> {
        override fun fromJson(json: JsonValue): UserAddress? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserAddress(
                countryCode = members.take("countryCode") { it.text },
                locality = members.take("locality") { it.text },
                postalCode = members.take("postalCode") { it.text },
                region = members.take("region") { it.text },
                streetAddress = members.take("streetAddress") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the user. */
public data class UserEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserEnvironment> {
        override fun fromJson(json: JsonValue): UserEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The identity provider that authenticates the user. */
public data class UserIdentityProvider(
    /** The identity provider. Leave it out for PingOne. Format: uuid. */
    public val id: String? = null,
    /** The type of the identity provider. Read-only: set by the platform. Default: `PING_ONE`. */
    public val type: UserIdentityProviderType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserIdentityProvider")
        .add("id", id)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<UserIdentityProvider> {
        override fun fromJson(json: JsonValue): UserIdentityProvider? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserIdentityProvider(
                id = members.take("id") { it.text },
                type = members.take("type") { it.text?.let(UserIdentityProviderType::of) },
                additional = members.additional,
            )
        }
    }
}

/** The last time the user signed on. */
public data class UserLastSignOn(
    /** When the user signed on. Read-only: set by the platform. Format: date-time. */
    public val at: String? = null,
    /** The IP address from which the user signed on. Read-only: set by the platform. */
    public val remoteIp: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("at", at) { json(it) }
        out.put("remoteIp", remoteIp) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserLastSignOn")
        .add("at", at)
        .add("remoteIp", remoteIp)
        .end(additional)

    public companion object : ModelReader<UserLastSignOn> {
        override fun fromJson(json: JsonValue): UserLastSignOn? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserLastSignOn(
                at = members.take("at") { it.text },
                remoteIp = members.take("remoteIp") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The state of the user's registration. Only when users are imported. */
public data class UserLifecycle(
    /** Whether the e-mail address still has to be verified. */
    public val status: UserLifecycleStatus? = null,
    /** Whether sending the verification e-mail is left out. */
    public val suppressVerificationCode: Boolean? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("status", status) { json(it) }
        out.put("suppressVerificationCode", suppressVerificationCode) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserLifecycle")
        .add("status", status)
        .add("suppressVerificationCode", suppressVerificationCode)
        .end(additional)

    public companion object : ModelReader<UserLifecycle> {
        override fun fromJson(json: JsonValue): UserLifecycle? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserLifecycle(
                status = members.take("status") { it.text?.let(UserLifecycleStatus::of) },
                suppressVerificationCode = members.take("suppressVerificationCode") { it.boolean },
                additional = members.additional,
            )
        }
    }
}

/** The user's name. */
public data class UserName(
    /**
     * The family name. At least 1 character. At most 256 characters. Pattern: `^&#91;\p{L}\p{M}\p{N}' .-&#93;*$`. Null
     * means: clear the value.
     */
    public val family: String? = null,
    /**
     * The whole name as it is shown. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{N}' .-&#93;*$`. Null means: clear the value.
     */
    public val formatted: String? = null,
    /**
     * The given name. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val given: String? = null,
    /** A title before the name. Null means: clear the value. */
    public val honorificPrefix: String? = null,
    /** A title after the name. Null means: clear the value. */
    public val honorificSuffix: String? = null,
    /**
     * The middle names. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val middle: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("family", family) { json(it) }
        out.put("formatted", formatted) { json(it) }
        out.put("given", given) { json(it) }
        out.put("honorificPrefix", honorificPrefix) { json(it) }
        out.put("honorificSuffix", honorificSuffix) { json(it) }
        out.put("middle", middle) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserName")
        .add("family", family)
        .add("formatted", formatted)
        .add("given", given)
        .add("honorificPrefix", honorificPrefix)
        .add("honorificSuffix", honorificSuffix)
        .add("middle", middle)
        .end(additional)

    public companion object : ModelReader<UserName> {
        override fun fromJson(json: JsonValue): UserName? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserName(
                family = members.take("family") { it.text },
                formatted = members.take("formatted") { it.text },
                given = members.take("given") { it.text },
                honorificPrefix = members.take("honorificPrefix") { it.text },
                honorificSuffix = members.take("honorificSuffix") { it.text },
                middle = members.take("middle") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The user's password. Only when users are imported. */
public data class UserPassword(
    /** Whether the user must change the password at the next sign-on. */
    public val forceChange: Boolean? = null,
    /** The password, in clear or encoded. Secret. Format: password. */
    public val value: String? = null,
    /** A password that another directory keeps. */
    public val external: UserPasswordExternal? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("forceChange", forceChange) { json(it) }
        out.put("value", value) { json(it) }
        out.put("external", external) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPassword")
        .add("forceChange", forceChange)
        .hidden("value", value)
        .add("external", external)
        .end(additional)

    public companion object : ModelReader<UserPassword> {
        override fun fromJson(json: JsonValue): UserPassword? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPassword(
                forceChange = members.take("forceChange") { it.boolean },
                value = members.take("value") { it.text },
                external = members.take("external") { UserPasswordExternal.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** A password that another directory keeps. */
public data class UserPasswordExternal(
    /** The gateway to that directory. */
    public val gateway: UserPasswordExternalGateway? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("gateway", gateway) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPasswordExternal")
        .add("gateway", gateway)
        .end(additional)

    public companion object : ModelReader<UserPasswordExternal> {
        override fun fromJson(json: JsonValue): UserPasswordExternal? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPasswordExternal(
                gateway = members.take("gateway") { UserPasswordExternalGateway.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** The gateway to that directory. */
public data class UserPasswordExternalGateway(
    /** The gateway. Format: uuid. */
    public val id: String? = null,
    /** The type of the gateway. */
    public val type: UserPasswordExternalGatewayType? = null,
    /** The user type of the gateway. */
    public val userType: UserPasswordExternalGatewayUserType? = null,
    /** The attributes by which the user is found there. */
    public val correlationAttributes: Map<String, JsonValue>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("type", type) { json(it) }
        out.put("userType", userType) { json(it) }
        out.put("correlationAttributes", correlationAttributes) { JsonValue.Object(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPasswordExternalGateway")
        .add("id", id)
        .add("type", type)
        .add("userType", userType)
        .names("correlationAttributes", correlationAttributes)
        .end(additional)

    public companion object : ModelReader<UserPasswordExternalGateway> {
        override fun fromJson(json: JsonValue): UserPasswordExternalGateway? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPasswordExternalGateway(
                id = members.take("id") { it.text },
                type = members.take("type") { it.text?.let(UserPasswordExternalGatewayType::of) },
                userType = members.take("userType") { UserPasswordExternalGatewayUserType.fromJson(it) },
                correlationAttributes = members.take("correlationAttributes") { (it as? JsonValue.Object)?.members },
                additional = members.additional,
            )
        }
    }
}

/** The user type of the gateway. */
public data class UserPasswordExternalGatewayUserType(
    /** The user type. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPasswordExternalGatewayUserType")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserPasswordExternalGatewayUserType> {
        override fun fromJson(json: JsonValue): UserPasswordExternalGatewayUserType? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPasswordExternalGatewayUserType(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The user's photo. */
public data class UserPhoto(
    /** The URL of the photo. */
    public val href: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("href", href) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPhoto")
        .add("href", href)
        .end(additional)

    public companion object : ModelReader<UserPhoto> {
        override fun fromJson(json: JsonValue): UserPhoto? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPhoto(
                href = members.take("href") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The population of the user. It may be left out when there is a default population. */
public data class UserPopulationMember(
    /**
     * The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not with
     * the user.
     */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPopulationMember")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserPopulationMember> {
        override fun fromJson(json: JsonValue): UserPopulationMember? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPopulationMember(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * Users data model.
 *
 * What a PATCH does with it.
 */
public data class UserPatch(
    /** Whether and why the user's account is locked. */
    public val account: Change<UserAccountPatch> = Change.Keep,
    /** The user's address. */
    public val address: Change<UserAddressPatch> = Change.Keep,
    /** The user's e-mail address. */
    public val email: String? = null,
    /** Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input. */
    public val emailVerified: Change<Boolean> = Change.Keep,
    /**
     * An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear the
     * value.
     */
    public val externalId: Change<String> = Change.Keep,
    /** The identity provider that authenticates the user. */
    public val identityProvider: Change<UserIdentityProviderPatch> = Change.Keep,
    /** The state of the user's registration. Only when users are imported. Taken by `users.import` only. */
    public val lifecycle: Change<UserLifecyclePatch> = Change.Keep,
    /**
     * The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters.
     * Pattern: `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val locale: Change<String> = Change.Keep,
    /** Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings. */
    public val mfaEnabled: Change<Boolean> = Change.Keep,
    /** The user's mobile phone number. At most 32 characters. Null means: clear the value. */
    public val mobilePhone: Change<String> = Change.Keep,
    /** The user's name. */
    public val name: Change<UserNamePatch> = Change.Keep,
    /**
     * How the user likes to be called. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val nickname: Change<String> = Change.Keep,
    /** The user's password. Only when users are imported. Taken by `users.import` only. */
    public val password: Change<UserPasswordPatch> = Change.Keep,
    /** The user's photo. */
    public val photo: Change<UserPhotoPatch> = Change.Keep,
    /** The population of the user. It may be left out when there is a default population. */
    public val population: Change<UserPopulationMemberPatch> = Change.Keep,
    /** The user's preferred languages, as in Accept-Language. Null means: clear the value. */
    public val preferredLanguage: Change<String> = Change.Keep,
    /** The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value. */
    public val primaryPhone: Change<String> = Change.Keep,
    /**
     * The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note: the
     * SDK's pattern ^\w+\/\w+$ refuses valid names such as UTC, so it is not applied.
     */
    public val timezone: Change<String> = Change.Keep,
    /**
     * The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val title: Change<String> = Change.Keep,
    /**
     * What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val type: Change<String> = Change.Keep,
    /**
     * The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128
     * characters. Pattern: `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Unique in the environment.
     */
    public val username: String? = null,
    /** Whether ID verification can be done. */
    public val verifyStatus: Change<UserVerifyStatus> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("account", account) { json(it) }
        out.change("address", address) { json(it) }
        out.put("email", email) { json(it) }
        out.change("emailVerified", emailVerified) { json(it) }
        out.change("externalId", externalId) { json(it) }
        out.change("identityProvider", identityProvider) { json(it) }
        out.change("lifecycle", lifecycle) { json(it) }
        out.change("locale", locale) { json(it) }
        out.change("mfaEnabled", mfaEnabled) { json(it) }
        out.change("mobilePhone", mobilePhone) { json(it) }
        out.change("name", name) { json(it) }
        out.change("nickname", nickname) { json(it) }
        out.change("password", password) { json(it) }
        out.change("photo", photo) { json(it) }
        out.change("population", population) { json(it) }
        out.change("preferredLanguage", preferredLanguage) { json(it) }
        out.change("primaryPhone", primaryPhone) { json(it) }
        out.change("timezone", timezone) { json(it) }
        out.change("title", title) { json(it) }
        out.change("type", type) { json(it) }
        out.put("username", username) { json(it) }
        out.change("verifyStatus", verifyStatus) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPatch")
        .add("account", account)
        .add("address", address)
        .add("email", email)
        .add("emailVerified", emailVerified)
        .add("externalId", externalId)
        .add("identityProvider", identityProvider)
        .add("lifecycle", lifecycle)
        .add("locale", locale)
        .add("mfaEnabled", mfaEnabled)
        .add("mobilePhone", mobilePhone)
        .add("name", name)
        .add("nickname", nickname)
        .add("password", password)
        .add("photo", photo)
        .add("population", population)
        .add("preferredLanguage", preferredLanguage)
        .add("primaryPhone", primaryPhone)
        .add("timezone", timezone)
        .add("title", title)
        .add("type", type)
        .add("username", username)
        .add("verifyStatus", verifyStatus)
        .end(additional)

    public companion object : ModelReader<UserPatch> {
        override fun fromJson(json: JsonValue): UserPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPatch(
                account = members.takeChange("account") { UserAccountPatch.fromJson(it) },
                address = members.takeChange("address") { UserAddressPatch.fromJson(it) },
                email = members.take("email") { it.text },
                emailVerified = members.takeChange("emailVerified") { it.boolean },
                externalId = members.takeChange("externalId") { it.text },
                identityProvider = members.takeChange("identityProvider") { UserIdentityProviderPatch.fromJson(it) },
                lifecycle = members.takeChange("lifecycle") { UserLifecyclePatch.fromJson(it) },
                locale = members.takeChange("locale") { it.text },
                mfaEnabled = members.takeChange("mfaEnabled") { it.boolean },
                mobilePhone = members.takeChange("mobilePhone") { it.text },
                name = members.takeChange("name") { UserNamePatch.fromJson(it) },
                nickname = members.takeChange("nickname") { it.text },
                password = members.takeChange("password") { UserPasswordPatch.fromJson(it) },
                photo = members.takeChange("photo") { UserPhotoPatch.fromJson(it) },
                population = members.takeChange("population") { UserPopulationMemberPatch.fromJson(it) },
                preferredLanguage = members.takeChange("preferredLanguage") { it.text },
                primaryPhone = members.takeChange("primaryPhone") { it.text },
                timezone = members.takeChange("timezone") { it.text },
                title = members.takeChange("title") { it.text },
                type = members.takeChange("type") { it.text },
                username = members.take("username") { it.text },
                verifyStatus = members.takeChange("verifyStatus") { it.text?.let(UserVerifyStatus::of) },
                additional = members.additional,
            )
        }

        /** The smallest change that makes one value out of another, without what the platform sets itself. */
        public fun between(before: User, after: User): UserPatch =
            fromJson(changes(before, after, model = "User")) ?: UserPatch()
    }
}

/**
 * Whether and why the user's account is locked.
 *
 * What a PATCH does with it.
 */
public data class UserAccountPatch(
    /** Whether the user can sign on. */
    public val canAuthenticate: Boolean? = null,
    /** Whether the account is locked. */
    public val status: UserAccountStatus? = null,
    /** When the account will be unlocked. Format: date-time. */
    public val unlockAt: Change<String> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("canAuthenticate", canAuthenticate) { json(it) }
        out.put("status", status) { json(it) }
        out.change("unlockAt", unlockAt) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserAccountPatch")
        .add("canAuthenticate", canAuthenticate)
        .add("status", status)
        .add("unlockAt", unlockAt)
        .end(additional)

    public companion object : ModelReader<UserAccountPatch> {
        override fun fromJson(json: JsonValue): UserAccountPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserAccountPatch(
                canAuthenticate = members.take("canAuthenticate") { it.boolean },
                status = members.take("status") { it.text?.let(UserAccountStatus::of) },
                unlockAt = members.takeChange("unlockAt") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The user's address.
 *
 * What a PATCH does with it.
 */
public data class UserAddressPatch(
    /** The country as two capital letters (ISO 3166-1). Two capital letters. */
    public val countryCode: Change<String> = Change.Keep,
    /**
     * The city. At least 1 character. At most 256 characters. Pattern: `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`.
     */
    public val locality: Change<String> = Change.Keep,
    /**
     * The postal code. At least 1 character. At most 40 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`.
     */
    public val postalCode: Change<String> = Change.Keep,
    /**
     * The state, province or region. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`.
     */
    public val region: Change<String> = Change.Keep,
    /**
     * The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{N}\p{Zs}\p{P}\n\r&#93;*$`.
     */
    public val streetAddress: Change<String> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("countryCode", countryCode) { json(it) }
        out.change("locality", locality) { json(it) }
        out.change("postalCode", postalCode) { json(it) }
        out.change("region", region) { json(it) }
        out.change("streetAddress", streetAddress) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserAddressPatch")
        .add("countryCode", countryCode)
        .add("locality", locality)
        .add("postalCode", postalCode)
        .add("region", region)
        .add("streetAddress", streetAddress)
        .end(additional)

    public companion object : ModelReader<UserAddressPatch> {
        override fun fromJson(json: JsonValue): UserAddressPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserAddressPatch(
                countryCode = members.takeChange("countryCode") { it.text },
                locality = members.takeChange("locality") { it.text },
                postalCode = members.takeChange("postalCode") { it.text },
                region = members.takeChange("region") { it.text },
                streetAddress = members.takeChange("streetAddress") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The identity provider that authenticates the user.
 *
 * What a PATCH does with it.
 */
public data class UserIdentityProviderPatch(
    /** The identity provider. Leave it out for PingOne. Format: uuid. */
    public val id: Change<String> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserIdentityProviderPatch")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserIdentityProviderPatch> {
        override fun fromJson(json: JsonValue): UserIdentityProviderPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserIdentityProviderPatch(
                id = members.takeChange("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The state of the user's registration. Only when users are imported.
 *
 * What a PATCH does with it.
 */
public data class UserLifecyclePatch(
    /** Whether the e-mail address still has to be verified. */
    public val status: Change<UserLifecycleStatus> = Change.Keep,
    /** Whether sending the verification e-mail is left out. */
    public val suppressVerificationCode: Change<Boolean> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("status", status) { json(it) }
        out.change("suppressVerificationCode", suppressVerificationCode) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserLifecyclePatch")
        .add("status", status)
        .add("suppressVerificationCode", suppressVerificationCode)
        .end(additional)

    public companion object : ModelReader<UserLifecyclePatch> {
        override fun fromJson(json: JsonValue): UserLifecyclePatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserLifecyclePatch(
                status = members.takeChange("status") { it.text?.let(UserLifecycleStatus::of) },
                suppressVerificationCode = members.takeChange("suppressVerificationCode") { it.boolean },
                additional = members.additional,
            )
        }
    }
}

/**
 * The user's name.
 *
 * What a PATCH does with it.
 */
public data class UserNamePatch(
    /**
     * The family name. At least 1 character. At most 256 characters. Pattern: `^&#91;\p{L}\p{M}\p{N}' .-&#93;*$`. Null
     * means: clear the value.
     */
    public val family: Change<String> = Change.Keep,
    /**
     * The whole name as it is shown. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{N}' .-&#93;*$`. Null means: clear the value.
     */
    public val formatted: Change<String> = Change.Keep,
    /**
     * The given name. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val given: Change<String> = Change.Keep,
    /** A title before the name. Null means: clear the value. */
    public val honorificPrefix: Change<String> = Change.Keep,
    /** A title after the name. Null means: clear the value. */
    public val honorificSuffix: Change<String> = Change.Keep,
    /**
     * The middle names. At least 1 character. At most 256 characters. Pattern:
     * `^&#91;\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}&#93;*$`. Null means: clear the value.
     */
    public val middle: Change<String> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("family", family) { json(it) }
        out.change("formatted", formatted) { json(it) }
        out.change("given", given) { json(it) }
        out.change("honorificPrefix", honorificPrefix) { json(it) }
        out.change("honorificSuffix", honorificSuffix) { json(it) }
        out.change("middle", middle) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserNamePatch")
        .add("family", family)
        .add("formatted", formatted)
        .add("given", given)
        .add("honorificPrefix", honorificPrefix)
        .add("honorificSuffix", honorificSuffix)
        .add("middle", middle)
        .end(additional)

    public companion object : ModelReader<UserNamePatch> {
        override fun fromJson(json: JsonValue): UserNamePatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserNamePatch(
                family = members.takeChange("family") { it.text },
                formatted = members.takeChange("formatted") { it.text },
                given = members.takeChange("given") { it.text },
                honorificPrefix = members.takeChange("honorificPrefix") { it.text },
                honorificSuffix = members.takeChange("honorificSuffix") { it.text },
                middle = members.takeChange("middle") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The user's password. Only when users are imported.
 *
 * What a PATCH does with it.
 */
public data class UserPasswordPatch(
    /** Whether the user must change the password at the next sign-on. */
    public val forceChange: Change<Boolean> = Change.Keep,
    /** The password, in clear or encoded. Secret. Format: password. */
    public val value: Change<String> = Change.Keep,
    /** A password that another directory keeps. */
    public val external: Change<UserPasswordExternalPatch> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("forceChange", forceChange) { json(it) }
        out.change("value", value) { json(it) }
        out.change("external", external) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPasswordPatch")
        .add("forceChange", forceChange)
        .hidden("value", value)
        .add("external", external)
        .end(additional)

    public companion object : ModelReader<UserPasswordPatch> {
        override fun fromJson(json: JsonValue): UserPasswordPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPasswordPatch(
                forceChange = members.takeChange("forceChange") { it.boolean },
                value = members.takeChange("value") { it.text },
                external = members.takeChange("external") { UserPasswordExternalPatch.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/**
 * A password that another directory keeps.
 *
 * What a PATCH does with it.
 */
public data class UserPasswordExternalPatch(
    /** The gateway to that directory. */
    public val gateway: Change<UserPasswordExternalGatewayPatch> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("gateway", gateway) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPasswordExternalPatch")
        .add("gateway", gateway)
        .end(additional)

    public companion object : ModelReader<UserPasswordExternalPatch> {
        override fun fromJson(json: JsonValue): UserPasswordExternalPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPasswordExternalPatch(
                gateway = members.takeChange("gateway") { UserPasswordExternalGatewayPatch.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/**
 * The gateway to that directory.
 *
 * What a PATCH does with it.
 */
public data class UserPasswordExternalGatewayPatch(
    /** The gateway. Format: uuid. */
    public val id: Change<String> = Change.Keep,
    /** The type of the gateway. */
    public val type: Change<UserPasswordExternalGatewayType> = Change.Keep,
    /** The user type of the gateway. */
    public val userType: Change<UserPasswordExternalGatewayUserTypePatch> = Change.Keep,
    /** The attributes by which the user is found there. */
    public val correlationAttributes: Change<Map<String, JsonValue>> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("id", id) { json(it) }
        out.change("type", type) { json(it) }
        out.change("userType", userType) { json(it) }
        out.change("correlationAttributes", correlationAttributes) { JsonValue.Object(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPasswordExternalGatewayPatch")
        .add("id", id)
        .add("type", type)
        .add("userType", userType)
        .names("correlationAttributes", correlationAttributes)
        .end(additional)

    public companion object : ModelReader<UserPasswordExternalGatewayPatch> {
        override fun fromJson(json: JsonValue): UserPasswordExternalGatewayPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPasswordExternalGatewayPatch(
                id = members.takeChange("id") { it.text },
                type = members.takeChange("type") { it.text?.let(UserPasswordExternalGatewayType::of) },
                userType = members.takeChange("userType") { UserPasswordExternalGatewayUserTypePatch.fromJson(it) },
                correlationAttributes = members.takeChange("correlationAttributes") { (it as? JsonValue.Object)?.members },
                additional = members.additional,
            )
        }
    }
}

/**
 * The user type of the gateway.
 *
 * What a PATCH does with it.
 */
public data class UserPasswordExternalGatewayUserTypePatch(
    /** The user type. Format: uuid. */
    public val id: Change<String> = Change.Keep,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.change("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPasswordExternalGatewayUserTypePatch")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserPasswordExternalGatewayUserTypePatch> {
        override fun fromJson(json: JsonValue): UserPasswordExternalGatewayUserTypePatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPasswordExternalGatewayUserTypePatch(
                id = members.takeChange("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The user's photo.
 *
 * What a PATCH does with it.
 */
public data class UserPhotoPatch(
    /** The URL of the photo. */
    public val href: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("href", href) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPhotoPatch")
        .add("href", href)
        .end(additional)

    public companion object : ModelReader<UserPhotoPatch> {
        override fun fromJson(json: JsonValue): UserPhotoPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPhotoPatch(
                href = members.take("href") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The population of the user. It may be left out when there is a default population.
 *
 * What a PATCH does with it.
 */
public data class UserPopulationMemberPatch(
    /**
     * The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not with
     * the user.
     */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("UserPopulationMemberPatch")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<UserPopulationMemberPatch> {
        override fun fromJson(json: JsonValue): UserPopulationMemberPatch? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return UserPopulationMemberPatch(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * Whether the account is locked.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface UserAccountStatus : OpenEnum {
    /** `LOCKED` */
    public data object Locked : UserAccountStatus {
        override val value: String get() = "LOCKED"
    }

    /** `OK` */
    public data object Ok : UserAccountStatus {
        override val value: String get() = "OK"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : UserAccountStatus

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<UserAccountStatus> get() = listOf(
            Locked,
            Ok,
        )

        /** The value with this text. */
        public fun of(value: String): UserAccountStatus = when (value) {
            "LOCKED" -> Locked
            "OK" -> Ok
            else -> Unknown(value)
        }
    }
}

/**
 * The type of the identity provider.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface UserIdentityProviderType : OpenEnum {
    /** `FACEBOOK` */
    public data object Facebook : UserIdentityProviderType {
        override val value: String get() = "FACEBOOK"
    }

    /** `GOOGLE` */
    public data object Google : UserIdentityProviderType {
        override val value: String get() = "GOOGLE"
    }

    /** `LINKEDIN` */
    public data object Linkedin : UserIdentityProviderType {
        override val value: String get() = "LINKEDIN"
    }

    /** `LINKEDIN_OIDC` */
    public data object LinkedinOidc : UserIdentityProviderType {
        override val value: String get() = "LINKEDIN_OIDC"
    }

    /** `APPLE` */
    public data object Apple : UserIdentityProviderType {
        override val value: String get() = "APPLE"
    }

    /** `TWITTER` */
    public data object Twitter : UserIdentityProviderType {
        override val value: String get() = "TWITTER"
    }

    /** `AMAZON` */
    public data object Amazon : UserIdentityProviderType {
        override val value: String get() = "AMAZON"
    }

    /** `YAHOO` */
    public data object Yahoo : UserIdentityProviderType {
        override val value: String get() = "YAHOO"
    }

    /** `MICROSOFT` */
    public data object Microsoft : UserIdentityProviderType {
        override val value: String get() = "MICROSOFT"
    }

    /** `PAYPAL` */
    public data object Paypal : UserIdentityProviderType {
        override val value: String get() = "PAYPAL"
    }

    /** `GITHUB` */
    public data object Github : UserIdentityProviderType {
        override val value: String get() = "GITHUB"
    }

    /** `OPENID_CONNECT` */
    public data object OpenidConnect : UserIdentityProviderType {
        override val value: String get() = "OPENID_CONNECT"
    }

    /** `SAML` */
    public data object Saml : UserIdentityProviderType {
        override val value: String get() = "SAML"
    }

    /** `PING_ONE` */
    public data object PingOne : UserIdentityProviderType {
        override val value: String get() = "PING_ONE"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : UserIdentityProviderType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<UserIdentityProviderType> get() = listOf(
            Facebook,
            Google,
            Linkedin,
            LinkedinOidc,
            Apple,
            Twitter,
            Amazon,
            Yahoo,
            Microsoft,
            Paypal,
            Github,
            OpenidConnect,
            Saml,
            PingOne,
        )

        /** The value with this text. */
        public fun of(value: String): UserIdentityProviderType = when (value) {
            "FACEBOOK" -> Facebook
            "GOOGLE" -> Google
            "LINKEDIN" -> Linkedin
            "LINKEDIN_OIDC" -> LinkedinOidc
            "APPLE" -> Apple
            "TWITTER" -> Twitter
            "AMAZON" -> Amazon
            "YAHOO" -> Yahoo
            "MICROSOFT" -> Microsoft
            "PAYPAL" -> Paypal
            "GITHUB" -> Github
            "OPENID_CONNECT" -> OpenidConnect
            "SAML" -> Saml
            "PING_ONE" -> PingOne
            else -> Unknown(value)
        }
    }
}

/**
 * Whether the e-mail address still has to be verified.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface UserLifecycleStatus : OpenEnum {
    /** `ACCOUNT_OK` */
    public data object AccountOk : UserLifecycleStatus {
        override val value: String get() = "ACCOUNT_OK"
    }

    /** `VERIFICATION_REQUIRED` */
    public data object VerificationRequired : UserLifecycleStatus {
        override val value: String get() = "VERIFICATION_REQUIRED"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : UserLifecycleStatus

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<UserLifecycleStatus> get() = listOf(
            AccountOk,
            VerificationRequired,
        )

        /** The value with this text. */
        public fun of(value: String): UserLifecycleStatus = when (value) {
            "ACCOUNT_OK" -> AccountOk
            "VERIFICATION_REQUIRED" -> VerificationRequired
            else -> Unknown(value)
        }
    }
}

/**
 * The type of the gateway.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface UserPasswordExternalGatewayType : OpenEnum {
    /** `LDAP` */
    public data object Ldap : UserPasswordExternalGatewayType {
        override val value: String get() = "LDAP"
    }

    /** `PING_FEDERATE` */
    public data object PingFederate : UserPasswordExternalGatewayType {
        override val value: String get() = "PING_FEDERATE"
    }

    /** `PING_INTELLIGENCE` */
    public data object PingIntelligence : UserPasswordExternalGatewayType {
        override val value: String get() = "PING_INTELLIGENCE"
    }

    /** `API_GATEWAY_INTEGRATION` */
    public data object ApiGatewayIntegration : UserPasswordExternalGatewayType {
        override val value: String get() = "API_GATEWAY_INTEGRATION"
    }

    /** `RADIUS` */
    public data object Radius : UserPasswordExternalGatewayType {
        override val value: String get() = "RADIUS"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : UserPasswordExternalGatewayType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<UserPasswordExternalGatewayType> get() = listOf(
            Ldap,
            PingFederate,
            PingIntelligence,
            ApiGatewayIntegration,
            Radius,
        )

        /** The value with this text. */
        public fun of(value: String): UserPasswordExternalGatewayType = when (value) {
            "LDAP" -> Ldap
            "PING_FEDERATE" -> PingFederate
            "PING_INTELLIGENCE" -> PingIntelligence
            "API_GATEWAY_INTEGRATION" -> ApiGatewayIntegration
            "RADIUS" -> Radius
            else -> Unknown(value)
        }
    }
}

/**
 * Whether ID verification can be done.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface UserVerifyStatus : OpenEnum {
    /** `NOT_INITIATED` */
    public data object NotInitiated : UserVerifyStatus {
        override val value: String get() = "NOT_INITIATED"
    }

    /** `ENABLED` */
    public data object Enabled : UserVerifyStatus {
        override val value: String get() = "ENABLED"
    }

    /** `DISABLED` */
    public data object Disabled : UserVerifyStatus {
        override val value: String get() = "DISABLED"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : UserVerifyStatus

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<UserVerifyStatus> get() = listOf(
            NotInitiated,
            Enabled,
            Disabled,
        )

        /** The value with this text. */
        public fun of(value: String): UserVerifyStatus = when (value) {
            "NOT_INITIATED" -> NotInitiated
            "ENABLED" -> Enabled
            "DISABLED" -> Disabled
            else -> Unknown(value)
        }
    }
}
