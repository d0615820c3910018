// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Users data model.
public struct User: Model {
    /// Whether and why the user's account is locked.
    public var account: UserAccount?

    /// The user's address.
    public var address: UserAddress?

    /// When the user was created. Read-only: set by the platform. Format: date-time.
    public var createdAt: String?

    /// The user's e-mail address.
    public var email: String?

    /// Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input.
    public var emailVerified: Bool?

    /// Whether the user is enabled. Read-only: set by the platform. Changed through users.enabled.update.
    public var enabled: Bool?

    /// The environment of the user. Read-only: set by the platform.
    public var environment: UserEnvironment?

    /// An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear
    /// the value.
    public var externalID: String?

    /// The unique identifier of the user. Read-only: set by the platform.
    public var id: String?

    /// The identity provider that authenticates the user.
    public var identityProvider: UserIdentityProvider?

    /// The last time the user signed on. Read-only: set by the platform.
    public var lastSignOn: UserLastSignOn?

    /// The state of the user's registration. Only when users are imported. Taken by `users.import` only.
    public var lifecycle: UserLifecycle?

    /// The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters.
    /// Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value.
    public var locale: String?

    /// The IDs of the user's groups. Read-only: set by the platform.
    public var memberOfGroupIDs: [JSONValue]?

    /// The names of the user's groups. Read-only: set by the platform.
    public var memberOfGroupNames: [JSONValue]?

    /// Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings.
    public var mfaEnabled: Bool?

    /// The user's mobile phone number. At most 32 characters. Null means: clear the value.
    public var mobilePhone: String?

    /// The user's name.
    public var name: UserName?

    /// How the user likes to be called. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value.
    public var nickname: String?

    /// The user's password. Only when users are imported. Taken by `users.import` only.
    public var password: UserPassword?

    /// The user's photo.
    public var photo: UserPhoto?

    /// The population of the user. It may be left out when there is a default population.
    public var population: UserPopulationMember?

    /// The user's preferred languages, as in Accept-Language. Null means: clear the value.
    public var preferredLanguage: String?

    /// The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value.
    public var primaryPhone: String?

    /// The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note: the
    /// SDK's pattern ^\w+\/\w+$ refuses valid names such as UTC, so it is not applied.
    public var timezone: String?

    /// The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value.
    public var title: String?

    /// What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value.
    public var type: String?

    /// When the user was last changed. Read-only: set by the platform. Format: date-time.
    public var updatedAt: String?

    /// The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128
    /// characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Unique in the environment.
    public var username: String?

    /// Whether ID verification can be done.
    public var verifyStatus: UserVerifyStatus?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        account: UserAccount? = nil,
        address: UserAddress? = nil,
        createdAt: String? = nil,
        email: String? = nil,
        emailVerified: Bool? = nil,
        enabled: Bool? = nil,
        environment: UserEnvironment? = nil,
        externalID: String? = nil,
        id: String? = nil,
        identityProvider: UserIdentityProvider? = nil,
        lastSignOn: UserLastSignOn? = nil,
        lifecycle: UserLifecycle? = nil,
        locale: String? = nil,
        memberOfGroupIDs: [JSONValue]? = nil,
        memberOfGroupNames: [JSONValue]? = nil,
        mfaEnabled: Bool? = nil,
        mobilePhone: String? = nil,
        name: UserName? = nil,
        nickname: String? = nil,
        password: UserPassword? = nil,
        photo: UserPhoto? = nil,
        population: UserPopulationMember? = nil,
        preferredLanguage: String? = nil,
        primaryPhone: String? = nil,
        timezone: String? = nil,
        title: String? = nil,
        type: String? = nil,
        updatedAt: String? = nil,
        username: String? = nil,
        verifyStatus: UserVerifyStatus? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.account = account
        self.address = address
        self.createdAt = createdAt
        self.email = email
        self.emailVerified = emailVerified
        self.enabled = enabled
        self.environment = environment
        self.externalID = externalID
        self.id = id
        self.identityProvider = identityProvider
        self.lastSignOn = lastSignOn
        self.lifecycle = lifecycle
        self.locale = locale
        self.memberOfGroupIDs = memberOfGroupIDs
        self.memberOfGroupNames = memberOfGroupNames
        self.mfaEnabled = mfaEnabled
        self.mobilePhone = mobilePhone
        self.name = name
        self.nickname = nickname
        self.password = password
        self.photo = photo
        self.population = population
        self.preferredLanguage = preferredLanguage
        self.primaryPhone = primaryPhone
        self.timezone = timezone
        self.title = title
        self.type = type
        self.updatedAt = updatedAt
        self.username = username
        self.verifyStatus = verifyStatus
        self.additional = additional
    }
}

