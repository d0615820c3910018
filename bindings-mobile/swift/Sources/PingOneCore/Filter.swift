// SCIM filters.

/// A SCIM filter. Made from parts, its values are quoted and its parentheses stand where they are needed.
///
/// ```swift
/// let filter = try Filter.equal("name.family", to: "O\"Neill") && Filter.startsWith("username", "a")
/// let request = try p1.users.list(filter: filter)
/// ```
public struct Filter: JSONConvertible, Hashable, Sendable, CustomStringConvertible {
    /// The filter in the form in which it is sent.
    public let text: String

    /// Reads a filter.
    ///
    /// - Parameter text: The text of a filter.
    /// - Throws: ``PingOneError/validation(_:)`` for text that is none.
    public init(parsing text: String) throws(PingOneError) {
        try self.init { try core.parseFilter(text: text) }
    }

    private init(_ text: () throws -> String) throws(PingOneError) {
        self.text = try call(text)
    }

    /// The ``text`` as JSON.
    public var json: JSONValue { .string(text) }

    /// The ``text``.
    public var description: String { text }
}

// MARK: - Comparisons

extension Filter {
    /// A comparison of an attribute with text, a number, a truth value or null.
    ///
    /// - Parameters:
    ///   - attribute: The path of the attribute, for example `name.family`.
    ///   - comparison: How to compare.
    ///   - value: What to compare with.
    /// - Throws: ``PingOneError/validation(_:)`` for an attribute that is no path and for a value of another type.
    public static func compare(
        _ attribute: String, _ comparison: FilterOperator, _ value: some JSONConvertible
    ) throws(PingOneError) -> Filter {
        try Filter { try core.compare(attribute: attribute, operator: comparison, value: value.json) }
    }

    /// Equal; see ``compare(_:_:_:)``.
    public static func equal(_ attribute: String, to value: some JSONConvertible) throws(PingOneError) -> Filter {
        try compare(attribute, .equal, value)
    }

    /// Not equal; see ``compare(_:_:_:)``.
    public static func notEqual(_ attribute: String, to value: some JSONConvertible) throws(PingOneError) -> Filter {
        try compare(attribute, .notEqual, value)
    }

    /// Contains a text; see ``compare(_:_:_:)``.
    public static func contains(_ attribute: String, _ value: some JSONConvertible) throws(PingOneError) -> Filter {
        try compare(attribute, .contains, value)
    }

    /// Starts with a text; see ``compare(_:_:_:)``.
    public static func startsWith(_ attribute: String, _ value: some JSONConvertible) throws(PingOneError) -> Filter {
        try compare(attribute, .startsWith, value)
    }

    /// Ends with a text; see ``compare(_:_:_:)``.
    public static func endsWith(_ attribute: String, _ value: some JSONConvertible) throws(PingOneError) -> Filter {
        try compare(attribute, .endsWith, value)
    }

    /// Greater; see ``compare(_:_:_:)``.
    public static func greater(_ attribute: String, than value: some JSONConvertible) throws(PingOneError) -> Filter {
        try compare(attribute, .greaterThan, value)
    }

    /// Greater or equal; see ``compare(_:_:_:)``.
    public static func greaterOrEqual(
        _ attribute: String, to value: some JSONConvertible
    ) throws(PingOneError) -> Filter {
        try compare(attribute, .greaterOrEqual, value)
    }

    /// Less; see ``compare(_:_:_:)``.
    public static func less(_ attribute: String, than value: some JSONConvertible) throws(PingOneError) -> Filter {
        try compare(attribute, .lessThan, value)
    }

    /// Less or equal; see ``compare(_:_:_:)``.
    public static func lessOrEqual(_ attribute: String, to value: some JSONConvertible) throws(PingOneError) -> Filter {
        try compare(attribute, .lessOrEqual, value)
    }

    /// That an attribute has a value.
    ///
    /// - Parameter attribute: The path of the attribute.
    /// - Throws: ``PingOneError/validation(_:)`` for an attribute that is no path.
    public static func present(_ attribute: String) throws(PingOneError) -> Filter {
        try Filter { try core.present(attribute: attribute) }
    }

    /// That one value of a multi-valued attribute fulfils a filter.
    ///
    /// - Parameters:
    ///   - attribute: The path of the attribute.
    ///   - filter: What one of its values fulfils.
    /// - Throws: ``PingOneError/validation(_:)`` for an attribute that is no path.
    public static func valuePath(_ attribute: String, _ filter: Filter) throws(PingOneError) -> Filter {
        try Filter { try core.valuePath(attribute: attribute, filter: filter.text) }
    }
}

// MARK: - Combinations

extension Filter {
    /// That both hold.
    ///
    /// - Throws: ``PingOneError/validation(_:)`` when the filter becomes too long or too deep.
    public static func && (left: Filter, right: Filter) throws(PingOneError) -> Filter {
        try all(of: [left, right])
    }

    /// That at least one holds.
    ///
    /// - Throws: ``PingOneError/validation(_:)`` when the filter becomes too long or too deep.
    public static func || (left: Filter, right: Filter) throws(PingOneError) -> Filter {
        try any(of: [left, right])
    }

    /// That it does not hold.
    ///
    /// - Throws: ``PingOneError/validation(_:)`` when the filter becomes too long or too deep.
    public static prefix func ! (filter: Filter) throws(PingOneError) -> Filter {
        try Filter { try core.negate(filter: filter.text) }
    }

    /// That all hold.
    ///
    /// - Parameter filters: The filters.
    /// - Throws: ``PingOneError/validation(_:)`` for no filter, and when the filter becomes too long or too deep.
    public static func all(of filters: [Filter]) throws(PingOneError) -> Filter {
        try Filter { try core.allOf(filters: filters.map(\.text)) }
    }

    /// That at least one holds.
    ///
    /// - Parameter filters: The filters.
    /// - Throws: ``PingOneError/validation(_:)`` for no filter, and when the filter becomes too long or too deep.
    public static func any(of filters: [Filter]) throws(PingOneError) -> Filter {
        try Filter { try core.anyOf(filters: filters.map(\.text)) }
    }
}
