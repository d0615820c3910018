// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Password set body.
public struct PasswordSet: Model {
    /// The password, in clear or encoded, for example {SSHA512}…. Secret. Format: password.
    public var value: String?

    /// Whether the user must change the password at the next sign-on.
    public var forceChange: Bool?

    /// Holds `external`.
    public var password: PasswordSetPassword?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        value: String? = nil,
        forceChange: Bool? = nil,
        password: PasswordSetPassword? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.value = value
        self.forceChange = forceChange
        self.password = password
        self.additional = additional
    }
}

extension PasswordSet: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("value", &value, shown: .presence)
        visitor.visit("forceChange", &forceChange)
        visitor.visit("password", &password)
    }
}

/// Holds `external`.
public struct PasswordSetPassword: Model {
    /// Holds `gateway`.
    public var external: PasswordSetPasswordExternal?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        external: PasswordSetPasswordExternal? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.external = external
        self.additional = additional
    }
}

extension PasswordSetPassword: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("external", &external)
    }
}

/// Holds `gateway`.
public struct PasswordSetPasswordExternal: Model {
    /// Holds `id`, `correlationAttributes`, `userType`.
    public var gateway: PasswordSetPasswordExternalGateway?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        gateway: PasswordSetPasswordExternalGateway? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.gateway = gateway
        self.additional = additional
    }
}

extension PasswordSetPasswordExternal: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("gateway", &gateway)
    }
}

/// Holds `id`, `correlationAttributes`, `userType`.
public struct PasswordSetPasswordExternalGateway: Model {
    /// The gateway to the directory that keeps the password. Format: uuid.
    public var id: String?

    /// The attributes by which the user is found there.
    public var correlationAttributes: PasswordSetPasswordExternalGatewayCorrelationAttributes?

    /// Holds `id`.
    public var userType: PasswordSetPasswordExternalGatewayUserType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        correlationAttributes: PasswordSetPasswordExternalGatewayCorrelationAttributes? = nil,
        userType: PasswordSetPasswordExternalGatewayUserType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.correlationAttributes = correlationAttributes
        self.userType = userType
        self.additional = additional
    }
}

extension PasswordSetPasswordExternalGateway: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("correlationAttributes", &correlationAttributes)
        visitor.visit("userType", &userType)
    }
}

/// The attributes by which the user is found there.
public struct PasswordSetPasswordExternalGatewayCorrelationAttributes: Model {
    /// The user's identifier there.
    public var uid: String?

    /// The user's e-mail address there.
    public var mail: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        uid: String? = nil,
        mail: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.uid = uid
        self.mail = mail
        self.additional = additional
    }
}

extension PasswordSetPasswordExternalGatewayCorrelationAttributes: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("uid", &uid)
        visitor.visit("mail", &mail)
    }
}

/// Holds `id`.
public struct PasswordSetPasswordExternalGatewayUserType: Model {
    /// The user type of the gateway. Format: uuid.
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

extension PasswordSetPasswordExternalGatewayUserType: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}