extension User: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("account", &account)
        visitor.visit("address", &address)
        visitor.visit("createdAt", &createdAt)
        visitor.visit("email", &email)
        visitor.visit("emailVerified", &emailVerified)
        visitor.visit("enabled", &enabled)
        visitor.visit("environment", &environment)
        visitor.visit("externalId", &externalID, label: "externalID")
        visitor.visit("id", &id)
        visitor.visit("identityProvider", &identityProvider)
        visitor.visit("lastSignOn", &lastSignOn)
        visitor.visit("lifecycle", &lifecycle)
        visitor.visit("locale", &locale)
        visitor.visit("memberOfGroupIDs", &memberOfGroupIDs, shown: .presence)
        visitor.visit("memberOfGroupNames", &memberOfGroupNames, shown: .presence)
        visitor.visit("mfaEnabled", &mfaEnabled)
        visitor.visit("mobilePhone", &mobilePhone)
        visitor.visit("name", &name)
        visitor.visit("nickname", &nickname)
        visitor.visit("password", &password)
        visitor.visit("photo", &photo)
        visitor.visit("population", &population)
        visitor.visit("preferredLanguage", &preferredLanguage)
        visitor.visit("primaryPhone", &primaryPhone)
        visitor.visit("timezone", &timezone)
        visitor.visit("title", &title)
        visitor.visit("type", &type)
        visitor.visit("updatedAt", &updatedAt)
        visitor.visit("username", &username)
        visitor.visit("verifyStatus", &verifyStatus)
    }
}

/// Whether and why the user's account is locked.
public struct UserAccount: Model {
    /// Whether the user can sign on.
    public var canAuthenticate: Bool?

    /// When the account was locked. Read-only: set by the platform. Format: date-time.
    public var lockedAt: String?

    /// How long the account stays locked. Read-only: set by the platform. Unit: seconds.
    public var secondsUntilUnlock: Int?

    /// Whether the account is locked.
    public var status: UserAccountStatus?

    /// When the account will be unlocked. Format: date-time.
    public var unlockAt: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        canAuthenticate: Bool? = nil,
        lockedAt: String? = nil,
        secondsUntilUnlock: Int? = nil,
        status: UserAccountStatus? = nil,
        unlockAt: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.canAuthenticate = canAuthenticate
        self.lockedAt = lockedAt
        self.secondsUntilUnlock = secondsUntilUnlock
        self.status = status
        self.unlockAt = unlockAt
        self.additional = additional
    }
}

extension UserAccount: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("canAuthenticate", &canAuthenticate)
        visitor.visit("lockedAt", &lockedAt)
        visitor.visit("secondsUntilUnlock", &secondsUntilUnlock)
        visitor.visit("status", &status)
        visitor.visit("unlockAt", &unlockAt)
    }
}

/// The user's address.
public struct UserAddress: Model {
    /// The country as two capital letters (ISO 3166-1). Two capital letters.
    public var countryCode: String?

    /// The city. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    public var locality: String?

    /// The postal code. At least 1 character. At most 40 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    public var postalCode: String?

    /// The state, province or region. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    public var region: String?

    /// The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{N}\p{Zs}\p{P}\n\r]*$`.
    public var streetAddress: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        countryCode: String? = nil,
        locality: String? = nil,
        postalCode: String? = nil,
        region: String? = nil,
        streetAddress: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.countryCode = countryCode
        self.locality = locality
        self.postalCode = postalCode
        self.region = region
        self.streetAddress = streetAddress
        self.additional = additional
    }
}

