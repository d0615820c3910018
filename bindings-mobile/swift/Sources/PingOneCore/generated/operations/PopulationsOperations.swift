// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `populations`.
    public var populations: PopulationsOperations {
        PopulationsOperations(p1: self)
    }
}

/// The operations under `populations`.
public struct PopulationsOperations: Sendable {
    let p1: PingOne

    /// Read All Populations.
    ///
    /// `GET /v1/environments/{environmentId}/populations`
    /// https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
    ///
    /// Docs quick reference: name sw, id eq. Terraform provider examples use name eq.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: `limit`.
    ///   - filter: Query parameter: a SCIM filter on `id` (eq), `name` (sw, eq).
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
    ) throws(PingOneError) -> Request<Population> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "limit": limit,
            "filter": filter,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("populations.list", args.json)
    }

    /// Create Population.
    ///
    /// `POST /v1/environments/{environmentId}/populations`
    /// https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: Population,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<Population> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("populations.create", args.json)
    }

    /// Read One Population.
    ///
    /// `GET /v1/environments/{environmentId}/populations/{populationId}`
    /// https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
    ///
    /// - Parameters:
    ///   - populationID: `populationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        populationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<Population> {
        let args = JSONObject(given: [
            "populationId": populationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("populations.get", args.json)
    }

    /// Update Population.
    ///
    /// `PUT /v1/environments/{environmentId}/populations/{populationId}`
    /// https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
    ///
    /// - Parameters:
    ///   - populationID: `populationId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        populationID: String,
        body: Population,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<Population> {
        let args = JSONObject(given: [
            "populationId": populationID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("populations.update", args.json)
    }

    /// Delete Population.
    ///
    /// `DELETE /v1/environments/{environmentId}/populations/{populationId}`
    /// https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
    ///
    /// Fails with CONSTRAINT_VIOLATION when it is the last population ("must contain at least one population").
    ///
    /// - Parameters:
    ///   - populationID: `populationId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        populationID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "populationId": populationID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("populations.delete", args.json)
    }
}
