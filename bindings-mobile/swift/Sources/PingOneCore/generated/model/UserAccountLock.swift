// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// User account lock action body.
public struct UserAccountLock: Model {
    /// When the account is unlocked again, for example 2023-06-07T23:59:59Z. Format: date-time. Note: without it, or
    /// with a time in the past, the account is not locked.
    public var unlockAt: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        unlockAt: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.unlockAt = unlockAt
        self.additional = additional
    }
}

extension UserAccountLock: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("unlockAt", &unlockAt)
    }
}