extension UserAddress: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("countryCode", &countryCode)
        visitor.visit("locality", &locality)
        visitor.visit("postalCode", &postalCode)
        visitor.visit("region", &region)
        visitor.visit("streetAddress", &streetAddress)
    }
}

/// The environment of the user.
public struct UserEnvironment: Model {
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

extension UserEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The identity provider that authenticates the user.
public struct UserIdentityProvider: Model {
    /// The identity provider. Leave it out for PingOne. Format: uuid.
    public var id: String?

    /// The type of the identity provider. Read-only: set by the platform. Default: `PING_ONE`.
    public var type: UserIdentityProviderType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        type: UserIdentityProviderType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.type = type
        self.additional = additional
    }
}

extension UserIdentityProvider: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("type", &type)
    }
}

/// The last time the user signed on.
public struct UserLastSignOn: Model {
    /// When the user signed on. Read-only: set by the platform. Format: date-time.
    public var at: String?

    /// The IP address from which the user signed on. Read-only: set by the platform.
    public var remoteIP: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        at: String? = nil,
        remoteIP: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.at = at
        self.remoteIP = remoteIP
        self.additional = additional
    }
}

extension UserLastSignOn: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("at", &at)
        visitor.visit("remoteIp", &remoteIP, label: "remoteIP")
    }
}

/// The state of the user's registration. Only when users are imported.
public struct UserLifecycle: Model {
    /// Whether the e-mail address still has to be verified.
    public var status: UserLifecycleStatus?

    /// Whether sending the verification e-mail is left out.
    public var suppressVerificationCode: Bool?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        status: UserLifecycleStatus? = nil,
        suppressVerificationCode: Bool? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.status = status
        self.suppressVerificationCode = suppressVerificationCode
        self.additional = additional
    }
}

extension UserLifecycle: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("status", &status)
        visitor.visit("suppressVerificationCode", &suppressVerificationCode)
    }
}

/// The user's name.
public struct UserName: Model {
    /// The family name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}' .-]*$`. Null means:
    /// clear the value.
    public var family: String?

    /// The whole name as it is shown. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{N}' .-]*$`. Null means: clear the value.
    public var formatted: String?

    /// The given name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    /// Null means: clear the value.
    public var given: String?

    /// A title before the name. Null means: clear the value.
    public var honorificPrefix: String?

    /// A title after the name. Null means: clear the value.
    public var honorificSuffix: String?

    /// The middle names. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    /// Null means: clear the value.
    public var middle: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        family: String? = nil,
        formatted: String? = nil,
        given: String? = nil,
        honorificPrefix: String? = nil,
        honorificSuffix: String? = nil,
        middle: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.family = family
        self.formatted = formatted
        self.given = given
        self.honorificPrefix = honorificPrefix
        self.honorificSuffix = honorificSuffix
        self.middle = middle
        self.additional = additional
    }
}

extension UserName: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("family", &family)
        visitor.visit("formatted", &formatted)
        visitor.visit("given", &given)
        visitor.visit("honorificPrefix", &honorificPrefix)
        visitor.visit("honorificSuffix", &honorificSuffix)
        visitor.visit("middle", &middle)
    }
}

/// The user's password. Only when users are imported.
public struct UserPassword: Model {
    /// Whether the user must change the password at the next sign-on.
    public var forceChange: Bool?

    /// The password, in clear or encoded. Secret. Format: password.
    public var value: String?

    /// A password that another directory keeps.
    public var external: UserPasswordExternal?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        forceChange: Bool? = nil,
        value: String? = nil,
        external: UserPasswordExternal? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.forceChange = forceChange
        self.value = value
        self.external = external
        self.additional = additional
    }
}

extension UserPassword: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("forceChange", &forceChange)
        visitor.visit("value", &value, shown: .presence)
        visitor.visit("external", &external)
    }
}

/// A password that another directory keeps.
public struct UserPasswordExternal: Model {
    /// The gateway to that directory.
    public var gateway: UserPasswordExternalGateway?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        gateway: UserPasswordExternalGateway? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.gateway = gateway
        self.additional = additional
    }
}

