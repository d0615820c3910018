// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `environments`.
    public var environments: EnvironmentsOperations {
        EnvironmentsOperations(p1: self)
    }
}

/// The operations under `environments`.
public struct EnvironmentsOperations: Sendable {
    let p1: PingOne

    /// Read All Environments.
    ///
    /// `GET /v1/environments`
    ///
    /// The connector reference lists expand, limit, filter. limit bounds (1..5000, default 1000), order and cursor come
    /// from the vendor OpenAPI. Conditions may be joined with and. license.id is in the SDK/Terraform/docs page for
    /// environments but missing from the quick-reference table.
    ///
    /// - Parameters:
    ///   - expand: Query parameter: `expand`.
    ///   - limit: Query parameter: at least 1; at most 5000; 1000 when left out.
    ///   - filter: Query parameter: a SCIM filter on `name` (sw), `id` (eq), `organization.id` (eq), `license.id` (eq).
    ///   - order: Query parameter: `order`.
    ///   - cursor: Query parameter: `cursor`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        expand: String? = nil,
        limit: Int? = nil,
        filter: Filter? = nil,
        order: String? = nil,
        cursor: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PingOneEnvironment> {
        let args = JSONObject(given: [
            "expand": expand,
            "limit": limit,
            "filter": filter,
            "order": order,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("environments.list", args.json)
    }

    /// Create Environment (Active License).
    ///
    /// `POST /v1/environments`
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: PingOneEnvironment,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PingOneEnvironment> {
        let args = JSONObject(given: [
            "body": body,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("environments.create", args.json)
    }

    /// Read One Environment.
    ///
    /// `GET /v1/environments/{environmentId}`
    ///
    /// - Parameters:
    ///   - environmentID: `environmentId` of the request.
    ///   - expand: Query parameter: `expand`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        environmentID: String,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PingOneEnvironment> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("environments.get", args.json)
    }

    /// Update Environment.
    ///
    /// `PUT /v1/environments/{environmentId}`
    ///
    /// Vendor OpenAPI also declares 201 for PUT.
    ///
    /// - Parameters:
    ///   - environmentID: `environmentId` of the request.
    ///   - body: The body.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        environmentID: String,
        body: PingOneEnvironment,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PingOneEnvironment> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "body": body,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("environments.update", args.json)
    }

    /// Delete Environment.
    ///
    /// `DELETE /v1/environments/{environmentId}`
    ///
    /// - Parameters:
    ///   - environmentID: `environmentId` of the request.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        environmentID: String,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("environments.delete", args.json)
    }
}
