// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `authorize`.
    public var authorize: AuthorizeOperations {
        AuthorizeOperations(p1: self)
    }
}

/// The operations under `authorize`.
public struct AuthorizeOperations: Sendable {
    let p1: PingOne

    /// The operations under `authorize.apiServers`.
    public var apiServers: AuthorizeAPIServersOperations {
        AuthorizeAPIServersOperations(p1: p1)
    }

    /// The operations under `authorize.applicationResources`.
    public var applicationResources: AuthorizeApplicationResourcesOperations {
        AuthorizeApplicationResourcesOperations(p1: p1)
    }

    /// The operations under `authorize.applicationRoles`.
    public var applicationRoles: AuthorizeApplicationRolesOperations {
        AuthorizeApplicationRolesOperations(p1: p1)
    }

    /// The operations under `authorize.authorizationVersions`.
    public var authorizationVersions: AuthorizeAuthorizationVersionsOperations {
        AuthorizeAuthorizationVersionsOperations(p1: p1)
    }

    /// The operations under `authorize.decisionEndpoints`.
    public var decisionEndpoints: AuthorizeDecisionEndpointsOperations {
        AuthorizeDecisionEndpointsOperations(p1: p1)
    }

    /// The operations under `authorize.externalOAuthServers`.
    public var externalOAuthServers: AuthorizeExternalOAuthServersOperations {
        AuthorizeExternalOAuthServersOperations(p1: p1)
    }
}

/// The operations under `authorize.apiServers`.
public struct AuthorizeAPIServersOperations: Sendable {
    let p1: PingOne

    /// The operations under `authorize.apiServers.deployment`.
    public var deployment: AuthorizeAPIServersDeploymentOperations {
        AuthorizeAPIServersDeploymentOperations(p1: p1)
    }

    /// The operations under `authorize.apiServers.operations`.
    public var operations: AuthorizeAPIServersOperationsOperations {
        AuthorizeAPIServersOperationsOperations(p1: p1)
    }

    /// Read API Services.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
    ///
    /// order is documented as not supported. 25 API services per environment.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: at least 1; at most 25.
    ///   - filter: Query parameter: a SCIM filter on `authorizationServer.externalOAuthServer.id` (eq).
    ///   - cursor: Query parameter: `cursor`.
    ///   - expand: Query parameter: `groups`, `scopes`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        limit: Int? = nil,
        filter: Filter? = nil,
        cursor: String? = nil,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIService> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "limit": limit,
            "filter": filter,
            "cursor": cursor,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.list", args.json)
    }

    /// Create API Service.
    ///
    /// `POST /v1/environments/{environmentId}/apiServers`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: APIService,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIService> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.create", args.json)
    }

    /// Read One API Service.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers/{apiServerId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        apiServerID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIService> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.get", args.json)
    }

    /// Update API Service.
    ///
    /// `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        apiServerID: String,
        body: APIService,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIService> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.update", args.json)
    }

    /// Delete API Service.
    ///
    /// `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        apiServerID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.delete", args.json)
    }
}

/// The operations under `authorize.apiServers.deployment`.
public struct AuthorizeAPIServersDeploymentOperations: Sendable {
    let p1: PingOne

    /// Retrieve Deployment Status.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment.html
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        apiServerID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIServiceDeployment> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.deployment.get", args.json)
    }

    /// Deploy API Service.
    ///
    /// `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment/post-deploy-api-server.md
    ///
    /// Body is empty but the vendor content type is required (docs header and SDK agree). Returns 200, not 202; poll
    /// with deployment.get until a terminal status.
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func deploy(
        apiServerID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIServiceDeployment> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.deployment.deploy", args.json)
    }
}

/// The operations under `authorize.apiServers.operations`.
public struct AuthorizeAPIServersOperationsOperations: Sendable {
    let p1: PingOne

