// Written by `cargo xtask generate` from the rows of the core. Do not edit.

extension PingOne {
    /// The operations under `users`.
    public var users: UsersOperations {
        UsersOperations(p1: self)
    }
}

/// The operations under `users`.
public struct UsersOperations: Sendable {
    let p1: PingOne

    /// The operations under `users.account`.
    public var account: UsersAccountOperations {
        UsersAccountOperations(p1: p1)
    }

    /// The operations under `users.applicationRoles`.
    public var applicationRoles: UsersApplicationRolesOperations {
        UsersApplicationRolesOperations(p1: p1)
    }

    /// The operations under `users.devices`.
    public var devices: UsersDevicesOperations {
        UsersDevicesOperations(p1: p1)
    }

    /// The operations under `users.enabled`.
    public var enabled: UsersEnabledOperations {
        UsersEnabledOperations(p1: p1)
    }

    /// The operations under `users.groupNames`.
    public var groupNames: UsersGroupNamesOperations {
        UsersGroupNamesOperations(p1: p1)
    }

    /// The operations under `users.linkedAccounts`.
    public var linkedAccounts: UsersLinkedAccountsOperations {
        UsersLinkedAccountsOperations(p1: p1)
    }

    /// The operations under `users.memberOfGroups`.
    public var memberOfGroups: UsersMemberOfGroupsOperations {
        UsersMemberOfGroupsOperations(p1: p1)
    }

    /// The operations under `users.password`.
    public var password: UsersPasswordOperations {
        UsersPasswordOperations(p1: p1)
    }

    /// The operations under `users.population`.
    public var population: UsersPopulationOperations {
        UsersPopulationOperations(p1: p1)
    }

    /// The operations under `users.roleAssignments`.
    public var roleAssignments: UsersRoleAssignmentsOperations {
        UsersRoleAssignmentsOperations(p1: p1)
    }

    /// The operations under `users.sessions`.
    public var sessions: UsersSessionsOperations {
        UsersSessionsOperations(p1: p1)
    }

    /// Read All Users.
    ///
    /// `GET /v1/environments/{environmentId}/users`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
    ///
    /// The attributes are those of the SCIM table of the admin guide and of the Terraform provider; the operators of
    /// single attributes are known only in part (co is assumed for the same attributes as ew: email, name.family,
    /// name.given). Group members: filter=memberOfGroups[id eq "{groupId}"]. A page may hold fewer than the requested
    /// limit.
    ///
    /// - Parameters:
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - expand: Query parameter: `population`.
    ///   - limit: Query parameter: at most 200.
    ///   - filter: Query parameter: a SCIM filter on `accountId` (eq, sw), `address.streetAddress` (eq, sw),
    ///       `address.locality` (eq, sw), `address.region` (eq, sw), `address.postalCode` (eq, sw),
    ///       `address.countryCode` (eq, sw), `email` (eq, sw, ew, co), `enabled` (eq, sw), `externalId` (eq, sw),
    ///       `locale` (eq, sw), `mobilePhone` (eq, sw), `name.formatted` (eq, sw), `name.given` (eq, sw, ew, co),
    ///       `name.middle` (eq, sw), `name.family` (eq, sw, ew, co), `name.honorificPrefix` (eq, sw),
    ///       `name.honorificSuffix` (eq, sw), `nickname` (eq, sw), `photo.href` (eq, sw), `preferredLanguage` (eq, sw),
    ///       `primaryPhone` (eq, sw), `timezone` (eq, sw), `title` (eq, sw), `type` (eq, sw), `username` (eq, sw),
    ///       `population.id` (eq), `memberOfGroups[id]` (eq), `<custom STRING attribute>` (eq, sw) and perhaps others.
    ///   - cursor: Query parameter: `cursor`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        environmentID: String? = nil,
        expand: String? = nil,
        limit: Int? = nil,
        filter: Filter? = nil,
        cursor: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "environmentId": environmentID,
            "expand": expand,
            "limit": limit,
            "filter": filter,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.list", args.json)
    }

    /// Create User.
    ///
    /// `POST /v1/environments/{environmentId}/users`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
    ///
    /// Header Content-Type application/json. The API foundations refer to it as "Create User".
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        body: User,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.create", args.json)
    }

    /// Create User (Import).
    ///
    /// `POST /v1/environments/{environmentId}/users`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
    ///
    /// Same URL as users.create; only this content type allows password.value, lifecycle.status, emailVerified and
    /// mfaEnabled on create.
    ///
    /// - Parameters:
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func `import`(
        body: User,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.import", args.json)
    }

    /// Read User.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
    ///
    /// The connector reference calls this "get user by id" and, with include=memberOfGroupNames, "get all group names
    /// for user"; that text is lower-cased (memberofgroupnames).
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - include: Query parameter: `memberOfGroupIDs`, `memberOfGroupNames`.
    ///   - expand: Query parameter: `population`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        environmentID: String? = nil,
        include: String? = nil,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "include": include,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.get", args.json)
    }

    /// Update User (Put).
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
    ///
    /// population.id and mfaEnabled cannot be changed with PUT or PATCH.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        userID: String,
        body: User,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.update", args.json)
    }

    /// Update User (Patch).
    ///
    /// `PATCH /v1/environments/{environmentId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func patch(
        userID: String,
        body: UserPatch,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.patch", args.json)
    }

    /// Delete User.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.delete", args.json)
    }
}

