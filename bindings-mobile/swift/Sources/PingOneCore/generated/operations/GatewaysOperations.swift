// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `gateways`.
    public var gateways: GatewaysOperations {
        GatewaysOperations(p1: self)
    }
}

/// The operations under `gateways`.
public struct GatewaysOperations: Sendable {
    let p1: PingOne

    /// The operations under `gateways.credentials`.
    public var credentials: GatewaysCredentialsOperations {
        GatewaysCredentialsOperations(p1: p1)
    }

    /// Read All Gateways.
    ///
    /// `GET /v1/environments/{environmentId}/gateways`
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
        return try p1.build("gateways.list", args.json)
    }

    /// Create API Gateway Integration.
    ///
    /// `POST /v1/environments/{environmentId}/gateways`
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
        return try p1.build("gateways.create", args.json)
    }

    /// Read One Gateway.
    ///
    /// `GET /v1/environments/{environmentId}/gateways/{gatewayId}`
    ///
    /// - Parameters:
    ///   - gatewayID: `gatewayId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        gatewayID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "gatewayId": gatewayID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("gateways.get", args.json)
    }

    /// Update Gateway.
    ///
    /// `PUT /v1/environments/{environmentId}/gateways/{gatewayId}`
    ///
    /// - Parameters:
    ///   - gatewayID: `gatewayId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        gatewayID: String,
        body: JSONValue,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "gatewayId": gatewayID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("gateways.update", args.json)
    }

    /// Delete Gateway.
    ///
    /// `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}`
    ///
    /// - Parameters:
    ///   - gatewayID: `gatewayId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        gatewayID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "gatewayId": gatewayID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("gateways.delete", args.json)
    }
}

/// The operations under `gateways.credentials`.
public struct GatewaysCredentialsOperations: Sendable {
    let p1: PingOne

    /// Read All Gateway Credentials.
    ///
    /// `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`
    ///
    /// - Parameters:
    ///   - gatewayID: `gatewayId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        gatewayID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "gatewayId": gatewayID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("gateways.credentials.list", args.json)
    }

    /// Read One Gateway Credential.
    ///
    /// `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`
    ///
    /// - Parameters:
    ///   - gatewayID: `gatewayId` of the request.
    ///   - credentialID: `credentialId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        gatewayID: String,
        credentialID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "gatewayId": gatewayID,
            "credentialId": credentialID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("gateways.credentials.get", args.json)
    }

    /// Delete Gateway Credential.
    ///
    /// `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`
    ///
    /// - Parameters:
    ///   - gatewayID: `gatewayId` of the request.
    ///   - credentialID: `credentialId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        gatewayID: String,
        credentialID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "gatewayId": gatewayID,
            "credentialId": credentialID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("gateways.credentials.delete", args.json)
    }

    /// Create Gateway Credential.
    ///
    /// `POST /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`
    ///
    /// No request body in the SDK spec.
    ///
    /// - Parameters:
    ///   - gatewayID: `gatewayId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        gatewayID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "gatewayId": gatewayID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("gateways.credentials.create", args.json)
    }
}
