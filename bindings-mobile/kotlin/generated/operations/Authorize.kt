// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.ApiService
import io.github.pingonecore.model.ApiServiceDeployment
import io.github.pingonecore.model.ApiServiceOperation
import io.github.pingonecore.model.ApplicationResource
import io.github.pingonecore.model.ApplicationResourcePermission
import io.github.pingonecore.model.ApplicationRole
import io.github.pingonecore.model.ApplicationRoleAssignment
import io.github.pingonecore.model.ApplicationRolePermission
import io.github.pingonecore.model.ApplicationRoleUser
import io.github.pingonecore.model.AuthorizationVersion
import io.github.pingonecore.model.BulkDecisionEvaluationRequest
import io.github.pingonecore.model.BulkDecisionEvaluationResponse
import io.github.pingonecore.model.DecisionEndpoint
import io.github.pingonecore.model.DecisionEvaluationRequest
import io.github.pingonecore.model.DecisionEvaluationResponse
import io.github.pingonecore.model.ExternalOAuthServer

/** The operations under `authorize`. */
public class AuthorizeOperations internal constructor(private val p1: Operations) {
    /** The operations under `authorize.apiServers`. */
    public val apiServers: AuthorizeApiServersOperations get() = AuthorizeApiServersOperations(p1)

    /** The operations under `authorize.applicationResources`. */
    public val applicationResources: AuthorizeApplicationResourcesOperations get() = AuthorizeApplicationResourcesOperations(p1)

    /** The operations under `authorize.applicationRoles`. */
    public val applicationRoles: AuthorizeApplicationRolesOperations get() = AuthorizeApplicationRolesOperations(p1)

    /** The operations under `authorize.authorizationVersions`. */
    public val authorizationVersions: AuthorizeAuthorizationVersionsOperations get() = AuthorizeAuthorizationVersionsOperations(p1)

    /** The operations under `authorize.decisionEndpoints`. */
    public val decisionEndpoints: AuthorizeDecisionEndpointsOperations get() = AuthorizeDecisionEndpointsOperations(p1)

    /** The operations under `authorize.externalOAuthServers`. */
    public val externalOAuthServers: AuthorizeExternalOAuthServersOperations get() = AuthorizeExternalOAuthServersOperations(p1)
}

/** The operations under `authorize.apiServers`. */
public class AuthorizeApiServersOperations internal constructor(private val p1: Operations) {
    /** The operations under `authorize.apiServers.deployment`. */
    public val deployment: AuthorizeApiServersDeploymentOperations get() = AuthorizeApiServersDeploymentOperations(p1)

    /** The operations under `authorize.apiServers.operations`. */
    public val operations: AuthorizeApiServersOperationsOperations get() = AuthorizeApiServersOperationsOperations(p1)

    /**
     * Read API Services.
     *
     * `GET /v1/environments/{environmentId}/apiServers`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
     *
     * order is documented as not supported. 25 API services per environment.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: at least 1; at most 25.
     * @param filter query parameter: a SCIM filter on `authorizationServer.externalOAuthServer.id` (eq).
     * @param cursor query parameter: `cursor`.
     * @param expand query parameter: `groups`, `scopes`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        limit: Int? = null,
        filter: Filter? = null,
        cursor: String? = null,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiService> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "limit" to limit,
            "filter" to filter,
            "cursor" to cursor,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.list", args, null) { ApiService.fromJson(it) }
    }

    /**
     * Create API Service.
     *
     * `POST /v1/environments/{environmentId}/apiServers`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: ApiService,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiService> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.create", args, null) { ApiService.fromJson(it) }
    }

    /**
     * Read One API Service.
     *
     * `GET /v1/environments/{environmentId}/apiServers/{apiServerId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
     *
     * @param apiServerId `apiServerId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        apiServerId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiService> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.get", args, null) { ApiService.fromJson(it) }
    }

    /**
     * Update API Service.
     *
     * `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
     *
     * @param apiServerId `apiServerId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        apiServerId: String,
        body: ApiService,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiService> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.update", args, null) { ApiService.fromJson(it) }
    }

    /**
     * Delete API Service.
     *
     * `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
     *
     * @param apiServerId `apiServerId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        apiServerId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.delete", args, null) { }
    }
}

/** The operations under `authorize.apiServers.deployment`. */
public class AuthorizeApiServersDeploymentOperations internal constructor(private val p1: Operations) {
    /**
     * Retrieve Deployment Status.
     *
     * `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment.html
     *
     * @param apiServerId `apiServerId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        apiServerId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiServiceDeployment> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.deployment.get", args, null) { ApiServiceDeployment.fromJson(it) }
    }

    /**
     * Deploy API Service.
     *
     * `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment/post-deploy-api-server.md
     *
     * Body is empty but the vendor content type is required (docs header and SDK agree). Returns 200, not 202; poll
     * with deployment.get until a terminal status.
     *
     * @param apiServerId `apiServerId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun deploy(
        apiServerId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiServiceDeployment> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.deployment.deploy", args, null) { ApiServiceDeployment.fromJson(it) }
    }
}

/** The operations under `authorize.apiServers.operations`. */
public class AuthorizeApiServersOperationsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All API Service Operations.
     *
     * `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
     *
     * Docs page lists only limit; its prose is copied from Read API Services.
     *
     * @param apiServerId `apiServerId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: `limit`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        apiServerId: String,
        environmentId: String? = null,
        limit: Int? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiServiceOperation> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "environmentId" to environmentId,
            "limit" to limit,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.operations.list", args, null) { ApiServiceOperation.fromJson(it) }
    }

