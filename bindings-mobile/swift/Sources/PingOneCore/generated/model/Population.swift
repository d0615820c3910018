// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Populations data model.
public struct Population: Model {
    /// Other identifiers of the population.
    public var alternativeIdentifiers: [JSONValue]?

    /// When the population was created. Read-only: set by the platform.
    public var createdAt: String?

    /// Whether this is the default population of the environment. There is only one.
    public var `default`: Bool?

    /// What the population is for.
    public var description: String?

    /// The environment of the population. Read-only: set by the platform.
    public var environment: PopulationEnvironment?

    /// The unique identifier of the population. Read-only: set by the platform.
    public var id: String?

    /// The name of the population. Unique in the environment.
    public var name: String?

    /// The language of the population's users.
    public var preferredLanguage: String?

    /// The password policy of the population's users. Leave it out of a replacement to take it away.
    public var passwordPolicy: PopulationPasswordPolicy?

    /// When the population was last changed. Read-only: set by the platform.
    public var updatedAt: String?

    /// How many users the population has. Read-only: set by the platform.
    public var userCount: Int?

    /// The branding theme of the population. Leave it out of a replacement to take it away.
    public var theme: PopulationTheme?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        alternativeIdentifiers: [JSONValue]? = nil,
        createdAt: String? = nil,
        `default`: Bool? = nil,
        description: String? = nil,
        environment: PopulationEnvironment? = nil,
        id: String? = nil,
        name: String? = nil,
        preferredLanguage: String? = nil,
        passwordPolicy: PopulationPasswordPolicy? = nil,
        updatedAt: String? = nil,
        userCount: Int? = nil,
        theme: PopulationTheme? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.alternativeIdentifiers = alternativeIdentifiers
        self.createdAt = createdAt
        self.`default` = `default`
        self.description = description
        self.environment = environment
        self.id = id
        self.name = name
        self.preferredLanguage = preferredLanguage
        self.passwordPolicy = passwordPolicy
        self.updatedAt = updatedAt
        self.userCount = userCount
        self.theme = theme
        self.additional = additional
    }
}

extension Population: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("alternativeIdentifiers", &alternativeIdentifiers, shown: .presence)
        visitor.visit("createdAt", &createdAt)
        visitor.visit("default", &`default`)
        visitor.visit("description", &description)
        visitor.visit("environment", &environment)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("preferredLanguage", &preferredLanguage)
        visitor.visit("passwordPolicy", &passwordPolicy)
        visitor.visit("updatedAt", &updatedAt)
        visitor.visit("userCount", &userCount)
        visitor.visit("theme", &theme)
    }
}

/// The environment of the population.
public struct PopulationEnvironment: Model {
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

extension PopulationEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The password policy of the population's users. Leave it out of a replacement to take it away.
public struct PopulationPasswordPolicy: Model {
    /// The password policy. Format: uuid.
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

extension PopulationPasswordPolicy: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The branding theme of the population. Leave it out of a replacement to take it away.
public struct PopulationTheme: Model {
    /// The branding theme. Format: uuid.
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

extension PopulationTheme: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
