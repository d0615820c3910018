// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Administrative password change body.
public struct PasswordResetAdmin: Model {
    /// The new password. Secret. Format: password.
    public var newPassword: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        newPassword: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.newPassword = newPassword
        self.additional = additional
    }
}

extension PasswordResetAdmin: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("newPassword", &newPassword, shown: .presence)
    }
}
