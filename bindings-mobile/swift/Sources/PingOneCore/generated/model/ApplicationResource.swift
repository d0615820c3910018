// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// API application resources data model.
public struct ApplicationResource: Model {
    /// What the application resource is for.
    public var description: String?

    /// The unique identifier of the application resource. Read-only: set by the platform.
    public var id: String?

    /// The name of the application resource. Unique among application resources.
    public var name: String?

    /// The resource to which the application resource belongs. Read-only: set by the platform.
    public var parent: ApplicationResourceParent?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        description: String? = nil,
        id: String? = nil,
        name: String? = nil,
        parent: ApplicationResourceParent? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.description = description
        self.id = id
        self.name = name
        self.parent = parent
        self.additional = additional
    }
}

extension ApplicationResource: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("description", &description)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("parent", &parent)
    }
}

/// The resource to which the application resource belongs.
public struct ApplicationResourceParent: Model {
    /// The type of the parent. Read-only: set by the platform.
    public var type: ApplicationResourceParentType?

    /// The parent. Read-only: set by the platform.
    public var id: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        type: ApplicationResourceParentType? = nil,
        id: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.type = type
        self.id = id
        self.additional = additional
    }
}

extension ApplicationResourceParent: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("type", &type)
        visitor.visit("id", &id)
    }
}

/// The type of the parent.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum ApplicationResourceParentType: OpenEnum {
    /// `PING_ONE_RESOURCE`
    case pingOneResource
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [ApplicationResourceParentType] = [
        .pingOneResource,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "PING_ONE_RESOURCE": self = .pingOneResource
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pingOneResource: "PING_ONE_RESOURCE"
        case .unknown(let value): value
        }
    }
}
