// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Policy decision service configuration data (no data model published).
public struct AuthorizationVersion: Model {
    /// The unique identifier of the version. Read-only: set by the platform.
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

extension AuthorizationVersion: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
