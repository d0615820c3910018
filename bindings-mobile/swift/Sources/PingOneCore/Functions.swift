// What needs no tenant: models, single fields, placeholders, the rows of the core.

/// What a value is meant for.
public enum ValidationMode: String, CaseIterable, Sendable {
    /// A POST.
    case create
    /// A PUT: what is left out is cleared.
    case replace
    /// A PATCH: what is left out stays.
    case patch
}

/// What becomes of a placeholder without a value.
public enum MissingValue: String, CaseIterable, Sendable {
    /// It is an error.
    case error
    /// It becomes nothing.
    case empty
    /// It stays as it is.
    case keep
}

/// How rendered values are escaped.
public enum Escaping: String, CaseIterable, Sendable {
    /// Not at all.
    case verbatim = "none"
    /// For a JSON string.
    case json
    /// For HTML.
    case html
    /// For a part of a URL.
    case url
}

/// How a template writes a dollar sign that starts no placeholder.
public enum LiteralDollar: String, CaseIterable, Sendable {
    /// It can not.
    case unavailable = "none"
    /// As two dollar signs.
    case dollar
    /// With a backslash before it.
    case backslash
}

// MARK: - Models

/// Every data model; those without a table last.
public func models() -> [ModelSummary] {
    core.models()
}

/// Everything that a form needs to know about a model: labels, types, limits, choices, help.
///
/// - Parameter model: The name of the model, for example `ApiService`; see ``models()``.
/// - Throws: ``PingOneError/usage(_:)`` when there is no such model.
public func describe(_ model: String) throws(PingOneError) -> JSONValue {
    try call { try core.describe(model: model) }
}

/// Checks a value against a model: every problem at once, in document order.
///
/// ```swift
/// let report = try validate("Group", PingOneGroup(name: "Staff"), mode: .create)
/// report.isValid  // true
/// ```
///
/// - Parameters:
///   - model: The name of the model, for example `ApiService`; see ``models()``.
///   - value: A model, or JSON.
///   - mode: What the value is meant for.
///   - before: The stored value, to check that immutable properties stay as they are.
///   - allow: Codes of errors that are warnings for this call.
///   - endpoint: The id of the endpoint that takes the value, when it has rules of its own.
/// - Throws: ``PingOneError/usage(_:)`` for a model, a code or an endpoint that is not known.
public func validate(
    _ model: String, _ value: some JSONConvertible, mode: ValidationMode? = nil,
    before: (any JSONConvertible)? = nil, allow: [String]? = nil, endpoint: String? = nil
) throws(PingOneError) -> Report {
    let options = JSONObject(given: ["mode": mode?.rawValue, "before": before, "allow": allow, "endpoint": endpoint])
    return try call { try core.validate(model: model, value: value.json, options: options.json) }
}

/// The smallest PATCH body between two values.
///
/// - Parameters:
///   - before: The stored value.
///   - after: The value as it should be.
///   - model: The name of the model: then without what the platform sets itself.
/// - Throws: ``PingOneError/usage(_:)`` when there is no such model.
public func changes(
    from before: some JSONConvertible, to after: some JSONConvertible, model: String? = nil
) throws(PingOneError) -> JSONValue {
    try call { try core.changes(model: model, before: before.json, after: after.json) }
}

/// A copy of a value without what the platform sets itself: what was read, ready to be sent back.
///
/// - Parameters:
///   - model: The name of the model.
///   - value: The value that was read.
///   - endpoint: The id of the endpoint that takes the value, when it has rules of its own.
/// - Throws: ``PingOneError/usage(_:)`` for a model or an endpoint that is not known.
public func outgoing(
    _ model: String, _ value: some JSONConvertible, endpoint: String? = nil
) throws(PingOneError) -> JSONValue {
    try call { try core.outgoing(model: model, value: value.json, endpoint: endpoint) }
}

// MARK: - Single fields: fast enough for each key press

/// Checks a path pattern. Pointers of violations are `/type` and `/pattern`.
///
/// ```swift
/// validatePattern(.parameter("/accounts/{id}")).parameters  // ["id"]
/// ```
public func validatePattern(_ path: PathPattern) -> PatternReport {
    core.validatePattern(patternType: path.type, pattern: path.pattern)
}

