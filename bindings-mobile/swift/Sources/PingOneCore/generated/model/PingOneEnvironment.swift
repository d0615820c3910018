// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Environments data model.
public struct PingOneEnvironment: Model {
    /// The products of the environment.
    public var billOfMaterials: EnvironmentBillOfMaterials?

    /// When the environment was created. Read-only: set by the platform.
    public var createdAt: String?

    /// What the environment is for.
    public var description: String?

    /// From when the environment can be deleted for good. Read-only: set by the platform. Format: date-time.
    public var hardDeletedAllowedAt: String?

    /// The URL of the icon.
    public var icon: String?

    /// The unique identifier of the environment. Read-only: set by the platform.
    public var id: String?

    /// The license of the environment.
    public var license: EnvironmentLicense?

    /// The name of the environment.
    public var name: String?

    /// The organization of the environment.
    public var organization: EnvironmentOrganization?

    /// The region, set on creation. Immutable: set on creation only.
    public var region: EnvironmentRegion?

    /// When the environment was deleted. Read-only: set by the platform. Format: date-time.
    public var softDeletedAt: String?

    /// Whether the environment waits to be deleted.
    public var status: EnvironmentStatus?

    /// Whether the environment is for production.
    public var type: EnvironmentType?

    /// When the environment was last changed. Read-only: set by the platform.
    public var updatedAt: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        billOfMaterials: EnvironmentBillOfMaterials? = nil,
        createdAt: String? = nil,
        description: String? = nil,
        hardDeletedAllowedAt: String? = nil,
        icon: String? = nil,
        id: String? = nil,
        license: EnvironmentLicense? = nil,
        name: String? = nil,
        organization: EnvironmentOrganization? = nil,
        region: EnvironmentRegion? = nil,
        softDeletedAt: String? = nil,
        status: EnvironmentStatus? = nil,
        type: EnvironmentType? = nil,
        updatedAt: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.billOfMaterials = billOfMaterials
        self.createdAt = createdAt
        self.description = description
        self.hardDeletedAllowedAt = hardDeletedAllowedAt
        self.icon = icon
        self.id = id
        self.license = license
        self.name = name
        self.organization = organization
        self.region = region
        self.softDeletedAt = softDeletedAt
        self.status = status
        self.type = type
        self.updatedAt = updatedAt
        self.additional = additional
    }
}

extension PingOneEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("billOfMaterials", &billOfMaterials)
        visitor.visit("createdAt", &createdAt)
        visitor.visit("description", &description)
        visitor.visit("hardDeletedAllowedAt", &hardDeletedAllowedAt)
        visitor.visit("icon", &icon)
        visitor.visit("id", &id)
        visitor.visit("license", &license)
        visitor.visit("name", &name)
        visitor.visit("organization", &organization)
        visitor.visit("region", &region)
        visitor.visit("softDeletedAt", &softDeletedAt)
        visitor.visit("status", &status)
        visitor.visit("type", &type)
        visitor.visit("updatedAt", &updatedAt)
    }
}

/// The products of the environment.
public struct EnvironmentBillOfMaterials: Model {
    /// The solution for which the environment was set up.
    public var solutionType: EnvironmentBillOfMaterialsSolutionType?

    /// When the list was created. Read-only: set by the platform.
    public var createdAt: String?

    /// When the list was last changed. Read-only: set by the platform.
    public var updatedAt: String?

    /// The products.
    public var products: [EnvironmentBillOfMaterialsProduct]?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        solutionType: EnvironmentBillOfMaterialsSolutionType? = nil,
        createdAt: String? = nil,
        updatedAt: String? = nil,
        products: [EnvironmentBillOfMaterialsProduct]? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.solutionType = solutionType
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.products = products
        self.additional = additional
    }
}

extension EnvironmentBillOfMaterials: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("solutionType", &solutionType)
        visitor.visit("createdAt", &createdAt)
        visitor.visit("updatedAt", &updatedAt)
        visitor.visit("products", &products)
    }
}

/// An item.
public struct EnvironmentBillOfMaterialsProduct: Model {
    /// The unique identifier of the product in the environment. Read-only: set by the platform.
    public var id: String?

    /// The product.
    public var type: EnvironmentBillOfMaterialsProductType?

    /// What the product is for. Read-only: set by the platform.
    public var description: String?

    /// The console of the product.
    public var console: EnvironmentBillOfMaterialsProductConsole?

    /// Tags of the product.
    public var tags: [JSONValue]?

    /// The deployment of the product.
    public var deployment: EnvironmentBillOfMaterialsProductDeployment?

    /// Links that are shown with the product.
    public var bookmarks: [EnvironmentBillOfMaterialsProductBookmark]?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        type: EnvironmentBillOfMaterialsProductType? = nil,
        description: String? = nil,
        console: EnvironmentBillOfMaterialsProductConsole? = nil,
        tags: [JSONValue]? = nil,
        deployment: EnvironmentBillOfMaterialsProductDeployment? = nil,
        bookmarks: [EnvironmentBillOfMaterialsProductBookmark]? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.type = type
        self.description = description
        self.console = console
        self.tags = tags
        self.deployment = deployment
        self.bookmarks = bookmarks
        self.additional = additional
    }
}

