// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Activities filter body.
public struct ActivitySearch: Model {
    /// A SCIM filter that is too long for a URL. Format: scim-filter.
    public var filter: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        filter: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.filter = filter
        self.additional = additional
    }
}

extension ActivitySearch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("filter", &filter)
    }
}
