// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `auth`.
    public var auth: AuthOperations {
        AuthOperations(p1: self)
    }
}

/// The operations under `auth`.
public struct AuthOperations: Sendable {
    let p1: PingOne

    /// The operations under `auth.flows`.
    public var flows: AuthFlowsOperations {
        AuthFlowsOperations(p1: p1)
    }

    /// The operations under `auth.token`.
    public var token: AuthTokenOperations {
        AuthTokenOperations(p1: p1)
    }
}

/// The operations under `auth.flows`.
public struct AuthFlowsOperations: Sendable {
    let p1: PingOne

    /// Check Username/Password.
    ///
    /// `POST /{environmentId}/flows/{flowId}`
    /// https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-username-password.md
    ///
    /// The documented samples send no Authorization header: the flow is tied to session cookies.
    ///
    /// - Parameters:
    ///   - flowID: `flowId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func checkUsernamePassword(
        flowID: String,
        body: UsernamePasswordCheck,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "flowId": flowID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("auth.flows.checkUsernamePassword", args.json)
    }
}

/// The operations under `auth.token`.
public struct AuthTokenOperations: Sendable {
    let p1: PingOne

    /// Token (client_credentials).
    ///
    /// `POST /{environmentId}/as/token`
    /// https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2/token-client_credentials-client-secret-post.md
    ///
    /// Client authentication follows the application tokenEndpointAuthMethod: CLIENT_SECRET_BASIC => Authorization:
    /// Basic base64(clientId:clientSecret) and only grant_type in the form; CLIENT_SECRET_POST => client_id and
    /// client_secret in the form. No /v1 prefix on the auth domain.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - basicAuth: The client that asks.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func clientCredentials(
        body: TokenRequest,
        environmentID: String? = nil,
        basicAuth: BasicAuth? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<TokenResponse> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "basicAuth": basicAuth,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("auth.token.clientCredentials", args.json)
    }

    /// Token (client_credentials), environment-less legacy form.
    ///
    /// `POST /as/token`
    ///
    /// Only the PingOne for Customers overview, the oldest text, names auth.pingone.com/as/token without an environment
    /// id; current docs always show /{environmentId}/as/token.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - basicAuth: The client that asks.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func clientCredentialsLegacy(
        body: TokenRequest,
        basicAuth: BasicAuth? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<TokenResponse> {
        let args = JSONObject(given: [
            "body": body,
            "basicAuth": basicAuth,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("auth.token.clientCredentialsLegacy", args.json)
    }

    /// Token Introspection.
    ///
    /// `POST /{environmentId}/as/introspect`
    /// https://developer.pingidentity.com/pingone-api/auth/auth-config-options/create-a-client-secret-jwt.html (names
    /// /as/introspect)
    ///
    /// The endpoint is documented; the form of the request (token, client authentication) is RFC 7662.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - basicAuth: The client that asks.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func introspect(
        body: TokenIntrospectionRequest,
        environmentID: String? = nil,
        basicAuth: BasicAuth? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "basicAuth": basicAuth,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("auth.token.introspect", args.json)
    }
}
