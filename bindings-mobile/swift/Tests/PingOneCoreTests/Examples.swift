import Foundation
import PingOneCore
import XCTest

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// What the examples in the documentation take for granted. Each becomes a test of a class below this one.
class Examples: XCTestCase {
    let environment = id
    let token = secretToken
    let png = Data([0x89, 0x50, 0x4E, 0x47])
    let data = Data(#"{"name": "Shop"}"#.utf8)
    let text = "${user"
    let session = URLSession.shared
    // A failure stops all tests, as it should: the examples need them.
    let p1 = try! tenant()
    let request = try! tenant().request("authorize.apiServers.get", ["apiServerId": .string(id)], as: APIService.self)

    var violation: Violation { validateTemplate(text).violations[0] }

    /// Sends a request; examples that do it are only compiled.
    func send<Answer>(_ request: Request<Answer>) async throws -> Reading<Answer> {
        let (data, response) = try await session.data(for: URLRequest(request))
        return try p1.readResponse(to: request, response, body: data)
    }

    /// A value as examples show it.
    func shown(_ value: Any?) -> String {
        value.map { String(reflecting: $0) } ?? "nil"
    }
}