/// The operations under `users.account`.
public struct UsersAccountOperations: Sendable {
    let p1: PingOne

    /// User Account Lock.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-lock.md
    ///
    /// unlockAt optional (RFC 3339). Docs: "If unlockAt is not set or is in the past, the user account is not locked",
    /// which clashes with unlockAt being optional.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func lock(
        userID: String,
        body: UserAccountLock,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.account.lock", args.json)
    }

    /// User Account Unlock.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-unlock.md
    ///
    /// Content type must be sent although the body is empty.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func unlock(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.account.unlock", args.json)
    }

    /// Send/Resend User Verification Code.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1/send-resend-user-verification-code.html
    ///
    /// The connector reference shows the link rel account.sendVerificationCode; the media type uses user., not account.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func sendVerificationCode(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.account.sendVerificationCode", args.json)
    }

    /// Verify User.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/users-1/verify-user-1.html
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func verify(
        userID: String,
        body: UserVerify,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.account.verify", args.json)
    }
}

/// The operations under `users.applicationRoles`.
public struct UsersApplicationRolesOperations: Sendable {
    let p1: PingOne

    /// Read User Application Role Assignments.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/applicationRoles`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<UserApplicationRoleAssignment> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.applicationRoles.list", args.json)
    }

    /// Create User Application Role Assignment.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/applicationRoles`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        userID: String,
        body: UserApplicationRoleAssignment,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<UserApplicationRoleAssignment> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.applicationRoles.create", args.json)
    }

    /// Delete User Application Role Assignment.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/applicationRoles/{applicationRoleId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - applicationRoleID: `applicationRoleId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        userID: String,
        applicationRoleID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "userId": userID,
            "applicationRoleId": applicationRoleID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.applicationRoles.delete", args.json)
    }
}

/// The operations under `users.devices`.
public struct UsersDevicesOperations: Sendable {
    let p1: PingOne

    /// Read One MFA User Device.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/devices/{deviceId}`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - deviceID: `deviceId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        deviceID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<JSONValue> {
        let args = JSONObject(given: [
            "userId": userID,
            "deviceId": deviceID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.devices.get", args.json)
    }
}

/// The operations under `users.enabled`.
public struct UsersEnabledOperations: Sendable {
    let p1: PingOne

    /// Read User Enabled.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/enabled`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<UserEnabled> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.enabled.get", args.json)
    }

    /// Update User Enabled.
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/enabled`
    ///
    /// enabled is read-only on the user resource; this sub-resource is the documented way to enable or disable.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        userID: String,
        body: UserEnabled,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<UserEnabled> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.enabled.update", args.json)
    }
}

/// The operations under `users.groupNames`.
public struct UsersGroupNamesOperations: Sendable {
    let p1: PingOne

    /// Get all group names for user.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}`
    ///
    /// Same request as users.get with include=memberOfGroupNames fixed; listed separately because the connector
    /// reference does.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<User> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
            "include": "memberOfGroupNames",
        ])
        return try p1.build("users.groupNames.get", args.json)
    }
}

/// The operations under `users.linkedAccounts`.
public struct UsersLinkedAccountsOperations: Sendable {
    let p1: PingOne