extension EnvironmentBillOfMaterialsProduct: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("type", &type)
        visitor.visit("description", &description)
        visitor.visit("console", &console)
        visitor.visit("tags", &tags, shown: .presence)
        visitor.visit("deployment", &deployment)
        visitor.visit("bookmarks", &bookmarks)
    }
}

/// The console of the product.
public struct EnvironmentBillOfMaterialsProductConsole: Model {
    /// The URL of the console.
    public var href: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        href: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.href = href
        self.additional = additional
    }
}

extension EnvironmentBillOfMaterialsProductConsole: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("href", &href)
    }
}

/// The deployment of the product.
public struct EnvironmentBillOfMaterialsProductDeployment: Model {
    /// The deployment. Read-only: set by the platform.
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

extension EnvironmentBillOfMaterialsProductDeployment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// An item.
public struct EnvironmentBillOfMaterialsProductBookmark: Model {
    /// The name of the link.
    public var name: String?

    /// The URL of the link.
    public var href: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        name: String? = nil,
        href: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.name = name
        self.href = href
        self.additional = additional
    }
}

extension EnvironmentBillOfMaterialsProductBookmark: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("name", &name)
        visitor.visit("href", &href)
    }
}

/// The license of the environment.
public struct EnvironmentLicense: Model {
    /// The license. Format: uuid.
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

extension EnvironmentLicense: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The organization of the environment.
public struct EnvironmentOrganization: Model {
    /// The organization. Format: uuid.
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

extension EnvironmentOrganization: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The solution for which the environment was set up.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum EnvironmentBillOfMaterialsSolutionType: OpenEnum {
    /// `WORKFORCE`
    case workforce
    /// `CUSTOMER`
    case customer
    /// `CIAM_TRIAL`
    case ciamTrial
    /// `WF_TRIAL`
    case wfTrial
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [EnvironmentBillOfMaterialsSolutionType] = [
        .workforce,
        .customer,
        .ciamTrial,
        .wfTrial,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "WORKFORCE": self = .workforce
        case "CUSTOMER": self = .customer
        case "CIAM_TRIAL": self = .ciamTrial
        case "WF_TRIAL": self = .wfTrial
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .workforce: "WORKFORCE"
        case .customer: "CUSTOMER"
        case .ciamTrial: "CIAM_TRIAL"
        case .wfTrial: "WF_TRIAL"
        case .unknown(let value): value
        }
    }
}

/// The product.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum EnvironmentBillOfMaterialsProductType: OpenEnum {
    /// `PING_ONE_MFA`
    case pingOneMFA
    /// `PING_ONE_DAVINCI`
    case pingOneDaVinci
    /// `PING_ONE_ORCHESTRATE`
    case pingOneOrchestrate
    /// `PING_ONE_RISK`
    case pingOneRisk
    /// `PING_ONE_FRAUD`
    case pingOneFraud
    /// `PING_ONE_PROVISIONING`
    case pingOneProvisioning
    /// `PING_DATA_SYNC`
    case pingDataSync
    /// `PING_DATA_GOVERNANCE`
    case pingDataGovernance
    /// `PING_ONE_FOR_ENTERPRISE`
    case pingOneForEnterprise
    /// `PING_ID_SDK`
    case pingIDSDK
    /// `PING_ONE_FOR_SAAS`
    case pingOneForSaaS
    /// `PING_ONE_VERIFY`
    case pingOneVerify
    /// `PING_ONE_CREDENTIALS`
    case pingOneCredentials
    /// `PING_ONE_AUTHORIZE`
    case pingOneAuthorize
    /// `PING_ONE_BASE`
    case pingOneBase
    /// `PING_FEDERATE`
    case pingFederate
    /// `PING_ACCESS`
    case pingAccess
    /// `PING_DIRECTORY`
    case pingDirectory
    /// `PING_AUTHORIZE`
    case pingAuthorize
    /// `PING_ID`
    case pingID
    /// `PING_ONE_ID`
    case pingOneID
    /// `PING_INTELLIGENCE`
    case pingIntelligence
    /// `PING_CENTRAL`
    case pingCentral
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [EnvironmentBillOfMaterialsProductType] = [
        .pingOneMFA,
        .pingOneDaVinci,
        .pingOneOrchestrate,
        .pingOneRisk,
        .pingOneFraud,
        .pingOneProvisioning,
        .pingDataSync,
        .pingDataGovernance,
        .pingOneForEnterprise,
        .pingIDSDK,
        .pingOneForSaaS,
        .pingOneVerify,
        .pingOneCredentials,
        .pingOneAuthorize,
        .pingOneBase,
        .pingFederate,
        .pingAccess,
        .pingDirectory,
        .pingAuthorize,
        .pingID,
        .pingOneID,
        .pingIntelligence,
        .pingCentral,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "PING_ONE_MFA": self = .pingOneMFA
        case "PING_ONE_DAVINCI": self = .pingOneDaVinci
        case "PING_ONE_ORCHESTRATE": self = .pingOneOrchestrate
        case "PING_ONE_RISK": self = .pingOneRisk
        case "PING_ONE_FRAUD": self = .pingOneFraud
        case "PING_ONE_PROVISIONING": self = .pingOneProvisioning
        case "PING_DATA_SYNC": self = .pingDataSync
        case "PING_DATA_GOVERNANCE": self = .pingDataGovernance
        case "PING_ONE_FOR_ENTERPRISE": self = .pingOneForEnterprise
        case "PING_ID_SDK": self = .pingIDSDK
        case "PING_ONE_FOR_SAAS": self = .pingOneForSaaS
        case "PING_ONE_VERIFY": self = .pingOneVerify
        case "PING_ONE_CREDENTIALS": self = .pingOneCredentials
        case "PING_ONE_AUTHORIZE": self = .pingOneAuthorize
        case "PING_ONE_BASE": self = .pingOneBase
        case "PING_FEDERATE": self = .pingFederate
        case "PING_ACCESS": self = .pingAccess
        case "PING_DIRECTORY": self = .pingDirectory
        case "PING_AUTHORIZE": self = .pingAuthorize
        case "PING_ID": self = .pingID
        case "PING_ONE_ID": self = .pingOneID
        case "PING_INTELLIGENCE": self = .pingIntelligence
        case "PING_CENTRAL": self = .pingCentral
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pingOneMFA: "PING_ONE_MFA"
        case .pingOneDaVinci: "PING_ONE_DAVINCI"
        case .pingOneOrchestrate: "PING_ONE_ORCHESTRATE"
        case .pingOneRisk: "PING_ONE_RISK"
        case .pingOneFraud: "PING_ONE_FRAUD"
        case .pingOneProvisioning: "PING_ONE_PROVISIONING"
        case .pingDataSync: "PING_DATA_SYNC"
        case .pingDataGovernance: "PING_DATA_GOVERNANCE"
        case .pingOneForEnterprise: "PING_ONE_FOR_ENTERPRISE"
        case .pingIDSDK: "PING_ID_SDK"
        case .pingOneForSaaS: "PING_ONE_FOR_SAAS"
        case .pingOneVerify: "PING_ONE_VERIFY"
        case .pingOneCredentials: "PING_ONE_CREDENTIALS"
        case .pingOneAuthorize: "PING_ONE_AUTHORIZE"
        case .pingOneBase: "PING_ONE_BASE"
        case .pingFederate: "PING_FEDERATE"
        case .pingAccess: "PING_ACCESS"
        case .pingDirectory: "PING_DIRECTORY"
        case .pingAuthorize: "PING_AUTHORIZE"
        case .pingID: "PING_ID"
        case .pingOneID: "PING_ONE_ID"
        case .pingIntelligence: "PING_INTELLIGENCE"
        case .pingCentral: "PING_CENTRAL"
        case .unknown(let value): value
        }
    }
}