    /**
     * Create API Server Operation.
     *
     * `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
     *
     * @param apiServerId `apiServerId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        apiServerId: String,
        body: ApiServiceOperation,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiServiceOperation> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.operations.create", args, null) { ApiServiceOperation.fromJson(it) }
    }

    /**
     * Read API Service Operation.
     *
     * `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
     *
     * expand values are comma separated; docs curl shows expand=groups%2Cscopes.
     *
     * @param apiServerId `apiServerId` of the request.
     * @param operationId `operationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param expand query parameter: `groups`, `scopes`, `authenticationPolicies`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        apiServerId: String,
        operationId: String,
        environmentId: String? = null,
        expand: List<String>? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiServiceOperation> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "operationId" to operationId,
            "environmentId" to environmentId,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.operations.get", args, null) { ApiServiceOperation.fromJson(it) }
    }

    /**
     * Update API Service Operation.
     *
     * `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
     *
     * @param apiServerId `apiServerId` of the request.
     * @param operationId `operationId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        apiServerId: String,
        operationId: String,
        body: ApiServiceOperation,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApiServiceOperation> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "operationId" to operationId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.operations.update", args, null) { ApiServiceOperation.fromJson(it) }
    }

    /**
     * Delete API Service Operation.
     *
     * `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
     *
     * @param apiServerId `apiServerId` of the request.
     * @param operationId `operationId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        apiServerId: String,
        operationId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "apiServerId" to apiServerId,
            "operationId" to operationId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.apiServers.operations.delete", args, null) { }
    }
}

/** The operations under `authorize.applicationResources`. */
public class AuthorizeApplicationResourcesOperations internal constructor(private val p1: Operations) {
    /** The operations under `authorize.applicationResources.permissions`. */
    public val permissions: AuthorizeApplicationResourcesPermissionsOperations get() = AuthorizeApplicationResourcesPermissionsOperations(p1)

