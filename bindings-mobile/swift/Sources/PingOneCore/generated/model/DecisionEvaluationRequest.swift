// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Policy decision evaluation request data model.
public struct DecisionEvaluationRequest: Model {
    /// The parameters that the policy needs, by attribute name. Every value should be text. Every value should be text.
    public var parameters: JSONObject?

    /// Holds `user`, `environment`.
    public var userContext: DecisionEvaluationRequestUserContext?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        parameters: JSONObject? = nil,
        userContext: DecisionEvaluationRequestUserContext? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.parameters = parameters
        self.userContext = userContext
        self.additional = additional
    }
}

extension DecisionEvaluationRequest: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("parameters", &parameters, shown: .names)
        visitor.visit("userContext", &userContext)
    }
}

/// Holds `user`, `environment`.
public struct DecisionEvaluationRequestUserContext: Model {
    /// Holds `id`.
    public var user: DecisionEvaluationRequestUserContextUser?

    /// Holds `id`.
    public var environment: DecisionEvaluationRequestUserContextEnvironment?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        user: DecisionEvaluationRequestUserContextUser? = nil,
        environment: DecisionEvaluationRequestUserContextEnvironment? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.user = user
        self.environment = environment
        self.additional = additional
    }
}

extension DecisionEvaluationRequestUserContext: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("user", &user)
        visitor.visit("environment", &environment)
    }
}

/// Holds `id`.
public struct DecisionEvaluationRequestUserContextUser: Model {
    /// The user about whom the decision is made.
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

extension DecisionEvaluationRequestUserContextUser: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `id`.
public struct DecisionEvaluationRequestUserContextEnvironment: Model {
    /// The environment of the user.
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

extension DecisionEvaluationRequestUserContextEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
