// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// API service operations data model.
public struct APIServiceOperation: Model {
    /// The unique identifier of the operation, made on creation. Read-only: set by the platform.
    public var id: String?

    /// The name of the operation. At least 1 character.
    public var name: String?

    /// Who may call the operation.
    public var accessControl: APIServiceOperationAccessControl?

    /// The HTTP methods of the operation, 1 to 10. Use null for every method. At least 1 item. At most 10 items. No two
    /// equal items. Null means: every method.
    public var methods: [String]?

    /// The paths of the operation, 1 to 10. At least 1 item. At most 10 items. No two items with the same `pattern`.
    public var paths: [APIServiceOperationPath]?

    /// Holds `id`.
    public var policy: APIServiceOperationPolicy?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        name: String? = nil,
        accessControl: APIServiceOperationAccessControl? = nil,
        methods: [String]? = nil,
        paths: [APIServiceOperationPath]? = nil,
        policy: APIServiceOperationPolicy? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.name = name
        self.accessControl = accessControl
        self.methods = methods
        self.paths = paths
        self.policy = policy
        self.additional = additional
    }
}

extension APIServiceOperation: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("name", &name)
        visitor.visit("accessControl", &accessControl)
        visitor.visit("methods", &methods)
        visitor.visit("paths", &paths)
        visitor.visit("policy", &policy)
    }
}

/// Who may call the operation.
public struct APIServiceOperationAccessControl: Model {
    /// How the user must have signed on: an authentication policy, a maximum age, or both. Needs at least one of
    /// `acrs`, `maxAge`.
    public var authentication: APIServiceOperationAccessControlAuthentication?

    /// The groups that may call the operation.
    public var group: APIServiceOperationAccessControlGroup?

    /// The application permission that the user needs.
    public var permission: APIServiceOperationAccessControlPermission?

    /// The scopes that the client needs.
    public var scope: APIServiceOperationAccessControlScope?

    /// Whether a custom policy is used instead of the group and scope requirements.
    public var custom: APIServiceOperationAccessControlCustom?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        authentication: APIServiceOperationAccessControlAuthentication? = nil,
        group: APIServiceOperationAccessControlGroup? = nil,
        permission: APIServiceOperationAccessControlPermission? = nil,
        scope: APIServiceOperationAccessControlScope? = nil,
        custom: APIServiceOperationAccessControlCustom? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.authentication = authentication
        self.group = group
        self.permission = permission
        self.scope = scope
        self.custom = custom
        self.additional = additional
    }
}

extension APIServiceOperationAccessControl: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("authentication", &authentication)
        visitor.visit("group", &group)
        visitor.visit("permission", &permission)
        visitor.visit("scope", &scope)
        visitor.visit("custom", &custom)
    }
}

/// How the user must have signed on: an authentication policy, a maximum age, or both.
public struct APIServiceOperationAccessControlAuthentication: Model {
    /// The authentication policies; currently at most one. At most 1 item.
    public var acrs: [APIServiceOperationAccessControlAuthenticationACR]?

    /// How long ago the user may have signed on. A whole number. More than 0. Unit: seconds.
    public var maxAge: Int?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        acrs: [APIServiceOperationAccessControlAuthenticationACR]? = nil,
        maxAge: Int? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.acrs = acrs
        self.maxAge = maxAge
        self.additional = additional
    }
}

extension APIServiceOperationAccessControlAuthentication: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("acrs", &acrs)
        visitor.visit("maxAge", &maxAge)
    }
}

/// An authentication policy.
public struct APIServiceOperationAccessControlAuthenticationACR: Model {
    /// The authentication policy. Format: uuid.
    public var id: String?

    /// PINGONE for a sign-on policy, DAVINCI for a flow policy.
    public var type: APIServiceOperationAccessControlAuthenticationACRType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        type: APIServiceOperationAccessControlAuthenticationACRType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.type = type
        self.additional = additional
    }
}

extension APIServiceOperationAccessControlAuthenticationACR: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("type", &type)
    }
}

/// The groups that may call the operation.
public struct APIServiceOperationAccessControlGroup: Model {
    /// The groups, 1 to 25. The user must be in at least one of them. At least 1 item. At most 25 items. Refers to
    /// groups that exist when the operation is written; a deleted group stays listed.
    public var groups: [APIServiceOperationAccessControlGroupGroup]?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        groups: [APIServiceOperationAccessControlGroupGroup]? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.groups = groups
        self.additional = additional
    }
}

