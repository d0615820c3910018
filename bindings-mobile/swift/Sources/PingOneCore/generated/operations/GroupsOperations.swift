// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `groups`.
    public var groups: GroupsOperations {
        GroupsOperations(p1: self)
    }
}

/// The operations under `groups`.
public struct GroupsOperations: Sendable {
    let p1: PingOne

    /// The operations under `groups.memberOfGroups`.
    public var memberOfGroups: GroupsMemberOfGroupsOperations {
        GroupsMemberOfGroupsOperations(p1: p1)
    }

    /// The operations under `groups.users`.
    public var users: GroupsUsersOperations {
        GroupsUsersOperations(p1: p1)
    }

    /// Read All Groups.
    ///
    /// `GET /v1/environments/{environmentId}/groups`
    /// https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
    ///
    /// Attributes from Terraform provider docs; externalId sw and name eq from the admin docs; the full table of
    /// operators ("Filtering groups searches") was not available.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - filter: Query parameter: a SCIM filter on `id` (eq), `name` (eq), `population.id` (eq), `externalId` (eq,
    ///       sw) and perhaps others.
    ///   - limit: Query parameter: `limit`.
    ///   - cursor: Query parameter: `cursor`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        filter: Filter? = nil,
        limit: Int? = nil,
        cursor: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PingOneGroup> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "filter": filter,
            "limit": limit,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.list", args.json)
    }

    /// Create Group.
    ///
    /// `POST /v1/environments/{environmentId}/groups`
    /// https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: PingOneGroup,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PingOneGroup> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.create", args.json)
    }

    /// Read One Group.
    ///
    /// `GET /v1/environments/{environmentId}/groups/{groupId}`
    /// https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
    ///
    /// - Parameters:
    ///   - groupID: `groupId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - include: Query parameter: `totalMemberCounts`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        groupID: String,
        environmentID: String? = nil,
        include: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PingOneGroup> {
        let args = JSONObject(given: [
            "groupId": groupID,
            "environmentId": environmentID,
            "include": include,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.get", args.json)
    }

    /// Update Group.
    ///
    /// `PUT /v1/environments/{environmentId}/groups/{groupId}`
    /// https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
    ///
    /// - Parameters:
    ///   - groupID: `groupId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        groupID: String,
        body: PingOneGroup,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PingOneGroup> {
        let args = JSONObject(given: [
            "groupId": groupID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.update", args.json)
    }

    /// Delete Group.
    ///
    /// `DELETE /v1/environments/{environmentId}/groups/{groupId}`
    /// https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
    ///
    /// - Parameters:
    ///   - groupID: `groupId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        groupID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "groupId": groupID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.delete", args.json)
    }
}

/// The operations under `groups.memberOfGroups`.
public struct GroupsMemberOfGroupsOperations: Sendable {
    let p1: PingOne

    /// Read Group Nesting.
    ///
    /// `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`
    ///
    /// - Parameters:
    ///   - groupID: `groupId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        groupID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<GroupNesting> {
        let args = JSONObject(given: [
            "groupId": groupID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.memberOfGroups.list", args.json)
    }

    /// Create Group Nesting.
    ///
    /// `POST /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`
    ///
    /// - Parameters:
    ///   - groupID: `groupId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        groupID: String,
        body: GroupNesting,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<GroupNesting> {
        let args = JSONObject(given: [
            "groupId": groupID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.memberOfGroups.create", args.json)
    }

    /// Read One Group Nesting.
    ///
    /// `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`
    ///
    /// - Parameters:
    ///   - groupID: `groupId` of the request.
    ///   - nestedGroupID: `nestedGroupId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        groupID: String,
        nestedGroupID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<GroupNesting> {
        let args = JSONObject(given: [
            "groupId": groupID,
            "nestedGroupId": nestedGroupID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.memberOfGroups.get", args.json)
    }

    /// Delete Group Nesting.
    ///
    /// `DELETE /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`
    ///
    /// - Parameters:
    ///   - groupID: `groupId` of the request.
    ///   - nestedGroupID: `nestedGroupId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        groupID: String,
        nestedGroupID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "groupId": groupID,
            "nestedGroupId": nestedGroupID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.memberOfGroups.delete", args.json)
    }
}

/// The operations under `groups.users`.
public struct GroupsUsersOperations: Sendable {
    let p1: PingOne

    /// Read All Users in a Group.
    ///
    /// `GET /v1/environments/{environmentId}/users`
    /// https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-users-in-a-group-with-other-user-attribute.html
    ///
    /// Docs encode as filter=memberOfGroups[id%20eq%20%22...%22] (square brackets left literal).
    ///
    /// - Parameters:
    ///   - groupID: `groupId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - limit: Query parameter: at most 200.
    ///   - cursor: Query parameter: `cursor`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        groupID: String,
        environmentID: String? = nil,
        limit: Int? = nil,
        cursor: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "groupId": groupID,
            "environmentId": environmentID,
            "limit": limit,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("groups.users.list", args.json)
    }
}
