// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Groups data model.
public struct PingOneGroup: Model {
    /// The unique identifier of the group. Read-only: set by the platform.
    public var id: String?

    /// The environment of the group. Read-only: set by the platform.
    public var environment: GroupEnvironment?

    /// The name that is shown. Read-only: set by the platform.
    public var displayName: String?

    /// The population of the group. Leave it out for a group of the whole environment.
    public var population: GroupPopulation?

    /// The name of the group.
    public var name: String?

    /// A SCIM filter: users that match it are members. Format: scim-filter.
    public var userFilter: String?

    /// What the group is for.
    public var description: String?

    /// An identifier of the group in another system.
    public var externalID: String?

    /// Anything you want to keep with the group.
    public var customData: JSONObject?

    /// The gateway or identity provider from which the group comes. Read-only: set by the platform.
    public var sourceID: String?

    /// The kind of source. Read-only: set by the platform.
    public var sourceType: GroupSourceType?

    /// How many direct members the group has. Read-only: set by the platform.
    public var directMemberCounts: GroupDirectMemberCounts?

    /// How many members the group has, nested ones included. Read-only: set by the platform.
    public var totalMemberCounts: GroupTotalMemberCounts?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        environment: GroupEnvironment? = nil,
        displayName: String? = nil,
        population: GroupPopulation? = nil,
        name: String? = nil,
        userFilter: String? = nil,
        description: String? = nil,
        externalID: String? = nil,
        customData: JSONObject? = nil,
        sourceID: String? = nil,
        sourceType: GroupSourceType? = nil,
        directMemberCounts: GroupDirectMemberCounts? = nil,
        totalMemberCounts: GroupTotalMemberCounts? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.environment = environment
        self.displayName = displayName
        self.population = population
        self.name = name
        self.userFilter = userFilter
        self.description = description
        self.externalID = externalID
        self.customData = customData
        self.sourceID = sourceID
        self.sourceType = sourceType
        self.directMemberCounts = directMemberCounts
        self.totalMemberCounts = totalMemberCounts
        self.additional = additional
    }
}

extension PingOneGroup: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("environment", &environment)
        visitor.visit("displayName", &displayName)
        visitor.visit("population", &population)
        visitor.visit("name", &name)
        visitor.visit("userFilter", &userFilter)
        visitor.visit("description", &description)
        visitor.visit("externalId", &externalID, label: "externalID")
        visitor.visit("customData", &customData, shown: .names)
        visitor.visit("sourceId", &sourceID, label: "sourceID")
        visitor.visit("sourceType", &sourceType)
        visitor.visit("directMemberCounts", &directMemberCounts)
        visitor.visit("totalMemberCounts", &totalMemberCounts)
    }
}

/// The environment of the group.
public struct GroupEnvironment: Model {
    /// The environment. Read-only: set by the platform.
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

extension GroupEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The population of the group. Leave it out for a group of the whole environment.
public struct GroupPopulation: Model {
    /// The population. Immutable: set on creation only. Format: uuid.
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

extension GroupPopulation: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// How many direct members the group has.
public struct GroupDirectMemberCounts: Model {
    /// How many users. Read-only: set by the platform.
    public var users: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        users: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.users = users
        self.additional = additional
    }
}

extension GroupDirectMemberCounts: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("users", &users)
    }
}

/// How many members the group has, nested ones included.
public struct GroupTotalMemberCounts: Model {
    /// How many users. Read-only: set by the platform.
    public var users: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        users: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.users = users
        self.additional = additional
    }
}

extension GroupTotalMemberCounts: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("users", &users)
    }
}

/// The kind of source.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum GroupSourceType: OpenEnum {
    /// `GATEWAY`
    case gateway
    /// `IDP`
    case idp
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [GroupSourceType] = [
        .gateway,
        .idp,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "GATEWAY": self = .gateway
        case "IDP": self = .idp
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .gateway: "GATEWAY"
        case .idp: "IDP"
        case .unknown(let value): value
        }
    }
}
