// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Users linked accounts request data model.
public struct LinkedAccountLink: Model {
    /// Holds `id`.
    public var identityProvider: LinkedAccountLinkIdentityProvider?

    /// The user's identifier at the identity provider.
    public var externalID: String?

    /// Holds `{attributeName}`.
    public var attributes: [String: LinkedAccountLinkAttribute]?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        identityProvider: LinkedAccountLinkIdentityProvider? = nil,
        externalID: String? = nil,
        attributes: [String: LinkedAccountLinkAttribute]? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.identityProvider = identityProvider
        self.externalID = externalID
        self.attributes = attributes
        self.additional = additional
    }
}

extension LinkedAccountLink: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("identityProvider", &identityProvider)
        visitor.visit("externalId", &externalID, label: "externalID")
        visitor.visit("attributes", &attributes)
    }
}

/// Holds `id`.
public struct LinkedAccountLinkIdentityProvider: Model {
    /// The identity provider. Format: uuid.
    public var id: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.additional = additional
    }
}

extension LinkedAccountLinkIdentityProvider: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The value of a user attribute, and when it overwrites the one that is there.
public struct LinkedAccountLinkAttribute: Model {
    /// The value.
    public var value: JSONValue?

    /// When the value is taken over.
    public var update: LinkedAccountLinkAttributeUpdate?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        value: JSONValue? = nil,
        update: LinkedAccountLinkAttributeUpdate? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.value = value
        self.update = update
        self.additional = additional
    }
}

extension LinkedAccountLinkAttribute: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("value", &value, shown: .presence)
        visitor.visit("update", &update)
    }
}

/// When the value is taken over.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum LinkedAccountLinkAttributeUpdate: OpenEnum {
    /// `EMPTY_ONLY`
    case emptyOnly
    /// `ALWAYS`
    case always
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [LinkedAccountLinkAttributeUpdate] = [
        .emptyOnly,
        .always,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "EMPTY_ONLY": self = .emptyOnly
        case "ALWAYS": self = .always
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .emptyOnly: "EMPTY_ONLY"
        case .always: "ALWAYS"
        case .unknown(let value): value
        }
    }
}
