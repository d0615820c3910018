import PingOneCore

/// The administrator's client: the core's requests, the HTTP client, and the token between them. Against the real
/// platform, `region` replaces the two paths.
final class Admin {
    /// The tenant, with a token as soon as there is one.
    private(set) var p1: PingOne

    init(_ standIn: StandIn) throws {
        p1 = try PingOne(
            environmentID: standIn.fact("environmentId"),
            apiPath: "\(standIn.url)/v1",
            authPath: standIn.url,
            clientID: standIn.fact("clientId"),
            clientSecret: standIn.fact("clientSecret")
        )
    }

    /// The request for a token.
    func tokenRequest() throws -> Request<TokenResponse> {
        try p1.auth.token.clientCredentials(body: TokenRequest(grantType: .clientCredentials))
    }

    /// From now on the token goes with every request.
    func take(_ token: TokenResponse) throws {
        p1 = try p1.withAccessToken(needed(token.accessToken, "a token"))
    }

    /// Sends a request and reads the answer. Errors of the platform are answers, too.
    func send<Answer>(_ request: Request<Answer>) async throws -> Reading<Answer> {
        try await Administrator.send(request, of: p1)
    }
}
