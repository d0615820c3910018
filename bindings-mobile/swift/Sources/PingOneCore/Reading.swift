// What came back, read.

import Foundation

/// What came back, read. A refusal of the platform is data, too, and no error that is thrown.
///
/// ```swift
/// let reading = try p1.readResponse(to: request, status: 200, headers: [:], body: data)
/// switch reading.outcome {
/// case .value(let service, json: _): print(service?.name ?? "")
/// case .page(let page): print(page.items.count, page.count ?? 0)
/// case .failure(let error): throw error
/// }
/// ```
public struct Reading<Answer: JSONReadable>: Sendable {
    /// The three kinds of answer.
    public enum Outcome: Sendable {
        /// A single answer: `nil` when there was no body, or when it can not be read; and the same as JSON, complete.
        case value(Answer?, json: JSONValue)
        /// One page of a collection.
        case page(Page<Answer>)
        /// The platform refused, or the answer can not be read.
        case failure(PlatformError)
    }

    /// The id of the endpoint that answered.
    public let endpoint: String
    /// The HTTP status.
    public let status: Int
    /// What it was.
    public let outcome: Outcome
    /// How long the platform asks to wait before the next try, in milliseconds.
    public let retryAfterMilliseconds: Int64?
    /// What the vendor's support asks for.
    public let correlationID: String?
    /// The address of what was created.
    public let location: String?
    /// False when a part could not be read or was refused.
    public let isValid: Bool
    /// What was found while reading, of every severity. Pointers go into the body.
    public let violations: [Violation]

    init(_ raw: RawReading) {
        endpoint = raw.endpoint
        status = raw.status
        outcome = switch raw.outcome {
        case .value(let json): .value(Answer(json: json), json: json)
        case .page(let page): .page(Page(page))
        case .error(let error): .failure(error)
        }
        retryAfterMilliseconds = raw.retryAfterMillis
        correlationID = raw.correlationId
        location = raw.location
        isValid = raw.valid
        violations = raw.violations
    }

    /// The single answer; `nil` for a page, a failure, and an answer without a body.
    public var value: Answer? {
        if case .value(let value, _) = outcome { value } else { nil }
    }

    /// The page; `nil` for a single answer and a failure.
    public var page: Page<Answer>? {
        if case .page(let page) = outcome { page } else { nil }
    }

    /// Why there is no answer; `nil` when there is one.
    public var error: PlatformError? {
        if case .failure(let error) = outcome { error } else { nil }
    }
}

/// One page of a collection. Only a missing ``next`` means the end: pages may hold fewer items than were asked for,
/// even none.
///
/// ```swift
/// var request: Request<User>? = try p1.users.list(limit: 100)
/// while let asked = request {
///     guard case .page(let page) = try await send(asked).outcome else { break }
///     for user in page.items { print(user.username ?? "") }
///     request = try page.next
/// }
/// ```
public struct Page<Answer: JSONReadable>: Sendable {
    /// The items that can be read; the others are in ``json`` alone.
    public let items: [Answer]
    /// The whole answer as JSON.
    public let json: JSONValue
    /// The name of the collection.
    public let collection: String?
    /// How many items the page has, as the platform says.
    public let size: Int?
    /// How many items there are on all pages, as the platform says.
    public let count: Int?
    private let nextLink: Result<Request<Answer>?, PingOneError>
    private let previousLink: Result<Request<Answer>?, PingOneError>

    init(_ raw: RawPage) {
        items = raw.items.compactMap(Answer.init(json:))
        json = raw.document
        collection = raw.collection
        size = raw.size.flatMap(Int.init(exactly:))
        count = raw.count.flatMap(Int.init(exactly:))
        nextLink = Self.link(raw.next, raw.nextRefused)
        previousLink = Self.link(raw.previous, raw.previousRefused)
    }

    /// The request for the next page; `nil` at the end.
    ///
    /// - Throws: ``PingOneError/protocol(_:)`` when there is a next page but its link leaves the tenant's own host, so
    ///   that nobody takes this page for the last one.
    public var next: Request<Answer>? {
        get throws(PingOneError) { try nextLink.get() }
    }

    /// The request for the page before; `nil` at the beginning.
    ///
    /// - Throws: ``PingOneError/protocol(_:)`` as ``next``.
    public var previous: Request<Answer>? {
        get throws(PingOneError) { try previousLink.get() }
    }

