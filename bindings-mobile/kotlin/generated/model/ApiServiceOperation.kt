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

/** API service operations data model. */
public data class ApiServiceOperation(
    /** The unique identifier of the operation, made on creation. Read-only: set by the platform. */
    public val id: String? = null,
    /** The name of the operation. At least 1 character. */
    public val name: String? = null,
    /** Who may call the operation. */
    public val accessControl: ApiServiceOperationAccessControl? = null,
    /**
     * The HTTP methods of the operation, 1 to 10. Use null for every method. At least 1 item. At most 10 items. No two
     * equal items. Null means: every method.
     */
    public val methods: List<String>? = null,
    /** The paths of the operation, 1 to 10. At least 1 item. At most 10 items. No two items with the same `pattern`. */
    public val paths: List<ApiServiceOperationPath>? = null,
    /** Holds `id`. */
    public val policy: ApiServiceOperationPolicy? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("name", name) { json(it) }
        out.put("accessControl", accessControl) { json(it) }
        out.put("methods", methods) { jsonList(it) { item0 -> json(item0) } }
        out.put("paths", paths) { jsonList(it) { item0 -> json(item0) } }
        out.put("policy", policy) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperation")
        .add("id", id)
        .add("name", name)
        .add("accessControl", accessControl)
        .add("methods", methods)
        .add("paths", paths)
        .add("policy", policy)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperation> {
        override fun fromJson(json: JsonValue): ApiServiceOperation? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperation(
                id = members.take("id") { it.text },
                name = members.take("name") { it.text },
                accessControl = members.take("accessControl") { ApiServiceOperationAccessControl.fromJson(it) },
                methods = members.take("methods") { it.items { item0 -> item0.text } },
                paths = members.take("paths") { it.items { item0 -> ApiServiceOperationPath.fromJson(item0) } },
                policy = members.take("policy") { ApiServiceOperationPolicy.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Who may call the operation. */
public data class ApiServiceOperationAccessControl(
    /**
     * How the user must have signed on: an authentication policy, a maximum age, or both. Needs at least one of `acrs`,
     * `maxAge`.
     */
    public val authentication: ApiServiceOperationAccessControlAuthentication? = null,
    /** The groups that may call the operation. */
    public val group: ApiServiceOperationAccessControlGroup? = null,
    /** The application permission that the user needs. */
    public val permission: ApiServiceOperationAccessControlPermission? = null,
    /** The scopes that the client needs. */
    public val scope: ApiServiceOperationAccessControlScope? = null,
    /** Whether a custom policy is used instead of the group and scope requirements. */
    public val custom: ApiServiceOperationAccessControlCustom? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("authentication", authentication) { json(it) }
        out.put("group", group) { json(it) }
        out.put("permission", permission) { json(it) }
        out.put("scope", scope) { json(it) }
        out.put("custom", custom) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControl")
        .add("authentication", authentication)
        .add("group", group)
        .add("permission", permission)
        .add("scope", scope)
        .add("custom", custom)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControl> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControl? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControl(
                authentication = members.take("authentication") { ApiServiceOperationAccessControlAuthentication.fromJson(it) },
                group = members.take("group") { ApiServiceOperationAccessControlGroup.fromJson(it) },
                permission = members.take("permission") { ApiServiceOperationAccessControlPermission.fromJson(it) },
                scope = members.take("scope") { ApiServiceOperationAccessControlScope.fromJson(it) },
                custom = members.take("custom") { ApiServiceOperationAccessControlCustom.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** How the user must have signed on: an authentication policy, a maximum age, or both. */
public data class ApiServiceOperationAccessControlAuthentication(
    /** The authentication policies; currently at most one. At most 1 item. */
    public val acrs: List<ApiServiceOperationAccessControlAuthenticationAcr>? = null,
    /** How long ago the user may have signed on. A whole number. More than 0. Unit: seconds. */
    public val maxAge: Long? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("acrs", acrs) { jsonList(it) { item0 -> json(item0) } }
        out.put("maxAge", maxAge) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControlAuthentication")
        .add("acrs", acrs)
        .add("maxAge", maxAge)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControlAuthentication> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControlAuthentication? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControlAuthentication(
                acrs = members.take("acrs") { it.items { item0 -> ApiServiceOperationAccessControlAuthenticationAcr.fromJson(item0) } },
                maxAge = members.take("maxAge") { it.integer },
                additional = members.additional,
            )
        }
    }
}

/** An authentication policy. */
public data class ApiServiceOperationAccessControlAuthenticationAcr(
    /** The authentication policy. Format: uuid. */
    public val id: String? = null,
    /** PINGONE for a sign-on policy, DAVINCI for a flow policy. */
    public val type: ApiServiceOperationAccessControlAuthenticationAcrType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControlAuthenticationAcr")
        .add("id", id)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControlAuthenticationAcr> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControlAuthenticationAcr? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControlAuthenticationAcr(
                id = members.take("id") { it.text },
                type = members.take("type") { it.text?.let(ApiServiceOperationAccessControlAuthenticationAcrType::of) },
                additional = members.additional,
            )
        }
    }
}

/** The groups that may call the operation. */
public data class ApiServiceOperationAccessControlGroup(
    /**
     * The groups, 1 to 25. The user must be in at least one of them. At least 1 item. At most 25 items. Refers to
     * groups that exist when the operation is written; a deleted group stays listed.
     */
    public val groups: List<ApiServiceOperationAccessControlGroupGroup>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("groups", groups) { jsonList(it) { item0 -> json(item0) } }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControlGroup")
        .add("groups", groups)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControlGroup> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControlGroup? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControlGroup(
                groups = members.take("groups") { it.items { item0 -> ApiServiceOperationAccessControlGroupGroup.fromJson(item0) } },
                additional = members.additional,
            )
        }
    }
}

/** A group. */
public data class ApiServiceOperationAccessControlGroupGroup(
    /** The group. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControlGroupGroup")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControlGroupGroup> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControlGroupGroup? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControlGroupGroup(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The application permission that the user needs. */
public data class ApiServiceOperationAccessControlPermission(
    /** The application permission. Format: uuid. Refers to an application permission. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControlPermission")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControlPermission> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControlPermission? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControlPermission(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** The scopes that the client needs. */
public data class ApiServiceOperationAccessControlScope(
    /** Whether the client needs ALL of the scopes or ANY of them. */
    public val matchType: ApiServiceOperationAccessControlScopeMatchType? = null,
    /** The scopes. */
    public val scopes: List<ApiServiceOperationAccessControlScopeScope>? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("matchType", matchType) { json(it) }
        out.put("scopes", scopes) { jsonList(it) { item0 -> json(item0) } }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControlScope")
        .add("matchType", matchType)
        .add("scopes", scopes)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControlScope> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControlScope? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControlScope(
                matchType = members.take("matchType") { it.text?.let(ApiServiceOperationAccessControlScopeMatchType::of) },
                scopes = members.take("scopes") { it.items { item0 -> ApiServiceOperationAccessControlScopeScope.fromJson(item0) } },
                additional = members.additional,
            )
        }
    }
}

/** A scope. */
public data class ApiServiceOperationAccessControlScopeScope(
    /** The scope. Format: uuid. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControlScopeScope")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControlScopeScope> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControlScopeScope? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControlScopeScope(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Whether a custom policy is used instead of the group and scope requirements. */
public data class ApiServiceOperationAccessControlCustom(
    /** When true, a custom policy is used. */
    public val enabled: Boolean? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("enabled", enabled) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationAccessControlCustom")
        .add("enabled", enabled)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationAccessControlCustom> {
        override fun fromJson(json: JsonValue): ApiServiceOperationAccessControlCustom? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationAccessControlCustom(
                enabled = members.take("enabled") { it.boolean },
                additional = members.additional,
            )
        }
    }
}

/** A path of the operation. */
public data class ApiServiceOperationPath(
    /**
     * What the path of a request is compared with, after percent-decoding. At most 2048 characters. Format:
     * path-pattern.
     */
    public val pattern: String? = null,
    /** EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}. */
    public val type: ApiServiceOperationPathType? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("pattern", pattern) { json(it) }
        out.put("type", type) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationPath")
        .add("pattern", pattern)
        .add("type", type)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationPath> {
        override fun fromJson(json: JsonValue): ApiServiceOperationPath? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationPath(
                pattern = members.take("pattern") { it.text },
                type = members.take("type") { it.text?.let(ApiServiceOperationPathType::of) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class ApiServiceOperationPolicy(
    /** The root policy. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceOperationPolicy")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceOperationPolicy> {
        override fun fromJson(json: JsonValue): ApiServiceOperationPolicy? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceOperationPolicy(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * PINGONE for a sign-on policy, DAVINCI for a flow policy.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ApiServiceOperationAccessControlAuthenticationAcrType : OpenEnum {
    /** `PINGONE` */
    public data object Pingone : ApiServiceOperationAccessControlAuthenticationAcrType {
        override val value: String get() = "PINGONE"
    }

    /** `DAVINCI` */
    public data object Davinci : ApiServiceOperationAccessControlAuthenticationAcrType {
        override val value: String get() = "DAVINCI"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ApiServiceOperationAccessControlAuthenticationAcrType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ApiServiceOperationAccessControlAuthenticationAcrType> get() = listOf(
            Pingone,
            Davinci,
        )

        /** The value with this text. */
        public fun of(value: String): ApiServiceOperationAccessControlAuthenticationAcrType = when (value) {
            "PINGONE" -> Pingone
            "DAVINCI" -> Davinci
            else -> Unknown(value)
        }
    }
}

/**
 * Whether the client needs ALL of the scopes or ANY of them.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ApiServiceOperationAccessControlScopeMatchType : OpenEnum {
    /** `ALL` */
    public data object All : ApiServiceOperationAccessControlScopeMatchType {
        override val value: String get() = "ALL"
    }

    /** `ANY` */
    public data object Any : ApiServiceOperationAccessControlScopeMatchType {
        override val value: String get() = "ANY"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ApiServiceOperationAccessControlScopeMatchType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ApiServiceOperationAccessControlScopeMatchType> get() = listOf(
            All,
            Any,
        )

        /** The value with this text. */
        public fun of(value: String): ApiServiceOperationAccessControlScopeMatchType = when (value) {
            "ALL" -> All
            "ANY" -> Any
            else -> Unknown(value)
        }
    }
}

/**
 * EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ApiServiceOperationPathType : OpenEnum {
    /** `EXACT` */
    public data object Exact : ApiServiceOperationPathType {
        override val value: String get() = "EXACT"
    }

    /** `PARAMETER` */
    public data object Parameter : ApiServiceOperationPathType {
        override val value: String get() = "PARAMETER"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ApiServiceOperationPathType

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ApiServiceOperationPathType> get() = listOf(
            Exact,
            Parameter,
        )

        /** The value with this text. */
        public fun of(value: String): ApiServiceOperationPathType = when (value) {
            "EXACT" -> Exact
            "PARAMETER" -> Parameter
            else -> Unknown(value)
        }
    }
}
