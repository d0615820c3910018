// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Sign-on policies data model.
public struct SignOnPolicy: Model {
    /// When the policy was created. Read-only: set by the platform.
    public var createdAt: String?

    /// Whether this is the default policy of the environment. Default: `false`.
    public var `default`: Bool?

    /// What the policy is for.
    public var description: String?

    /// The environment of the policy. Read-only: set by the platform.
    public var environment: SignOnPolicyEnvironment?

    /// The unique identifier of the policy. Read-only: set by the platform.
    public var id: String?

    /// The name of the policy.
    public var name: String?

    /// When the policy was last changed. Read-only: set by the platform.
    public var updatedAt: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        createdAt: String? = nil,
        `default`: Bool? = nil,
        description: String? = nil,
        environment: SignOnPolicyEnvironment? = nil,
        id: String? = nil,
        name: String? = nil,
        updatedAt: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.createdAt = createdAt
        self.`default` = `default`
        self.description = description
        self.environment = environment
        self.id = id
        self.name = name
        self.updatedAt = updatedAt
        self.additional = additional
    }
}

extension SignOnPolicy: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("createdAt", &createdAt)
        visitor.visit("default", &`default`)
        visitor.visit("description", &description)
        visitor.visit("environment", &environment)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("updatedAt", &updatedAt)
    }
}

/// The environment of the policy.
public struct SignOnPolicyEnvironment: Model {
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

extension SignOnPolicyEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
