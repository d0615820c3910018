// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.model

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Model
import io.github.pingonecore.ModelReader
import io.github.pingonecore.ObjectReader
import io.github.pingonecore.ObjectWriter
import io.github.pingonecore.OpenEnum
import io.github.pingonecore.Shown
import io.github.pingonecore.items
import io.github.pingonecore.json
import io.github.pingonecore.jsonList
import io.github.pingonecore.members

/** API service data model. */
public data class ApiService(
    /** Holds `custom`. */
    public val accessControl: ApiServiceAccessControl? = null,
    /** The authorization server that issues the access tokens for the APIs. */
    public val authorizationServer: ApiServiceAuthorizationServer? = null,
    /**
     * The base URLs under which the APIs are reached: absolute http or https URLs without query, fragment or trailing
     * slash.
     */
    public val baseUrls: List<String>? = null,
    /**
     * The user directory for which access tokens are issued. When it is left out, directory.type is PINGONE_SSO.
     * Required when `authorizationServer.type` is `EXTERNAL`.
     */
    public val directory: ApiServiceDirectory? = null,
    /** The unique identifier of the API service. */
    public val id: String? = null,
    /** The name of the API service. At least 1 character. Unique among all API services. */
    public val name: String? = null,
    /** Holds `id`. */
    public val policy: ApiServicePolicy? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("accessControl", accessControl) { json(it) }
        out.put("authorizationServer", authorizationServer) { json(it) }
        out.put("baseUrls", baseUrls) { jsonList(it) { item0 -> json(item0) } }
        out.put("directory", directory) { json(it) }
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("policy", policy) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiService")
        .add("accessControl", accessControl)
        .add("authorizationServer", authorizationServer)
        .add("baseUrls", baseUrls)
        .add("directory", directory)
        .add("id", id)
        .add("name", name)
        .add("policy", policy)
        .end(additional)

    public companion object : ModelReader<ApiService> {
        override fun fromJson(json: JsonValue): ApiService? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiService(
                accessControl = members.take("accessControl") { ApiServiceAccessControl.fromJson(it) },
                authorizationServer = members.take("authorizationServer") { ApiServiceAuthorizationServer.fromJson(it) },
                baseUrls = members.take("baseUrls") { it.items { item0 -> item0.text } },
                directory = members.take("directory") { ApiServiceDirectory.fromJson(it) },
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                policy = members.take("policy") { ApiServicePolicy.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `custom`. */
public data class ApiServiceAccessControl(
    /** Whether a custom policy is used instead of the group and scope requirements. */
    public val custom: ApiServiceAccessControlCustom? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("custom", custom) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceAccessControl")
        .add("custom", custom)
        .end(additional)

    public companion object : ModelReader<ApiServiceAccessControl> {
        override fun fromJson(json: JsonValue): ApiServiceAccessControl? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceAccessControl(
                custom = members.take("custom") { ApiServiceAccessControlCustom.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Whether a custom policy is used instead of the group and scope requirements. */
public data class ApiServiceAccessControlCustom(
    /** When true, a custom policy is used. Default: `false`. */
    public val enabled: Boolean? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("enabled", enabled) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceAccessControlCustom")
        .add("enabled", enabled)
        .end(additional)

    public companion object : ModelReader<ApiServiceAccessControlCustom> {
        override fun fromJson(json: JsonValue): ApiServiceAccessControlCustom? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceAccessControlCustom(
                enabled = members.take("enabled") { it.boolean },
                additional = members.additional,
            )
        }
    }
}

/** The authorization server that issues the access tokens for the APIs. */
public data class ApiServiceAuthorizationServer(
    /**
     * The external OAuth 2 authorization server. Only for the type EXTERNAL. Not allowed when
     * `authorizationServer.type` is `PINGONE_SSO`. Required when `authorizationServer.type` is `EXTERNAL`.
     */
    public val externalOAuthServer: ApiServiceAuthorizationServerExternalOAuthServer? = null,
    /**
     * The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.
     * Required when `authorizationServer.type` is `PINGONE_SSO`. Not allowed when `authorizationServer.type` is
     * `EXTERNAL`.
     */
    public val resource: ApiServiceAuthorizationServerResource? = null,
    /** Which kind of server issues the access tokens. Must equal the type of the directory. Default: `PINGONE_SSO`. */
    public val type: ApiServiceAuthorizationServerType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("externalOAuthServer", externalOAuthServer) { json(it) }
        out.put("resource", resource) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceAuthorizationServer")
        .add("externalOAuthServer", externalOAuthServer)
        .add("resource", resource)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<ApiServiceAuthorizationServer> {
        override fun fromJson(json: JsonValue): ApiServiceAuthorizationServer? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceAuthorizationServer(
                externalOAuthServer = members.take("externalOAuthServer") { ApiServiceAuthorizationServerExternalOAuthServer.fromJson(it) },
                resource = members.take("resource") { ApiServiceAuthorizationServerResource.fromJson(it) },
                type = members.take("type") { it.text?.let(ApiServiceAuthorizationServerType::of) },
                additional = members.additional,
            )
        }
    }
}

/** The external OAuth 2 authorization server. Only for the type EXTERNAL. */
public data class ApiServiceAuthorizationServerExternalOAuthServer(
    /** The audience that the `aud` claim of incoming access tokens must have. At most 1024 characters. */
    public val audience: String? = null,
    /** The external OAuth server. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("audience", audience) { json(it) }
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceAuthorizationServerExternalOAuthServer")
        .add("audience", audience)
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceAuthorizationServerExternalOAuthServer> {
        override fun fromJson(json: JsonValue): ApiServiceAuthorizationServerExternalOAuthServer? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceAuthorizationServerExternalOAuthServer(
                audience = members.take("audience") { it.text },
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO. */
public data class ApiServiceAuthorizationServerResource(
    /** A PingOne resource of the type CUSTOM. Format: uuid. Refers to a resource of the type CUSTOM. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceAuthorizationServerResource")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceAuthorizationServerResource> {
        override fun fromJson(json: JsonValue): ApiServiceAuthorizationServerResource? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceAuthorizationServerResource(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The user directory for which access tokens are issued. */
public data class ApiServiceDirectory(
    /**
     * Which kind of directory it is. Must equal the type of the authorization server. Default: `PINGONE_SSO`. Must
     * equal `authorizationServer.type`.
     */
    public val type: ApiServiceDirectoryType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDirectory")
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<ApiServiceDirectory> {
        override fun fromJson(json: JsonValue): ApiServiceDirectory? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDirectory(
                type = members.take("type") { it.text?.let(ApiServiceDirectoryType::of) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class ApiServicePolicy(
    /** The root policy. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServicePolicy")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServicePolicy> {
        override fun fromJson(json: JsonValue): ApiServicePolicy? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServicePolicy(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * Which kind of server issues the access tokens. Must equal the type of the directory.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ApiServiceAuthorizationServerType : OpenEnum {
    /** `PINGONE_SSO` */
    public data object PingoneSso : ApiServiceAuthorizationServerType {
        override val value: String get() = "PINGONE_SSO"
    }

    /** `EXTERNAL` */
    public data object External : ApiServiceAuthorizationServerType {
        override val value: String get() = "EXTERNAL"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ApiServiceAuthorizationServerType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ApiServiceAuthorizationServerType> get() = listOf(
            PingoneSso,
            External,
        )

        /** The value with this text. */
        public fun of(value: String): ApiServiceAuthorizationServerType = when (value) {
            "PINGONE_SSO" -> PingoneSso
            "EXTERNAL" -> External
            else -> Unknown(value)
        }
    }
}

/**
 * Which kind of directory it is. Must equal the type of the authorization server.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ApiServiceDirectoryType : OpenEnum {
    /** `PINGONE_SSO` */
    public data object PingoneSso : ApiServiceDirectoryType {
        override val value: String get() = "PINGONE_SSO"
    }

    /** `EXTERNAL` */
    public data object External : ApiServiceDirectoryType {
        override val value: String get() = "EXTERNAL"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ApiServiceDirectoryType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ApiServiceDirectoryType> get() = listOf(
            PingoneSso,
            External,
        )

        /** The value with this text. */
        public fun of(value: String): ApiServiceDirectoryType = when (value) {
            "PINGONE_SSO" -> PingoneSso
            "EXTERNAL" -> External
            else -> Unknown(value)
        }
    }
}
