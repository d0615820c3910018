// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Group nesting data model.
public struct GroupNesting: Model {
    /// The group in which this group is nested. Format: uuid.
    public var id: String?

    /// The kind of nesting. Read-only: set by the platform.
    public var type: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        type: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.type = type
        self.additional = additional
    }
}

extension GroupNesting: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("type", &type)
    }
}
