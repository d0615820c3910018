// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// API service data model.
public struct APIService: Model {
    /// Holds `custom`.
    public var accessControl: APIServiceAccessControl?

    /// The authorization server that issues the access tokens for the APIs.
    public var authorizationServer: APIServiceAuthorizationServer?

    /// The base URLs under which the APIs are reached: absolute http or https URLs without query, fragment or trailing
    /// slash.
    public var baseURLs: [String]?

    /// The user directory for which access tokens are issued. When it is left out, directory.type is PINGONE_SSO.
    /// Required when `authorizationServer.type` is `EXTERNAL`.
    public var directory: APIServiceDirectory?

    /// The unique identifier of the API service.
    public var id: String?

    /// The name of the API service. At least 1 character. Unique among all API services.
    public var name: String?

    /// Holds `id`.
    public var policy: APIServicePolicy?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        accessControl: APIServiceAccessControl? = nil,
        authorizationServer: APIServiceAuthorizationServer? = nil,
        baseURLs: [String]? = nil,
        directory: APIServiceDirectory? = nil,
        id: String? = nil,
        name: String? = nil,
        policy: APIServicePolicy? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.accessControl = accessControl
        self.authorizationServer = authorizationServer
        self.baseURLs = baseURLs
        self.directory = directory
        self.id = id
        self.name = name
        self.policy = policy
        self.additional = additional
    }
}

extension APIService: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("accessControl", &accessControl)
        visitor.visit("authorizationServer", &authorizationServer)
        visitor.visit("baseUrls", &baseURLs, label: "baseURLs")
        visitor.visit("directory", &directory)
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("policy", &policy)
    }
}

/// Holds `custom`.
public struct APIServiceAccessControl: Model {
    /// Whether a custom policy is used instead of the group and scope requirements.
    public var custom: APIServiceAccessControlCustom?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        custom: APIServiceAccessControlCustom? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.custom = custom
        self.additional = additional
    }
}

extension APIServiceAccessControl: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("custom", &custom)
    }
}

/// Whether a custom policy is used instead of the group and scope requirements.
public struct APIServiceAccessControlCustom: Model {
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

extension APIServiceAccessControlCustom: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("enabled", &enabled)
    }
}

/// The authorization server that issues the access tokens for the APIs.
public struct APIServiceAuthorizationServer: Model {
    /// The external OAuth 2 authorization server. Only for the type EXTERNAL. Not allowed when
    /// `authorizationServer.type` is `PINGONE_SSO`. Required when `authorizationServer.type` is `EXTERNAL`.
    public var externalOAuthServer: APIServiceAuthorizationServerExternalOAuthServer?

    /// The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.
    /// Required when `authorizationServer.type` is `PINGONE_SSO`. Not allowed when `authorizationServer.type` is
    /// `EXTERNAL`.
    public var resource: APIServiceAuthorizationServerResource?

    /// Which kind of server issues the access tokens. Must equal the type of the directory. Default: `PINGONE_SSO`.
    public var type: APIServiceAuthorizationServerType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        externalOAuthServer: APIServiceAuthorizationServerExternalOAuthServer? = nil,
        resource: APIServiceAuthorizationServerResource? = nil,
        type: APIServiceAuthorizationServerType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.externalOAuthServer = externalOAuthServer
        self.resource = resource
        self.type = type
        self.additional = additional
    }
}

extension APIServiceAuthorizationServer: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("externalOAuthServer", &externalOAuthServer)
        visitor.visit("resource", &resource)
        visitor.visit("type", &type)
    }
}

/// The external OAuth 2 authorization server. Only for the type EXTERNAL.
public struct APIServiceAuthorizationServerExternalOAuthServer: Model {
    /// The audience that the `aud` claim of incoming access tokens must have. At most 1024 characters.
    public var audience: String?

    /// The external OAuth server.
    public var id: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        audience: String? = nil,
        id: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.audience = audience
        self.id = id
        self.additional = additional
    }
}

extension APIServiceAuthorizationServerExternalOAuthServer: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("audience", &audience)
        visitor.visit("id", &id)
    }
}

/// The custom resource that defines audience and scopes of the access tokens. Only for the type PINGONE_SSO.
public struct APIServiceAuthorizationServerResource: Model {
    /// A PingOne resource of the type CUSTOM. Format: uuid. Refers to a resource of the type CUSTOM.
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

extension APIServiceAuthorizationServerResource: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The user directory for which access tokens are issued.
public struct APIServiceDirectory: Model {
    /// Which kind of directory it is. Must equal the type of the authorization server. Default: `PINGONE_SSO`. Must
    /// equal `authorizationServer.type`.
    public var type: APIServiceDirectoryType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        type: APIServiceDirectoryType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.type = type
        self.additional = additional
    }
}

extension APIServiceDirectory: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("type", &type)
    }
}

/// Holds `id`.
public struct APIServicePolicy: Model {
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

extension APIServicePolicy: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Which kind of server issues the access tokens. Must equal the type of the directory.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum APIServiceAuthorizationServerType: OpenEnum {
    /// `PINGONE_SSO`
    case pingOneSSO
    /// `EXTERNAL`
    case external
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [APIServiceAuthorizationServerType] = [
        .pingOneSSO,
        .external,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "PINGONE_SSO": self = .pingOneSSO
        case "EXTERNAL": self = .external
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pingOneSSO: "PINGONE_SSO"
        case .external: "EXTERNAL"
        case .unknown(let value): value
        }
    }
}

/// Which kind of directory it is. Must equal the type of the authorization server.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum APIServiceDirectoryType: OpenEnum {
    /// `PINGONE_SSO`
    case pingOneSSO
    /// `EXTERNAL`
    case external
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [APIServiceDirectoryType] = [
        .pingOneSSO,
        .external,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "PINGONE_SSO": self = .pingOneSSO
        case "EXTERNAL": self = .external
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pingOneSSO: "PINGONE_SSO"
        case .external: "EXTERNAL"
        case .unknown(let value): value
        }
    }
}
