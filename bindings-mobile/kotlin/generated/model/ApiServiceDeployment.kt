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

/** API service deployment data model. */
public data class ApiServiceDeployment(
    /** Holds `custom`. */
    public val accessControl: ApiServiceDeploymentAccessControl? = null,
    /** Holds `id`. */
    public val authorizationVersion: ApiServiceDeploymentAuthorizationVersion? = null,
    /** Holds `id`. */
    public val decisionEndpoint: ApiServiceDeploymentDecisionEndpoint? = null,
    /** When the last deployment succeeded. Read-only: set by the platform. Null means: never deployed successfully. */
    public val deployedAt: String? = null,
    /** Holds `id`. */
    public val policy: ApiServiceDeploymentPolicy? = null,
    /** Holds `code`, `error`. */
    public val status: ApiServiceDeploymentStatus? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("accessControl", accessControl) { json(it) }
        out.put("authorizationVersion", authorizationVersion) { json(it) }
        out.put("decisionEndpoint", decisionEndpoint) { json(it) }
        out.put("deployedAt", deployedAt) { json(it) }
        out.put("policy", policy) { json(it) }
        out.put("status", status) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDeployment")
        .add("accessControl", accessControl)
        .add("authorizationVersion", authorizationVersion)
        .add("decisionEndpoint", decisionEndpoint)
        .add("deployedAt", deployedAt)
        .add("policy", policy)
        .add("status", status)
        .end(additional)

    public companion object : ModelReader<ApiServiceDeployment> {
        override fun fromJson(json: JsonValue): ApiServiceDeployment? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDeployment(
                accessControl = members.take("accessControl") { ApiServiceDeploymentAccessControl.fromJson(it) },
                authorizationVersion = members.take("authorizationVersion") { ApiServiceDeploymentAuthorizationVersion.fromJson(it) },
                decisionEndpoint = members.take("decisionEndpoint") { ApiServiceDeploymentDecisionEndpoint.fromJson(it) },
                deployedAt = members.take("deployedAt") { it.text },
                policy = members.take("policy") { ApiServiceDeploymentPolicy.fromJson(it) },
                status = members.take("status") { ApiServiceDeploymentStatus.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Holds `custom`. */
public data class ApiServiceDeploymentAccessControl(
    /** Whether a custom policy is used instead of the group and scope requirements. */
    public val custom: ApiServiceDeploymentAccessControlCustom? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("custom", custom) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDeploymentAccessControl")
        .add("custom", custom)
        .end(additional)

    public companion object : ModelReader<ApiServiceDeploymentAccessControl> {
        override fun fromJson(json: JsonValue): ApiServiceDeploymentAccessControl? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDeploymentAccessControl(
                custom = members.take("custom") { ApiServiceDeploymentAccessControlCustom.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Whether a custom policy is used instead of the group and scope requirements. */
public data class ApiServiceDeploymentAccessControlCustom(
    /** When true, a custom policy is used. Default: `false`. */
    public val enabled: Boolean? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("enabled", enabled) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDeploymentAccessControlCustom")
        .add("enabled", enabled)
        .end(additional)

    public companion object : ModelReader<ApiServiceDeploymentAccessControlCustom> {
        override fun fromJson(json: JsonValue): ApiServiceDeploymentAccessControlCustom? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDeploymentAccessControlCustom(
                enabled = members.take("enabled") { it.boolean },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class ApiServiceDeploymentAuthorizationVersion(
    /**
     * The authorization version that was deployed last. Read-only: set by the platform. Note: present when custom
     * policies are enabled and were deployed at least once.
     */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDeploymentAuthorizationVersion")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceDeploymentAuthorizationVersion> {
        override fun fromJson(json: JsonValue): ApiServiceDeploymentAuthorizationVersion? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDeploymentAuthorizationVersion(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class ApiServiceDeploymentDecisionEndpoint(
    /** The decision endpoint. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDeploymentDecisionEndpoint")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceDeploymentDecisionEndpoint> {
        override fun fromJson(json: JsonValue): ApiServiceDeploymentDecisionEndpoint? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDeploymentDecisionEndpoint(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `id`. */
public data class ApiServiceDeploymentPolicy(
    /** The root policy. Read-only: set by the platform. */
    public val id: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDeploymentPolicy")
        .add("id", id)
        .end(additional)

    public companion object : ModelReader<ApiServiceDeploymentPolicy> {
        override fun fromJson(json: JsonValue): ApiServiceDeploymentPolicy? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDeploymentPolicy(
                id = members.take("id") { it.text },
                additional = members.additional,
            )
        }
    }
}

/** Holds `code`, `error`. */
public data class ApiServiceDeploymentStatus(
    /** The state of the deployment. Read-only: set by the platform. */
    public val code: ApiServiceDeploymentStatusCode? = null,
    /**
     * Why the last deployment failed. Read-only: set by the platform. Note: present when the last deployment failed.
     */
    public val error: ApiServiceDeploymentStatusError? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("code", code) { json(it) }
        out.put("error", error) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDeploymentStatus")
        .add("code", code)
        .add("error", error)
        .end(additional)

    public companion object : ModelReader<ApiServiceDeploymentStatus> {
        override fun fromJson(json: JsonValue): ApiServiceDeploymentStatus? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDeploymentStatus(
                code = members.take("code") { it.text?.let(ApiServiceDeploymentStatusCode::of) },
                error = members.take("error") { ApiServiceDeploymentStatusError.fromJson(it) },
                additional = members.additional,
            )
        }
    }
}

/** Why the last deployment failed. */
public data class ApiServiceDeploymentStatusError(
    /** The unique identifier of the error. Read-only: set by the platform. */
    public val id: String? = null,
    /** The general kind of error. Read-only: set by the platform. */
    public val code: String? = null,
    /** A short description of the error. Read-only: set by the platform. */
    public val message: String? = null,
    override val additional: Map<String, JsonValue> = emptyMap(),
) : Model {
    override fun toJson(): JsonValue {
        val out = ObjectWriter()
        out.put("id", id) { json(it) }
        out.put("code", code) { json(it) }
        out.put("message", message) { json(it) }
        return out.setAll(additional)
    }

    override fun toString(): String = Shown("ApiServiceDeploymentStatusError")
        .add("id", id)
        .add("code", code)
        .add("message", message)
        .end(additional)

    public companion object : ModelReader<ApiServiceDeploymentStatusError> {
        override fun fromJson(json: JsonValue): ApiServiceDeploymentStatusError? {
            val members = ObjectReader((json as? JsonValue.Object)?.members ?: return null)
            return ApiServiceDeploymentStatusError(
                id = members.take("id") { it.text },
                code = members.take("code") { it.text },
                message = members.take("message") { it.text },
                additional = members.additional,
            )
        }
    }
}

/**
 * The state of the deployment.
 *
 * Open: a value that is not listed is [Unknown].
 */
public sealed interface ApiServiceDeploymentStatusCode : OpenEnum {
    /** `POLICIES_CREATE_IN_PROGRESS` */
    public data object PoliciesCreateInProgress : ApiServiceDeploymentStatusCode {
        override val value: String get() = "POLICIES_CREATE_IN_PROGRESS"
    }

    /** `DECISION_ENDPOINT_CREATE_IN_PROGRESS` */
    public data object DecisionEndpointCreateInProgress : ApiServiceDeploymentStatusCode {
        override val value: String get() = "DECISION_ENDPOINT_CREATE_IN_PROGRESS"
    }

    /** `DECISION_ENDPOINT_UPDATE_IN_PROGRESS` */
    public data object DecisionEndpointUpdateInProgress : ApiServiceDeploymentStatusCode {
        override val value: String get() = "DECISION_ENDPOINT_UPDATE_IN_PROGRESS"
    }

    /** `DEPLOYMENT_SUCCESSFUL` */
    public data object DeploymentSuccessful : ApiServiceDeploymentStatusCode {
        override val value: String get() = "DEPLOYMENT_SUCCESSFUL"
    }

    /** `DEPLOYMENT_FAILED` */
    public data object DeploymentFailed : ApiServiceDeploymentStatusCode {
        override val value: String get() = "DEPLOYMENT_FAILED"
    }

    /** `DEPLOYMENT_UNINITIALIZED` */
    public data object DeploymentUninitialized : ApiServiceDeploymentStatusCode {
        override val value: String get() = "DEPLOYMENT_UNINITIALIZED"
    }

    /** A value that the reference does not list. */
    public data class Unknown(override val value: String) : ApiServiceDeploymentStatusCode

    public companion object {
        /** Every value that the reference lists. */
        public val known: List<ApiServiceDeploymentStatusCode> get() = listOf(
            PoliciesCreateInProgress,
            DecisionEndpointCreateInProgress,
            DecisionEndpointUpdateInProgress,
            DeploymentSuccessful,
            DeploymentFailed,
            DeploymentUninitialized,
        )

        /** The value with this text. */
        public fun of(value: String): ApiServiceDeploymentStatusCode = when (value) {
            "POLICIES_CREATE_IN_PROGRESS" -> PoliciesCreateInProgress
            "DECISION_ENDPOINT_CREATE_IN_PROGRESS" -> DecisionEndpointCreateInProgress
            "DECISION_ENDPOINT_UPDATE_IN_PROGRESS" -> DecisionEndpointUpdateInProgress
            "DEPLOYMENT_SUCCESSFUL" -> DeploymentSuccessful
            "DEPLOYMENT_FAILED" -> DeploymentFailed
            "DEPLOYMENT_UNINITIALIZED" -> DeploymentUninitialized
            else -> Unknown(value)
        }
    }
}