extension UserPasswordExternal: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("gateway", &gateway)
    }
}

/// The gateway to that directory.
public struct UserPasswordExternalGateway: Model {
    /// The gateway. Format: uuid.
    public var id: String?

    /// The type of the gateway.
    public var type: UserPasswordExternalGatewayType?

    /// The user type of the gateway.
    public var userType: UserPasswordExternalGatewayUserType?

    /// The attributes by which the user is found there.
    public var correlationAttributes: JSONObject?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        type: UserPasswordExternalGatewayType? = nil,
        userType: UserPasswordExternalGatewayUserType? = nil,
        correlationAttributes: JSONObject? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.type = type
        self.userType = userType
        self.correlationAttributes = correlationAttributes
        self.additional = additional
    }
}

extension UserPasswordExternalGateway: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("type", &type)
        visitor.visit("userType", &userType)
        visitor.visit("correlationAttributes", &correlationAttributes, shown: .names)
    }
}

/// The user type of the gateway.
public struct UserPasswordExternalGatewayUserType: Model {
    /// The user type. Format: uuid.
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

extension UserPasswordExternalGatewayUserType: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The user's photo.
public struct UserPhoto: Model {
    /// The URL of the photo.
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

extension UserPhoto: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("href", &href)
    }
}

/// The population of the user. It may be left out when there is a default population.
public struct UserPopulationMember: Model {
    /// The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not
    /// with the user.
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

extension UserPopulationMember: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Users data model.
///
/// What a PATCH does with it.
public struct UserPatch: Model {
    /// Whether and why the user's account is locked.
    public var account: Change<UserAccountPatch> = .keep

    /// The user's address.
    public var address: Change<UserAddressPatch> = .keep

    /// The user's e-mail address.
    public var email: String?

    /// Whether the e-mail address was verified. Read-only: set by the platform. `users.import` takes it as input.
    public var emailVerified: Change<Bool> = .keep

    /// An identifier of the user in another system. At least 1 character. At most 1024 characters. Null means: clear
    /// the value.
    public var externalID: Change<String> = .keep

    /// The identity provider that authenticates the user.
    public var identityProvider: Change<UserIdentityProviderPatch> = .keep

    /// The state of the user's registration. Only when users are imported. Taken by `users.import` only.
    public var lifecycle: Change<UserLifecyclePatch> = .keep

    /// The user's default location, for dates, numbers and currencies. At least 1 character. At most 256 characters.
    /// Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value.
    public var locale: Change<String> = .keep

    /// Whether multi-factor authentication is enabled for the user. Changed through the user's MFA settings.
    public var mfaEnabled: Change<Bool> = .keep

    /// The user's mobile phone number. At most 32 characters. Null means: clear the value.
    public var mobilePhone: Change<String> = .keep

    /// The user's name.
    public var name: Change<UserNamePatch> = .keep

    /// How the user likes to be called. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value.
    public var nickname: Change<String> = .keep

    /// The user's password. Only when users are imported. Taken by `users.import` only.
    public var password: Change<UserPasswordPatch> = .keep

    /// The user's photo.
    public var photo: Change<UserPhotoPatch> = .keep

    /// The population of the user. It may be left out when there is a default population.
    public var population: Change<UserPopulationMemberPatch> = .keep

    /// The user's preferred languages, as in Accept-Language. Null means: clear the value.
    public var preferredLanguage: Change<String> = .keep

    /// The user's main phone number. At least 1 character. At most 32 characters. Null means: clear the value.
    public var primaryPhone: Change<String> = .keep

    /// The user's time zone, for example America/Los_Angeles. Format: time-zone. Null means: clear the value. Note: the
    /// SDK's pattern ^\w+\/\w+$ refuses valid names such as UTC, so it is not applied.
    public var timezone: Change<String> = .keep

    /// The user's title, for example Vice President. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value.
    public var title: Change<String> = .keep

    /// What kind of user it is, for example Employee. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Null means: clear the value.
    public var type: Change<String> = .keep

