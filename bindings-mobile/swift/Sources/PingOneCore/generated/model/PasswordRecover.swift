// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Password recover body.
public struct PasswordRecover: Model {
    /// The code that was sent to the user. Secret.
    public var recoveryCode: String?

    /// The new password. Secret. Format: password.
    public var newPassword: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        recoveryCode: String? = nil,
        newPassword: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.recoveryCode = recoveryCode
        self.newPassword = newPassword
        self.additional = additional
    }
}

extension PasswordRecover: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("recoveryCode", &recoveryCode, shown: .presence)
        visitor.visit("newPassword", &newPassword, shown: .presence)
    }
}
