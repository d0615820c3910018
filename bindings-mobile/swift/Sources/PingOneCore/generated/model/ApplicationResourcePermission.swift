// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Application resources permissions data model.
public struct ApplicationResourcePermission: Model {
    /// The action that the permission allows.
    public var action: String?

    /// What the permission is for.
    public var description: String?

    /// Holds `id`.
    public var environment: ApplicationResourcePermissionEnvironment?

    /// The unique identifier of the permission. Read-only: set by the platform.
    public var id: String?

    /// The name of the resource and the action. Read-only: set by the platform. Format: permission-key.
    public var key: String?

    /// The application resource of the permission. Read-only: set by the platform.
    public var resource: ApplicationResourcePermissionResource?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        action: String? = nil,
        description: String? = nil,
        environment: ApplicationResourcePermissionEnvironment? = nil,
        id: String? = nil,
        key: String? = nil,
        resource: ApplicationResourcePermissionResource? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.action = action
        self.description = description
        self.environment = environment
        self.id = id
        self.key = key
        self.resource = resource
        self.additional = additional
    }
}

extension ApplicationResourcePermission: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("action", &action)
        visitor.visit("description", &description)
        visitor.visit("environment", &environment)
        visitor.visit("id", &id)
        visitor.visit("key", &key)
        visitor.visit("resource", &resource)
    }
}

/// Holds `id`.
public struct ApplicationResourcePermissionEnvironment: Model {
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

extension ApplicationResourcePermissionEnvironment: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
    }
}

/// The application resource of the permission.
public struct ApplicationResourcePermissionResource: Model {
    /// The application resource. Read-only: set by the platform.
    public var id: String?

    /// The name of the application resource. Read-only: set by the platform.
    public var name: String?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        id: String? = nil,
        name: String? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.id = id
        self.name = name
        self.additional = additional
    }
}

extension ApplicationResourcePermissionResource: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("name", &name)
    }
}
