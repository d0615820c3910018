// From a request to its reading, with URLSession. It is no part of the package.

import Foundation
import PingOneCore

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A redirect is an answer that the core reads: followed, the token would go with it.
final class NoRedirects: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

let session = URLSession(configuration: .ephemeral, delegate: NoRedirects(), delegateQueue: nil)

// [URLSession]
func send<Answer>(_ request: Request<Answer>, of p1: PingOne) async throws -> Reading<Answer> {
    let (body, response) = try await session.data(for: URLRequest(request))
    return try p1.readResponse(to: request, response, body: body)
}
// [end]
