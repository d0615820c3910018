// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Application role assignments data model.
public struct ApplicationRoleAssignment: Model {
    /// The unique identifier of the assignment. Read-only: set by the platform.
    public var id: String?

    /// The application role. Read-only: set by the platform.
    public var role: JSONObject?

    /// The user to whom the role is assigned. Read-only: set by the platform.
    public var subject: JSONObject?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        role: JSONObject? = nil,
        subject: JSONObject? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.role = role
        self.subject = subject
        self.additional = additional
    }
}

extension ApplicationRoleAssignment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("role", &role, shown: .names)
        visitor.visit("subject", &subject, shown: .names)
    }
}