    /**
     * Read Application Resources.
     *
     * `GET /v1/environments/{environmentId}/applicationResources`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html
     *
     * Read only here; create, update and delete live under resources/{resourceId}/applicationResources. Collection key
     * in _embedded is resources (SDK).
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
    ): Request<ApplicationResource> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationResources.list", args, null) { ApplicationResource.fromJson(it) }
    }

    /**
     * Read One Application Resource.
     *
     * `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html
     *
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        applicationResourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResource> {
        val args = JsonValue.obj(
            "applicationResourceId" to applicationResourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationResources.get", args, null) { ApplicationResource.fromJson(it) }
    }
}

/** The operations under `authorize.applicationResources.permissions`. */
public class AuthorizeApplicationResourcesPermissionsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Application Permissions.
     *
     * `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
     *
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        applicationResourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResourcePermission> {
        val args = JsonValue.obj(
            "applicationResourceId" to applicationResourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationResources.permissions.list", args, null) { ApplicationResourcePermission.fromJson(it) }
    }

    /**
     * Create Application Permissions.
     *
     * `POST /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
     *
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        applicationResourceId: String,
        body: ApplicationResourcePermission,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResourcePermission> {
        val args = JsonValue.obj(
            "applicationResourceId" to applicationResourceId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationResources.permissions.create", args, null) { ApplicationResourcePermission.fromJson(it) }
    }

    /**
     * Read One Application Permission.
     *
     * `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
     *
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param permissionId `permissionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        applicationResourceId: String,
        permissionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResourcePermission> {
        val args = JsonValue.obj(
            "applicationResourceId" to applicationResourceId,
            "permissionId" to permissionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationResources.permissions.get", args, null) { ApplicationResourcePermission.fromJson(it) }
    }

    /**
     * Update Application Permission.
     *
     * `PUT /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
     *
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param permissionId `permissionId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        applicationResourceId: String,
        permissionId: String,
        body: ApplicationResourcePermission,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResourcePermission> {
        val args = JsonValue.obj(
            "applicationResourceId" to applicationResourceId,
            "permissionId" to permissionId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationResources.permissions.update", args, null) { ApplicationResourcePermission.fromJson(it) }
    }

    /**
     * Delete Application Permission.
     *
     * `DELETE /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
     *
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param permissionId `permissionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        applicationResourceId: String,
        permissionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "applicationResourceId" to applicationResourceId,
            "permissionId" to permissionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationResources.permissions.delete", args, null) { }
    }
}

/** The operations under `authorize.applicationRoles`. */
public class AuthorizeApplicationRolesOperations internal constructor(private val p1: Operations) {
    /** The operations under `authorize.applicationRoles.assignments`. */
    public val assignments: AuthorizeApplicationRolesAssignmentsOperations get() = AuthorizeApplicationRolesAssignmentsOperations(p1)

    /** The operations under `authorize.applicationRoles.permissions`. */
    public val permissions: AuthorizeApplicationRolesPermissionsOperations get() = AuthorizeApplicationRolesPermissionsOperations(p1)

    /** The operations under `authorize.applicationRoles.users`. */
    public val users: AuthorizeApplicationRolesUsersOperations get() = AuthorizeApplicationRolesUsersOperations(p1)

    /**
     * Read Application Roles.
     *
     * `GET /v1/environments/{environmentId}/applicationRoles`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
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
    ): Request<ApplicationRole> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.list", args, null) { ApplicationRole.fromJson(it) }
    }

    /**
     * Create Application Role.
     *
     * `POST /v1/environments/{environmentId}/applicationRoles`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: ApplicationRole,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationRole> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.create", args, null) { ApplicationRole.fromJson(it) }
    }

    /**
     * Read One Application Role.
     *
     * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        applicationRoleId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationRole> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.get", args, null) { ApplicationRole.fromJson(it) }
    }

    /**
     * Update Application Role.
     *
     * `PUT /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        applicationRoleId: String,
        body: ApplicationRole,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationRole> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.update", args, null) { ApplicationRole.fromJson(it) }
    }

    /**
     * Delete Application Role.
     *
     * `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        applicationRoleId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.delete", args, null) { }
    }
}

/** The operations under `authorize.applicationRoles.assignments`. */
public class AuthorizeApplicationRolesAssignmentsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Application Role Assignments by Role.
     *
     * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/assignments`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-assignments/read-application-role-assignments.md
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        applicationRoleId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationRoleAssignment> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.assignments.list", args, null) { ApplicationRoleAssignment.fromJson(it) }
    }
}

/** The operations under `authorize.applicationRoles.permissions`. */
public class AuthorizeApplicationRolesPermissionsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Application Role Permissions.
     *
     * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        applicationRoleId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationRolePermission> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.permissions.list", args, null) { ApplicationRolePermission.fromJson(it) }
    }

    /**
     * Create Application Role Permission.
     *
     * `POST /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html
     *
     * Body is {"id": <application resource permission id>}. Code table and SDK say 201; the documented example response
     * is 200 OK. The returned id equals the permission id; no new id is generated.
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        applicationRoleId: String,
        body: ApplicationRolePermission,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationRolePermission> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.permissions.create", args, null) { ApplicationRolePermission.fromJson(it) }
    }

    /**
     * Delete Application Role Permission.
     *
     * `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions/{permissionId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param permissionId `permissionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        applicationRoleId: String,
        permissionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "permissionId" to permissionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.permissions.delete", args, null) { }
    }
}

/** The operations under `authorize.applicationRoles.users`. */
public class AuthorizeApplicationRolesUsersOperations internal constructor(private val p1: Operations) {
    /**
     * Read Application Role Users.
     *
     * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-application-role-users.md
     *
     * expand=user adds _embedded.user to each item.
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: `limit`.
     * @param cursor query parameter: `cursor`.
     * @param expand query parameter: `user`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        applicationRoleId: String,
        environmentId: String? = null,
        limit: Int? = null,
        cursor: String? = null,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationRoleUser> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "environmentId" to environmentId,
            "limit" to limit,
            "cursor" to cursor,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.users.list", args, null) { ApplicationRoleUser.fromJson(it) }
    }

    /**
     * Read One Application Role User.
     *
     * `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-one-application-role-user.md
     *
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        applicationRoleId: String,
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationRoleUser> {
        val args = JsonValue.obj(
            "applicationRoleId" to applicationRoleId,
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.applicationRoles.users.get", args, null) { ApplicationRoleUser.fromJson(it) }
    }
}

/** The operations under `authorize.authorizationVersions`. */
public class AuthorizeAuthorizationVersionsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Policy Decision Service Configuration Data.
     *
     * `GET /v1/environments/{environmentId}/authorizationVersions`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-policy-decision-service-configuration-data.md
     *
     * Docs put the vendor media type in the Content-Type request header of a GET. The parameters limit and cursor are
     * taken from the platform's paging conventions.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: `limit`.
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        limit: Int? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<AuthorizationVersion> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "limit" to limit,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.authorizationVersions.list", args, null) { AuthorizationVersion.fromJson(it) }
    }

    /**
     * Read One Policy Decision Service Configuration Data.
     *
     * `GET /v1/environments/{environmentId}/authorizationVersions/{authorizationVersionId}`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
     * (response link authorizationVersion.href)
     *
     * The path is taken from the authorizationVersion link in the documented Create Decision Endpoint response; the
     * header is assumed to be that of Read All.
     *
     * @param authorizationVersionId `authorizationVersionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        authorizationVersionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<AuthorizationVersion> {
        val args = JsonValue.obj(
            "authorizationVersionId" to authorizationVersionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.authorizationVersions.get", args, null) { AuthorizationVersion.fromJson(it) }
    }
}

/** The operations under `authorize.decisionEndpoints`. */
public class AuthorizeDecisionEndpointsOperations internal constructor(private val p1: Operations) {
    /** The operations under `authorize.decisionEndpoints.recentDecisions`. */
    public val recentDecisions: AuthorizeDecisionEndpointsRecentDecisionsOperations get() = AuthorizeDecisionEndpointsRecentDecisionsOperations(p1)

    /**
     * Read All Decision Endpoints.
     *
     * `GET /v1/environments/{environmentId}/decisionEndpoints`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
     *
     * Filter table on the docs page (name sw; id, organization.id, license.id eq; and) looks copied from environments;
     * organization and license are not properties of a decision endpoint.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: `limit`.
     * @param filter query parameter: a SCIM filter on `name` (sw), `id` (eq), `organization.id` (eq), `license.id` (eq)
     * and perhaps others.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        limit: Int? = null,
        filter: Filter? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<DecisionEndpoint> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "limit" to limit,
            "filter" to filter,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.list", args, null) { DecisionEndpoint.fromJson(it) }
    }

    /**
     * Create Decision Endpoint.
     *
     * `POST /v1/environments/{environmentId}/decisionEndpoints`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: DecisionEndpoint,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<DecisionEndpoint> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.create", args, null) { DecisionEndpoint.fromJson(it) }
    }

    /**
     * Read One Decision Endpoint.
     *
     * `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
     *
     * @param decisionEndpointId `decisionEndpointId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        decisionEndpointId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<DecisionEndpoint> {
        val args = JsonValue.obj(
            "decisionEndpointId" to decisionEndpointId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.get", args, null) { DecisionEndpoint.fromJson(it) }
    }

    /**
     * Update Decision Endpoint.
     *
     * `PUT /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
     *
     * @param decisionEndpointId `decisionEndpointId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        decisionEndpointId: String,
        body: DecisionEndpoint,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<DecisionEndpoint> {
        val args = JsonValue.obj(
            "decisionEndpointId" to decisionEndpointId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.update", args, null) { DecisionEndpoint.fromJson(it) }
    }

    /**
     * Delete Decision Endpoint.
     *
     * `DELETE /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
     *
     * System-owned endpoints (owned=true) cannot be deleted.
     *
     * @param decisionEndpointId `decisionEndpointId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        decisionEndpointId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "decisionEndpointId" to decisionEndpointId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.delete", args, null) { }
    }

    /**
     * Evaluate a Decision Request.
     *
     * `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-decision-request.html
     *
     * No /evaluate suffix: POST on the decision endpoint itself. Requests to an endpoint using the latest policy
     * version are limited to one per second (admin docs).
     *
     * @param decisionEndpointId `decisionEndpointId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun evaluate(
        decisionEndpointId: String,
        body: DecisionEvaluationRequest,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<DecisionEvaluationResponse> {
        val args = JsonValue.obj(
            "decisionEndpointId" to decisionEndpointId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.evaluate", args, null) { DecisionEvaluationResponse.fromJson(it) }
    }

    /**
     * Evaluate a Bulk Decision Request.
     *
     * `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-bulk-decision-request.md
     *
     * Newer than the API reference. Same URL as evaluate; the content type selects it. At most 20 decisionRequests,
     * otherwise "400 Payload Too Large".
     *
     * @param decisionEndpointId `decisionEndpointId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun evaluateBulk(
        decisionEndpointId: String,
        body: BulkDecisionEvaluationRequest,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<BulkDecisionEvaluationResponse> {
        val args = JsonValue.obj(
            "decisionEndpointId" to decisionEndpointId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.evaluateBulk", args, null) { BulkDecisionEvaluationResponse.fromJson(it) }
    }
}

/** The operations under `authorize.decisionEndpoints.recentDecisions`. */
public class AuthorizeDecisionEndpointsRecentDecisionsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Recent Decisions.
     *
     * `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-recent-decisions.html
     *
     * At most the 20 most recent decisions of the last 24 hours; empty unless recordRecentRequests is true.
     *
     * @param decisionEndpointId `decisionEndpointId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: `limit`.
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        decisionEndpointId: String,
        environmentId: String? = null,
        limit: Int? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "decisionEndpointId" to decisionEndpointId,
            "environmentId" to environmentId,
            "limit" to limit,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.recentDecisions.list", args, null) { it }
    }

    /**
     * Read One Recent Decision.
     *
     * `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions/{recentDecisionId}`
     * https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-one-recent-decision.html
     *
     * @param decisionEndpointId `decisionEndpointId` of the request.
     * @param recentDecisionId `recentDecisionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        decisionEndpointId: String,
        recentDecisionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "decisionEndpointId" to decisionEndpointId,
            "recentDecisionId" to recentDecisionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.decisionEndpoints.recentDecisions.get", args, null) { it }
    }
}

/** The operations under `authorize.externalOAuthServers`. */
public class AuthorizeExternalOAuthServersOperations internal constructor(private val p1: Operations) {
    /**
     * Read All External OAuth Servers.
     *
     * `GET /v1/environments/{environmentId}/externalOAuthServers`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
     *
     * 25 external OAuth servers per environment. Not in the Go SDK.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: `limit`.
     * @param filter query parameter: a SCIM filter on `name` (co).
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        limit: Int? = null,
        filter: Filter? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ExternalOAuthServer> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "limit" to limit,
            "filter" to filter,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.externalOAuthServers.list", args, null) { ExternalOAuthServer.fromJson(it) }
    }

    /**
     * Create External OAuth Server.
     *
     * `POST /v1/environments/{environmentId}/externalOAuthServers`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: ExternalOAuthServer,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ExternalOAuthServer> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.externalOAuthServers.create", args, null) { ExternalOAuthServer.fromJson(it) }
    }

    /**
     * Read One External OAuth Server.
     *
     * `GET /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
     *
     * @param externalOAuthServerId `externalOAuthServerId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        externalOAuthServerId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ExternalOAuthServer> {
        val args = JsonValue.obj(
            "externalOAuthServerId" to externalOAuthServerId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.externalOAuthServers.get", args, null) { ExternalOAuthServer.fromJson(it) }
    }

    /**
     * Update External OAuth Server.
     *
     * `PUT /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
     *
     * @param externalOAuthServerId `externalOAuthServerId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        externalOAuthServerId: String,
        body: ExternalOAuthServer,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ExternalOAuthServer> {
        val args = JsonValue.obj(
            "externalOAuthServerId" to externalOAuthServerId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.externalOAuthServers.update", args, null) { ExternalOAuthServer.fromJson(it) }
    }

    /**
     * Delete External OAuth Server.
     *
     * `DELETE /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
     * https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
     *
     * @param externalOAuthServerId `externalOAuthServerId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        externalOAuthServerId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "externalOAuthServerId" to externalOAuthServerId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("authorize.externalOAuthServers.delete", args, null) { }
    }
}
