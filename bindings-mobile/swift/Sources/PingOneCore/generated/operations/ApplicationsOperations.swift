// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `applications`.
    public var applications: ApplicationsOperations {
        ApplicationsOperations(p1: self)
    }
}

/// The operations under `applications`.
public struct ApplicationsOperations: Sendable {
    let p1: PingOne

    /// The operations under `applications.grants`.
    public var grants: ApplicationsGrantsOperations {
        ApplicationsGrantsOperations(p1: p1)
    }

    /// The operations under `applications.roleAssignments`.
    public var roleAssignments: ApplicationsRoleAssignmentsOperations {
        ApplicationsRoleAssignmentsOperations(p1: p1)
    }

    /// The operations under `applications.secret`.
    public var secret: ApplicationsSecretOperations {
        ApplicationsSecretOperations(p1: p1)
    }

    /// Read All Applications.
    ///
    /// `GET /v1/environments/{environmentId}/applications`
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
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.list", args.json)
    }

    /// Create Application.
    ///
    /// `POST /v1/environments/{environmentId}/applications`
    ///
    /// The API foundations names the variant "Create Application (OIDC Protocol - Worker App)"; all variants share this
    /// request, discriminated by protocol/type in the body.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: JSONValue,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.create", args.json)
    }

    /// Read One Application.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        applicationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.get", args.json)
    }

    /// Update Application.
    ///
    /// `PUT /v1/environments/{environmentId}/applications/{applicationId}`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        applicationID: String,
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.update", args.json)
    }

    /// Delete Application.
    ///
    /// `DELETE /v1/environments/{environmentId}/applications/{applicationId}`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        applicationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.delete", args.json)
    }
}

/// The operations under `applications.grants`.
public struct ApplicationsGrantsOperations: Sendable {
    let p1: PingOne

    /// Read All Grants for an Application.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/grants`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        applicationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.grants.list", args.json)
    }

    /// Create Grant.
    ///
    /// `POST /v1/environments/{environmentId}/applications/{applicationId}/grants`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        applicationID: String,
        body: JSONValue,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.grants.create", args.json)
    }

    /// Read One Grant for an Application.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - grantID: `grantId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        applicationID: String,
        grantID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "grantId": grantID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.grants.get", args.json)
    }

    /// Update Grant.
    ///
    /// `PUT /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - grantID: `grantId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        applicationID: String,
        grantID: String,
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "grantId": grantID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.grants.update", args.json)
    }

    /// Delete Grant.
    ///
    /// `DELETE /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - grantID: `grantId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        applicationID: String,
        grantID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "grantId": grantID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.grants.delete", args.json)
    }
}

/// The operations under `applications.roleAssignments`.
public struct ApplicationsRoleAssignmentsOperations: Sendable {
    let p1: PingOne

    /// Read Application Role Assignments.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`
    ///
    /// Admin role assignments of an application; not the PingOne Authorize application roles
    /// (authorize.applicationRoles.*), although one title is nearly identical.
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        applicationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<RoleAssignment> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.roleAssignments.list", args.json)
    }

    /// Create Application Role Assignments.
    ///
    /// `POST /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        applicationID: String,
        body: RoleAssignment,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<RoleAssignment> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.roleAssignments.create", args.json)
    }

    /// Read One Application Role Assignment.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - roleAssignmentID: `roleAssignmentId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        applicationID: String,
        roleAssignmentID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<RoleAssignment> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "roleAssignmentId": roleAssignmentID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.roleAssignments.get", args.json)
    }

    /// Delete Application Role Assignment.
    ///
    /// `DELETE /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - roleAssignmentID: `roleAssignmentId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        applicationID: String,
        roleAssignmentID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "roleAssignmentId": roleAssignmentID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.roleAssignments.delete", args.json)
    }
}

/// The operations under `applications.secret`.
public struct ApplicationsSecretOperations: Sendable {
    let p1: PingOne

    /// Read Application Secret.
    ///
    /// `GET /v1/environments/{environmentId}/applications/{applicationId}/secret`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        applicationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.secret.get", args.json)
    }

    /// Update Application Secret.
    ///
    /// `POST /v1/environments/{environmentId}/applications/{applicationId}/secret`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        applicationID: String,
        body: JSONValue,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.secret.update", args.json)
    }

    /// Delete Previous Application Secret.
    ///
    /// `DELETE /v1/environments/{environmentId}/applications/{applicationId}/secret`
    ///
    /// - Parameters:
    ///   - applicationID: `applicationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func deletePrevious(
        applicationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "applicationId": applicationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("applications.secret.deletePrevious", args.json)
    }
}
