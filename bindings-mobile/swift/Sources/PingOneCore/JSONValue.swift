// JSON values, and how they cross to Rust: as a flat list of tokens, so that no depth can exhaust a stack.

/// What has a form in JSON and can be given as an argument: a ``JSONValue``, a model, text, numbers, lists.
public protocol JSONConvertible {
    /// The value as JSON.
    var json: JSONValue { get }
}

/// What an answer can be read as: a model, a ``JSONValue``, ``NoContent``.
public protocol JSONReadable: Sendable {
    /// Reads a JSON value.
    ///
    /// - Parameter json: The value; `nil` is the result when it has another form.
    init?(json: JSONValue)
}

/// What operations answer that give nothing back.
public struct NoContent: JSONReadable, Hashable {
    /// Nothing; whatever came is no part of the answer.
    public init(json: JSONValue = .null) {}
}

/// A JSON value: what bodies, arguments and answers are made of when they have no type of their own.
///
/// Literals make it, subscripts look into it:
///
/// ```swift
/// let body: JSONValue = ["name": "Shop", "tags": ["a", 1], "owner": nil]
/// body["tags"]?[1]?.integerValue  // 1
/// ```
///
/// Text and values are taken up to 127 levels of nesting, values up to a million in one call; what is more is refused
/// when it is used. Swift itself compares, hashes and frees nested values level by level: one that an app nests ten
/// thousand levels deep by itself may exhaust the stack.
///
/// Values are equal as Swift has it: `"\u{E9}"` and `"e\u{301}"` are the same text in ``string(_:)``, other than in
/// names of members. The initializers of patches, such as ``UserPatch/init(from:to:)``, compare the exact scalars.
public enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A whole number. One of more than 63 bits is a ``decimal(_:)``.
    case integer(Int64)
    /// Any other number. JSON has no NaN and no infinity: they are refused when the value is used.
    case decimal(Double)
    /// A string.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// An object; members in order.
    case object(JSONObject)
}

extension JSONValue {
    /// Reads JSON text.
    ///
    /// ```swift
    /// let group = try JSONValue(parsing: #"{"name": "Staff"}"#)
    /// ```
    ///
    /// - Parameter text: The text of one JSON value.
    /// - Throws: ``PingOneError/usage(_:)`` for any other text.
    public init(parsing text: String) throws(PingOneError) {
        self = try call { try core.parseJson(text: text) }
    }

    /// The value as JSON text, on one line.
    ///
    /// - Throws: ``PingOneError/usage(_:)`` for a value that JSON does not have: nested too deep, NaN or infinite.
    public func text() throws(PingOneError) -> String {
        try call { try core.printJson(value: self) }
    }

    /// The truth value; `nil` for any other value.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The whole number; `nil` for any other value. `5.0` is one, `5.5` is not.
    public var integerValue: Int64? {
        switch self {
        case .integer(let value): value
        case .decimal(let value): Int64(exactly: value)
        default: nil
        }
    }

    /// The number; `nil` for any other value.
    public var doubleValue: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .decimal(let value): value
        default: nil
        }
    }

    /// The string; `nil` for any other value.
    public var stringValue: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The items of a list; `nil` for any other value.
    public var arrayValue: [JSONValue]? {
        if case .array(let items) = self { items } else { nil }
    }

    /// The members of an object; `nil` for any other value.
    public var objectValue: JSONObject? {
        if case .object(let members) = self { members } else { nil }
    }

    /// The member of an object; `nil` when there is none.
    public subscript(name: String) -> JSONValue? {
        objectValue?[name]
    }

    /// The item of a list; `nil` when there is none.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let items) = self, items.indices.contains(index) else { return nil }
        return items[index]
    }
}

extension JSONValue: JSONConvertible, JSONReadable {
    /// The value itself.
    public var json: JSONValue { self }

