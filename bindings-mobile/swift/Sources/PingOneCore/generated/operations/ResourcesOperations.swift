// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `resources`.
    public var resources: ResourcesOperations {
        ResourcesOperations(p1: self)
    }
}

/// The operations under `resources`.
public struct ResourcesOperations: Sendable {
    let p1: PingOne

    /// The operations under `resources.applicationPermissions`.
    public var applicationPermissions: ResourcesApplicationPermissionsOperations {
        ResourcesApplicationPermissionsOperations(p1: p1)
    }

    /// The operations under `resources.applicationResources`.
    public var applicationResources: ResourcesApplicationResourcesOperations {
        ResourcesApplicationResourcesOperations(p1: p1)
    }

    /// The operations under `resources.scopes`.
    public var scopes: ResourcesScopesOperations {
        ResourcesScopesOperations(p1: p1)
    }

    /// Read All Resources.
    ///
    /// `GET /v1/environments/{environmentId}/resources`
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
    ) throws(PingOneError) -> Request<Resource> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.list", args.json)
    }

    /// Create Resource.
    ///
    /// `POST /v1/environments/{environmentId}/resources`
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: Resource,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<Resource> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.create", args.json)
    }

    /// Read One Resource.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        resourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<Resource> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.get", args.json)
    }

    /// Update Resource.
    ///
    /// `PUT /v1/environments/{environmentId}/resources/{resourceId}`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        resourceID: String,
        body: Resource,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<Resource> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.update", args.json)
    }

    /// Delete Resource.
    ///
    /// `DELETE /v1/environments/{environmentId}/resources/{resourceId}`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        resourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.delete", args.json)
    }
}

/// The operations under `resources.applicationPermissions`.
public struct ResourcesApplicationPermissionsOperations: Sendable {
    let p1: PingOne

    /// Read All Application Permissions.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationPermissions`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        resourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResourcePermission> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.applicationPermissions.list", args.json)
    }
}

/// The operations under `resources.applicationResources`.
public struct ResourcesApplicationResourcesOperations: Sendable {
    let p1: PingOne

    /// Read All Application Resources.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`
    /// https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        resourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResource> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.applicationResources.list", args.json)
    }

    /// Create Application Resource.
    ///
    /// `POST /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`
    /// https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        resourceID: String,
        body: ApplicationResource,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResource> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.applicationResources.create", args.json)
    }

    /// Read One Application Resource.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
    /// https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        resourceID: String,
        applicationResourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResource> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "applicationResourceId": applicationResourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.applicationResources.get", args.json)
    }

    /// Update Application Resource.
    ///
    /// `PUT /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
    /// https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        resourceID: String,
        applicationResourceID: String,
        body: ApplicationResource,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<ApplicationResource> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "applicationResourceId": applicationResourceID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.applicationResources.update", args.json)
    }

    /// Delete Application Resource.
    ///
    /// `DELETE /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
    /// https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - applicationResourceID: `applicationResourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        resourceID: String,
        applicationResourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "applicationResourceId": applicationResourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.applicationResources.delete", args.json)
    }
}

/// The operations under `resources.scopes`.
public struct ResourcesScopesOperations: Sendable {
    let p1: PingOne

    /// Read All Scopes (Resource).
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        resourceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.scopes.list", args.json)
    }

    /// Create PingOne access control scope.
    ///
    /// `POST /v1/environments/{environmentId}/resources/{resourceId}/scopes`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        resourceID: String,
        body: JSONValue,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.scopes.create", args.json)
    }

    /// Read One Scope.
    ///
    /// `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - scopeID: `scopeId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        resourceID: String,
        scopeID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "scopeId": scopeID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.scopes.get", args.json)
    }

    /// Update PingOne access control scope.
    ///
    /// `PUT /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - scopeID: `scopeId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        resourceID: String,
        scopeID: String,
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "scopeId": scopeID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.scopes.update", args.json)
    }

    /// Delete Scope.
    ///
    /// `DELETE /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
    ///
    /// - Parameters:
    ///   - resourceID: `resourceId` of the request.
    ///   - scopeID: `scopeId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        resourceID: String,
        scopeID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "resourceId": resourceID,
            "scopeId": scopeID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("resources.scopes.delete", args.json)
    }
}
