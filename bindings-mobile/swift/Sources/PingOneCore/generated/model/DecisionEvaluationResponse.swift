// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Policy decision evaluation response data model.
public struct DecisionEvaluationResponse: Model {
    /// Holds `id`.
    public var authorizationVersion: DecisionEvaluationResponseAuthorizationVersion?

    /// The unique identifier of the evaluation.
    public var id: String?

    /// The correlation ID of the evaluation.
    public var correlationID: String?

    /// The decision.
    public var decision: DecisionEvaluationResponseDecision?

    /// How long the evaluation took. Unit: microseconds.
    public var elapsedMicroseconds: Int?

    /// Holds `code`, `message`.
    public var status: DecisionEvaluationResponseStatus?

    /// Holds `id`, `name`, `code`, `payload`.
    public var statements: [DecisionEvaluationResponseStatement]?

    /// When the evaluation took place.
    public var timestamp: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        authorizationVersion: DecisionEvaluationResponseAuthorizationVersion? = nil,
        id: String? = nil,
        correlationID: String? = nil,
        decision: DecisionEvaluationResponseDecision? = nil,
        elapsedMicroseconds: Int? = nil,
        status: DecisionEvaluationResponseStatus? = nil,
        statements: [DecisionEvaluationResponseStatement]? = nil,
        timestamp: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.authorizationVersion = authorizationVersion
        self.id = id
        self.correlationID = correlationID
        self.decision = decision
        self.elapsedMicroseconds = elapsedMicroseconds
        self.status = status
        self.statements = statements
        self.timestamp = timestamp
        self.additional = additional
    }
}

extension DecisionEvaluationResponse: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("authorizationVersion", &authorizationVersion)
        visitor.visit("id", &id)
        visitor.visit("correlationId", &correlationID, label: "correlationID")
        visitor.visit("decision", &decision)
        visitor.visit("elapsedMicroseconds", &elapsedMicroseconds)
        visitor.visit("status", &status)
        visitor.visit("statements", &statements)
        visitor.visit("timestamp", &timestamp)
    }
}

/// Holds `id`.
public struct DecisionEvaluationResponseAuthorizationVersion: Model {
    /// The authorization version that was evaluated. When it is left out, the endpoint uses the latest policy version.
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

extension DecisionEvaluationResponseAuthorizationVersion: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `code`, `message`.
public struct DecisionEvaluationResponseStatus: Model {
    /// How the evaluation went.
    public var code: DecisionEvaluationResponseStatusCode?

    /// What went wrong.
    public var message: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        code: DecisionEvaluationResponseStatusCode? = nil,
        message: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.code = code
        self.message = message
        self.additional = additional
    }
}

extension DecisionEvaluationResponseStatus: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("code", &code)
        visitor.visit("message", &message)
    }
}

/// An item.
public struct DecisionEvaluationResponseStatement: Model {
    /// The unique identifier of the statement.
    public var id: String?

    /// The name of the statement.
    public var name: String?

    /// The code of the statement. Note: typed UUID in the reference, although its only option is the text ANSWER.
    public var code: DecisionEvaluationResponseStatementCode?

    /// The payload of the statement.
    public var payload: JSONObject?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        name: String? = nil,
        code: DecisionEvaluationResponseStatementCode? = nil,
        payload: JSONObject? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.name = name
        self.code = code
        self.payload = payload
        self.additional = additional
    }
}

extension DecisionEvaluationResponseStatement: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("code", &code)
        visitor.visit("payload", &payload, shown: .names)
    }
}

/// The decision.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum DecisionEvaluationResponseDecision: OpenEnum {
    /// `PERMIT`
    case permit
    /// `DENY`
    case deny
    /// `NOT_APPLICABLE`
    case notApplicable
    /// `INDETERMINATE`
    case indeterminate
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [DecisionEvaluationResponseDecision] = [
        .permit,
        .deny,
        .notApplicable,
        .indeterminate,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "PERMIT": self = .permit
        case "DENY": self = .deny
        case "NOT_APPLICABLE": self = .notApplicable
        case "INDETERMINATE": self = .indeterminate
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .permit: "PERMIT"
        case .deny: "DENY"
        case .notApplicable: "NOT_APPLICABLE"
        case .indeterminate: "INDETERMINATE"
        case .unknown(let value): value
        }
    }
}

/// How the evaluation went.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum DecisionEvaluationResponseStatusCode: OpenEnum {
    /// `OKAY`
    case okay
    /// `MISSING_ATTRIBUTE`
    case missingAttribute
    /// `TYPE_CONVERSION_ERROR`
    case typeConversionError
    /// `PROCESSING_ERROR`
    case processingError
    /// `TIMEOUT`
    case timeout
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [DecisionEvaluationResponseStatusCode] = [
        .okay,
        .missingAttribute,
        .typeConversionError,
        .processingError,
        .timeout,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "OKAY": self = .okay
        case "MISSING_ATTRIBUTE": self = .missingAttribute
        case "TYPE_CONVERSION_ERROR": self = .typeConversionError
        case "PROCESSING_ERROR": self = .processingError
        case "TIMEOUT": self = .timeout
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .okay: "OKAY"
        case .missingAttribute: "MISSING_ATTRIBUTE"
        case .typeConversionError: "TYPE_CONVERSION_ERROR"
        case .processingError: "PROCESSING_ERROR"
        case .timeout: "TIMEOUT"
        case .unknown(let value): value
        }
    }
}

/// The code of the statement.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum DecisionEvaluationResponseStatementCode: OpenEnum {
    /// `ANSWER`
    case answer
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [DecisionEvaluationResponseStatementCode] = [
        .answer,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "ANSWER": self = .answer
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .answer: "ANSWER"
        case .unknown(let value): value
        }
    }
}
