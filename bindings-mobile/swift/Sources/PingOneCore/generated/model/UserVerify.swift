// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Verify user body.
public struct UserVerify: Model {
    /// The code that was sent to the user. Secret.
    public var verificationCode: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        verificationCode: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.verificationCode = verificationCode
        self.additional = additional
    }
}

extension UserVerify: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("verificationCode", &verificationCode, shown: .presence)
    }
}
