// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Resources data model.
public struct Resource: Model {
    /// How long an access token is valid. At least 300. At most 2592000. Default: `3600`. Unit: seconds.
    public var accessTokenValiditySeconds: Int?

    /// How application permissions get into the access token.
    public var applicationPermissionsSettings: ResourceApplicationPermissionsSettings?

    /// The audience of the access token: a URL without fragment, or @ and a name. Format: audience. When it is left
    /// out, the name of the resource.
    public var audience: String?

    /// The client ID with which tokens are introspected. At least 8 characters.
    public var clientID: String?

    /// The client secret with which tokens are introspected. Read-only: set by the platform. Secret. At least 8
    /// characters. Format: password.
    public var clientSecret: String?

    /// When the resource was created. Read-only: set by the platform. Format: date-time.
    public var createdAt: String?

    /// What the resource is for.
    public var description: String?

    /// The environment of the resource. Read-only: set by the platform.
    public var environment: ResourceEnvironment?

    /// The resource itself. Read-only: set by the platform.
    public var resource: ResourceResource?

    /// The unique identifier of the resource. Read-only: set by the platform.
    public var id: String?

    /// The name of the resource. Unique in the environment.
    public var name: String?

    /// How a client authenticates when it introspects a token.
    public var introspectionAuthenticationMethod: ResourceIntrospectionAuthenticationMethod?

    /// The type of the resource. Only CUSTOM can be created. Only `CUSTOM` can be created.
    public var type: ResourceType?

    /// When the resource was last changed. Read-only: set by the platform. Format: date-time.
    public var updatedAt: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        accessTokenValiditySeconds: Int? = nil,
        applicationPermissionsSettings: ResourceApplicationPermissionsSettings? = nil,
        audience: String? = nil,
        clientID: String? = nil,
        clientSecret: String? = nil,
        createdAt: String? = nil,
        description: String? = nil,
        environment: ResourceEnvironment? = nil,
        resource: ResourceResource? = nil,
        id: String? = nil,
        name: String? = nil,
        introspectionAuthenticationMethod: ResourceIntrospectionAuthenticationMethod? = nil,
        type: ResourceType? = nil,
        updatedAt: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.accessTokenValiditySeconds = accessTokenValiditySeconds
        self.applicationPermissionsSettings = applicationPermissionsSettings
        self.audience = audience
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.createdAt = createdAt
        self.description = description
        self.environment = environment
        self.resource = resource
        self.id = id
        self.name = name
        self.introspectionAuthenticationMethod = introspectionAuthenticationMethod
        self.type = type
        self.updatedAt = updatedAt
        self.additional = additional
    }
}

extension Resource: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("accessTokenValiditySeconds", &accessTokenValiditySeconds)
        visitor.visit("applicationPermissionsSettings", &applicationPermissionsSettings)
        visitor.visit("audience", &audience)
        visitor.visit("clientId", &clientID, label: "clientID")
        visitor.visit("clientSecret", &clientSecret, shown: .presence)
        visitor.visit("createdAt", &createdAt)
        visitor.visit("description", &description)
        visitor.visit("environment", &environment)
        visitor.visit("resource", &resource)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("introspectEndpointAuthMethod", &introspectionAuthenticationMethod,
            label: "introspectionAuthenticationMethod")
        visitor.visit("type", &type)
        visitor.visit("updatedAt", &updatedAt)
    }
}

/// How application permissions get into the access token.
public struct ResourceApplicationPermissionsSettings: Model {
    /// Whether the access token carries the permissions.
    public var claimEnabled: Bool?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        claimEnabled: Bool? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.claimEnabled = claimEnabled
        self.additional = additional
    }
}

extension ResourceApplicationPermissionsSettings: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("claimEnabled", &claimEnabled)
    }
}

/// The environment of the resource.
public struct ResourceEnvironment: Model {
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

extension ResourceEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The resource itself.
public struct ResourceResource: Model {
    /// The resource. Read-only: set by the platform.
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

extension ResourceResource: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// How a client authenticates when it introspects a token.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum ResourceIntrospectionAuthenticationMethod: OpenEnum {
    /// `NONE`
    case noneValue
    /// `CLIENT_SECRET_BASIC`
    case clientSecretBasic
    /// `CLIENT_SECRET_POST`
    case clientSecretPost
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [ResourceIntrospectionAuthenticationMethod] = [
        .noneValue,
        .clientSecretBasic,
        .clientSecretPost,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "NONE": self = .noneValue
        case "CLIENT_SECRET_BASIC": self = .clientSecretBasic
        case "CLIENT_SECRET_POST": self = .clientSecretPost
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .noneValue: "NONE"
        case .clientSecretBasic: "CLIENT_SECRET_BASIC"
        case .clientSecretPost: "CLIENT_SECRET_POST"
        case .unknown(let value): value
        }
    }
}

/// The type of the resource. Only CUSTOM can be created.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum ResourceType: OpenEnum {
    /// `OPENID_CONNECT`
    case openIDConnect
    /// `PINGONE_API`
    case pingOneAPI
    /// `CUSTOM`
    case custom
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [ResourceType] = [
        .openIDConnect,
        .pingOneAPI,
        .custom,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "OPENID_CONNECT": self = .openIDConnect
        case "PINGONE_API": self = .pingOneAPI
        case "CUSTOM": self = .custom
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .openIDConnect: "OPENID_CONNECT"
        case .pingOneAPI: "PINGONE_API"
        case .custom: "CUSTOM"
        case .unknown(let value): value
        }
    }
}
