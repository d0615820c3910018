import Foundation
import PingOneCore

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The stand-in, seen from behind: what only the platform's side knows, and how it is made to refuse. Nothing of this
/// is there in a real tenant.
final class StandIn {
    let url: String
    private let facts: JSONValue

    init(_ url: String) async throws {
        self.url = url
        facts = try await Self.ask("\(url)/stand-in")
    }

    /// An id, or a part of the client, that the demo needs.
    func fact(_ name: String) throws -> String {
        try needed(facts[name]?.stringValue, name)
    }

    /// How many users there are.
    func users() throws -> Int {
        Int(try needed(facts["users"]?.integerValue, "users"))
    }

    /// Every request so far, with what does not fit the catalogue.
    func log() async throws -> [JSONValue] {
        try needed(await Self.ask("\(url)/stand-in/log")["requests"]?.arrayValue, "requests")
    }

    /// The next request is answered with 429.
    func throttle() async throws {
        let settings: JSONValue = ["after": 0, "times": 1, "retryAfter": 1]
        _ = try await Self.ask("\(url)/stand-in/throttle", Data(settings.text().utf8))
    }

    /// The next request is answered with a redirect to its own address.
    func redirect() async throws {
        _ = try await Self.ask("\(url)/stand-in/redirect", Data())
    }

    /// Every token given out so far is invalid.
    func expireTokens() async throws {
        _ = try await Self.ask("\(url)/stand-in/expire", Data())
    }

    /// A GET, or a POST when there is a body.
    private static func ask(_ url: String, _ body: Data? = nil) async throws -> JSONValue {
        var request = URLRequest(url: try needed(URL(string: url), "the URL of the stand-in"))
        if let body {
            request.httpMethod = "POST"
            request.httpBody = body
        }
        let (data, response) = try await session.data(for: request)
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        try expect((200..<300).contains(status), "\(url): \(status)")
        return data.isEmpty ? nil : try JSONValue(parsing: String(decoding: data, as: UTF8.self))
    }
}
