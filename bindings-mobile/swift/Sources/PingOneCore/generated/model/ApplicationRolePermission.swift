// Written by `cargo xtask generate` from the rows of the core. Do not edit.

/// Application roles permissions data model.
public struct ApplicationRolePermission: Model {
    /// The action that the permission allows. Read-only: set by the platform.
    public var action: String?

    /// What the permission is for. Read-only: set by the platform.
    public var description: String?

    /// The application permission that is added to the role. Format: uuid. Note: listed as read-only, but the whole of
    /// the documented create request.
    public var id: String?

    /// The name of the resource and the action. Read-only: set by the platform. Format: permission-key.
    public var key: String?

    /// The application resource of the permission. Read-only: set by the platform.
    public var resource: ApplicationRolePermissionResource?

    public var additional = JSONObject()

    /// Makes one of its properties; what is not given is absent.
    public init(
        action: String? = nil,
        description: String? = nil,
        id: String? = nil,
        key: String? = nil,
        resource: ApplicationRolePermissionResource? = nil,
        additional: JSONObject = JSONObject()
    ) {
        self.action = action
        self.description = description
        self.id = id
        self.key = key
        self.resource = resource
        self.additional = additional
    }
}

extension ApplicationRolePermission: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("action", &action)
        visitor.visit("description", &description)
        visitor.visit("id", &id)
        visitor.visit("key", &key)
        visitor.visit("resource", &resource)
    }
}

/// The application resource of the permission.
public struct ApplicationRolePermissionResource: Model {
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

extension ApplicationRolePermissionResource: VisitedModel {
    init() {}

    mutating func visit(_ visitor: inout some MemberVisitor) {
        visitor.visit("id", &id)
        visitor.visit("name", &name)
    }
}