    /// The value itself.
    public init(json: JSONValue) {
        self = json
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as JSON text; why there is none for a value that JSON does not have.
    public var description: String {
        do { return try text() } catch { return error.message }
    }
}

// MARK: - Literals

extension JSONValue: ExpressibleByNilLiteral {
    /// ``null``.
    public init(nilLiteral: ()) {
        self = .null
    }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    /// ``bool(_:)``.
    public init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    /// ``integer(_:)``.
    public init(integerLiteral value: Int64) {
        self = .integer(value)
    }
}

extension JSONValue: ExpressibleByFloatLiteral {
    /// ``decimal(_:)``.
    public init(floatLiteral value: Double) {
        self = .decimal(value)
    }
}

extension JSONValue: ExpressibleByStringInterpolation {
    /// ``string(_:)``.
    public init(stringLiteral value: String) {
        self = .string(value)
    }
}

extension JSONValue: ExpressibleByArrayLiteral {
    /// ``array(_:)``.
    public init(arrayLiteral items: JSONValue...) {
        self = .array(items)
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// ``object(_:)``; of equal names the last counts.
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self = .object(JSONObject(members))
    }
}

// MARK: - Swift's own types

extension String: JSONConvertible {
    /// A JSON string.
    public var json: JSONValue { .string(self) }
}

extension Bool: JSONConvertible {
    /// A JSON truth value.
    public var json: JSONValue { .bool(self) }
}

extension Int: JSONConvertible {
    /// A JSON number.
    public var json: JSONValue { .integer(Int64(self)) }
}

extension Int64: JSONConvertible {
    /// A JSON number.
    public var json: JSONValue { .integer(self) }
}

extension Double: JSONConvertible {
    /// A JSON number.
    public var json: JSONValue { .decimal(self) }
}

extension Array: JSONConvertible where Element: JSONConvertible {
    /// A JSON list.
    public var json: JSONValue { .array(map(\.json)) }
}

extension Dictionary: JSONConvertible where Key == String, Value: JSONConvertible {
    /// A JSON object, its members in the order of their names: a dictionary has none.
    public var json: JSONValue {
        .object(JSONObject(sorted { $0.key < $1.key }.map { ($0.key, $0.value.json) }))
    }
}

// MARK: - Crossing

extension JSONValue {
    /// The value as it crosses to Rust, which refuses what is nested too deep and what holds too much. Not recursive:
    /// no depth may exhaust the stack before that.
    var tokens: [RawToken] {
        var tokens: [RawToken] = []
        var open: [OpenValues] = [OpenValues(values: [self], names: nil)]
        while !open.isEmpty {
            guard let (name, value) = open[open.count - 1].next() else {
                open.removeLast()
                if !open.isEmpty { tokens.append(.end) }
                continue
            }
            if let name { tokens.append(.name(name: name)) }
            switch value {
            case .null: tokens.append(.null)
            case .bool(let value): tokens.append(.bool(value: value))
            case .integer(let value): tokens.append(.integer(value: value))
            case .decimal(let value): tokens.append(.decimal(value: value))
            case .string(let value): tokens.append(.text(value: value))
            case .array(let items):
                tokens.append(.beginArray)
                open.append(OpenValues(values: items, names: nil))
            case .object(let members):
                tokens.append(.beginObject)
                open.append(OpenValues(values: members.values, names: members.names))
            }
            if open.count > Self.deepestCrossing || tokens.count > Self.mostCrossing { break }
        }
        return tokens
    }

    /// Far above what Rust takes, far below what memory takes.
    private static let deepestCrossing = 1000
    private static let mostCrossing = 4_000_000

    /// A value as it comes from Rust.
    init(tokens: [RawToken]) {
        var open: [OpenList] = []
        var whole = JSONValue.null
        for token in tokens {
            let value: JSONValue
            switch token {
            case .null: value = .null
            case .bool(let bool): value = .bool(bool)
            case .integer(let number): value = .integer(number)
            case .decimal(let number): value = .decimal(number)
            case .text(let text): value = .string(text)
            case .beginArray:
                open.append(OpenList(members: nil))
                continue
            case .beginObject:
                open.append(OpenList(members: JSONObject()))
                continue
            case .name(let name):
                open[open.count - 1].name = name
                continue
            case .end:
                value = open.removeLast().value
            }
            if open.isEmpty { whole = value } else { open[open.count - 1].append(value) }
        }
        self = whole
    }
}

/// Values of a list or an object of which some have crossed.
private struct OpenValues {
    let values: [JSONValue]
    let names: [String]?
    private var place = 0

    init(values: [JSONValue], names: [String]?) {
        self.values = values
        self.names = names
    }

    mutating func next() -> (name: String?, value: JSONValue)? {
        guard place < values.count else { return nil }
        defer { place += 1 }
        return (names?[place], values[place])
    }
}

/// A list or an object of which some values have come.
private struct OpenList {
    private var items: [JSONValue] = []
    private var members: JSONObject?
    var name = ""

    init(members: JSONObject?) {
        self.members = members
    }

    var value: JSONValue {
        if let members { .object(members) } else { .array(items) }
    }

    mutating func append(_ value: JSONValue) {
        if members == nil { items.append(value) } else { members?[name] = value }
    }
}
