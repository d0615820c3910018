// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `scim`.
    public var scim: SCIMOperations {
        SCIMOperations(p1: self)
    }
}

/// The operations under `scim`.
public struct SCIMOperations: Sendable {
    let p1: PingOne

    /// The operations under `scim.directMappedUsers`.
    public var directMappedUsers: SCIMDirectMappedUsersOperations {
        SCIMDirectMappedUsersOperations(p1: p1)
    }
}

/// The operations under `scim.directMappedUsers`.
public struct SCIMDirectMappedUsersOperations: Sendable {
    let p1: PingOne

    /// Read All Direct-mapped Users.
    ///
    /// `GET /environments/{environmentId}/v2/DirectMappedUsers`
    /// https://developer.pingidentity.com/pingone-api/platform/scim/direct-mapped-users/read-all-direct-mapped-users.html
    ///
    /// The only SCIM operation of the catalogue. scimPath carries no /v1. The page size is called count as in SCIM 2.0
    /// (RFC 7644); the documentation page was not available.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - filter: Query parameter: a SCIM filter.
    ///   - count: Query parameter: at most 200.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        filter: Filter? = nil,
        count: Int? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "filter": filter,
            "count": count,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("scim.directMappedUsers.list", args.json)
    }
}
