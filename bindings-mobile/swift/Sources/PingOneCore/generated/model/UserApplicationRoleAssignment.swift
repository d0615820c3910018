// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Users role assignments data model.
public struct UserApplicationRoleAssignment: Model {
    /// Holds `id`.
    public var environment: UserApplicationRoleAssignmentEnvironment?

    /// The application role that the user gets. Format: uuid. Refers to an application role.
    public var id: String?

    /// The name of the application role. Read-only: set by the platform.
    public var name: String?

    /// What the application role is for. Read-only: set by the platform.
    public var description: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        environment: UserApplicationRoleAssignmentEnvironment? = nil,
        id: String? = nil,
        name: String? = nil,
        description: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.environment = environment
        self.id = id
        self.name = name
        self.description = description
        self.additional = additional
    }
}

extension UserApplicationRoleAssignment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("environment", &environment)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("description", &description)
    }
}

/// Holds `id`.
public struct UserApplicationRoleAssignmentEnvironment: Model {
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

extension UserApplicationRoleAssignmentEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