    /// The name with which the user signs on: an e-mail address or any text. At least 1 character. At most 128
    /// characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`. Unique in the environment.
    public var username: String?

    /// Whether ID verification can be done.
    public var verifyStatus: Change<UserVerifyStatus> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        account: Change<UserAccountPatch> = .keep,
        address: Change<UserAddressPatch> = .keep,
        email: String? = nil,
        emailVerified: Change<Bool> = .keep,
        externalID: Change<String> = .keep,
        identityProvider: Change<UserIdentityProviderPatch> = .keep,
        lifecycle: Change<UserLifecyclePatch> = .keep,
        locale: Change<String> = .keep,
        mfaEnabled: Change<Bool> = .keep,
        mobilePhone: Change<String> = .keep,
        name: Change<UserNamePatch> = .keep,
        nickname: Change<String> = .keep,
        password: Change<UserPasswordPatch> = .keep,
        photo: Change<UserPhotoPatch> = .keep,
        population: Change<UserPopulationMemberPatch> = .keep,
        preferredLanguage: Change<String> = .keep,
        primaryPhone: Change<String> = .keep,
        timezone: Change<String> = .keep,
        title: Change<String> = .keep,
        type: Change<String> = .keep,
        username: String? = nil,
        verifyStatus: Change<UserVerifyStatus> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.account = account
        self.address = address
        self.email = email
        self.emailVerified = emailVerified
        self.externalID = externalID
        self.identityProvider = identityProvider
        self.lifecycle = lifecycle
        self.locale = locale
        self.mfaEnabled = mfaEnabled
        self.mobilePhone = mobilePhone
        self.name = name
        self.nickname = nickname
        self.password = password
        self.photo = photo
        self.population = population
        self.preferredLanguage = preferredLanguage
        self.primaryPhone = primaryPhone
        self.timezone = timezone
        self.title = title
        self.type = type
        self.username = username
        self.verifyStatus = verifyStatus
        self.additional = additional
    }

    /// The smallest change that makes one value out of another, without what the platform sets itself.
    ///
    /// - Parameters:
    ///   - before: The stored value.
    ///   - after: The value that it shall become.
    /// - Throws: ``PingOneError/usage(_:)`` for what can not be sent, for example nested too deep.
    public init(from before: User, to after: User) throws(PingOneError) {
        self = Self(json: try changes(from: before, to: after, model: "User")) ?? Self()
    }
}

extension UserPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("account", &account)
        visitor.visit("address", &address)
        visitor.visit("email", &email)
        visitor.visit("emailVerified", &emailVerified)
        visitor.visit("externalId", &externalID, label: "externalID")
        visitor.visit("identityProvider", &identityProvider)
        visitor.visit("lifecycle", &lifecycle)
        visitor.visit("locale", &locale)
        visitor.visit("mfaEnabled", &mfaEnabled)
        visitor.visit("mobilePhone", &mobilePhone)
        visitor.visit("name", &name)
        visitor.visit("nickname", &nickname)
        visitor.visit("password", &password)
        visitor.visit("photo", &photo)
        visitor.visit("population", &population)
        visitor.visit("preferredLanguage", &preferredLanguage)
        visitor.visit("primaryPhone", &primaryPhone)
        visitor.visit("timezone", &timezone)
        visitor.visit("title", &title)
        visitor.visit("type", &type)
        visitor.visit("username", &username)
        visitor.visit("verifyStatus", &verifyStatus)
    }
}

/// Whether and why the user's account is locked.
///
/// What a PATCH does with it.
public struct UserAccountPatch: Model {
    /// Whether the user can sign on.
    public var canAuthenticate: Bool?

    /// Whether the account is locked.
    public var status: UserAccountStatus?

    /// When the account will be unlocked. Format: date-time.
    public var unlockAt: Change<String> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        canAuthenticate: Bool? = nil,
        status: UserAccountStatus? = nil,
        unlockAt: Change<String> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.canAuthenticate = canAuthenticate
        self.status = status
        self.unlockAt = unlockAt
        self.additional = additional
    }
}

