// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `activities`.
    public var activities: ActivitiesOperations {
        ActivitiesOperations(p1: self)
    }
}

/// The operations under `activities`.
public struct ActivitiesOperations: Sendable {
    let p1: PingOne

    /// Get User Activities.
    ///
    /// `GET /v1/environments/{environmentId}/activities`
    /// https://developer.pingidentity.com/pingone-api/platform/reference/query-parameter-quick-reference.html
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: `limit`.
    ///   - filter: Query parameter: a SCIM filter on `recordedat` (ge, gt, le, lt), `correlationid` (eq),
    ///       `actors.client.id` (eq), `actors.user.id` (eq), `actors.user.name` (eq), `resources.id` (eq),
    ///       `resources.type` (eq), `resources.population.id` (eq), `action.type` (eq).
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        limit: Int? = nil,
        filter: Filter? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "limit": limit,
            "filter": filter,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("activities.list", args.json)
    }

    /// Get User Activities (filter in body).
    ///
    /// `POST /v1/environments/{environmentId}/activities`
    ///
    /// POST with {"filter": "..."} in the body, for long filters.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func search(
        body: ActivitySearch,
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
        return try p1.build("activities.search", args.json)
    }

    /// Get One User Activity.
    ///
    /// `GET /v1/environments/{environmentId}/activities/{activityId}`
    ///
    /// - Parameters:
    ///   - activityID: `activityId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        activityID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "activityId": activityID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("activities.get", args.json)
    }
}
