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

/** Resources data model. */
public data class Resource(
    /** How long an access token is valid. At least 300. At most 2592000. Default: `3600`. Unit: seconds. */
    public val accessTokenValiditySeconds: Long? = null,
    /** How application permissions get into the access token. */
    public val applicationPermissionsSettings: ResourceApplicationPermissionsSettings? = null,
    /**
     * The audience of the access token: a URL without fragment, or @ and a name. Format: audience. When it is left out,
     * the name of the resource.
     */
    public val audience: String? = null,
    /** The client ID with which tokens are introspected. At least 8 characters. */
    public val clientId: String? = null,
    /**
     * The client secret with which tokens are introspected. Read-only: set by the platform. Secret. At least 8
     * characters. Format: password.
     */
    public val clientSecret: String? = null,
    /** When the resource was created. Read-only: set by the platform. Format: date-time. */
    public val createdAt: String? = null,
    /** What the resource is for. */
    public val description: String? = null,
    /** The environment of the resource. Read-only: set by the platform. */
    public val environment: ResourceEnvironment? = null,
    /** The resource itself. Read-only: set by the platform. */
    public val resource: ResourceResource? = null,
    /** The unique identifier of the resource. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the resource. Unique in the environment. */
    public val name: String? = null,
    /** How a client authenticates when it introspects a token. */
    public val introspectionAuthenticationMethod: ResourceIntrospectionAuthenticationMethod? = null,
    /** The type of the resource. Only CUSTOM can be created. Only `CUSTOM` can be created. */
    public val type: ResourceType? = null,
    /** When the resource was last changed. Read-only: set by the platform. Format: date-time. */
    public val updatedAt: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("accessTokenValiditySeconds", accessTokenValiditySeconds) { json(it) }
        out.put("applicationPermissionsSettings", applicationPermissionsSettings) { json(it) }
        out.put("audience", audience) { json(it) }
        out.put("clientId", clientId) { json(it) }
        out.put("clientSecret", clientSecret) { json(it) }
        out.put("createdAt", createdAt) { json(it) }
        out.put("description", description) { json(it) }
        out.put("environment", environment) { json(it) }
        out.put("resource", resource) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("introspectEndpointAuthMethod", introspectionAuthenticationMethod) { json(it) }
        out.put("type", type) { json(it) }
        out.put("updatedAt", updatedAt) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("Resource")
        .add("accessTokenValiditySeconds", accessTokenValiditySeconds)
        .add("applicationPermissionsSettings", applicationPermissionsSettings)
        .add("audience", audience)
        .add("clientId", clientId)
        .hidden("clientSecret", clientSecret)
        .add("createdAt", createdAt)
        .add("description", description)
        .add("environment", environment)
        .add("resource", resource)
        .add("id", id)
        .add("name", name)
        .add("introspectionAuthenticationMethod", introspectionAuthenticationMethod)
        .add("type", type)
        .add("updatedAt", updatedAt)
        .end(additional)

    public companion object : ModelReader<Resource> {
        override fun fromJson(json: JsonValue): Resource? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return Resource(
                accessTokenValiditySeconds = members.take("accessTokenValiditySeconds") { it.integer },
                applicationPermissionsSettings = members.take("applicationPermissionsSettings") { ResourceApplicationPermissionsSettings.fromJson(it) },
                audience = members.take("audience") { it.text },
                clientId = members.take("clientId") { it.text },
                clientSecret = members.take("clientSecret") { it.text },
                createdAt = members.take("createdAt") { it.text },
                description = members.take("description") { it.text },
                environment = members.take("environment") { ResourceEnvironment.fromJson(it) },
                resource = members.take("resource") { ResourceResource.fromJson(it) },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                introspectionAuthenticationMethod = members.take("introspectEndpointAuthMethod") { it.text?.let(ResourceIntrospectionAuthenticationMethod::of) },
                type = members.take("type") { it.text?.let(ResourceType::of) },
                updatedAt = members.take("updatedAt") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** How application permissions get into the access token. */
public data class ResourceApplicationPermissionsSettings(
    /** Whether the access token carries the permissions. */
    public val claimEnabled: Boolean? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("claimEnabled", claimEnabled) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ResourceApplicationPermissionsSettings")
        .add("claimEnabled", claimEnabled)
        .end(additional)

    public companion object : ModelReader<ResourceApplicationPermissionsSettings> {
        override fun fromJson(json: JsonValue): ResourceApplicationPermissionsSettings? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ResourceApplicationPermissionsSettings(
                claimEnabled = members.take("claimEnabled") { it.boolean },
                additional = members.additional,
            )
        }
    }
}

/** The environment of the resource. */
public data class ResourceEnvironment(
    /** The environment. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ResourceEnvironment")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ResourceEnvironment> {
        override fun fromJson(json: JsonValue): ResourceEnvironment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ResourceEnvironment(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The resource itself. */
public data class ResourceResource(
    /** The resource. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ResourceResource")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ResourceResource> {
        override fun fromJson(json: JsonValue): ResourceResource? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ResourceResource(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * How a client authenticates when it introspects a token.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ResourceIntrospectionAuthenticationMethod : OpenEnum {
    /** `NONE` */
    public data object None : ResourceIntrospectionAuthenticationMethod {
        override val value: String get() = "NONE"
    }

    /** `CLIENT_SECRET_BASIC` */
    public data object ClientSecretBasic : ResourceIntrospectionAuthenticationMethod {
        override val value: String get() = "CLIENT_SECRET_BASIC"
    }

    /** `CLIENT_SECRET_POST` */
    public data object ClientSecretPost : ResourceIntrospectionAuthenticationMethod {
        override val value: String get() = "CLIENT_SECRET_POST"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ResourceIntrospectionAuthenticationMethod

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ResourceIntrospectionAuthenticationMethod> get() = listOf(
            None,
            ClientSecretBasic,
            ClientSecretPost,
        )

        /** The value with this text. */
        public fun of(value: String): ResourceIntrospectionAuthenticationMethod = when (value) {
            "NONE" -> None
            "CLIENT_SECRET_BASIC" -> ClientSecretBasic
            "CLIENT_SECRET_POST" -> ClientSecretPost
            else -> Unknown(value)
        }
    }
}

/**
 * The type of the resource. Only CUSTOM can be created.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ResourceType : OpenEnum {
    /** `OPENID_CONNECT` */
    public data object OpenidConnect : ResourceType {
        override val value: String get() = "OPENID_CONNECT"
    }

    /** `PINGONE_API` */
    public data object PingoneApi : ResourceType {
        override val value: String get() = "PINGONE_API"
    }

    /** `CUSTOM` */
    public data object Custom : ResourceType {
        override val value: String get() = "CUSTOM"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ResourceType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ResourceType> get() = listOf(
            OpenidConnect,
            PingoneApi,
            Custom,
        )

        /** The value with this text. */
        public fun of(value: String): ResourceType = when (value) {
            "OPENID_CONNECT" -> OpenidConnect
            "PINGONE_API" -> PingoneApi
            "CUSTOM" -> Custom
            else -> Unknown(value)
        }
    }
}
