// Requests as plain data, and what goes into them.

import Foundation

/// A request that is ready to be sent, as plain data; `Answer` is what its answer holds.
///
/// Made by ``PingOne``. Send it with any HTTP client and hand what came back to
/// `PingOne.readResponse(to:status:headers:body:)`. Its description shows no secret.
///
/// ```swift
/// let request = try p1.groups.list(limit: 10)
/// request.method                   // "GET"
/// request.header("accept")         // "application/json"
/// ```
public struct Request<Answer: JSONReadable>: Hashable, Sendable {
    /// The id of the endpoint that it was built for.
    public let endpoint: String
    /// The HTTP method.
    public let method: String
    /// The absolute URL, encoded.
    public let url: String
    /// The headers with lower-case names, in the order in which they should be sent.
    public let headers: [Header]
    /// The bytes of the body; `nil` when there is none.
    public let body: Data?
    /// Warnings and lints that did not stop the request.
    public let warnings: [Violation]

    /// - Parameter warnings: The warnings when the binding has them not.
    init(_ raw: RawRequest, warnings: [Violation]? = nil) {
        endpoint = raw.endpoint
        method = raw.method
        url = raw.url
        headers = raw.headers
        body = raw.body
        self.warnings = warnings ?? raw.warnings
    }

    private var raw: RawRequest {
        RawRequest(endpoint: endpoint, method: method, url: url, headers: headers, body: body, warnings: [])
    }

    /// The value of a header; `nil` when there is none.
    ///
    /// - Parameter name: The name, in any case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name == name.lowercased() }?.value
    }

    /// The body as text; `nil` when there is none.
    public var bodyText: String? {
        body.map { String(decoding: $0, as: UTF8.self) }
    }

    /// The same request with its secrets hidden: for logs, never for sending.
    ///
    /// - Throws: Never, for a request that ``PingOne`` made.
    public func redacted() throws(PingOneError) -> Request {
        try call { Request(try core.redacted(request: raw), warnings: warnings) }
    }

    /// A line for a shell, its secrets as variables.
    ///
    /// - Throws: Never, for a request that ``PingOne`` made.
    public func curl() throws(PingOneError) -> String {
        try call { try core.toCurl(request: raw) }
    }
}

extension Request: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What it asks, without the values of headers and the body: they hold secrets.
    public var description: String {
        "Request(endpoint: \(endpoint), method: \(method), url: \(url), "
            + "headers: \(headers.map(\.name)), body: \(bodySize))"
    }

    /// The ``description``.
    public var debugDescription: String { description }

    /// What the ``description`` says: `dump` shows no secret either.
    public var customMirror: Mirror {
        let shown: KeyValuePairs<String, Any> = [
            "endpoint": endpoint, "method": method, "url": url, "headers": headers.map(\.name), "body": bodySize,
        ]
        return Mirror(self, children: shown, displayStyle: .struct)
    }

    private var bodySize: String { body.map { "\($0.count) bytes" } ?? "none" }
}

extension Header: CustomDebugStringConvertible, CustomReflectable {
    /// The header as text, its value hidden when it is a secret.
    public var debugDescription: String { description }

    /// What the text says: `dump` shows no secret either.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

/// A file that is the body of a request.
///
/// ```swift
/// let request = try p1.request("images.create", file: FileBody(contentType: "image/png", data: png))
/// ```
public struct FileBody: Hashable, Sendable {
    /// What kind of file, for example `image/png`.
    public var contentType: String
    /// Its content.
    public var data: Data

    /// A file.
    ///
    /// - Parameters:
    ///   - contentType: What kind of file, for example `image/png`.
    ///   - data: Its content.
    public init(contentType: String, data: Data) {
        self.contentType = contentType
        self.data = data
    }
}

/// A client that proves who it is in the authorization header: for the token endpoints.
public struct BasicAuth: JSONConvertible, Hashable, Sendable {
    /// The id of the client.
    public let id: String
    private let secret: String

    /// A client.
    ///
    /// - Parameters:
    ///   - id: The id of the client.
    ///   - secret: Its secret.
    public init(id: String, secret: String) {
        self.id = id
        self.secret = secret
    }

    /// Both, as the argument `basicAuth` takes them.
    public var json: JSONValue { ["id": .string(id), "secret": .string(secret)] }
}

extension BasicAuth: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The client, without its secret.
    public var description: String { "BasicAuth(id: \(id))" }

    /// The ``description``.
    public var debugDescription: String { description }

    /// The client, without its secret.
    public var customMirror: Mirror { Mirror(self, children: ["id": id], displayStyle: .struct) }
}
