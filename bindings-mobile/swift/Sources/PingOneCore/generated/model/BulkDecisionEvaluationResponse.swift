// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Bulk evaluation response (no data model published).
public struct BulkDecisionEvaluationResponse: Model {
    /// The correlation ID of the evaluation. Read-only: set by the platform.
    public var correlationID: String?

    /// Holds `requested`, `errors`, `successful`.
    public var summary: BulkDecisionEvaluationResponseSummary?

    /// The decisions. Read-only: set by the platform.
    public var responses: [BulkDecisionEvaluationResponseResponse]?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        correlationID: String? = nil,
        summary: BulkDecisionEvaluationResponseSummary? = nil,
        responses: [BulkDecisionEvaluationResponseResponse]? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.correlationID = correlationID
        self.summary = summary
        self.responses = responses
        self.additional = additional
    }
}

extension BulkDecisionEvaluationResponse: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("correlationId", &correlationID, label: "correlationID")
        visitor.visit("summary", &summary)
        visitor.visit("responses", &responses)
    }
}

/// Holds `requested`, `errors`, `successful`.
public struct BulkDecisionEvaluationResponseSummary: Model {
    /// How many decisions were asked for. Read-only: set by the platform.
    public var requested: Int?

    /// How many of them failed. Read-only: set by the platform.
    public var errors: Int?

    /// How many of them succeeded. Read-only: set by the platform.
    public var successful: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        requested: Int? = nil,
        errors: Int? = nil,
        successful: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.requested = requested
        self.errors = errors
        self.successful = successful
        self.additional = additional
    }
}

extension BulkDecisionEvaluationResponseSummary: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("requested", &requested)
        visitor.visit("errors", &errors)
        visitor.visit("successful", &successful)
    }
}

/// An item.
public struct BulkDecisionEvaluationResponseResponse: Model {
    /// The unique identifier of the evaluation. Read-only: set by the platform.
    public var id: String?

    /// The decision. Read-only: set by the platform.
    public var decision: String?

    /// How long the evaluation took. Read-only: set by the platform. Unit: microseconds.
    public var elapsedMicroseconds: Int?

    /// The statements of the decision. Read-only: set by the platform.
    public var statements: [JSONValue]?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        decision: String? = nil,
        elapsedMicroseconds: Int? = nil,
        statements: [JSONValue]? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.decision = decision
        self.elapsedMicroseconds = elapsedMicroseconds
        self.statements = statements
        self.additional = additional
    }
}

extension BulkDecisionEvaluationResponseResponse: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("decision", &decision)
        visitor.visit("elapsedMicroseconds", &elapsedMicroseconds)
        visitor.visit("statements", &statements, shown: .presence)
    }
}
