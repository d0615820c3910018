// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `roles`.
    public var roles: RolesOperations {
        RolesOperations(p1: self)
    }
}

/// The operations under `roles`.
public struct RolesOperations: Sendable {
    let p1: PingOne

    /// The operations under `roles.custom`.
    public var custom: RolesCustomOperations {
        RolesCustomOperations(p1: p1)
    }

    /// Read All Roles.
    ///
    /// `GET /v1/roles`
    ///
    /// - Parameters:
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<Role> {
        let args = JSONObject(given: [
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("roles.list", args.json)
    }

    /// Read One Role.
    ///
    /// `GET /v1/roles/{roleId}`
    ///
    /// - Parameters:
    ///   - roleID: `roleId` of the request.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        roleID: String,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<Role> {
        let args = JSONObject(given: [
            "roleId": roleID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("roles.get", args.json)
    }
}

/// The operations under `roles.custom`.
public struct RolesCustomOperations: Sendable {
    let p1: PingOne

    /// Read All Custom Admin Roles.
    ///
    /// `GET /v1/environments/{environmentId}/roles`
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - filter: Query parameter: a SCIM filter on `type` (eq).
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        filter: Filter? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "filter": filter,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("roles.custom.list", args.json)
    }

    /// Create Custom Role.
    ///
    /// `POST /v1/environments/{environmentId}/roles`
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
        return try p1.build("roles.custom.create", args.json)
    }

    /// Read One Custom Role.
    ///
    /// `GET /v1/environments/{environmentId}/roles/{customRoleId}`
    ///
    /// - Parameters:
    ///   - customRoleID: `customRoleId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        customRoleID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "customRoleId": customRoleID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("roles.custom.get", args.json)
    }

    /// Update Custom Role.
    ///
    /// `PUT /v1/environments/{environmentId}/roles/{customRoleId}`
    ///
    /// - Parameters:
    ///   - customRoleID: `customRoleId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        customRoleID: String,
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "customRoleId": customRoleID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("roles.custom.update", args.json)
    }

    /// Delete Custom Role.
    ///
    /// `DELETE /v1/environments/{environmentId}/roles/{customRoleId}`
    ///
    /// - Parameters:
    ///   - customRoleID: `customRoleId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        customRoleID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "customRoleId": customRoleID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("roles.custom.delete", args.json)
    }
}
