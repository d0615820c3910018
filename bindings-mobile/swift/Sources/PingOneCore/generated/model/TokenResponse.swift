// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Token response.
public struct TokenResponse: Model {
    /// The access token, a JWT. Read-only: set by the platform. Secret.
    public var accessToken: String?

    /// Always Bearer. Read-only: set by the platform.
    public var tokenType: TokenResponseTokenType?

    /// How long the token is valid. Read-only: set by the platform. Unit: seconds.
    public var expiresIn: Int?

    /// The scopes of the token. Read-only: set by the platform.
    public var scope: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        accessToken: String? = nil,
        tokenType: TokenResponseTokenType? = nil,
        expiresIn: Int? = nil,
        scope: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.accessToken = accessToken
        self.tokenType = tokenType
        self.expiresIn = expiresIn
        self.scope = scope
        self.additional = additional
    }
}

extension TokenResponse: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("access_token", &accessToken, label: "accessToken", shown: .presence)
        visitor.visit("token_type", &tokenType, label: "tokenType")
        visitor.visit("expires_in", &expiresIn, label: "expiresIn")
        visitor.visit("scope", &scope)
    }
}

/// Always Bearer.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum TokenResponseTokenType: OpenEnum {
    /// `Bearer`
    case bearer
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [TokenResponseTokenType] = [
        .bearer,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "Bearer": self = .bearer
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .bearer: "Bearer"
        case .unknown(let value): value
        }
    }
}