extension APIServiceOperationAccessControlGroup: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("groups", &groups)
    }
}

/// A group.
public struct APIServiceOperationAccessControlGroupGroup: Model {
    /// The group. Format: uuid.
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

extension APIServiceOperationAccessControlGroupGroup: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The application permission that the user needs.
public struct APIServiceOperationAccessControlPermission: Model {
    /// The application permission. Format: uuid. Refers to an application permission.
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

extension APIServiceOperationAccessControlPermission: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The scopes that the client needs.
public struct APIServiceOperationAccessControlScope: Model {
    /// Whether the client needs ALL of the scopes or ANY of them.
    public var matchType: APIServiceOperationAccessControlScopeMatchType?

    /// The scopes.
    public var scopes: [APIServiceOperationAccessControlScopeScope]?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        matchType: APIServiceOperationAccessControlScopeMatchType? = nil,
        scopes: [APIServiceOperationAccessControlScopeScope]? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.matchType = matchType
        self.scopes = scopes
        self.additional = additional
    }
}

extension APIServiceOperationAccessControlScope: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("matchType", &matchType)
        visitor.visit("scopes", &scopes)
    }
}

/// A scope.
public struct APIServiceOperationAccessControlScopeScope: Model {
    /// The scope. Format: uuid.
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

extension APIServiceOperationAccessControlScopeScope: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// Whether a custom policy is used instead of the group and scope requirements.
public struct APIServiceOperationAccessControlCustom: Model {
    /// When true, a custom policy is used.
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

extension APIServiceOperationAccessControlCustom: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("enabled", &enabled)
    }
}

/// A path of the operation.
public struct APIServiceOperationPath: Model {
    /// What the path of a request is compared with, after percent-decoding. At most 2048 characters. Format:
    /// path-pattern.
    public var pattern: String?

    /// EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}.
    public var type: APIServiceOperationPathType?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        pattern: String? = nil,
        type: APIServiceOperationPathType? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.pattern = pattern
        self.type = type
        self.additional = additional
    }
}

extension APIServiceOperationPath: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("pattern", &pattern)
        visitor.visit("type", &type)
    }
}

/// Holds `id`.
public struct APIServiceOperationPolicy: Model {
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

extension APIServiceOperationPolicy: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// PINGONE for a sign-on policy, DAVINCI for a flow policy.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum APIServiceOperationAccessControlAuthenticationACRType: OpenEnum {
    /// `PINGONE`
    case pingOne
    /// `DAVINCI`
    case daVinci
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [APIServiceOperationAccessControlAuthenticationACRType] = [
        .pingOne,
        .daVinci,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "PINGONE": self = .pingOne
        case "DAVINCI": self = .daVinci
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .pingOne: "PINGONE"
        case .daVinci: "DAVINCI"
        case .unknown(let value): value
        }
    }
}

/// Whether the client needs ALL of the scopes or ANY of them.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum APIServiceOperationAccessControlScopeMatchType: OpenEnum {
    /// `ALL`
    case all
    /// `ANY`
    case any
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [APIServiceOperationAccessControlScopeMatchType] = [
        .all,
        .any,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "ALL": self = .all
        case "ANY": self = .any
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .all: "ALL"
        case .any: "ANY"
        case .unknown(let value): value
        }
    }
}

/// EXACT compares the pattern as it is; PARAMETER knows *, ** and {name}.
///
/// Open: a value that is not listed is ``unknown(_:)``.
public enum APIServiceOperationPathType: OpenEnum {
    /// `EXACT`
    case exact
    /// `PARAMETER`
    case parameter
    /// A value that the reference does not list. Make values of texts with ``init(rawValue:)``: of a text that is
    /// listed, this is equal to its case, but a `switch` does not take it there.
    case unknown(String)

    public static let known: [APIServiceOperationPathType] = [
        .exact,
        .parameter,
    ]

    public init(rawValue: String) {
        switch rawValue {
        case "EXACT": self = .exact
        case "PARAMETER": self = .parameter
        default: self = .unknown(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .exact: "EXACT"
        case .parameter: "PARAMETER"
        case .unknown(let value): value
        }
    }
}
