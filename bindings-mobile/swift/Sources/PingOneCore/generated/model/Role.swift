// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Roles data model.
public struct Role: Model {
    /// The scopes in which the role can be assigned. Read-only: set by the platform.
    public var applicableTo: [JSONValue]?

    /// What the role is for. Read-only: set by the platform.
    public var description: String?

    /// The unique identifier of the role. Read-only: set by the platform.
    public var id: String?

    /// The name of the role.
    public var name: RoleName?

    /// What the role allows. Read-only: set by the platform.
    public var permissions: [RolePermission]?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        applicableTo: [JSONValue]? = nil,
        description: String? = nil,
        id: String? = nil,
        name: RoleName? = nil,
        permissions: [RolePermission]? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.applicableTo = applicableTo
        self.description = description
        self.id = id
        self.name = name
        self.permissions = permissions
        self.additional = additional
    }
}

extension Role: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("applicableTo", &applicableTo, shown: .presence)
        visitor.visit("description", &description)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("permissions", &permissions)
    }
}

/// An item.
public struct RolePermission: Model {
    /// The resource that the permission is about. Read-only: set by the platform.
    public var classifier: String?

    /// What the permission allows. Read-only: set by the platform.
    public var description: String?

    /// The name of the permission. Read-only: set by the platform.
    public var id: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        classifier: String? = nil,
        description: String? = nil,
        id: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.classifier = classifier
        self.description = description
        self.id = id
        self.additional = additional
    }
}

extension RolePermission: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("classifier", &classifier)
        visitor.visit("description", &description)
        visitor.visit("id", &id)
    }
}

/// The name of the role.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum RoleName: OpenEnum {
    /// `Authorize Gateway Policy Evaluator`
    case authorizeGatewayPolicyEvaluator
    /// `Advanced Identity Cloud Super Admin`
    case advancedIdentityCloudSuperAdmin
    /// `Advanced Identity Cloud Tenant Admin`
    case advancedIdentityCloudTenantAdmin
    /// `Application Owner`
    case applicationOwner
    /// `Client Application Developer`
    case clientApplicationDeveloper
    /// `Configuration Read Only`
    case configurationReadOnly
    /// `Custom Roles Admin`
    case customRolesAdmin
    /// `DaVinci Admin Read Only`
    case daVinciAdminReadOnly
    /// `DaVinci Admin`
    case daVinciAdmin
    /// `Environment Admin`
    case environmentAdmin
    /// `Help Desk Admin`
    case helpDeskAdmin
    /// `Identity Data Admin`
    case identityDataAdmin
    /// `Identity Data Read Only`
    case identityDataReadOnly
    /// `Organization Admin`
    case organizationAdmin
    /// `PingFederate Administrator`
    case pingFederateAdministrator
    /// `PingFederate Auditor`
    case pingFederateAuditor
    /// `PingFederate Crypto Administrator`
    case pingFederateCryptoAdministrator
    /// `PingFederate Expression Administrator`
    case pingFederateExpressionAdministrator
    /// `PingFederate User Administrator`
    case pingFederateUserAdministrator
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [RoleName] = [
        .authorizeGatewayPolicyEvaluator,
        .advancedIdentityCloudSuperAdmin,
        .advancedIdentityCloudTenantAdmin,
        .applicationOwner,
        .clientApplicationDeveloper,
        .configurationReadOnly,
        .customRolesAdmin,
        .daVinciAdminReadOnly,
        .daVinciAdmin,
        .environmentAdmin,
        .helpDeskAdmin,
        .identityDataAdmin,
        .identityDataReadOnly,
        .organizationAdmin,
        .pingFederateAdministrator,
        .pingFederateAuditor,
        .pingFederateCryptoAdministrator,
        .pingFederateExpressionAdministrator,
        .pingFederateUserAdministrator,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "Authorize Gateway Policy Evaluator": self = .authorizeGatewayPolicyEvaluator
        case "Advanced Identity Cloud Super Admin": self = .advancedIdentityCloudSuperAdmin
        case "Advanced Identity Cloud Tenant Admin": self = .advancedIdentityCloudTenantAdmin
        case "Application Owner": self = .applicationOwner
        case "Client Application Developer": self = .clientApplicationDeveloper
        case "Configuration Read Only": self = .configurationReadOnly
        case "Custom Roles Admin": self = .customRolesAdmin
        case "DaVinci Admin Read Only": self = .daVinciAdminReadOnly
        case "DaVinci Admin": self = .daVinciAdmin
        case "Environment Admin": self = .environmentAdmin
        case "Help Desk Admin": self = .helpDeskAdmin
        case "Identity Data Admin": self = .identityDataAdmin
        case "Identity Data Read Only": self = .identityDataReadOnly
        case "Organization Admin": self = .organizationAdmin
        case "PingFederate Administrator": self = .pingFederateAdministrator
        case "PingFederate Auditor": self = .pingFederateAuditor
        case "PingFederate Crypto Administrator": self = .pingFederateCryptoAdministrator
        case "PingFederate Expression Administrator": self = .pingFederateExpressionAdministrator
        case "PingFederate User Administrator": self = .pingFederateUserAdministrator
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .authorizeGatewayPolicyEvaluator: "Authorize Gateway Policy Evaluator"
        case .advancedIdentityCloudSuperAdmin: "Advanced Identity Cloud Super Admin"
        case .advancedIdentityCloudTenantAdmin: "Advanced Identity Cloud Tenant Admin"
        case .applicationOwner: "Application Owner"
        case .clientApplicationDeveloper: "Client Application Developer"
        case .configurationReadOnly: "Configuration Read Only"
        case .customRolesAdmin: "Custom Roles Admin"
        case .daVinciAdminReadOnly: "DaVinci Admin Read Only"
        case .daVinciAdmin: "DaVinci Admin"
        case .environmentAdmin: "Environment Admin"
        case .helpDeskAdmin: "Help Desk Admin"
        case .identityDataAdmin: "Identity Data Admin"
        case .identityDataReadOnly: "Identity Data Read Only"
        case .organizationAdmin: "Organization Admin"
        case .pingFederateAdministrator: "PingFederate Administrator"
        case .pingFederateAuditor: "PingFederate Auditor"
        case .pingFederateCryptoAdministrator: "PingFederate Crypto Administrator"
        case .pingFederateExpressionAdministrator: "PingFederate Expression Administrator"
        case .pingFederateUserAdministrator: "PingFederate User Administrator"
        case .unknown(let value): value
        }
    }
}
