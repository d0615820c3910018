// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Linked account.
public struct LinkedAccount: Model {
    /// The unique identifier of the linked account. Read-only: set by the platform.
    public var id: String?

    /// Holds `id`.
    public var environment: LinkedAccountEnvironment?

    /// Holds `id`.
    public var user: LinkedAccountUser?

    /// Holds `id`.
    public var identityProvider: LinkedAccountIdentityProvider?

    /// The user's identifier at the identity provider. Read-only: set by the platform.
    public var externalID: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        environment: LinkedAccountEnvironment? = nil,
        user: LinkedAccountUser? = nil,
        identityProvider: LinkedAccountIdentityProvider? = nil,
        externalID: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.environment = environment
        self.user = user
        self.identityProvider = identityProvider
        self.externalID = externalID
        self.additional = additional
    }
}

extension LinkedAccount: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("environment", &environment)
        visitor.visit("user", &user)
        visitor.visit("identityProvider", &identityProvider)
        visitor.visit("externalId", &externalID, label: "externalID")
    }
}

/// Holds `id`.
public struct LinkedAccountEnvironment: Model {
    /// The environment. Read-only: set by the platform.
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

extension LinkedAccountEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `id`.
public struct LinkedAccountUser: Model {
    /// The user. Read-only: set by the platform.
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

extension LinkedAccountUser: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `id`.
public struct LinkedAccountIdentityProvider: Model {
    /// The identity provider. Read-only: set by the platform.
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

extension LinkedAccountIdentityProvider: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
