// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// client_credentials token request.
public struct TokenRequest: Model {
    /// Always client_credentials.
    public var grantType: TokenRequestGrantType?

    /// The client ID, unless it is sent in the Authorization header. Of no use without `client_secret`.
    public var clientID: String?

    /// The client secret, unless it is sent in the Authorization header. Secret. Of no use without `client_id`.
    public var clientSecret: String?

    /// The scopes, with spaces between them. Only for custom resources.
    public var scope: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        grantType: TokenRequestGrantType? = nil,
        clientID: String? = nil,
        clientSecret: String? = nil,
        scope: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.grantType = grantType
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.scope = scope
        self.additional = additional
    }
}

extension TokenRequest: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("grant_type", &grantType, label: "grantType")
        visitor.visit("client_id", &clientID, label: "clientID")
        visitor.visit("client_secret", &clientSecret, label: "clientSecret", shown: .presence)
        visitor.visit("scope", &scope)
    }
}

/// Always client_credentials.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum TokenRequestGrantType: OpenEnum {
    /// `client_credentials`
    case clientCredentials
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [TokenRequestGrantType] = [
        .clientCredentials,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "client_credentials": self = .clientCredentials
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .clientCredentials: "client_credentials"
        case .unknown(let value): value
        }
    }
}
