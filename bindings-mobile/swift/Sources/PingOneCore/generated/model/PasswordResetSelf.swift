// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Self password change body.
public struct PasswordResetSelf: Model {
    /// The password until now. Secret. Format: password.
    public var currentPassword: String?

    /// The new password. Secret. Format: password.
    public var newPassword: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        currentPassword: String? = nil,
        newPassword: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.currentPassword = currentPassword
        self.newPassword = newPassword
        self.additional = additional
    }
}

extension PasswordResetSelf: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("currentPassword", &currentPassword, shown: .presence)
        visitor.visit("newPassword", &newPassword, shown: .presence)
    }
}
