// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Policy decision service data model.
public struct DecisionEndpoint: Model {
    /// Another, fixed identifier under which the endpoint can be found.
    public var alternateID: String?

    /// Holds `id`, `href`, `title`, `type`.
    public var authorizationVersion: DecisionEndpointAuthorizationVersion?

    /// What the decision endpoint is for.
    public var description: String?

    /// The unique identifier of the decision endpoint. Note: listed as required and mutable, but made by the platform:
    /// documented create requests leave it out.
    public var id: String?

    /// The name of the decision endpoint. At most 256 characters.
    public var name: String?

    /// When true, only clients owned by PingOne may change the endpoint.
    public var owned: Bool?

    /// The root policy of this endpoint. Leave it out to let the policy editor service choose. When it is left out, the
    /// policy editor service decides on a suitable default.
    public var policyID: String?

    /// Whether recent decisions are shown. Note: gone from newer pages, which have `recordRecentRequests`.
    public var recentDecisionsEnabled: Bool?

    /// Holds `href`, `title`, `type`.
    public var recentDecisions: DecisionEndpointRecentDecisions?

    /// Whether a limited history of recent decision requests and responses is kept.
    public var recordRecentRequests: Bool?

    /// Where the decision endpoint comes from.
    public var provenance: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        alternateID: String? = nil,
        authorizationVersion: DecisionEndpointAuthorizationVersion? = nil,
        description: String? = nil,
        id: String? = nil,
        name: String? = nil,
        owned: Bool? = nil,
        policyID: String? = nil,
        recentDecisionsEnabled: Bool? = nil,
        recentDecisions: DecisionEndpointRecentDecisions? = nil,
        recordRecentRequests: Bool? = nil,
        provenance: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.alternateID = alternateID
        self.authorizationVersion = authorizationVersion
        self.description = description
        self.id = id
        self.name = name
        self.owned = owned
        self.policyID = policyID
        self.recentDecisionsEnabled = recentDecisionsEnabled
        self.recentDecisions = recentDecisions
        self.recordRecentRequests = recordRecentRequests
        self.provenance = provenance
        self.additional = additional
    }
}

extension DecisionEndpoint: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("alternateId", &alternateID, label: "alternateID")
        visitor.visit("authorizationVersion", &authorizationVersion)
        visitor.visit("description", &description)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("owned", &owned)
        visitor.visit("policyId", &policyID, label: "policyID")
        visitor.visit("recentDecisionsEnabled", &recentDecisionsEnabled)
        visitor.visit("recentDecisions", &recentDecisions)
        visitor.visit("recordRecentRequests", &recordRecentRequests)
        visitor.visit("provenance", &provenance)
    }
}

/// Holds `id`, `href`, `title`, `type`.
public struct DecisionEndpointAuthorizationVersion: Model {
    /// The authorization version deployed to this endpoint. Leave it out to follow the latest version. When it is left
    /// out, the latest policy version of the policy editor service is always used.
    public var id: String?

    /// The URL of the authorization version.
    public var href: String?

    /// The title of the authorization version.
    public var title: String?

    /// The content type of the authorization version.
    public var type: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        href: String? = nil,
        title: String? = nil,
        type: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.href = href
        self.title = title
        self.type = type
        self.additional = additional
    }
}

extension DecisionEndpointAuthorizationVersion: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("href", &href)
        visitor.visit("title", &title)
        visitor.visit("type", &type)
    }
}

/// Holds `href`, `title`, `type`.
public struct DecisionEndpointRecentDecisions: Model {
    /// The URL of the recent decisions.
    public var href: String?

    /// The title of the recent decisions.
    public var title: String?

    /// The content type of the recent decisions.
    public var type: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        href: String? = nil,
        title: String? = nil,
        type: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.href = href
        self.title = title
        self.type = type
        self.additional = additional
    }
}

extension DecisionEndpointRecentDecisions: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("href", &href)
        visitor.visit("title", &title)
        visitor.visit("type", &type)
    }
}
