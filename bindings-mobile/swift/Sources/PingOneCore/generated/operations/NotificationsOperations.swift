// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `notifications`.
    public var notifications: NotificationsOperations {
        NotificationsOperations(p1: self)
    }
}

/// The operations under `notifications`.
public struct NotificationsOperations: Sendable {
    let p1: PingOne

    /// The operations under `notifications.templates`.
    public var templates: NotificationsTemplatesOperations {
        NotificationsTemplatesOperations(p1: p1)
    }
}

/// The operations under `notifications.templates`.
public struct NotificationsTemplatesOperations: Sendable {
    let p1: PingOne

    /// Read One Template.
    ///
    /// `GET /v1/environments/{environmentId}/templates/{templateName}`
    ///
    /// templateName is a fixed name such as strong_authentication, not a UUID.
    ///
    /// - Parameters:
    ///   - templateName: `templateName` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        templateName: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "templateName": templateName,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("notifications.templates.get", args.json)
    }
}
