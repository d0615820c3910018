// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Username/password check action.
public struct UsernamePasswordCheck: Model {
    /// The user's name.
    public var username: String?

    /// The user's password. Secret. Format: password.
    public var password: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        username: String? = nil,
        password: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.username = username
        self.password = password
        self.additional = additional
    }
}

extension UsernamePasswordCheck: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("username", &username)
        visitor.visit("password", &password, shown: .presence)
    }
}
