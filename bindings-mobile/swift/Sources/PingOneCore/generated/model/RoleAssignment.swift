// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Role assignment data model.
public struct RoleAssignment: Model {
    /// The environment of the assignment. Read-only: set by the platform.
    public var environment: RoleAssignmentEnvironment?

    /// The gateway to which the role is assigned. Read-only: set by the platform.
    public var gateway: RoleAssignmentGateway?

    /// The group to which the role is assigned. Read-only: set by the platform.
    public var group: RoleAssignmentGroup?

    /// The unique identifier of the assignment. Read-only: set by the platform.
    public var id: String?

    /// Whether the assignment cannot be changed. Read-only: set by the platform.
    public var readOnly: Bool?

    /// The role.
    public var role: RoleAssignmentRole?

    /// Where the role applies.
    public var scope: RoleAssignmentScope?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        environment: RoleAssignmentEnvironment? = nil,
        gateway: RoleAssignmentGateway? = nil,
        group: RoleAssignmentGroup? = nil,
        id: String? = nil,
        readOnly: Bool? = nil,
        role: RoleAssignmentRole? = nil,
        scope: RoleAssignmentScope? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.environment = environment
        self.gateway = gateway
        self.group = group
        self.id = id
        self.readOnly = readOnly
        self.role = role
        self.scope = scope
        self.additional = additional
    }
}

extension RoleAssignment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("environment", &environment)
        visitor.visit("gateway", &gateway)
        visitor.visit("group", &group)
        visitor.visit("id", &id)
        visitor.visit("readOnly", &readOnly)
        visitor.visit("role", &role)
        visitor.visit("scope", &scope)
    }
}

/// The environment of the assignment.
public struct RoleAssignmentEnvironment: Model {
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

extension RoleAssignmentEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The gateway to which the role is assigned.
public struct RoleAssignmentGateway: Model {
    /// The gateway. Read-only: set by the platform.
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

extension RoleAssignmentGateway: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The group to which the role is assigned.
public struct RoleAssignmentGroup: Model {
    /// The group. Read-only: set by the platform.
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

extension RoleAssignmentGroup: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The role.
public struct RoleAssignmentRole: Model {
    /// The role. Format: uuid.
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

extension RoleAssignmentRole: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Where the role applies.
public struct RoleAssignmentScope: Model {
    /// The resource in which the role applies. Format: uuid.
    public var id: String?

    /// The kind of that resource.
    public var type: RoleAssignmentScopeType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        type: RoleAssignmentScopeType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.type = type
        self.additional = additional
    }
}

extension RoleAssignmentScope: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("type", &type)
    }
}

/// The kind of that resource.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum RoleAssignmentScopeType: OpenEnum {
    /// `ORGANIZATION`
    case organization
    /// `ENVIRONMENT`
    case environment
    /// `POPULATION`
    case population
    /// `APPLICATION`
    case application
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [RoleAssignmentScopeType] = [
        .organization,
        .environment,
        .population,
        .application,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "ORGANIZATION": self = .organization
        case "ENVIRONMENT": self = .environment
        case "POPULATION": self = .population
        case "APPLICATION": self = .application
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .organization: "ORGANIZATION"
        case .environment: "ENVIRONMENT"
        case .population: "POPULATION"
        case .application: "APPLICATION"
        case .unknown(let value): value
        }
    }
}