    /// Read Linked Accounts.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts`
    /// https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/read-linked-accounts.html
    ///
    /// The connector reference marks expand as required in its connector form; the platform does not require it.
    /// filter, limit and order are documented as not supported.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - expand: Query parameter: `identityProviders`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        userID: String,
        environmentID: String? = nil,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<LinkedAccount> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.linkedAccounts.list", args.json)
    }

    /// Create Linked Account.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/linkedAccounts`
    /// https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/create-linked-account.html
    ///
    /// Not in the SDK. The success code 201 is assumed from the convention for creating.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        userID: String,
        body: LinkedAccountLink,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<LinkedAccount> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.linkedAccounts.create", args.json)
    }

    /// Read One Linked Account.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - linkedAccountID: `linkedAccountId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - expand: Query parameter: `identityProviders`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        linkedAccountID: String,
        environmentID: String? = nil,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<LinkedAccount> {
        let args = JSONObject(given: [
            "userId": userID,
            "linkedAccountId": linkedAccountID,
            "environmentId": environmentID,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.linkedAccounts.get", args.json)
    }

    /// Delete Linked Account.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - linkedAccountID: `linkedAccountId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        userID: String,
        linkedAccountID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "userId": userID,
            "linkedAccountId": linkedAccountID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.linkedAccounts.delete", args.json)
    }
}

/// The operations under `users.memberOfGroups`.
public struct UsersMemberOfGroupsOperations: Sendable {
    let p1: PingOne

    /// Read All Group Memberships for User.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups`
    /// https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-group-memberships-for-user.html
    ///
    /// The connector reference example filter: type eq "direct" (printed in lower case; enum is DIRECT | INDIRECT).
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - expand: Query parameter: `group`.
    ///   - limit: Query parameter: `limit`.
    ///   - filter: Query parameter: a SCIM filter on `type` (eq) and perhaps others.
    ///   - cursor: Query parameter: `cursor`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        userID: String,
        environmentID: String? = nil,
        expand: String? = nil,
        limit: Int? = nil,
        filter: Filter? = nil,
        cursor: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<GroupMembership> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "expand": expand,
            "limit": limit,
            "filter": filter,
            "cursor": cursor,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.memberOfGroups.list", args.json)
    }

    /// Add User to Group.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/memberOfGroups`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func add(
        userID: String,
        body: GroupMembership,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<GroupMembership> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.memberOfGroups.add", args.json)
    }

    /// Read One Group Membership for User.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - groupID: `groupId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - expand: Query parameter: `group`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        groupID: String,
        environmentID: String? = nil,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<GroupMembership> {
        let args = JSONObject(given: [
            "userId": userID,
            "groupId": groupID,
            "environmentId": environmentID,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.memberOfGroups.get", args.json)
    }

    /// Remove User from Group.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - groupID: `groupId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func remove(
        userID: String,
        groupID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "userId": userID,
            "groupId": groupID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.memberOfGroups.remove", args.json)
    }
}

/// The operations under `users.password`.
public struct UsersPasswordOperations: Sendable {
    let p1: PingOne

