// Which operations a request belongs to.

/// An API operation, as a matcher takes it. The models of the platform and JSON in the same form are taken, too.
public struct APIOperation: JSONConvertible, Hashable, Sendable {
    /// The name that answers give back.
    public var id: String
    /// The paths, in the order that decides between equals.
    public var paths: [PathPattern]
    /// The HTTP methods; `nil` for every method.
    public var methods: [String]?

    /// An operation.
    ///
    /// - Parameters:
    ///   - id: The name that answers give back.
    ///   - paths: The paths, in the order that decides between equals.
    ///   - methods: The HTTP methods; `nil` for every method.
    public init(id: String, paths: [PathPattern], methods: [String]? = nil) {
        self.id = id
        self.paths = paths
        self.methods = methods
    }

    /// The operation in the form of the API reference.
    public var json: JSONValue { JSONObject(given: ["id": id, "methods": methods, "paths": paths]).json }
}

/// A path of an operation.
public struct PathPattern: JSONConvertible, Hashable, Sendable {
    /// How the pattern is read: `EXACT` or `PARAMETER`.
    public var type: String
    /// The pattern.
    public var pattern: String

    /// A path by the name of its type.
    ///
    /// - Parameters:
    ///   - type: How the pattern is read: `EXACT` or `PARAMETER`.
    ///   - pattern: The pattern.
    public init(type: String, pattern: String) {
        self.type = type
        self.pattern = pattern
    }

    /// A path without parameters.
    public static func exact(_ path: String) -> PathPattern {
        PathPattern(type: "EXACT", pattern: path)
    }

    /// A path with parameters in braces and asterisks, for example `/accounts/{id}`.
    public static func parameter(_ pattern: String) -> PathPattern {
        PathPattern(type: "PARAMETER", pattern: pattern)
    }

    /// The path in the form of the API reference.
    public var json: JSONValue { ["type": .string(type), "pattern": .string(pattern)] }
}

/// The operations of an API service, compiled: says which of them a request belongs to.
///
/// Immutable, so any number of tasks may share one; it is compiled once and costs nothing to copy.
///
/// ```swift
/// let matcher = try PathMatcher(operations: [APIOperation(id: "one", paths: [.parameter("/accounts/{id}")])])
/// matcher.best("GET", "/accounts/42")                          // "one"
/// matcher.match("GET", "/accounts/42").best?.parameters[0].value  // "42"
/// ```
public struct PathMatcher: Sendable {
    /// How requests are read.
    public enum Option: String, CaseIterable, Sendable {
        /// Take what escapes yield as text where it would be refused.
        case lenient
        /// Remove literal dot segments before anything else.
        case removeDotSegments
    }

    private let raw: RawMatcher

    /// Compiles operations.
    ///
    /// - Parameters:
    ///   - operations: ``APIOperation``, models of the platform, or JSON in the form of the API reference.
    ///   - baseURLs: The URLs below which the operations stand; without them, requests are paths.
    ///   - options: How requests are read.
    /// - Throws: ``PingOneError/validation(_:)`` for operations and base URLs that can not be compiled, every problem
    ///   at once.
    public init(
        operations: [any JSONConvertible], baseURLs: [String]? = nil, options: Set<Option> = []
    ) throws(PingOneError) {
        var settings: JSONObject = ["operations": .array(operations.map(\.json))]
        settings["baseUrls"] = baseURLs?.json
        for option in options { settings[option.rawValue] = true }
        raw = try call { try RawMatcher(settings: settings.json) }
    }

    /// How many operations were compiled.
    public var operationCount: Int { raw.operationCount() }

    /// What is surprising about the operations: limits of the platform, equal base URLs.
    public var advice: Report { raw.advice() }

    /// Every operation that takes a request, best first.
    ///
    /// - Parameters:
    ///   - method: The HTTP method, compared with case.
    ///   - url: The absolute URL; a path when there are no base URLs.
    public func match(_ method: String, _ url: String) -> MatchResult {
        raw.find(method: method, url: url)
    }

    /// ``match(_:_:)`` for many requests, in one crossing to Rust.
    public func matchMany(_ requests: [PathRequest]) -> [MatchResult] {
        raw.findMany(requests: requests)
    }

    /// The id of the best operation; `nil` when none takes the request. The fastest way to ask.
    ///
    /// - Parameters:
    ///   - method: The HTTP method, compared with case.
    ///   - url: The absolute URL; a path when there are no base URLs.
    public func best(_ method: String, _ url: String) -> String? {
        raw.best(method: method, url: url)
    }

    /// ``best(_:_:)`` for many requests, in one crossing to Rust.
    public func bestMany(_ requests: [PathRequest]) -> [String?] {
        raw.bestMany(requests: requests)
    }

    /// Every pattern that takes a request, and by which rule each stands before the next one.
    ///
    /// - Parameters:
    ///   - method: The HTTP method, compared with case.
    ///   - url: The absolute URL; a path when there are no base URLs.
    public func explain(_ method: String, _ url: String) -> MatchExplanation {
        raw.explain(method: method, url: url)
    }
}

extension MatchResult {
    /// The operation that the request belongs to before all others, with what its pattern captured; `nil` when there is
    /// none.
    public var best: Match? { matches.first }
}

extension PathRequest {
    /// A request line, as it is read: `PathRequest("GET", "/accounts/42")`.
    public init(_ method: String, _ url: String) {
        self.init(method: method, url: url)
    }
}
