// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.RoleAssignment

/** The operations under `applications`. */
public class ApplicationsOperations internal constructor(private val p1: Operations) {
    /** The operations under `applications.grants`. */
    public val grants: ApplicationsGrantsOperations get() = ApplicationsGrantsOperations(p1)

    /** The operations under `applications.roleAssignments`. */
    public val roleAssignments: ApplicationsRoleAssignmentsOperations get() = ApplicationsRoleAssignmentsOperations(p1)

    /** The operations under `applications.secret`. */
    public val secret: ApplicationsSecretOperations get() = ApplicationsSecretOperations(p1)

    /**
     * Read All Applications.
     *
     * `GET /v1/environments/{environmentId}/applications`
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.list", args, null) { it }
    }

    /**
     * Create Application.
     *
     * `POST /v1/environments/{environmentId}/applications`
     *
     * The API foundations names the variant "Create Application (OIDC Protocol - Worker App)"; all variants share this
     * request, discriminated by protocol/type in the body.
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
        return p1.build("applications.create", args, null) { it }
    }

    /**
     * Read One Application.
     *
     * `GET /v1/environments/{environmentId}/applications/{applicationId}`
     *
     * @param applicationId `applicationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        applicationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.get", args, null) { it }
    }

    /**
     * Update Application.
     *
     * `PUT /v1/environments/{environmentId}/applications/{applicationId}`
     *
     * @param applicationId `applicationId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        applicationId: String,
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.update", args, null) { it }
    }

    /**
     * Delete Application.
     *
     * `DELETE /v1/environments/{environmentId}/applications/{applicationId}`
     *
     * @param applicationId `applicationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        applicationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.delete", args, null) { }
    }
}

/** The operations under `applications.grants`. */
public class ApplicationsGrantsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Grants for an Application.
     *
     * `GET /v1/environments/{environmentId}/applications/{applicationId}/grants`
     *
     * @param applicationId `applicationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        applicationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.grants.list", args, null) { it }
    }

    /**
     * Create Grant.
     *
     * `POST /v1/environments/{environmentId}/applications/{applicationId}/grants`
     *
     * @param applicationId `applicationId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        applicationId: String,
        body: ToJson,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.grants.create", args, null) { it }
    }

    /**
     * Read One Grant for an Application.
     *
     * `GET /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
     *
     * @param applicationId `applicationId` of the request.
     * @param grantId `grantId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        applicationId: String,
        grantId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "grantId" to grantId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.grants.get", args, null) { it }
    }

    /**
     * Update Grant.
     *
     * `PUT /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
     *
     * @param applicationId `applicationId` of the request.
     * @param grantId `grantId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        applicationId: String,
        grantId: String,
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "grantId" to grantId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.grants.update", args, null) { it }
    }

    /**
     * Delete Grant.
     *
     * `DELETE /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
     *
     * @param applicationId `applicationId` of the request.
     * @param grantId `grantId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        applicationId: String,
        grantId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "grantId" to grantId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.grants.delete", args, null) { }
    }
}

/** The operations under `applications.roleAssignments`. */
public class ApplicationsRoleAssignmentsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Application Role Assignments.
     *
     * `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`
     *
     * Admin role assignments of an application; not the PingOne Authorize application roles
     * (authorize.applicationRoles.*), although one title is nearly identical.
     *
     * @param applicationId `applicationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        applicationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<RoleAssignment> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.roleAssignments.list", args, null) { RoleAssignment.fromJson(it) }
    }

    /**
     * Create Application Role Assignments.
     *
     * `POST /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`
     *
     * @param applicationId `applicationId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        applicationId: String,
        body: RoleAssignment,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<RoleAssignment> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.roleAssignments.create", args, null) { RoleAssignment.fromJson(it) }
    }

    /**
     * Read One Application Role Assignment.
     *
     * `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`
     *
     * @param applicationId `applicationId` of the request.
     * @param roleAssignmentId `roleAssignmentId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        applicationId: String,
        roleAssignmentId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<RoleAssignment> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "roleAssignmentId" to roleAssignmentId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.roleAssignments.get", args, null) { RoleAssignment.fromJson(it) }
    }

    /**
     * Delete Application Role Assignment.
     *
     * `DELETE /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`
     *
     * @param applicationId `applicationId` of the request.
     * @param roleAssignmentId `roleAssignmentId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        applicationId: String,
        roleAssignmentId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "roleAssignmentId" to roleAssignmentId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.roleAssignments.delete", args, null) { }
    }
}

/** The operations under `applications.secret`. */
public class ApplicationsSecretOperations internal constructor(private val p1: Operations) {
    /**
     * Read Application Secret.
     *
     * `GET /v1/environments/{environmentId}/applications/{applicationId}/secret`
     *
     * @param applicationId `applicationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        applicationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.secret.get", args, null) { it }
    }

    /**
     * Update Application Secret.
     *
     * `POST /v1/environments/{environmentId}/applications/{applicationId}/secret`
     *
     * @param applicationId `applicationId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        applicationId: String,
        body: ToJson,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.secret.update", args, null) { it }
    }

    /**
     * Delete Previous Application Secret.
     *
     * `DELETE /v1/environments/{environmentId}/applications/{applicationId}/secret`
     *
     * @param applicationId `applicationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun deletePrevious(
        applicationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "applicationId" to applicationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("applications.secret.deletePrevious", args, null) { }
    }
}
