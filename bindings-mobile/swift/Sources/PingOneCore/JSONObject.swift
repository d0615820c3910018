// The members of a JSON object.

/// The members of a JSON object, in order.
///
/// Used like a dictionary and iterated like a list of pairs. Two objects with the same members are equal in any order.
/// Names are told apart by their exact scalars, as JSON does it: an accented letter that is composed is not the same
/// name as one that is not.
///
/// ```swift
/// var body: JSONObject = ["name": "Shop"]
/// body["description"] = "Where people buy"
/// for (name, value) in body { print(name, value) }
/// ```
public struct JSONObject: Sendable {
    /// The names of the members, in order.
    public private(set) var names: [String] = []

    /// The values of the members, in order.
    public private(set) var values: [JSONValue] = []

    /// Where each name stands. Few names are found faster without.
    private var places: [ExactName: Int]?

    /// An object without members.
    public init() {}

    /// An object of members in their order; of equal names the last counts.
    ///
    /// - Parameter members: Names and values.
    public init(_ members: some Sequence<(String, JSONValue)>) {
        for (name, value) in members { self[name] = value }
    }

    /// An object of those members that have a value.
    init(given members: KeyValuePairs<String, (any JSONConvertible)?>) {
        for (name, value) in members { self[name] = value?.json }
    }

    /// The value of a member; `nil` when there is none. Set to `nil`, it removes the member; for the value `null` set
    /// it to ``JSONValue/null``. A new member becomes the last.
    public subscript(name: String) -> JSONValue? {
        get { place(of: name).map { values[$0] } }
        set {
            switch (place(of: name), newValue) {
            case (let place?, let value?): values[place] = value
            case (let place?, nil): remove(at: place)
            case (nil, let value?): append(name, value)
            case (nil, nil): break
            }
        }
    }

    private static let fewNames = 8

    func place(of name: String) -> Int? {
        if let places { return places[ExactName(text: name)] }
        return names.firstIndex { ExactName(text: $0) == ExactName(text: name) }
    }

    private mutating func append(_ name: String, _ value: JSONValue) {
        names.append(name)
        values.append(value)
        if places != nil {
            places?[ExactName(text: name)] = names.count - 1
        } else if names.count > Self.fewNames {
            places = Dictionary(uniqueKeysWithValues: names.enumerated().map { (ExactName(text: $1), $0) })
        }
    }

    private mutating func remove(at place: Int) {
        let name = names.remove(at: place)
        values.remove(at: place)
        places?[ExactName(text: name)] = nil
        if place < names.count { places = places?.mapValues { $0 > place ? $0 - 1 : $0 } }
    }
}

/// A name by its scalars: Swift's `String` takes canonically equivalent texts for equal.
private struct ExactName: Hashable {
    let text: String

    static func == (left: Self, right: Self) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension JSONObject: RandomAccessCollection {
    /// The place of the first member.
    public var startIndex: Int { 0 }

    /// The place after the last member.
    public var endIndex: Int { names.count }

    /// The member at a place.
    public subscript(place: Int) -> (name: String, value: JSONValue) { (names[place], values[place]) }
}

extension JSONObject: Hashable {
    /// Whether both have the same members, in any order.
    public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.allSatisfy { right[$0.name] == $0.value }
    }

    /// Hashes the members without their order.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for (name, value) in self {
            var member = Hasher()
            member.combine(ExactName(text: name))
            member.combine(value)
            sum ^= member.finalize()
        }
        hasher.combine(sum)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// An object of these members; of equal names the last counts.
    public init(dictionaryLiteral members: (String, JSONValue)...) {
        self.init(members)
    }
}

extension JSONObject: JSONConvertible, JSONReadable, CustomStringConvertible {
    /// The object as a JSON value.
    public var json: JSONValue { .object(self) }

    /// The members of a JSON object; `nil` for any other value.
    public init?(json: JSONValue) {
        guard let members = json.objectValue else { return nil }
        self = members
    }

    /// The object as JSON text.
    public var description: String { json.description }
}
