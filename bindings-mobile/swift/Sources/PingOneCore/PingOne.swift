// One tenant.

import Foundation

/// One tenant: builds requests and reads responses, sends nothing.
///
/// The operations have typed methods; ``request(_:_:file:as:)`` takes any of them by its id. Immutable, so any number
/// of tasks may share one.
///
/// ```swift
/// let p1 = try PingOne(region: "EU", environmentID: environment, accessToken: token)
/// let request = try p1.groups.create(body: PingOneGroup(name: "Staff"))
/// ```
public struct PingOne: Sendable {
    private let raw: RawPingOne

    /// A tenant.
    ///
    /// - Parameters:
    ///   - region: The code of the region, see ``regions()``; NA without region and domain.
    ///   - domain: The domain under which the services stand, instead of a region.
    ///   - environmentID: The environment of every request that names no other.
    ///   - accessToken: The access token, without `Bearer`.
    ///   - apiPath: The URL of the management API, instead of the region's: a gateway, a stand-in.
    ///   - authPath: The URL of the authentication service, likewise: a custom domain.
    ///   - orchestratePath: The URL of the DaVinci service, likewise.
    ///   - scimPath: The URL of the SCIM service, likewise.
    ///   - clientID: The client that asks for tokens.
    ///   - clientSecret: Its secret.
    ///   - adminEnvironmentID: The environment of the worker application, when it is another one.
    ///   - organizationID: The organization, for operations that name no other.
    /// - Throws: ``PingOneError/usage(_:)`` for what can not be used, all problems at once.
    public init(
        region: String? = nil,
        domain: String? = nil,
        environmentID: String? = nil,
        accessToken: String? = nil,
        apiPath: String? = nil,
        authPath: String? = nil,
        orchestratePath: String? = nil,
        scimPath: String? = nil,
        clientID: String? = nil,
        clientSecret: String? = nil,
        adminEnvironmentID: String? = nil,
        organizationID: String? = nil
    ) throws(PingOneError) {
        try self.init(
            config: JSONObject(given: [
                "region": region, "domain": domain, "environmentId": environmentID, "accessToken": accessToken,
                "apiPath": apiPath, "authPath": authPath, "orchestratePath": orchestratePath, "scimPath": scimPath,
                "clientId": clientID, "clientSecret": clientSecret, "adminEnvironmentId": adminEnvironmentID,
                "organizationId": organizationID,
            ]).json
        )
    }

    /// A tenant by its configuration as data.
    ///
    /// - Parameter config: An object with the names of the core: `region`, `environmentId`, `accessToken`, and so on.
    /// - Throws: ``PingOneError/usage(_:)`` for what can not be used, unknown names included.
    public init(config: JSONValue) throws(PingOneError) {
        raw = try call { try RawPingOne(config: config) }
    }

    /// The tenant of an exported Postman environment.
    ///
    /// - Parameter text: The JSON text of the export.
    /// - Throws: ``PingOneError/usage(_:)`` when it is none, or when a variable that matters is not known.
    public init(postmanEnvironment text: String) throws(PingOneError) {
        raw = try call { try RawPingOne.fromPostmanEnvironment(text: text) }
    }

    private init(_ raw: RawPingOne) {
        self.raw = raw
    }

    /// The environment of requests that name no other.
    public var environmentID: String? { raw.environmentId() }

    /// The URL with which requests to the management API start.
    public var baseURL: String { raw.baseUrl() }

    /// Builds the request of an operation by its id.
    ///
    /// ```swift
    /// let request = try p1.request("users.get", ["userId": .string(id)])
    /// ```
    ///
    /// - Parameters:
    ///   - endpoint: The id of the operation, for example `users.get`; see ``endpoints()``.
    ///   - arguments: Path parameters, query parameters, `body`, `headers`, `before`, `allow` and `basicAuth`, flat by
    ///     name. Null is the same as leaving a name out.
    ///   - file: The body of the operations that take a file.
    ///   - answer: What the answer is to be read as.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, every problem at once;
    ///   ``PingOneError/usage(_:)`` when there is no such operation or argument.
    public func request<Answer: JSONReadable>(
        _ endpoint: String, _ arguments: JSONValue = [:], file: FileBody? = nil, as answer: Answer.Type = JSONValue.self
    ) throws(PingOneError) -> Request<Answer> {
        try build(endpoint, arguments, file: file)
    }