    private static func link(_ request: RawRequest?, _ refused: RawError?) -> Result<Request<Answer>?, PingOneError> {
        refused.map { .failure(PingOneError($0)) } ?? .success(request.map { Request($0) })
    }
}

extension Reading.Outcome: Equatable where Answer: Equatable {}
extension Reading: Equatable where Answer: Equatable {}
extension Page: Equatable where Answer: Equatable {}

// MARK: - Descriptions without content: an answer may hold a token

extension Reading.Outcome: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Which kind it is.
    public var description: String {
        switch self {
        case .value: "value"
        case .page(let page): "page of \(page.items.count)"
        case .failure(let error): "failure(\(error))"
        }
    }

    /// The ``description``.
    public var debugDescription: String { description }

    /// Shows no content.
    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .enum) }
}

extension Reading: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What answered, and how.
    public var description: String { "Reading(endpoint: \(endpoint), status: \(status), outcome: \(outcome))" }

    /// The ``description``.
    public var debugDescription: String { description }

    /// What the ``description`` says.
    public var customMirror: Mirror {
        Mirror(self, children: ["endpoint": endpoint, "status": status, "outcome": outcome], displayStyle: .struct)
    }
}

extension Page: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// How many items it has.
    public var description: String { "Page(items: \(items.count))" }

    /// The ``description``.
    public var debugDescription: String { description }

    /// What the ``description`` says.
    public var customMirror: Mirror {
        Mirror(self, children: ["items": items.count], displayStyle: .struct)
    }
}

/// The platform's refusal may be thrown on.
extension PlatformError: LocalizedError, CustomDebugStringConvertible, CustomReflectable {
    /// The sentence for people, in English.
    public var errorDescription: String? { description }

    /// The ``description``.
    public var debugDescription: String { description }

    /// All but the body.
    public var customMirror: Mirror {
        let shown: KeyValuePairs<String, Any> = [
            "status": status, "form": form, "code": code as Any, "id": id as Any, "message": message as Any,
            "details": details.count,
        ]
        return Mirror(self, children: shown, displayStyle: .struct)
    }
}

extension ErrorDetail: CustomDebugStringConvertible, CustomReflectable {
    /// The ``description``.
    public var debugDescription: String { description }

    /// All but what belongs to the body.
    public var customMirror: Mirror {
        let shown: KeyValuePairs<String, Any> = [
            "code": code as Any, "target": target as Any, "pointer": pointer as Any, "message": message as Any,
        ]
        return Mirror(self, children: shown, displayStyle: .struct)
    }
}

// MARK: - Functions

/// Reads what came back from an endpoint of any tenant. `PingOne.readResponse(to:status:headers:body:)` knows the
/// tenant's own host and gives the requests for other pages their token.
///
/// - Parameters:
///   - endpoint: The id of the endpoint.
///   - status: The HTTP status.
///   - headers: As `HTTPURLResponse.allHeaderFields` has them; a value may be a list of strings.
///   - body: The bytes, decompressed.
/// - Throws: ``PingOneError/usage(_:)`` when there is no such endpoint.
public func readResponse(
    from endpoint: String, status: Int, headers: [AnyHashable: Any], body: Data
) throws(PingOneError) -> Reading<JSONValue> {
    let response = RawResponse(status: status, headers: headers, body: body)
    return try call { Reading(try core.readResponse(endpoint: endpoint, response: response)) }
}

/// The same with headers in order; of those with one name the first counts.
///
/// - Parameters:
///   - endpoint: The id of the endpoint.
///   - status: The HTTP status.
///   - headers: The headers as they came; names in any case.
///   - body: The bytes, decompressed.
/// - Throws: ``PingOneError/usage(_:)`` when there is no such endpoint.
public func readResponse(
    from endpoint: String, status: Int, headers: [Header], body: Data
) throws(PingOneError) -> Reading<JSONValue> {
    let response = RawResponse(status: status, headers: headers, body: body)
    return try call { Reading(try core.readResponse(endpoint: endpoint, response: response)) }
}

extension RawResponse {
    /// Names that differ only in case are in an order of their own: that of a dictionary changes from run to run.
    init(status: Int, headers: [AnyHashable: Any], body: Data) {
        let headers = headers.flatMap { name, value in
            let values = value as? [String] ?? [String(describing: value)]
            return values.map { Header(name: String(describing: name), value: $0) }
        }
        self.init(status: status, headers: headers.sorted { $0.name < $1.name }, body: body)
    }
}