/// The region, set on creation.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum EnvironmentRegion: OpenEnum {
    /// `AP`
    case ap
    /// `AU`
    case au
    /// `CA`
    case ca
    /// `EU`
    case eu
    /// `NA`
    case na
    /// `SG`
    case sg
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [EnvironmentRegion] = [
        .ap,
        .au,
        .ca,
        .eu,
        .na,
        .sg,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "AP": self = .ap
        case "AU": self = .au
        case "CA": self = .ca
        case "EU": self = .eu
        case "NA": self = .na
        case "SG": self = .sg
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ap: "AP"
        case .au: "AU"
        case .ca: "CA"
        case .eu: "EU"
        case .na: "NA"
        case .sg: "SG"
        case .unknown(let value): value
        }
    }
}

/// Whether the environment waits to be deleted.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum EnvironmentStatus: OpenEnum {
    /// `ACTIVE`
    case active
    /// `DELETE_PENDING`
    case deletePending
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [EnvironmentStatus] = [
        .active,
        .deletePending,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "ACTIVE": self = .active
        case "DELETE_PENDING": self = .deletePending
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .active: "ACTIVE"
        case .deletePending: "DELETE_PENDING"
        case .unknown(let value): value
        }
    }
}

/// Whether the environment is for production.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum EnvironmentType: OpenEnum {
    /// `PRODUCTION`
    case production
    /// `SANDBOX`
    case sandbox
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [EnvironmentType] = [
        .production,
        .sandbox,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "PRODUCTION": self = .production
        case "SANDBOX": self = .sandbox
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .production: "PRODUCTION"
        case .sandbox: "SANDBOX"
        case .unknown(let value): value
        }
    }
}