extension UserAccountPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("canAuthenticate", &canAuthenticate)
        visitor.visit("status", &status)
        visitor.visit("unlockAt", &unlockAt)
    }
}

/// The user's address.
///
/// What a PATCH does with it.
public struct UserAddressPatch: Model {
    /// The country as two capital letters (ISO 3166-1). Two capital letters.
    public var countryCode: Change<String> = .keep

    /// The city. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    public var locality: Change<String> = .keep

    /// The postal code. At least 1 character. At most 40 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    public var postalCode: Change<String> = .keep

    /// The state, province or region. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    public var region: Change<String> = .keep

    /// The street, with house number; may have several lines. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{N}\p{Zs}\p{P}\n\r]*$`.
    public var streetAddress: Change<String> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        countryCode: Change<String> = .keep,
        locality: Change<String> = .keep,
        postalCode: Change<String> = .keep,
        region: Change<String> = .keep,
        streetAddress: Change<String> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.countryCode = countryCode
        self.locality = locality
        self.postalCode = postalCode
        self.region = region
        self.streetAddress = streetAddress
        self.additional = additional
    }
}

extension UserAddressPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("countryCode", &countryCode)
        visitor.visit("locality", &locality)
        visitor.visit("postalCode", &postalCode)
        visitor.visit("region", &region)
        visitor.visit("streetAddress", &streetAddress)
    }
}

/// The identity provider that authenticates the user.
///
/// What a PATCH does with it.
public struct UserIdentityProviderPatch: Model {
    /// The identity provider. Leave it out for PingOne. Format: uuid.
    public var id: Change<String> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: Change<String> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.additional = additional
    }
}

extension UserIdentityProviderPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The state of the user's registration. Only when users are imported.
///
/// What a PATCH does with it.
public struct UserLifecyclePatch: Model {
    /// Whether the e-mail address still has to be verified.
    public var status: Change<UserLifecycleStatus> = .keep

    /// Whether sending the verification e-mail is left out.
    public var suppressVerificationCode: Change<Bool> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        status: Change<UserLifecycleStatus> = .keep,
        suppressVerificationCode: Change<Bool> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.status = status
        self.suppressVerificationCode = suppressVerificationCode
        self.additional = additional
    }
}

extension UserLifecyclePatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("status", &status)
        visitor.visit("suppressVerificationCode", &suppressVerificationCode)
    }
}

/// The user's name.
///
/// What a PATCH does with it.
public struct UserNamePatch: Model {
    /// The family name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{N}' .-]*$`. Null means:
    /// clear the value.
    public var family: Change<String> = .keep

    /// The whole name as it is shown. At least 1 character. At most 256 characters. Pattern:
    /// `^[\p{L}\p{M}\p{N}' .-]*$`. Null means: clear the value.
    public var formatted: Change<String> = .keep

    /// The given name. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    /// Null means: clear the value.
    public var given: Change<String> = .keep

    /// A title before the name. Null means: clear the value.
    public var honorificPrefix: Change<String> = .keep

    /// A title after the name. Null means: clear the value.
    public var honorificSuffix: Change<String> = .keep

    /// The middle names. At least 1 character. At most 256 characters. Pattern: `^[\p{L}\p{M}\p{Zs}\p{S}\p{N}\p{P}]*$`.
    /// Null means: clear the value.
    public var middle: Change<String> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        family: Change<String> = .keep,
        formatted: Change<String> = .keep,
        given: Change<String> = .keep,
        honorificPrefix: Change<String> = .keep,
        honorificSuffix: Change<String> = .keep,
        middle: Change<String> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.family = family
        self.formatted = formatted
        self.given = given
        self.honorificPrefix = honorificPrefix
        self.honorificSuffix = honorificSuffix
        self.middle = middle
        self.additional = additional
    }
}

extension UserNamePatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("family", &family)
        visitor.visit("formatted", &formatted)
        visitor.visit("given", &given)
        visitor.visit("honorificPrefix", &honorificPrefix)
        visitor.visit("honorificSuffix", &honorificSuffix)
        visitor.visit("middle", &middle)
    }
}

