// What every model of the platform has in common: how it is read, written and shown. Which members a model has is said
// by generated code, and by nothing here.

/// A data model of the platform, or a part of one.
///
/// Models are values. Properties are `nil` when they are absent; what is required, and when, is not said by the types
/// but by ``validate(_:_:mode:before:allow:endpoint:)``, so that there is one place that knows it. What was read is
/// sent back as it came: members that have no property, and members that came with another JSON type than that of their
/// property, are kept in ``additional``. Printing, interpolating, dumping and debugging show no secret.
///
/// ```swift
/// var group = PingOneGroup(name: "Staff")
/// group.description = "Everyone who works here"
/// ```
public protocol Model: JSONConvertible, JSONReadable, Hashable, CustomDebugStringConvertible, CustomReflectable {
    /// Members without a property of their own, in order. A property that is set counts more than a member of its name;
    /// to send neither, set the property to `nil` and remove the member, too.
    var additional: JSONObject { get set }
}

/// An enumeration of the platform. It is open: a value that the reference does not list is kept as it came.
public protocol OpenEnum: RawRepresentable, JSONConvertible, JSONReadable, Hashable, Sendable, CustomStringConvertible
where RawValue == String {
    /// Every value that the reference lists.
    static var known: [Self] { get }

    /// The value with this text.
    init(rawValue: String)
}

extension OpenEnum {
    /// The value as JSON.
    public var json: JSONValue { .string(rawValue) }

    /// Reads a JSON string; `nil` for any other value.
    public init?(json: JSONValue) {
        guard let text = json.stringValue else { return nil }
        self.init(rawValue: text)
    }

    /// The value on the wire.
    public var description: String { rawValue }
}

/// What a PATCH does with a property: nothing, remove it, or set it.
///
/// ```swift
/// let patch = UserPatch(nickname: .set("Tom"), title: .clear)
/// ```
public enum Change<Value: JSONConvertible & JSONReadable & Hashable>: Hashable, Sendable {
    /// The stored value stays: the property is left out.
    case keep
    /// The stored value is removed: the property is sent as `null`.
    case clear
    /// The stored value becomes this one.
    case set(Value)
}

// MARK: - What generated code is made of

/// A model that hands its members to a visitor, one after another: all that generated code has to say.
protocol VisitedModel: Model {
    /// A model without members.
    init()

    /// Hands every property to the visitor, in the order in which they are sent.
    mutating func visit(_ visitor: inout some MemberVisitor)
}

/// What descriptions and mirrors show of a property.
enum Visibility {
    /// All of it.
    case content
    /// The names of its members.
    case names
    /// That it is there.
    case presence
}

/// Reads, writes or shows the members of a model.
protocol MemberVisitor {
    /// Takes a property: by the name of its member, and by its own name.
    mutating func take<Value: Member>(_ name: String, _ value: inout Value, label: String, shown: Visibility)
}

extension MemberVisitor {
    mutating func visit(
        _ name: String, _ value: inout some Member, label: String? = nil, shown: Visibility = .content
    ) {
        take(name, &value, label: label ?? name, shown: shown)
    }
}

/// What a property of a model can hold: an optional value, or a change.
protocol Member: Sendable {
    /// Reads a JSON value; `nil` when it has another form.
    static func read(_ json: JSONValue) -> Self?

    /// What is sent; `nil` when the member is left out.
    var sent: JSONValue? { get }

    /// What is shown; `nil` when the member is left out.
    var shown: Any? { get }
}

extension Optional: Member where Wrapped: JSONConvertible & JSONReadable {
    static func read(_ json: JSONValue) -> Self? {
        guard let value = Wrapped(json: json) else { return nil }
        return .some(value)
    }

    var sent: JSONValue? { self?.json }

    var shown: Any? { self }
}

extension Change: Member {
    static func read(_ json: JSONValue) -> Self? {
        json == .null ? .clear : Value(json: json).map(Change.set)
    }

    var sent: JSONValue? {
        switch self {
        case .keep: nil
        case .clear: .null
        case .set(let value): value.json
        }
    }

    var shown: Any? {
        switch self {
        case .keep: nil
        case .clear: JSONValue.null
        case .set(let value): value
        }
    }
}

