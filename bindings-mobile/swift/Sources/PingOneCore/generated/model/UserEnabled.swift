// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// User enabled data model.
public struct UserEnabled: Model {
    /// Whether the user is enabled. Default: `true`.
    public var enabled: Bool?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        enabled: Bool? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.enabled = enabled
        self.additional = additional
    }
}

extension UserEnabled: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("enabled", &enabled)
    }
}
