// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// API service deployment data model.
public struct APIServiceDeployment: Model {
    /// Holds `custom`.
    public var accessControl: APIServiceDeploymentAccessControl?

    /// Holds `id`.
    public var authorizationVersion: APIServiceDeploymentAuthorizationVersion?

    /// Holds `id`.
    public var decisionEndpoint: APIServiceDeploymentDecisionEndpoint?

    /// When the last deployment succeeded. Read-only: set by the platform. Null means: never deployed successfully.
    public var deployedAt: String?

    /// Holds `id`.
    public var policy: APIServiceDeploymentPolicy?

    /// Holds `code`, `error`.
    public var status: APIServiceDeploymentStatus?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        accessControl: APIServiceDeploymentAccessControl? = nil,
        authorizationVersion: APIServiceDeploymentAuthorizationVersion? = nil,
        decisionEndpoint: APIServiceDeploymentDecisionEndpoint? = nil,
        deployedAt: String? = nil,
        policy: APIServiceDeploymentPolicy? = nil,
        status: APIServiceDeploymentStatus? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.accessControl = accessControl
        self.authorizationVersion = authorizationVersion
        self.decisionEndpoint = decisionEndpoint
        self.deployedAt = deployedAt
        self.policy = policy
        self.status = status
        self.additional = additional
    }
}

extension APIServiceDeployment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("accessControl", &accessControl)
        visitor.visit("authorizationVersion", &authorizationVersion)
        visitor.visit("decisionEndpoint", &decisionEndpoint)
        visitor.visit("deployedAt", &deployedAt)
        visitor.visit("policy", &policy)
        visitor.visit("status", &status)
    }
}

/// Holds `custom`.
public struct APIServiceDeploymentAccessControl: Model {
    /// Whether a custom policy is used instead of the group and scope requirements.
    public var custom: APIServiceDeploymentAccessControlCustom?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        custom: APIServiceDeploymentAccessControlCustom? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.custom = custom
        self.additional = additional
    }
}

extension APIServiceDeploymentAccessControl: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("custom", &custom)
    }
}

/// Whether a custom policy is used instead of the group and scope requirements.
public struct APIServiceDeploymentAccessControlCustom: Model {
    /// When true, a custom policy is used. Default: `false`.
    public var enabled: Bool?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        enabled: Bool? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.enabled = enabled
        self.additional = additional
    }
}

extension APIServiceDeploymentAccessControlCustom: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("enabled", &enabled)
    }
}

/// Holds `id`.
public struct APIServiceDeploymentAuthorizationVersion: Model {
    /// The authorization version that was deployed last. Read-only: set by the platform. Note: present when custom
    /// policies are enabled and were deployed at least once.
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

extension APIServiceDeploymentAuthorizationVersion: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `id`.
public struct APIServiceDeploymentDecisionEndpoint: Model {
    /// The decision endpoint. Read-only: set by the platform.
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

extension APIServiceDeploymentDecisionEndpoint: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `id`.
public struct APIServiceDeploymentPolicy: Model {
    /// The root policy. Read-only: set by the platform.
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

extension APIServiceDeploymentPolicy: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `code`, `error`.
public struct APIServiceDeploymentStatus: Model {
    /// The state of the deployment. Read-only: set by the platform.
    public var code: APIServiceDeploymentStatusCode?

    /// Why the last deployment failed. Read-only: set by the platform. Note: present when the last deployment failed.
    public var error: APIServiceDeploymentStatusError?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        code: APIServiceDeploymentStatusCode? = nil,
        error: APIServiceDeploymentStatusError? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.code = code
        self.error = error
        self.additional = additional
    }
}

extension APIServiceDeploymentStatus: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("code", &code)
        visitor.visit("error", &error)
    }
}

/// Why the last deployment failed.
public struct APIServiceDeploymentStatusError: Model {
    /// The unique identifier of the error. Read-only: set by the platform.
    public var id: String?

    /// The general kind of error. Read-only: set by the platform.
    public var code: String?

    /// A short description of the error. Read-only: set by the platform.
    public var message: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        code: String? = nil,
        message: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.code = code
        self.message = message
        self.additional = additional
    }
}

extension APIServiceDeploymentStatusError: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("code", &code)
        visitor.visit("message", &message)
    }
}

/// The state of the deployment.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum APIServiceDeploymentStatusCode: OpenEnum {
    /// `POLICIES_CREATE_IN_PROGRESS`
    case policiesCreateInProgress
    /// `DECISION_ENDPOINT_CREATE_IN_PROGRESS`
    case decisionEndpointCreateInProgress
    /// `DECISION_ENDPOINT_UPDATE_IN_PROGRESS`
    case decisionEndpointUpdateInProgress
    /// `DEPLOYMENT_SUCCESSFUL`
    case deploymentSuccessful
    /// `DEPLOYMENT_FAILED`
    case deploymentFailed
    /// `DEPLOYMENT_UNINITIALIZED`
    case deploymentUninitialized
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [APIServiceDeploymentStatusCode] = [
        .policiesCreateInProgress,
        .decisionEndpointCreateInProgress,
        .decisionEndpointUpdateInProgress,
        .deploymentSuccessful,
        .deploymentFailed,
        .deploymentUninitialized,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "POLICIES_CREATE_IN_PROGRESS": self = .policiesCreateInProgress
        case "DECISION_ENDPOINT_CREATE_IN_PROGRESS": self = .decisionEndpointCreateInProgress
        case "DECISION_ENDPOINT_UPDATE_IN_PROGRESS": self = .decisionEndpointUpdateInProgress
        case "DEPLOYMENT_SUCCESSFUL": self = .deploymentSuccessful
        case "DEPLOYMENT_FAILED": self = .deploymentFailed
        case "DEPLOYMENT_UNINITIALIZED": self = .deploymentUninitialized
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .policiesCreateInProgress: "POLICIES_CREATE_IN_PROGRESS"
        case .decisionEndpointCreateInProgress: "DECISION_ENDPOINT_CREATE_IN_PROGRESS"
        case .decisionEndpointUpdateInProgress: "DECISION_ENDPOINT_UPDATE_IN_PROGRESS"
        case .deploymentSuccessful: "DEPLOYMENT_SUCCESSFUL"
        case .deploymentFailed: "DEPLOYMENT_FAILED"
        case .deploymentUninitialized: "DEPLOYMENT_UNINITIALIZED"
        case .unknown(let value): value
        }
    }
}