    /// Reads what came back for a request of this tenant.
    ///
    /// Links of pages must stay on this tenant's own host; the requests for other pages carry the token.
    ///
    /// - Parameters:
    ///   - request: The request that was sent.
    ///   - status: The HTTP status.
    ///   - headers: As `HTTPURLResponse.allHeaderFields` has them; a value may be a list of strings.
    ///   - body: The bytes, decompressed; empty when there are none.
    /// - Throws: Never, for a request that ``PingOne`` made: what came back is data.
    public func readResponse<Answer: JSONReadable>(
        to request: Request<Answer>, status: Int, headers: [AnyHashable: Any], body: Data
    ) throws(PingOneError) -> Reading<Answer> {
        try read(request.endpoint, RawResponse(status: status, headers: headers, body: body))
    }

    /// Reads what came back from an endpoint of this tenant.
    ///
    /// - Parameters:
    ///   - endpoint: The id of the endpoint.
    ///   - status: The HTTP status.
    ///   - headers: As `HTTPURLResponse.allHeaderFields` has them; a value may be a list of strings.
    ///   - body: The bytes, decompressed; empty when there are none.
    /// - Throws: ``PingOneError/usage(_:)`` when there is no such endpoint.
    public func readResponse(
        from endpoint: String, status: Int, headers: [AnyHashable: Any], body: Data
    ) throws(PingOneError) -> Reading<JSONValue> {
        try read(endpoint, RawResponse(status: status, headers: headers, body: body))
    }

    /// Reads what came back for a request of this tenant, with headers in order.
    ///
    /// - Parameters:
    ///   - request: The request that was sent.
    ///   - status: The HTTP status.
    ///   - headers: The headers as they came, names in any case; of those with one name the first counts.
    ///   - body: The bytes, decompressed; empty when there are none.
    /// - Throws: Never, for a request that ``PingOne`` made: what came back is data.
    public func readResponse<Answer: JSONReadable>(
        to request: Request<Answer>, status: Int, headers: [Header], body: Data
    ) throws(PingOneError) -> Reading<Answer> {
        try read(request.endpoint, RawResponse(status: status, headers: headers, body: body))
    }

    /// Reads what came back from an endpoint of this tenant, with headers in order.
    ///
    /// - Parameters:
    ///   - endpoint: The id of the endpoint.
    ///   - status: The HTTP status.
    ///   - headers: The headers as they came, names in any case; of those with one name the first counts.
    ///   - body: The bytes, decompressed; empty when there are none.
    /// - Throws: ``PingOneError/usage(_:)`` when there is no such endpoint.
    public func readResponse(
        from endpoint: String, status: Int, headers: [Header], body: Data
    ) throws(PingOneError) -> Reading<JSONValue> {
        try read(endpoint, RawResponse(status: status, headers: headers, body: body))
    }

    /// The same tenant with another token.
    ///
    /// - Parameter token: The token, without `Bearer`.
    /// - Throws: ``PingOneError/usage(_:)`` for what can not be a token.
    public func withAccessToken(_ token: String) throws(PingOneError) -> PingOne {
        PingOne(try call { try raw.withAccessToken(token: token) })
    }

    /// The configuration as a Postman environment.
    ///
    /// - Parameters:
    ///   - name: The name of the environment.
    ///   - withSecrets: Whether the access token and the client secret are in it. Postman saves them in its cloud.
    public func postmanEnvironment(named name: String, withSecrets: Bool = false) -> JSONValue {
        raw.toPostmanEnvironment(name: name, withSecrets: withSecrets)
    }

    func build<Answer: JSONReadable>(
        _ endpoint: String, _ args: JSONValue, file: FileBody? = nil
    ) throws(PingOneError) -> Request<Answer> {
        let file = file.map { RawFile(contentType: $0.contentType, bytes: $0.data) }
        return try call { Request(try raw.request(endpoint: endpoint, args: args, file: file)) }
    }

    private func read<Answer: JSONReadable>(
        _ endpoint: String, _ response: RawResponse
    ) throws(PingOneError) -> Reading<Answer> {
        try call { Reading(try raw.readResponse(endpoint: endpoint, response: response)) }
    }
}

extension PingOne: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The environment, and nothing secret.
    public var description: String { "PingOne(baseURL: \(baseURL), environmentID: \(environmentID ?? "none"))" }

    /// The ``description``.
    public var debugDescription: String { description }

    /// What the ``description`` says.
    public var customMirror: Mirror {
        Mirror(self, children: ["baseURL": baseURL, "environmentID": environmentID as Any], displayStyle: .struct)
    }
}
