// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Introspection request.
public struct TokenIntrospectionRequest: Model {
    /// The token to ask about. Secret.
    public var token: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        token: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.token = token
        self.additional = additional
    }
}

extension TokenIntrospectionRequest: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("token", &token, shown: .presence)
    }
}