    /// Read All API Service Operations.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
    ///
    /// Docs page lists only limit; its prose is copied from Read API Services.
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: `limit`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        apiServerID: String,
        environmentID: String? = nil,
        limit: Int? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIServiceOperation> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "environmentId": environmentID,
            "limit": limit,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.operations.list", args.json)
    }

    /// Create API Server Operation.
    ///
    /// `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        apiServerID: String,
        body: APIServiceOperation,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIServiceOperation> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.operations.create", args.json)
    }

    /// Read API Service Operation.
    ///
    /// `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
    ///
    /// expand values are comma separated; docs curl shows expand=groups%2Cscopes.
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - operationID: `operationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - expand: Query parameter: `groups`, `scopes`, `authenticationPolicies`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        apiServerID: String,
        operationID: String,
        environmentID: String? = nil,
        expand: [String]? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIServiceOperation> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "operationId": operationID,
            "environmentId": environmentID,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.operations.get", args.json)
    }

    /// Update API Service Operation.
    ///
    /// `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - operationID: `operationId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        apiServerID: String,
        operationID: String,
        body: APIServiceOperation,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<APIServiceOperation> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "operationId": operationID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.operations.update", args.json)
    }

    /// Delete API Service Operation.
    ///
    /// `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
    ///
    /// - Parameters:
    ///   - apiServerID: `apiServerId` of the request.
    ///   - operationID: `operationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        apiServerID: String,
        operationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "apiServerId": apiServerID,
            "operationId": operationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.apiServers.operations.delete", args.json)
    }
}

/// The operations under `authorize.applicationResources`.
public struct AuthorizeApplicationResourcesOperations: Sendable {
    let p1: PingOne

    /// The operations under `authorize.applicationResources.permissions`.
    public var permissions: AuthorizeApplicationResourcesPermissionsOperations {
        AuthorizeApplicationResourcesPermissionsOperations(p1: p1)
    }

