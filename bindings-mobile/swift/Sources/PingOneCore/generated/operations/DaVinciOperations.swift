// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `davinci`.
    public var daVinci: DaVinciOperations {
        DaVinciOperations(p1: self)
    }
}

/// The operations under `davinci`.
public struct DaVinciOperations: Sendable {
    let p1: PingOne

    /// The operations under `davinci.variables`.
    public var variables: DaVinciVariablesOperations {
        DaVinciVariablesOperations(p1: p1)
    }
}

/// The operations under `davinci.variables`.
public struct DaVinciVariablesOperations: Sendable {
    let p1: PingOne

    /// Create Variable.
    ///
    /// `POST /v1/environments/{environmentId}/variables`
    ///
    /// The API reference calls it "a new Authorize variable" (boilerplate shared with the DaVinci guide); the resource
    /// is a DaVinci admin variable. The reference uses {{apiPath}}, not {{orchestratePath}}.
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
        return try p1.build("davinci.variables.create", args.json)
    }
}
