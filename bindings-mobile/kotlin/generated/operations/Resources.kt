// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.ApplicationResource
import io.github.pingonecore.model.ApplicationResourcePermission
import io.github.pingonecore.model.Resource

/** The operations under `resources`. */
public class ResourcesOperations internal constructor(private val p1: Operations) {
    /** The operations under `resources.applicationPermissions`. */
    public val applicationPermissions: ResourcesApplicationPermissionsOperations get() = ResourcesApplicationPermissionsOperations(p1)

    /** The operations under `resources.applicationResources`. */
    public val applicationResources: ResourcesApplicationResourcesOperations get() = ResourcesApplicationResourcesOperations(p1)

    /** The operations under `resources.scopes`. */
    public val scopes: ResourcesScopesOperations get() = ResourcesScopesOperations(p1)

    /**
     * Read All Resources.
     *
     * `GET /v1/environments/{environmentId}/resources`
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
    ): Request<Resource> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.list", args, null) { Resource.fromJson(it) }
    }

    /**
     * Create Resource.
     *
     * `POST /v1/environments/{environmentId}/resources`
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: Resource,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Resource> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.create", args, null) { Resource.fromJson(it) }
    }

    /**
     * Read One Resource.
     *
     * `GET /v1/environments/{environmentId}/resources/{resourceId}`
     *
     * @param resourceId `resourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        resourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Resource> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.get", args, null) { Resource.fromJson(it) }
    }

    /**
     * Update Resource.
     *
     * `PUT /v1/environments/{environmentId}/resources/{resourceId}`
     *
     * @param resourceId `resourceId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        resourceId: String,
        body: Resource,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Resource> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.update", args, null) { Resource.fromJson(it) }
    }

    /**
     * Delete Resource.
     *
     * `DELETE /v1/environments/{environmentId}/resources/{resourceId}`
     *
     * @param resourceId `resourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        resourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.delete", args, null) { }
    }
}

/** The operations under `resources.applicationPermissions`. */
public class ResourcesApplicationPermissionsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Application Permissions.
     *
     * `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationPermissions`
     *
     * @param resourceId `resourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        resourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResourcePermission> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.applicationPermissions.list", args, null) { ApplicationResourcePermission.fromJson(it) }
    }
}

/** The operations under `resources.applicationResources`. */
public class ResourcesApplicationResourcesOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Application Resources.
     *
     * `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`
     * https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
     *
     * @param resourceId `resourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        resourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResource> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.applicationResources.list", args, null) { ApplicationResource.fromJson(it) }
    }

    /**
     * Create Application Resource.
     *
     * `POST /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`
     * https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
     *
     * @param resourceId `resourceId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        resourceId: String,
        body: ApplicationResource,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResource> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.applicationResources.create", args, null) { ApplicationResource.fromJson(it) }
    }

    /**
     * Read One Application Resource.
     *
     * `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
     * https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
     *
     * @param resourceId `resourceId` of the request.
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        resourceId: String,
        applicationResourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResource> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "applicationResourceId" to applicationResourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.applicationResources.get", args, null) { ApplicationResource.fromJson(it) }
    }

    /**
     * Update Application Resource.
     *
     * `PUT /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
     * https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
     *
     * @param resourceId `resourceId` of the request.
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        resourceId: String,
        applicationResourceId: String,
        body: ApplicationResource,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<ApplicationResource> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "applicationResourceId" to applicationResourceId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.applicationResources.update", args, null) { ApplicationResource.fromJson(it) }
    }

    /**
     * Delete Application Resource.
     *
     * `DELETE /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
     * https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
     *
     * @param resourceId `resourceId` of the request.
     * @param applicationResourceId `applicationResourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        resourceId: String,
        applicationResourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "applicationResourceId" to applicationResourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.applicationResources.delete", args, null) { }
    }
}

/** The operations under `resources.scopes`. */
public class ResourcesScopesOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Scopes (Resource).
     *
     * `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes`
     *
     * @param resourceId `resourceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        resourceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.scopes.list", args, null) { it }
    }

    /**
     * Create PingOne access control scope.
     *
     * `POST /v1/environments/{environmentId}/resources/{resourceId}/scopes`
     *
     * @param resourceId `resourceId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        resourceId: String,
        body: ToJson,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.scopes.create", args, null) { it }
    }

    /**
     * Read One Scope.
     *
     * `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
     *
     * @param resourceId `resourceId` of the request.
     * @param scopeId `scopeId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        resourceId: String,
        scopeId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "scopeId" to scopeId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.scopes.get", args, null) { it }
    }

    /**
     * Update PingOne access control scope.
     *
     * `PUT /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
     *
     * @param resourceId `resourceId` of the request.
     * @param scopeId `scopeId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        resourceId: String,
        scopeId: String,
        body: ToJson,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "scopeId" to scopeId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.scopes.update", args, null) { it }
    }

    /**
     * Delete Scope.
     *
     * `DELETE /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
     *
     * @param resourceId `resourceId` of the request.
     * @param scopeId `scopeId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        resourceId: String,
        scopeId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "resourceId" to resourceId,
            "scopeId" to scopeId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("resources.scopes.delete", args, null) { }
    }
}