    /// Read Application Resources.
    ///
    /// `GET /v1/environments/{environmentId}/applicationResources`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html
    ///
    /// Read only here; create, update and delete live under resources/{resourceId}/applicationResources. Collection key
    /// in _embedded is resources (SDK).
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResource> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationResources.list", args.json)
    }

    /// Read One Application Resource.
    ///
    /// `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html
    ///
    /// - Parameters:
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        applicationResourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResource> {
        let args = JSONObject(given: [
            "applicationResourceId": applicationResourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationResources.get", args.json)
    }
}

/// The operations under `authorize.applicationResources.permissions`.
public struct AuthorizeApplicationResourcesPermissionsOperations: Sendable {
    let p1: PingOne

    /// Read Application Permissions.
    ///
    /// `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
    ///
    /// - Parameters:
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        applicationResourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResourcePermission> {
        let args = JSONObject(given: [
            "applicationResourceId": applicationResourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationResources.permissions.list", args.json)
    }

    /// Create Application Permissions.
    ///
    /// `POST /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
    ///
    /// - Parameters:
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        applicationResourceID: String,
        body: ApplicationResourcePermission,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResourcePermission> {
        let args = JSONObject(given: [
            "applicationResourceId": applicationResourceID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationResources.permissions.create", args.json)
    }

    /// Read One Application Permission.
    ///
    /// `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
    ///
    /// - Parameters:
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - permissionID: `permissionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        applicationResourceID: String,
        permissionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResourcePermission> {
        let args = JSONObject(given: [
            "applicationResourceId": applicationResourceID,
            "permissionId": permissionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationResources.permissions.get", args.json)
    }

    /// Update Application Permission.
    ///
    /// `PUT /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
    ///
    /// - Parameters:
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - permissionID: `permissionId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        applicationResourceID: String,
        permissionID: String,
        body: ApplicationResourcePermission,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResourcePermission> {
        let args = JSONObject(given: [
            "applicationResourceId": applicationResourceID,
            "permissionId": permissionID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationResources.permissions.update", args.json)
    }

    /// Delete Application Permission.
    ///
    /// `DELETE /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
    ///
    /// - Parameters:
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - permissionID: `permissionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        applicationResourceID: String,
        permissionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "applicationResourceId": applicationResourceID,
            "permissionId": permissionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationResources.permissions.delete", args.json)
    }
}

/// The operations under `authorize.applicationRoles`.
public struct AuthorizeApplicationRolesOperations: Sendable {
    let p1: PingOne

    /// The operations under `authorize.applicationRoles.assignments`.
    public var assignments: AuthorizeApplicationRolesAssignmentsOperations {
        AuthorizeApplicationRolesAssignmentsOperations(p1: p1)
    }

    /// The operations under `authorize.applicationRoles.permissions`.
    public var permissions: AuthorizeApplicationRolesPermissionsOperations {
        AuthorizeApplicationRolesPermissionsOperations(p1: p1)
    }

    /// The operations under `authorize.applicationRoles.users`.
    public var users: AuthorizeApplicationRolesUsersOperations {
        AuthorizeApplicationRolesUsersOperations(p1: p1)
    }

    /// Read Application Roles.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRole> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.list", args.json)
    }

    /// Create Application Role.
    ///
    /// `POST /v1/environments/{environmentId}/applicationRoles`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: ApplicationRole,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRole> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.create", args.json)
    }

    /// Read One Application Role.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        applicationRoleID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRole> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.get", args.json)
    }

    /// Update Application Role.
    ///
    /// `PUT /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        applicationRoleID: String,
        body: ApplicationRole,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRole> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.update", args.json)
    }

    /// Delete Application Role.
    ///
    /// `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        applicationRoleID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.delete", args.json)
    }
}

/// The operations under `authorize.applicationRoles.assignments`.
public struct AuthorizeApplicationRolesAssignmentsOperations: Sendable {
    let p1: PingOne

    /// Read Application Role Assignments by Role.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/assignments`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-assignments/read-application-role-assignments.md
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        applicationRoleID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRoleAssignment> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.assignments.list", args.json)
    }
}

/// The operations under `authorize.applicationRoles.permissions`.
public struct AuthorizeApplicationRolesPermissionsOperations: Sendable {
    let p1: PingOne

    /// Read Application Role Permissions.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        applicationRoleID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRolePermission> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.permissions.list", args.json)
    }

    /// Create Application Role Permission.
    ///
    /// `POST /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html
    ///
    /// Body is {"id": <application resource permission id>}. Code table and SDK say 201; the documented example
    /// response is 200 OK. The returned id equals the permission id; no new id is generated.
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        applicationRoleID: String,
        body: ApplicationRolePermission,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRolePermission> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.permissions.create", args.json)
    }

    /// Delete Application Role Permission.
    ///
    /// `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions/{permissionId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - permissionID: `permissionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        applicationRoleID: String,
        permissionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "permissionId": permissionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.permissions.delete", args.json)
    }
}

/// The operations under `authorize.applicationRoles.users`.
public struct AuthorizeApplicationRolesUsersOperations: Sendable {
    let p1: PingOne