extension VisitedModel {
    /// The model as a JSON object: its properties, then ``Model/additional``.
    public var json: JSONValue {
        var model = self
        var writer = ObjectWriter()
        model.visit(&writer)
        for (name, value) in additional where writer.object[name] == nil {
            writer.object[name] = value
        }
        return .object(writer.object)
    }

    /// Reads a JSON object; `nil` for any other value.
    public init?(json: JSONValue) {
        guard let object = json.objectValue else { return nil }
        self.init()
        var reader = ObjectReader(object)
        visit(&reader)
        additional = reader.rest
    }

    /// The members that are there: secrets hidden, and of open JSON, such as additional members, at most the names, as
    /// nobody knows what is secret there.
    public var customMirror: Mirror {
        Mirror(self, children: shownMembers, displayStyle: .struct)
    }

    /// The same as text.
    public var debugDescription: String {
        let members = shownMembers.map { "\($0.label ?? ""): \(String(reflecting: $0.value))" }
        return "\(Self.self)(\(members.joined(separator: ", ")))"
    }

    private var shownMembers: [Mirror.Child] {
        var model = self
        var list = MemberList()
        model.visit(&list)
        if !additional.isEmpty { list.members.append((label: "additional", value: additional.names)) }
        return list.members
    }
}

/// An object step by step. What is `nil` is left out.
private struct ObjectWriter: MemberVisitor {
    var object = JSONObject()

    mutating func take<Value: Member>(_ name: String, _ value: inout Value, label: String, shown: Visibility) {
        if let json = value.sent { object[name] = json }
    }
}

/// The members of an object. What was not taken is left over.
private struct ObjectReader: MemberVisitor {
    private let object: JSONObject
    private var isLeft: [Bool]

    init(_ object: JSONObject) {
        self.object = object
        isLeft = Array(repeating: true, count: object.count)
    }

    var rest: JSONObject {
        JSONObject(zip(object, isLeft).filter(\.1).map(\.0))
    }

    mutating func take<Value: Member>(_ name: String, _ value: inout Value, label: String, shown: Visibility) {
        guard let place = object.place(of: name), let read = Value.read(object.values[place]) else { return }
        value = read
        isLeft[place] = false
    }
}

/// The members that are shown.
private struct MemberList: MemberVisitor {
    var members: [Mirror.Child] = []

    mutating func take<Value: Member>(_ name: String, _ value: inout Value, label: String, shown: Visibility) {
        guard let content = value.shown else { return }
        let value: Any =
            switch shown {
            case .content: content
            case .names: value.sent?.objectValue?.names ?? content
            case .presence: "***"
            }
        members.append((label: label, value: value))
    }
}

// MARK: - What members are made of

extension String: JSONReadable {
    /// Reads a JSON string; `nil` for any other value.
    public init?(json: JSONValue) {
        guard let value = json.stringValue else { return nil }
        self = value
    }
}

extension Bool: JSONReadable {
    /// Reads a JSON truth value; `nil` for any other value.
    public init?(json: JSONValue) {
        guard let value = json.boolValue else { return nil }
        self = value
    }
}

extension Int: JSONReadable {
    /// Reads a whole JSON number; `nil` for any other value, and for one that is too large for this machine.
    public init?(json: JSONValue) {
        guard let value = json.integerValue else { return nil }
        self.init(exactly: value)
    }
}

extension Double: JSONReadable {
    /// Reads a JSON number; `nil` for any other value.
    public init?(json: JSONValue) {
        guard let value = json.doubleValue else { return nil }
        self = value
    }
}

extension Array: JSONReadable where Element: JSONReadable {
    /// Reads a JSON list; `nil` for any other value, and when an item has another form.
    public init?(json: JSONValue) {
        guard let items = json.arrayValue else { return nil }
        self.init()
        reserveCapacity(items.count)
        for item in items {
            guard let element = Element(json: item) else { return nil }
            append(element)
        }
    }
}

extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
    /// Reads a JSON object; `nil` for any other value, when a member has another form, and when two names are the same
    /// to Swift although they are not in JSON, as with an accented letter that is composed and one that is not.
    public init?(json: JSONValue) {
        guard let members = json.objectValue else { return nil }
        self.init(minimumCapacity: members.count)
        for (name, member) in members {
            guard let value = Value(json: member), updateValue(value, forKey: name) == nil else { return nil }
        }
    }
}
