// What the code of the README finds around it: a tenant of the stand-in.

import Foundation
import PingOneCore

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

let standIn = ProcessInfo.processInfo.environment["STAND_IN"] ?? ""

struct Missing: Error {
    let what: String
}

/// The environment of the stand-in, and a token for it.
func tenant() async throws -> (environment: String, accessToken: String) {
    guard let url = URL(string: "\(standIn)/stand-in") else { throw Missing(what: "STAND_IN") }
    let facts = try JSONValue(parsing: String(decoding: await session.data(from: url).0, as: UTF8.self))
    let environment = facts["environmentId"]?.stringValue
    let p1 = try PingOne(
        environmentID: environment, apiPath: "\(standIn)/v1", authPath: standIn,
        clientID: facts["clientId"]?.stringValue, clientSecret: facts["clientSecret"]?.stringValue
    )
    let request = try p1.auth.token.clientCredentials(body: TokenRequest(grantType: .clientCredentials))
    let token = try await send(request, of: p1).value?.accessToken
    guard let environment, let token else { throw Missing(what: "a token") }
    return (environment, token)
}
