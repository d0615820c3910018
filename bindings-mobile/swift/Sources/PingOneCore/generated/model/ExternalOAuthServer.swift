// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// External OAuth server data model.
public struct ExternalOAuthServer: Model {
    /// What the external OAuth server is for. At most 1024 characters.
    public var description: String?

    /// The unique identifier of the external OAuth server. Immutable: set on creation only. Note: listed as required,
    /// but made by the platform: documented create requests leave it out.
    public var id: String?

    /// The issuers, 1 to 8. The `iss` claim of a bearer token must be one of them. At least 1 item. At most 8 items.
    public var issuers: [String]?

    /// The name of the external OAuth server. At least 1 character. At most 256 characters. Unique in the environment.
    public var name: String?

    /// Always EXTERNAL: the server is not PingOne SSO.
    public var type: ExternalOAuthServerType?

    /// How the access tokens of the server are checked.
    public var validation: ExternalOAuthServerValidation?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        description: String? = nil,
        id: String? = nil,
        issuers: [String]? = nil,
        name: String? = nil,
        type: ExternalOAuthServerType? = nil,
        validation: ExternalOAuthServerValidation? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.description = description
        self.id = id
        self.issuers = issuers
        self.name = name
        self.type = type
        self.validation = validation
        self.additional = additional
    }
}

extension ExternalOAuthServer: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("description", &description)
        visitor.visit("id", &id)
        visitor.visit("issuers", &issuers)
        visitor.visit("name", &name)
        visitor.visit("type", &type)
        visitor.visit("validation", &validation)
    }
}

/// How the access tokens of the server are checked.
public struct ExternalOAuthServerValidation: Model {
    /// How far the clocks may differ when `nbf` and `exp` are checked. A whole number. At least 0. Default: `0`. Unit:
    /// seconds.
    public var clockSkewTolerance: Int?

    /// The public signing keys as the text of a JWK set, at most 16 kB. For the type JWKS. Required when
    /// `validation.type` is `JWKS`. Format: jwks. Note: 16 kB is read as 16,384 bytes; above 16,000 is a warning.
    public var jwks: String?

    /// The https URL of the public signing keys. For the type JWKS_URL. Required when `validation.type` is `JWKS_URL`.
    /// At least 1 character. At most 1024 characters. Format: jwks-url.
    public var jwksURL: String?

    /// Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS).
    public var type: ExternalOAuthServerValidationType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        clockSkewTolerance: Int? = nil,
        jwks: String? = nil,
        jwksURL: String? = nil,
        type: ExternalOAuthServerValidationType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.clockSkewTolerance = clockSkewTolerance
        self.jwks = jwks
        self.jwksURL = jwksURL
        self.type = type
        self.additional = additional
    }
}

extension ExternalOAuthServerValidation: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("clockSkewTolerance", &clockSkewTolerance)
        visitor.visit("jwks", &jwks, shown: .presence)
        visitor.visit("jwksUrl", &jwksURL, label: "jwksURL")
        visitor.visit("type", &type)
    }
}

/// Always EXTERNAL: the server is not PingOne SSO.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum ExternalOAuthServerType: OpenEnum {
    /// `EXTERNAL`
    case external
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [ExternalOAuthServerType] = [
        .external,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "EXTERNAL": self = .external
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .external: "EXTERNAL"
        case .unknown(let value): value
        }
    }
}

/// Whether the keys are fetched from a URL (JWKS_URL) or kept here (JWKS).
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum ExternalOAuthServerValidationType: OpenEnum {
    /// `JWKS_URL`
    case jwksURL
    /// `JWKS`
    case jwks
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [ExternalOAuthServerValidationType] = [
        .jwksURL,
        .jwks,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "JWKS_URL": self = .jwksURL
        case "JWKS": self = .jwks
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .jwksURL: "JWKS_URL"
        case .jwks: "JWKS"
        case .unknown(let value): value
        }
    }
}
