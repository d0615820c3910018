// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Password state (read).
public struct PasswordState: Model {
    /// Holds `id`.
    public var environment: PasswordStateEnvironment?

    /// Holds `id`.
    public var user: PasswordStateUser?

    /// Holds `id`.
    public var passwordPolicy: PasswordStatePasswordPolicy?

    /// The state of the password. Read-only: set by the platform.
    public var status: PasswordStateStatus?

    /// When the password was last changed. Read-only: set by the platform.
    public var lastChangedAt: String?

    /// Holds `passwordPolicy`.
    public var embedded: PasswordStateEmbedded?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        environment: PasswordStateEnvironment? = nil,
        user: PasswordStateUser? = nil,
        passwordPolicy: PasswordStatePasswordPolicy? = nil,
        status: PasswordStateStatus? = nil,
        lastChangedAt: String? = nil,
        embedded: PasswordStateEmbedded? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.environment = environment
        self.user = user
        self.passwordPolicy = passwordPolicy
        self.status = status
        self.lastChangedAt = lastChangedAt
        self.embedded = embedded
        self.additional = additional
    }
}

extension PasswordState: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("environment", &environment)
        visitor.visit("user", &user)
        visitor.visit("passwordPolicy", &passwordPolicy)
        visitor.visit("status", &status)
        visitor.visit("lastChangedAt", &lastChangedAt)
        visitor.visit("_embedded", &embedded, label: "embedded")
    }
}

/// Holds `id`.
public struct PasswordStateEnvironment: Model {
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

extension PasswordStateEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `id`.
public struct PasswordStateUser: Model {
    /// The user. Read-only: set by the platform.
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

extension PasswordStateUser: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `id`.
public struct PasswordStatePasswordPolicy: Model {
    /// The password policy of the user. Read-only: set by the platform.
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

extension PasswordStatePasswordPolicy: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Holds `passwordPolicy`.
public struct PasswordStateEmbedded: Model {
    /// The password policy of the user. Read-only: set by the platform. Note: present with expand=passwordPolicy.
    public var passwordPolicy: PasswordPolicy?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        passwordPolicy: PasswordPolicy? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.passwordPolicy = passwordPolicy
        self.additional = additional
    }
}

extension PasswordStateEmbedded: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("passwordPolicy", &passwordPolicy)
    }
}

/// The state of the password.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum PasswordStateStatus: OpenEnum {
    /// `NO_PASSWORD`
    case noPassword
    /// `OK`
    case ok
    /// `PASSWORD_EXPIRED`
    case passwordExpired
    /// `PASSWORD_LOCKED_OUT`
    case passwordLockedOut
    /// `MUST_CHANGE_PASSWORD`
    case mustChangePassword
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [PasswordStateStatus] = [
        .noPassword,
        .ok,
        .passwordExpired,
        .passwordLockedOut,
        .mustChangePassword,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "NO_PASSWORD": self = .noPassword
        case "OK": self = .ok
        case "PASSWORD_EXPIRED": self = .passwordExpired
        case "PASSWORD_LOCKED_OUT": self = .passwordLockedOut
        case "MUST_CHANGE_PASSWORD": self = .mustChangePassword
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .noPassword: "NO_PASSWORD"
        case .ok: "OK"
        case .passwordExpired: "PASSWORD_EXPIRED"
        case .passwordLockedOut: "PASSWORD_LOCKED_OUT"
        case .mustChangePassword: "MUST_CHANGE_PASSWORD"
        case .unknown(let value): value
        }
    }
}
