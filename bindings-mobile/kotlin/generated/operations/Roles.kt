// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.Role

/** The operations under `roles`. */
public class RolesOperations internal constructor(private val p1: Operations) {
    /** The operations under `roles.custom`. */
    public val custom: RolesCustomOperations get() = RolesCustomOperations(p1)

    /**
     * Read All Roles.
     *
     * `GET /v1/roles`
     *
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Role> {
        val args = JsonValue.obj(
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("roles.list", args, null) { Role.fromJson(it) }
    }

    /**
     * Read One Role.
     *
     * `GET /v1/roles/{roleId}`
     *
     * @param roleId `roleId` of the request.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        roleId: String,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Role> {
        val args = JsonValue.obj(
            "roleId" to roleId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("roles.get", args, null) { Role.fromJson(it) }
    }
}

/** The operations under `roles.custom`. */
public class RolesCustomOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Custom Admin Roles.
     *
     * `GET /v1/environments/{environmentId}/roles`
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param filter query parameter: a SCIM filter on `type` (eq).
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        filter: Filter? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "filter" to filter,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("roles.custom.list", args, null) { it }
    }

    /**
     * Create Custom Role.
     *
     * `POST /v1/environments/{environmentId}/roles`
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: ToJson,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("roles.custom.create", args, null) { it }
    }

    /**
     * Read One Custom Role.
     *
     * `GET /v1/environments/{environmentId}/roles/{customRoleId}`
     *
     * @param customRoleId `customRoleId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        customRoleId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "customRoleId" to customRoleId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("roles.custom.get", args, null) { it }
    }

    /**
     * Update Custom Role.
     *
     * `PUT /v1/environments/{environmentId}/roles/{customRoleId}`
     *
     * @param customRoleId `customRoleId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        customRoleId: String,
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "customRoleId" to customRoleId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("roles.custom.update", args, null) { it }
    }

    /**
     * Delete Custom Role.
     *
     * `DELETE /v1/environments/{environmentId}/roles/{customRoleId}`
     *
     * @param customRoleId `customRoleId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        customRoleId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "customRoleId" to customRoleId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("roles.custom.delete", args, null) { }
    }
}
