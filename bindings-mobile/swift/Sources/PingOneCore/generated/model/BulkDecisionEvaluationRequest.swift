// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Bulk policy decision evaluation request data model.
public struct BulkDecisionEvaluationRequest: Model {
    /// The decision requests, at most 20. At most 20 items.
    public var decisionRequests: [DecisionEvaluationRequest]?

    /// Parameters for every request; a request's own value goes before. Every value should be text.
    public var parameters: JSONObject?

    /// Holds `user`.
    public var userContext: BulkDecisionEvaluationRequestUserContext?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        decisionRequests: [DecisionEvaluationRequest]? = nil,
        parameters: JSONObject? = nil,
        userContext: BulkDecisionEvaluationRequestUserContext? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.decisionRequests = decisionRequests
        self.parameters = parameters
        self.userContext = userContext
        self.additional = additional
    }
}

extension BulkDecisionEvaluationRequest: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("decisionRequests", &decisionRequests)
        visitor.visit("parameters", &parameters, shown: .names)
        visitor.visit("userContext", &userContext)
    }
}

/// Holds `user`.
public struct BulkDecisionEvaluationRequestUserContext: Model {
    /// Holds `id`.
    public var user: BulkDecisionEvaluationRequestUserContextUser?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        user: BulkDecisionEvaluationRequestUserContextUser? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.user = user
        self.additional = additional
    }
}

extension BulkDecisionEvaluationRequestUserContext: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("user", &user)
    }
}

/// Holds `id`.
public struct BulkDecisionEvaluationRequestUserContextUser: Model {
    /// The user about whom the decisions are made.
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

extension BulkDecisionEvaluationRequestUserContextUser: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