    /// Read Password State.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/password`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - expand: Query parameter: `passwordPolicy`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        environmentID: String? = nil,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordState> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.password.get", args.json)
    }

    /// Password Check.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/password`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-check.md
    ///
    /// 200 when status is OK, MUST_CHANGE_PASSWORD or PASSWORD_EXPIRED; 400 when NO_PASSWORD or PASSWORD_LOCKED_OUT,
    /// and on mismatch (INVALID_VALUE, target password, innerError.failuresRemaining).
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func check(
        userID: String,
        body: PasswordCheck,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordState> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.password.check", args.json)
    }

    /// Password Unlock.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/password`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-unlock.md
    ///
    /// Prose gives the media type without +json; the header table and samples use +json.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func unlock(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.password.unlock", args.json)
    }

    /// Password Resend Recovery Code.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/password`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-resend-recovery-code.md
    ///
    /// OTP: 8 alphanumeric characters, case-insensitive, valid 5 minutes, not configurable.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func sendRecoveryCode(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.password.sendRecoveryCode", args.json)
    }

    /// Password Recover.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/password`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-recover.md
    ///
    /// Five failed attempts per code.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func recover(
        userID: String,
        body: PasswordRecover,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordState> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.password.recover", args.json)
    }

    /// Update Password (Admin).
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/password`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-admin.html
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func resetAdmin(
        userID: String,
        body: PasswordResetAdmin,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordState> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.password.resetAdmin", args.json)
    }

    /// Update Password (Self).
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/password`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-self.md
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func resetSelf(
        userID: String,
        body: PasswordResetSelf,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordState> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.password.resetSelf", args.json)
    }

    /// Update Password (Set).
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/password`
    /// https://developer.pingidentity.com/pingone-api/workflow-library/password-policies/create-password-policy/step-4-update-password-set.html
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func set(
        userID: String,
        body: PasswordSet,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<PasswordState> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.password.set", args.json)
    }
}

/// The operations under `users.population`.
public struct UsersPopulationOperations: Sendable {
    let p1: PingOne

    /// Read User Population.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/population`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<UserPopulation> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.population.get", args.json)
    }

    /// Update User Population.
    ///
    /// `PUT /v1/environments/{environmentId}/users/{userId}/population`
    ///
    /// Moves the user; the PingOne for Customers overview says users can be moved to a different population.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - before: The stored value, to check that immutable properties stay as they are.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func update(
        userID: String,
        body: UserPopulation,
        environmentID: String? = nil,
        before: (any JSONConvertible)? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<UserPopulation> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "before": before,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.population.update", args.json)
    }
}

/// The operations under `users.roleAssignments`.
public struct UsersRoleAssignmentsOperations: Sendable {
    let p1: PingOne

    /// Read Role Assignments.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - expand: Query parameter: `role`.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        userID: String,
        environmentID: String? = nil,
        expand: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<RoleAssignment> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "expand": expand,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.roleAssignments.list", args.json)
    }

    /// Create User Role Assignment.
    ///
    /// `POST /v1/environments/{environmentId}/users/{userId}/roleAssignments`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - body: The body.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func create(
        userID: String,
        body: RoleAssignment,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<RoleAssignment> {
        let args = JSONObject(given: [
            "userId": userID,
            "body": body,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.roleAssignments.create", args.json)
    }

    /// Read One Role Assignment.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - roleAssignmentID: `roleAssignmentId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        roleAssignmentID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<RoleAssignment> {
        let args = JSONObject(given: [
            "userId": userID,
            "roleAssignmentId": roleAssignmentID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.roleAssignments.get", args.json)
    }

    /// Delete User's Role Assignment.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - roleAssignmentID: `roleAssignmentId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        userID: String,
        roleAssignmentID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "userId": userID,
            "roleAssignmentId": roleAssignmentID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.roleAssignments.delete", args.json)
    }
}

/// The operations under `users.sessions`.
public struct UsersSessionsOperations: Sendable {
    let p1: PingOne

    /// Read All Sessions.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/sessions`
    /// https://developer.pingidentity.com/pingone-api/platform/users/user-sessions/read-all-sessions.md
    ///
    /// Descending by session date; at most 10 sessions are retained per user.
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func list(
        userID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<UserSession> {
        let args = JSONObject(given: [
            "userId": userID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.sessions.list", args.json)
    }

    /// Read One Session.
    ///
    /// `GET /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - sessionID: `sessionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func get(
        userID: String,
        sessionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<UserSession> {
        let args = JSONObject(given: [
            "userId": userID,
            "sessionId": sessionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.sessions.get", args.json)
    }

    /// Delete Session.
    ///
    /// `DELETE /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`
    ///
    /// - Parameters:
    ///   - userID: `userId` of the request.
    ///   - sessionID: `sessionId` of the request.
    ///   - environmentID: The environment, when it is not that of the tenant.
    ///   - headers: Headers of the caller's own.
    ///   - allow: Codes of errors that are warnings for this call.
    /// - Throws: ``PingOneError/validation(_:)`` when an argument or the body breaks a rule, with every problem.
    public func delete(
        userID: String,
        sessionID: String,
        environmentID: String? = nil,
        headers: [String: String]? = nil,
        allow: [String]? = nil
    ) throws(PingOneError) -> Request<NoContent> {
        let args = JSONObject(given: [
            "userId": userID,
            "sessionId": sessionID,
            "environmentId": environmentID,
            "headers": headers,
            "allow": allow,
        ])
        return try p1.build("users.sessions.delete", args.json)
    }
}