    /// Read Application Role Users.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-application-role-users.md
    ///
    /// expand=user adds _embedded.user to each item.
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: `limit`.
    ///   - cursor: Query parameter: `cursor`.
    ///   - expand: Query parameter: `user`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        applicationRoleID: String,
        environmentID: String? = nil,
        limit: Int? = nil,
        cursor: String? = nil,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRoleUser> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "environmentId": environmentID,
            "limit": limit,
            "cursor": cursor,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.users.list", args.json)
    }

    /// Read One Application Role User.
    ///
    /// `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-one-application-role-user.md
    ///
    /// - Parameters:
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        applicationRoleID: String,
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationRoleUser> {
        let args = JSONObject(given: [
            "applicationRoleId": applicationRoleID,
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.applicationRoles.users.get", args.json)
    }
}

/// The operations under `authorize.authorizationVersions`.
public struct AuthorizeAuthorizationVersionsOperations: Sendable {
    let p1: PingOne

    /// Read All Policy Decision Service Configuration Data.
    ///
    /// `GET /v1/environments/{environmentId}/authorizationVersions`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-policy-decision-service-configuration-data.md
    ///
    /// Docs put the vendor media type in the Content-Type request header of a GET. The parameters limit and cursor are
    /// taken from the platform's paging conventions.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: `limit`.
    ///   - cursor: Query parameter: `cursor`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        limit: Int? = nil,
        cursor: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<AuthorizationVersion> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "limit": limit,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.authorizationVersions.list", args.json)
    }

    /// Read One Policy Decision Service Configuration Data.
    ///
    /// `GET /v1/environments/{environmentId}/authorizationVersions/{authorizationVersionId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
    /// (response link authorizationVersion.href)
    ///
    /// The path is taken from the authorizationVersion link in the documented Create Decision Endpoint response; the
    /// header is assumed to be that of Read All.
    ///
    /// - Parameters:
    ///   - authorizationVersionID: `authorizationVersionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        authorizationVersionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<AuthorizationVersion> {
        let args = JSONObject(given: [
            "authorizationVersionId": authorizationVersionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.authorizationVersions.get", args.json)
    }
}

/// The operations under `authorize.decisionEndpoints`.
public struct AuthorizeDecisionEndpointsOperations: Sendable {
    let p1: PingOne

    /// The operations under `authorize.decisionEndpoints.recentDecisions`.
    public var recentDecisions: AuthorizeDecisionEndpointsRecentDecisionsOperations {
        AuthorizeDecisionEndpointsRecentDecisionsOperations(p1: p1)
    }

    /// Read All Decision Endpoints.
    ///
    /// `GET /v1/environments/{environmentId}/decisionEndpoints`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
    ///
    /// Filter table on the docs page (name sw; id, organization.id, license.id eq; and) looks copied from environments;
    /// organization and license are not properties of a decision endpoint.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: `limit`.
    ///   - filter: Query parameter: a SCIM filter on `name` (sw), `id` (eq), `organization.id` (eq), `license.id` (eq)
    ///       and perhaps others.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        limit: Int? = nil,
        filter: Filter? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<DecisionEndpoint> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "limit": limit,
            "filter": filter,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.list", args.json)
    }

    /// Create Decision Endpoint.
    ///
    /// `POST /v1/environments/{environmentId}/decisionEndpoints`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: DecisionEndpoint,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<DecisionEndpoint> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.create", args.json)
    }

    /// Read One Decision Endpoint.
    ///
    /// `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
    ///
    /// - Parameters:
    ///   - decisionEndpointID: `decisionEndpointId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        decisionEndpointID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<DecisionEndpoint> {
        let args = JSONObject(given: [
            "decisionEndpointId": decisionEndpointID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.get", args.json)
    }

    /// Update Decision Endpoint.
    ///
    /// `PUT /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
    ///
    /// - Parameters:
    ///   - decisionEndpointID: `decisionEndpointId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        decisionEndpointID: String,
        body: DecisionEndpoint,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<DecisionEndpoint> {
        let args = JSONObject(given: [
            "decisionEndpointId": decisionEndpointID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.update", args.json)
    }

    /// Delete Decision Endpoint.
    ///
    /// `DELETE /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
    ///
    /// System-owned endpoints (owned=true) cannot be deleted.
    ///
    /// - Parameters:
    ///   - decisionEndpointID: `decisionEndpointId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        decisionEndpointID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "decisionEndpointId": decisionEndpointID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.delete", args.json)
    }

    /// Evaluate a Decision Request.
    ///
    /// `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-decision-request.html
    ///
    /// No /evaluate suffix: POST on the decision endpoint itself. Requests to an endpoint using the latest policy
    /// version are limited to one per second (admin docs).
    ///
    /// - Parameters:
    ///   - decisionEndpointID: `decisionEndpointId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func evaluate(
        decisionEndpointID: String,
        body: DecisionEvaluationRequest,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<DecisionEvaluationResponse> {
        let args = JSONObject(given: [
            "decisionEndpointId": decisionEndpointID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.evaluate", args.json)
    }

    /// Evaluate a Bulk Decision Request.
    ///
    /// `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-bulk-decision-request.md
    ///
    /// Newer than the API reference. Same URL as evaluate; the content type selects it. At most 20 decisionRequests,
    /// otherwise "400 Payload Too Large".
    ///
    /// - Parameters:
    ///   - decisionEndpointID: `decisionEndpointId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func evaluateBulk(
        decisionEndpointID: String,
        body: BulkDecisionEvaluationRequest,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<BulkDecisionEvaluationResponse> {
        let args = JSONObject(given: [
            "decisionEndpointId": decisionEndpointID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.evaluateBulk", args.json)
    }
}

/// The operations under `authorize.decisionEndpoints.recentDecisions`.
public struct AuthorizeDecisionEndpointsRecentDecisionsOperations: Sendable {
    let p1: PingOne

    /// Read Recent Decisions.
    ///
    /// `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-recent-decisions.html
    ///
    /// At most the 20 most recent decisions of the last 24 hours; empty unless recordRecentRequests is true.
    ///
    /// - Parameters:
    ///   - decisionEndpointID: `decisionEndpointId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: `limit`.
    ///   - cursor: Query parameter: `cursor`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        decisionEndpointID: String,
        environmentID: String? = nil,
        limit: Int? = nil,
        cursor: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "decisionEndpointId": decisionEndpointID,
            "environmentId": environmentID,
            "limit": limit,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.recentDecisions.list", args.json)
    }

    /// Read One Recent Decision.
    ///
    /// `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions/{recentDecisionId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-one-recent-decision.html
    ///
    /// - Parameters:
    ///   - decisionEndpointID: `decisionEndpointId` of the request.
    ///   - recentDecisionID: `recentDecisionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        decisionEndpointID: String,
        recentDecisionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "decisionEndpointId": decisionEndpointID,
            "recentDecisionId": recentDecisionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.decisionEndpoints.recentDecisions.get", args.json)
    }
}

/// The operations under `authorize.externalOAuthServers`.
public struct AuthorizeExternalOAuthServersOperations: Sendable {
    let p1: PingOne

    /// Read All External OAuth Servers.
    ///
    /// `GET /v1/environments/{environmentId}/externalOAuthServers`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
    ///
    /// 25 external OAuth servers per environment. Not in the Go SDK.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: `limit`.
    ///   - filter: Query parameter: a SCIM filter on `name` (co).
    ///   - cursor: Query parameter: `cursor`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        limit: Int? = nil,
        filter: Filter? = nil,
        cursor: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ExternalOAuthServer> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "limit": limit,
            "filter": filter,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.externalOAuthServers.list", args.json)
    }

    /// Create External OAuth Server.
    ///
    /// `POST /v1/environments/{environmentId}/externalOAuthServers`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: ExternalOAuthServer,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ExternalOAuthServer> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.externalOAuthServers.create", args.json)
    }

    /// Read One External OAuth Server.
    ///
    /// `GET /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
    ///
    /// - Parameters:
    ///   - externalOAuthServerID: `externalOAuthServerId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        externalOAuthServerID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ExternalOAuthServer> {
        let args = JSONObject(given: [
            "externalOAuthServerId": externalOAuthServerID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.externalOAuthServers.get", args.json)
    }

    /// Update External OAuth Server.
    ///
    /// `PUT /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
    ///
    /// - Parameters:
    ///   - externalOAuthServerID: `externalOAuthServerId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        externalOAuthServerID: String,
        body: ExternalOAuthServer,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ExternalOAuthServer> {
        let args = JSONObject(given: [
            "externalOAuthServerId": externalOAuthServerID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.externalOAuthServers.update", args.json)
    }

    /// Delete External OAuth Server.
    ///
    /// `DELETE /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
    /// https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
    ///
    /// - Parameters:
    ///   - externalOAuthServerID: `externalOAuthServerId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        externalOAuthServerID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "externalOAuthServerId": externalOAuthServerID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("authorize.externalOAuthServers.delete", args.json)
    }
}
