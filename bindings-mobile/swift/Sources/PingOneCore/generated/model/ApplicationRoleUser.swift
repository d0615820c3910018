// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Application role user (no data model published).
public struct ApplicationRoleUser: Model {
    /// Holds `user`.
    public var embedded: ApplicationRoleUserEmbedded?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        embedded: ApplicationRoleUserEmbedded? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.embedded = embedded
        self.additional = additional
    }
}

extension ApplicationRoleUser: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("_embedded", &embedded, label: "embedded")
    }
}

/// Holds `user`.
public struct ApplicationRoleUserEmbedded: Model {
    /// The user. Read-only: set by the platform. Note: present with expand=user.
    public var user: JSONObject?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        user: JSONObject? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.user = user
        self.additional = additional
    }
}

extension ApplicationRoleUserEmbedded: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("user", &user, shown: .names)
    }
}