/// Checks a base URL of an API service.
public func validateBaseURL(_ text: String) -> Report {
    core.validateBaseUrl(text: text)
}

/// Checks the text of a JSON Web Key Set.
public func validateJWKS(_ text: String) -> Report {
    core.validateJwks(text: text)
}

/// Checks the URL of a JSON Web Key Set.
public func validateJWKSURL(_ text: String) -> Report {
    core.validateJwksUrl(text: text)
}

/// Checks an HTTP method.
public func validateMethod(_ text: String) -> Report {
    core.validateMethod(text: text)
}

/// Checks the id of a resource.
public func validateUUID(_ text: String) -> Report {
    core.validateUuid(text: text)
}

/// Checks a date with time.
public func validateDateTime(_ text: String) -> Report {
    core.validateDateTime(text: text)
}

/// Checks a template with placeholders.
public func validateTemplate(_ text: String) -> Report {
    core.validateTemplate(text: text)
}

/// Checks a SCIM filter.
///
/// - Parameters:
///   - text: The filter.
///   - endpoint: The id of an endpoint: then also against what it supports.
/// - Throws: ``PingOneError/usage(_:)`` when there is no such endpoint.
public func validateFilter(_ text: String, endpoint: String? = nil) throws(PingOneError) -> Report {
    try call { try core.validateFilter(text: text, endpoint: endpoint) }
}

// MARK: - Placeholders

/// The placeholders of a template, in order.
public func placeholders(in template: String) -> [Placeholder] {
    core.placeholders(template: template)
}

/// Renders a template.
///
/// ```swift
/// try render("Hi ${user.name}", with: ["user": ["name": "Tom"]])  // "Hi Tom"
/// ```
///
/// - Parameters:
///   - template: The template.
///   - context: The values, an object.
///   - missing: What becomes of a placeholder without a value.
///   - escape: How values are escaped.
///   - literal: How the template writes a dollar sign that starts no placeholder.
/// - Throws: ``PingOneError/validation(_:)`` for what can not be rendered, every problem at once.
public func render(
    _ template: String, with context: JSONValue,
    missing: MissingValue? = nil, escape: Escaping? = nil, literal: LiteralDollar? = nil
) throws(PingOneError) -> String {
    let options = JSONObject(given: [
        "missing": missing?.rawValue, "escape": escape?.rawValue, "literal": literal?.rawValue,
    ])
    return try call { try core.render(template: template, context: context, options: options.json) }
}

/// A template in the platform's spelling of placeholders.
///
/// - Parameter template: The template.
/// - Throws: ``PingOneError/validation(_:)`` when a placeholder is not closed or nested.
public func toPlatform(_ template: String) throws(PingOneError) -> String {
    try call { try core.toPlatform(template: template) }
}

/// The names that placeholders of the platform are known to start with.
public func knownRoots() -> [KnownRoot] {
    core.knownRoots()
}

// MARK: - Rows

/// Every operation of the platform, in the order of the catalogue.
public func endpoints() -> [Endpoint] {
    core.endpoints()
}

/// One operation by its id.
///
/// - Parameter id: The id, for example `users.get`.
/// - Throws: ``PingOneError/usage(_:)`` with the nearest ids when there is none.
public func endpoint(_ id: String) throws(PingOneError) -> Endpoint {
    try call { try core.endpoint(id: id) }
}

/// The operations that a query may mean, best first: an id, words of a title, a path, an older name.
public func searchEndpoints(_ query: String) -> [EndpointHit] {
    core.searchEndpoints(query: query)
}

/// The operations that a concrete request may belong to.
///
/// - Parameters:
///   - method: The HTTP method.
///   - path: The path without query.
///   - contentType: The content type of the request.
public func findRequest(_ method: String, _ path: String, contentType: String? = nil) -> [EndpointCandidate] {
    core.findRequest(method: method, path: path, contentType: contentType)
}

/// The regions of the platform, the default first.
public func regions() -> [Region] {
    core.regions()
}

/// Every code of a violation.
public func codes() -> [CodeDescription] {
    core.codes()
}

/// All operations as a Postman collection.
public func postmanCollection() -> JSONValue {
    core.postmanCollection()
}
