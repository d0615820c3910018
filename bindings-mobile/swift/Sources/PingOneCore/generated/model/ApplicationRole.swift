// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Application roles data model.
public struct ApplicationRole: Model {
    /// What the application role is for.
    public var description: String?

    /// The unique identifier of the application role. Read-only: set by the platform.
    public var id: String?

    /// The name of the application role.
    public var name: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        description: String? = nil,
        id: String? = nil,
        name: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.description = description
        self.id = id
        self.name = name
        self.additional = additional
    }
}

extension ApplicationRole: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("description", &description)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
    }
}
