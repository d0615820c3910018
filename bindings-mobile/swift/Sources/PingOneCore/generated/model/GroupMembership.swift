// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Group membership data model.
public struct GroupMembership: Model {
    /// What was asked for with expand.
    public var embedded: GroupMembershipEmbedded?

    /// The group that the user joins. Format: uuid.
    public var id: String?

    /// The environment of the group. Read-only: set by the platform.
    public var environment: GroupMembershipEnvironment?

    /// The name of the group. Read-only: set by the platform.
    public var name: String?

    /// Whether the user is a member of the group itself or of a nested one. Read-only: set by the platform.
    public var type: GroupMembershipType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        embedded: GroupMembershipEmbedded? = nil,
        id: String? = nil,
        environment: GroupMembershipEnvironment? = nil,
        name: String? = nil,
        type: GroupMembershipType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.embedded = embedded
        self.id = id
        self.environment = environment
        self.name = name
        self.type = type
        self.additional = additional
    }
}

extension GroupMembership: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("_embedded", &embedded, label: "embedded")
        visitor.visit("id", &id)
        visitor.visit("environment", &environment)
        visitor.visit("name", &name)
        visitor.visit("type", &type)
    }
}

/// What was asked for with expand.
public struct GroupMembershipEmbedded: Model {
    /// The group.
    public var group: GroupMembershipEmbeddedGroup?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        group: GroupMembershipEmbeddedGroup? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.group = group
        self.additional = additional
    }
}

extension GroupMembershipEmbedded: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("group", &group)
    }
}

/// The group.
public struct GroupMembershipEmbeddedGroup: Model {
    /// The unique identifier of the group. Read-only: set by the platform.
    public var id: String?

    /// The environment of the group. Read-only: set by the platform.
    public var environment: GroupMembershipEmbeddedGroupEnvironment?

    /// The name that is shown. Read-only: set by the platform.
    public var displayName: String?

    /// The population of the group.
    public var population: GroupMembershipEmbeddedGroupPopulation?

    /// The name of the group.
    public var name: String?

    /// A SCIM filter: users that match it are members.
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
    public var sourceType: GroupMembershipEmbeddedGroupSourceType?

    /// How many direct members the group has. Read-only: set by the platform.
    public var directMemberCounts: GroupMembershipEmbeddedGroupDirectMemberCounts?

    /// How many members the group has, nested ones included. Read-only: set by the platform.
    public var totalMemberCounts: GroupMembershipEmbeddedGroupTotalMemberCounts?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        environment: GroupMembershipEmbeddedGroupEnvironment? = nil,
        displayName: String? = nil,
        population: GroupMembershipEmbeddedGroupPopulation? = nil,
        name: String? = nil,
        userFilter: String? = nil,
        description: String? = nil,
        externalID: String? = nil,
        customData: JSONObject? = nil,
        sourceID: String? = nil,
        sourceType: GroupMembershipEmbeddedGroupSourceType? = nil,
        directMemberCounts: GroupMembershipEmbeddedGroupDirectMemberCounts? = nil,
        totalMemberCounts: GroupMembershipEmbeddedGroupTotalMemberCounts? = nil,
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

extension GroupMembershipEmbeddedGroup: VisitedModel {
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
public struct GroupMembershipEmbeddedGroupEnvironment: Model {
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

extension GroupMembershipEmbeddedGroupEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The population of the group.
public struct GroupMembershipEmbeddedGroupPopulation: Model {
    /// The population.
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

extension GroupMembershipEmbeddedGroupPopulation: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// How many direct members the group has.
public struct GroupMembershipEmbeddedGroupDirectMemberCounts: Model {
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

extension GroupMembershipEmbeddedGroupDirectMemberCounts: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("users", &users)
    }
}

/// How many members the group has, nested ones included.
public struct GroupMembershipEmbeddedGroupTotalMemberCounts: Model {
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

extension GroupMembershipEmbeddedGroupTotalMemberCounts: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("users", &users)
    }
}

/// The environment of the group.
public struct GroupMembershipEnvironment: Model {
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

extension GroupMembershipEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The kind of source.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum GroupMembershipEmbeddedGroupSourceType: OpenEnum {
    /// `GATEWAY`
    case gateway
    /// `IDP`
    case idp
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [GroupMembershipEmbeddedGroupSourceType] = [
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

/// Whether the user is a member of the group itself or of a nested one.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum GroupMembershipType: OpenEnum {
    /// `DIRECT`
    case direct
    /// `INDIRECT`
    case indirect
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [GroupMembershipType] = [
        .direct,
        .indirect,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "DIRECT": self = .direct
        case "INDIRECT": self = .indirect
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .direct: "DIRECT"
        case .indirect: "INDIRECT"
        case .unknown(let value): value
        }
    }
}
