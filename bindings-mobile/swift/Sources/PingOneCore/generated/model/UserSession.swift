// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// User session.
public struct UserSession: Model {
    /// The unique identifier of the session. Read-only: set by the platform.
    public var id: String?

    /// Holds `id`.
    public var environment: UserSessionEnvironment?

    /// Holds `id`.
    public var user: UserSessionUser?

    /// When the session began. Read-only: set by the platform.
    public var createdAt: String?

    /// When the session was last used. Read-only: set by the platform.
    public var activeAt: String?

    /// The places from which the session was used. Read-only: set by the platform.
    public var locations: [UserSessionLocation]?

    /// Holds `remoteIp`.
    public var lastSignOn: UserSessionLastSignOn?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        environment: UserSessionEnvironment? = nil,
        user: UserSessionUser? = nil,
        createdAt: String? = nil,
        activeAt: String? = nil,
        locations: [UserSessionLocation]? = nil,
        lastSignOn: UserSessionLastSignOn? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.environment = environment
        self.user = user
        self.createdAt = createdAt
        self.activeAt = activeAt
        self.locations = locations
        self.lastSignOn = lastSignOn
        self.additional = additional
    }
}

extension UserSession: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("environment", &environment)
        visitor.visit("user", &user)
        visitor.visit("createdAt", &createdAt)
        visitor.visit("activeAt", &activeAt)
        visitor.visit("locations", &locations)
        visitor.visit("lastSignOn", &lastSignOn)
    }
}

/// Holds `id`.
public struct UserSessionEnvironment: Model {
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

extension UserSessionEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `id`.
public struct UserSessionUser: Model {
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

extension UserSessionUser: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// An item.
public struct UserSessionLocation: Model {
    /// When it was used there. Read-only: set by the platform.
    public var at: String?

    /// The IP address. Read-only: set by the platform.
    public var remoteIP: String?

    /// The city. Read-only: set by the platform.
    public var city: String?

    /// The state. Read-only: set by the platform.
    public var state: String?

    /// The country. Read-only: set by the platform.
    public var country: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        at: String? = nil,
        remoteIP: String? = nil,
        city: String? = nil,
        state: String? = nil,
        country: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.at = at
        self.remoteIP = remoteIP
        self.city = city
        self.state = state
        self.country = country
        self.additional = additional
    }
}

extension UserSessionLocation: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("at", &at)
        visitor.visit("remoteIp", &remoteIP, label: "remoteIP")
        visitor.visit("city", &city)
        visitor.visit("state", &state)
        visitor.visit("country", &country)
    }
}

/// Holds `remoteIp`.
public struct UserSessionLastSignOn: Model {
    /// The IP address of the last sign-on. Read-only: set by the platform.
    public var remoteIP: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        remoteIP: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.remoteIP = remoteIP
        self.additional = additional
    }
}

extension UserSessionLastSignOn: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("remoteIp", &remoteIP, label: "remoteIP")
    }
}