/// The user's password. Only when users are imported.
///
/// What a PATCH does with it.
public struct UserPasswordPatch: Model {
    /// Whether the user must change the password at the next sign-on.
    public var forceChange: Change<Bool> = .keep

    /// The password, in clear or encoded. Secret. Format: password.
    public var value: Change<String> = .keep

    /// A password that another directory keeps.
    public var external: Change<UserPasswordExternalPatch> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        forceChange: Change<Bool> = .keep,
        value: Change<String> = .keep,
        external: Change<UserPasswordExternalPatch> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.forceChange = forceChange
        self.value = value
        self.external = external
        self.additional = additional
    }
}

extension UserPasswordPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("forceChange", &forceChange)
        visitor.visit("value", &value, shown: .presence)
        visitor.visit("external", &external)
    }
}

/// A password that another directory keeps.
///
/// What a PATCH does with it.
public struct UserPasswordExternalPatch: Model {
    /// The gateway to that directory.
    public var gateway: Change<UserPasswordExternalGatewayPatch> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        gateway: Change<UserPasswordExternalGatewayPatch> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.gateway = gateway
        self.additional = additional
    }
}

extension UserPasswordExternalPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("gateway", &gateway)
    }
}

/// The gateway to that directory.
///
/// What a PATCH does with it.
public struct UserPasswordExternalGatewayPatch: Model {
    /// The gateway. Format: uuid.
    public var id: Change<String> = .keep

    /// The type of the gateway.
    public var type: Change<UserPasswordExternalGatewayType> = .keep

    /// The user type of the gateway.
    public var userType: Change<UserPasswordExternalGatewayUserTypePatch> = .keep

    /// The attributes by which the user is found there.
    public var correlationAttributes: Change<JSONObject> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: Change<String> = .keep,
        type: Change<UserPasswordExternalGatewayType> = .keep,
        userType: Change<UserPasswordExternalGatewayUserTypePatch> = .keep,
        correlationAttributes: Change<JSONObject> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.type = type
        self.userType = userType
        self.correlationAttributes = correlationAttributes
        self.additional = additional
    }
}

extension UserPasswordExternalGatewayPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("type", &type)
        visitor.visit("userType", &userType)
        visitor.visit("correlationAttributes", &correlationAttributes, shown: .names)
    }
}

/// The user type of the gateway.
///
/// What a PATCH does with it.
public struct UserPasswordExternalGatewayUserTypePatch: Model {
    /// The user type. Format: uuid.
    public var id: Change<String> = .keep

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: Change<String> = .keep,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.additional = additional
    }
}

extension UserPasswordExternalGatewayUserTypePatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The user's photo.
///
/// What a PATCH does with it.
public struct UserPhotoPatch: Model {
    /// The URL of the photo.
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

extension UserPhotoPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("href", &href)
    }
}

/// The population of the user. It may be left out when there is a default population.
///
/// What a PATCH does with it.
public struct UserPopulationMemberPatch: Model {
    /// The population. Immutable: set on creation only. Format: uuid. Note: moved with users.population.update, not
    /// with the user.
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

extension UserPopulationMemberPatch: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Whether the account is locked.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum UserAccountStatus: OpenEnum {
    /// `LOCKED`
    case locked
    /// `OK`
    case ok
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [UserAccountStatus] = [
        .locked,
        .ok,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "LOCKED": self = .locked
        case "OK": self = .ok
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .locked: "LOCKED"
        case .ok: "OK"
        case .unknown(let value): value
        }
    }
}

