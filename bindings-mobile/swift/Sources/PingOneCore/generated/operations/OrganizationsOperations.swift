// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `organizations`.
    public var organizations: OrganizationsOperations {
        OrganizationsOperations(p1: self)
    }
}

/// The operations under `organizations`.
public struct OrganizationsOperations: Sendable {
    let p1: PingOne

    /// Read All Organizations.
    ///
    /// `GET /v1/organizations`
    ///
    /// filter from the docs quick reference; the SDK lists only limit.
    ///
    /// - Parameters:
    ///   - limit: Query parameter: `limit`.
    ///   - filter: Query parameter: a SCIM filter on `name` (sw).
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        limit: Int? = nil,
        filter: Filter? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "limit": limit,
            "filter": filter,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("organizations.list", args.json)
    }

    /// Read One Organization.
    ///
    /// `GET /v1/organizations/{organizationId}`
    ///
    /// - Parameters:
    ///   - organizationID: `organizationId` of the request.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        organizationID: String,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "organizationId": organizationID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("organizations.get", args.json)
    }
}
