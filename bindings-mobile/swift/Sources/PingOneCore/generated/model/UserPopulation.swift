// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// User population data model.
public struct UserPopulation: Model {
    /// The population to which the user moves. Format: uuid.
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

extension UserPopulation: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
