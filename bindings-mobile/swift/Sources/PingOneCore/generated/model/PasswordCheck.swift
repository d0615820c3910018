// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Password check body.
public struct PasswordCheck: Model {
    /// The password to check. Secret. At least 1 character. Format: password. Note: the platform answers EMPTY_VALUE
    /// when it is empty.
    public var password: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        password: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.password = password
        self.additional = additional
    }
}

extension PasswordCheck: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("password", &password, shown: .presence)
    }
}
