// Requests and responses in the types of `URLSession`. Nothing is sent here.

import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension URLRequest {
    /// A request as `URLSession` sends it.
    ///
    /// ```swift
    /// let request = try p1.groups.list()
    /// let (data, response) = try await session.data(for: URLRequest(request))
    /// let reading = try p1.readResponse(to: request, response, body: data)
    /// ```
    ///
    /// The session must not follow redirects: they would carry the access token away. Its delegate refuses them in
    /// `urlSession(_:task:willPerformHTTPRedirection:newRequest:)`.
    ///
    /// - Parameter request: The request.
    /// - Throws: `URLError` when Foundation does not take the URL.
    public init(_ request: Request<some JSONReadable>) throws {
        guard let url = URL(string: withoutBracketsInQuery(request.url)) else { throw URLError(.badURL) }
        self.init(url: url)
        httpMethod = request.method
        httpBody = request.body
        for header in request.headers { addValue(header.value, forHTTPHeaderField: header.name) }
    }
}

/// The platform leaves the square brackets of filters as they are, as in `memberOfGroups[id%20eq%20%22…%22]`. Foundation
/// would escape not only these, but every `%` a second time, or take no such URL at all.
private func withoutBracketsInQuery(_ url: String) -> String {
    guard let query = url.firstIndex(of: "?") else { return url }
    let escaped = url[query...].replacingOccurrences(of: "[", with: "%5B").replacingOccurrences(of: "]", with: "%5D")
    return url[..<query] + escaped
}

extension PingOne {
    /// Reads what a `URLSession` received for a request of this tenant; see
    /// `readResponse(to:status:headers:body:)`.
    ///
    /// - Parameters:
    ///   - request: The request that was sent.
    ///   - response: The response. One that is not of HTTP is a failure.
    ///   - body: The bytes that came with it.
    /// - Throws: Never, for a request that ``PingOne`` made: what came back is data.
    public func readResponse<Answer: JSONReadable>(
        to request: Request<Answer>, _ response: URLResponse, body: Data
    ) throws(PingOneError) -> Reading<Answer> {
        let response = response as? HTTPURLResponse
        return try readResponse(
            to: request, status: response?.statusCode ?? 0, headers: response?.allHeaderFields ?? [:], body: body)
    }
}