/// The type of the identity provider.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum UserIdentityProviderType: OpenEnum {
    /// `FACEBOOK`
    case facebook
    /// `GOOGLE`
    case google
    /// `LINKEDIN`
    case linkedIn
    /// `LINKEDIN_OIDC`
    case linkedInOIDC
    /// `APPLE`
    case apple
    /// `TWITTER`
    case twitter
    /// `AMAZON`
    case amazon
    /// `YAHOO`
    case yahoo
    /// `MICROSOFT`
    case microsoft
    /// `PAYPAL`
    case payPal
    /// `GITHUB`
    case gitHub
    /// `OPENID_CONNECT`
    case openIDConnect
    /// `SAML`
    case saml
    /// `PING_ONE`
    case pingOne
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [UserIdentityProviderType] = [
        .facebook,
        .google,
        .linkedIn,
        .linkedInOIDC,
        .apple,
        .twitter,
        .amazon,
        .yahoo,
        .microsoft,
        .payPal,
        .gitHub,
        .openIDConnect,
        .saml,
        .pingOne,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "FACEBOOK": self = .facebook
        case "GOOGLE": self = .google
        case "LINKEDIN": self = .linkedIn
        case "LINKEDIN_OIDC": self = .linkedInOIDC
        case "APPLE": self = .apple
        case "TWITTER": self = .twitter
        case "AMAZON": self = .amazon
        case "YAHOO": self = .yahoo
        case "MICROSOFT": self = .microsoft
        case "PAYPAL": self = .payPal
        case "GITHUB": self = .gitHub
        case "OPENID_CONNECT": self = .openIDConnect
        case "SAML": self = .saml
        case "PING_ONE": self = .pingOne
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .facebook: "FACEBOOK"
        case .google: "GOOGLE"
        case .linkedIn: "LINKEDIN"
        case .linkedInOIDC: "LINKEDIN_OIDC"
        case .apple: "APPLE"
        case .twitter: "TWITTER"
        case .amazon: "AMAZON"
        case .yahoo: "YAHOO"
        case .microsoft: "MICROSOFT"
        case .payPal: "PAYPAL"
        case .gitHub: "GITHUB"
        case .openIDConnect: "OPENID_CONNECT"
        case .saml: "SAML"
        case .pingOne: "PING_ONE"
        case .unknown(let value): value
        }
    }
}

/// Whether the e-mail address still has to be verified.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum UserLifecycleStatus: OpenEnum {
    /// `ACCOUNT_OK`
    case accountOK
    /// `VERIFICATION_REQUIRED`
    case verificationRequired
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [UserLifecycleStatus] = [
        .accountOK,
        .verificationRequired,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "ACCOUNT_OK": self = .accountOK
        case "VERIFICATION_REQUIRED": self = .verificationRequired
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .accountOK: "ACCOUNT_OK"
        case .verificationRequired: "VERIFICATION_REQUIRED"
        case .unknown(let value): value
        }
    }
}

/// The type of the gateway.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum UserPasswordExternalGatewayType: OpenEnum {
    /// `LDAP`
    case ldap
    /// `PING_FEDERATE`
    case pingFederate
    /// `PING_INTELLIGENCE`
    case pingIntelligence
    /// `API_GATEWAY_INTEGRATION`
    case apiGatewayIntegration
    /// `RADIUS`
    case radius
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [UserPasswordExternalGatewayType] = [
        .ldap,
        .pingFederate,
        .pingIntelligence,
        .apiGatewayIntegration,
        .radius,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "LDAP": self = .ldap
        case "PING_FEDERATE": self = .pingFederate
        case "PING_INTELLIGENCE": self = .pingIntelligence
        case "API_GATEWAY_INTEGRATION": self = .apiGatewayIntegration
        case "RADIUS": self = .radius
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .ldap: "LDAP"
        case .pingFederate: "PING_FEDERATE"
        case .pingIntelligence: "PING_INTELLIGENCE"
        case .apiGatewayIntegration: "API_GATEWAY_INTEGRATION"
        case .radius: "RADIUS"
        case .unknown(let value): value
        }
    }
}

/// Whether ID verification can be done.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum UserVerifyStatus: OpenEnum {
    /// `NOT_INITIATED`
    case notInitiated
    /// `ENABLED`
    case enabled
    /// `DISABLED`
    case disabled
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [UserVerifyStatus] = [
        .notInitiated,
        .enabled,
        .disabled,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "NOT_INITIATED": self = .notInitiated
        case "ENABLED": self = .enabled
        case "DISABLED": self = .disabled
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .notInitiated: "NOT_INITIATED"
        case .enabled: "ENABLED"
        case .disabled: "DISABLED"
        case .unknown(let value): value
        }
    }
}
