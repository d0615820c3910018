// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.GroupMembership
import io.github.pingonecore.model.LinkedAccount
import io.github.pingonecore.model.LinkedAccountLink
import io.github.pingonecore.model.PasswordCheck
import io.github.pingonecore.model.PasswordRecover
import io.github.pingonecore.model.PasswordResetAdmin
import io.github.pingonecore.model.PasswordResetSelf
import io.github.pingonecore.model.PasswordSet
import io.github.pingonecore.model.PasswordState
import io.github.pingonecore.model.RoleAssignment
import io.github.pingonecore.model.User
import io.github.pingonecore.model.UserAccountLock
import io.github.pingonecore.model.UserApplicationRoleAssignment
import io.github.pingonecore.model.UserEnabled
import io.github.pingonecore.model.UserPatch
import io.github.pingonecore.model.UserPopulation
import io.github.pingonecore.model.UserSession
import io.github.pingonecore.model.UserVerify

/** The operations under `users`. */
public class UsersOperations internal constructor(private val p1: Operations) {
    /** The operations under `users.account`. */
    public val account: UsersAccountOperations get() = UsersAccountOperations(p1)

    /** The operations under `users.applicationRoles`. */
    public val applicationRoles: UsersApplicationRolesOperations get() = UsersApplicationRolesOperations(p1)

    /** The operations under `users.devices`. */
    public val devices: UsersDevicesOperations get() = UsersDevicesOperations(p1)

    /** The operations under `users.enabled`. */
    public val enabled: UsersEnabledOperations get() = UsersEnabledOperations(p1)

    /** The operations under `users.groupNames`. */
    public val groupNames: UsersGroupNamesOperations get() = UsersGroupNamesOperations(p1)

    /** The operations under `users.linkedAccounts`. */
    public val linkedAccounts: UsersLinkedAccountsOperations get() = UsersLinkedAccountsOperations(p1)

    /** The operations under `users.memberOfGroups`. */
    public val memberOfGroups: UsersMemberOfGroupsOperations get() = UsersMemberOfGroupsOperations(p1)

    /** The operations under `users.password`. */
    public val password: UsersPasswordOperations get() = UsersPasswordOperations(p1)

    /** The operations under `users.population`. */
    public val population: UsersPopulationOperations get() = UsersPopulationOperations(p1)

    /** The operations under `users.roleAssignments`. */
    public val roleAssignments: UsersRoleAssignmentsOperations get() = UsersRoleAssignmentsOperations(p1)

    /** The operations under `users.sessions`. */
    public val sessions: UsersSessionsOperations get() = UsersSessionsOperations(p1)

    /**
     * Read All Users.
     *
     * `GET /v1/environments/{environmentId}/users`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
     *
     * The attributes are those of the SCIM table of the admin guide and of the Terraform provider; the operators of
     * single attributes are known only in part (co is assumed for the same attributes as ew: email, name.family,
     * name.given). Group members: filter=memberOfGroups&#91;id eq "{groupId}"&#93;. A page may hold fewer than the
     * requested limit.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param expand query parameter: `population`.
     * @param limit query parameter: at most 200.
     * @param filter query parameter: a SCIM filter on `accountId` (eq, sw), `address.streetAddress` (eq, sw),
     * `address.locality` (eq, sw), `address.region` (eq, sw), `address.postalCode` (eq, sw), `address.countryCode` (eq,
     * sw), `email` (eq, sw, ew, co), `enabled` (eq, sw), `externalId` (eq, sw), `locale` (eq, sw), `mobilePhone` (eq,
     * sw), `name.formatted` (eq, sw), `name.given` (eq, sw, ew, co), `name.middle` (eq, sw), `name.family` (eq, sw, ew,
     * co), `name.honorificPrefix` (eq, sw), `name.honorificSuffix` (eq, sw), `nickname` (eq, sw), `photo.href` (eq,
     * sw), `preferredLanguage` (eq, sw), `primaryPhone` (eq, sw), `timezone` (eq, sw), `title` (eq, sw), `type` (eq,
     * sw), `username` (eq, sw), `population.id` (eq), `memberOfGroups&#91;id&#93;` (eq), `<custom STRING attribute>`
     * (eq, sw) and perhaps others.
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        expand: String? = null,
        limit: Int? = null,
        filter: Filter? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "expand" to expand,
            "limit" to limit,
            "filter" to filter,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.list", args, null) { User.fromJson(it) }
    }

    /**
     * Create User.
     *
     * `POST /v1/environments/{environmentId}/users`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
     *
     * Header Content-Type application/json. The API foundations refer to it as "Create User".
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: User,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.create", args, null) { User.fromJson(it) }
    }

    /**
     * Create User (Import).
     *
     * `POST /v1/environments/{environmentId}/users`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
     *
     * Same URL as users.create; only this content type allows password.value, lifecycle.status, emailVerified and
     * mfaEnabled on create.
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun import(
        body: User,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.import", args, null) { User.fromJson(it) }
    }

    /**
     * Read User.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
     *
     * The connector reference calls this "get user by id" and, with include=memberOfGroupNames, "get all group names
     * for user"; that text is lower-cased (memberofgroupnames).
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param include query parameter: `memberOfGroupIDs`, `memberOfGroupNames`.
     * @param expand query parameter: `population`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        environmentId: String? = null,
        include: String? = null,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "include" to include,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.get", args, null) { User.fromJson(it) }
    }

    /**
     * Update User (Put).
     *
     * `PUT /v1/environments/{environmentId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
     *
     * population.id and mfaEnabled cannot be changed with PUT or PATCH.
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        userId: String,
        body: User,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.update", args, null) { User.fromJson(it) }
    }

    /**
     * Update User (Patch).
     *
     * `PATCH /v1/environments/{environmentId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun patch(
        userId: String,
        body: UserPatch,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.patch", args, null) { User.fromJson(it) }
    }

    /**
     * Delete User.
     *
     * `DELETE /v1/environments/{environmentId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.delete", args, null) { }
    }
}

/** The operations under `users.account`. */
public class UsersAccountOperations internal constructor(private val p1: Operations) {
    /**
     * User Account Lock.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-lock.md
     *
     * unlockAt optional (RFC 3339). Docs: "If unlockAt is not set or is in the past, the user account is not locked",
     * which clashes with unlockAt being optional.
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun lock(
        userId: String,
        body: UserAccountLock,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.account.lock", args, null) { User.fromJson(it) }
    }

    /**
     * User Account Unlock.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-unlock.md
     *
     * Content type must be sent although the body is empty.
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun unlock(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.account.unlock", args, null) { User.fromJson(it) }
    }

    /**
     * Send/Resend User Verification Code.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1/send-resend-user-verification-code.html
     *
     * The connector reference shows the link rel account.sendVerificationCode; the media type uses user., not account.
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun sendVerificationCode(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.account.sendVerificationCode", args, null) { User.fromJson(it) }
    }

    /**
     * Verify User.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/users-1/verify-user-1.html
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun verify(
        userId: String,
        body: UserVerify,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.account.verify", args, null) { User.fromJson(it) }
    }
}

/** The operations under `users.applicationRoles`. */
public class UsersApplicationRolesOperations internal constructor(private val p1: Operations) {
    /**
     * Read User Application Role Assignments.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/applicationRoles`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<UserApplicationRoleAssignment> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.applicationRoles.list", args, null) { UserApplicationRoleAssignment.fromJson(it) }
    }

    /**
     * Create User Application Role Assignment.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}/applicationRoles`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        userId: String,
        body: UserApplicationRoleAssignment,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<UserApplicationRoleAssignment> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.applicationRoles.create", args, null) { UserApplicationRoleAssignment.fromJson(it) }
    }

    /**
     * Delete User Application Role Assignment.
     *
     * `DELETE /v1/environments/{environmentId}/users/{userId}/applicationRoles/{applicationRoleId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
     *
     * @param userId `userId` of the request.
     * @param applicationRoleId `applicationRoleId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        userId: String,
        applicationRoleId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "userId" to userId,
            "applicationRoleId" to applicationRoleId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.applicationRoles.delete", args, null) { }
    }
}

/** The operations under `users.devices`. */
public class UsersDevicesOperations internal constructor(private val p1: Operations) {
    /**
     * Read One MFA User Device.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/devices/{deviceId}`
     *
     * @param userId `userId` of the request.
     * @param deviceId `deviceId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        deviceId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<JsonValue> {
        val args = JsonValue.obj(
            "userId" to userId,
            "deviceId" to deviceId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.devices.get", args, null) { it }
    }
}

/** The operations under `users.enabled`. */
public class UsersEnabledOperations internal constructor(private val p1: Operations) {
    /**
     * Read User Enabled.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/enabled`
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<UserEnabled> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.enabled.get", args, null) { UserEnabled.fromJson(it) }
    }

    /**
     * Update User Enabled.
     *
     * `PUT /v1/environments/{environmentId}/users/{userId}/enabled`
     *
     * enabled is read-only on the user resource; this sub-resource is the documented way to enable or disable.
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        userId: String,
        body: UserEnabled,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<UserEnabled> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.enabled.update", args, null) { UserEnabled.fromJson(it) }
    }
}

/** The operations under `users.groupNames`. */
public class UsersGroupNamesOperations internal constructor(private val p1: Operations) {
    /**
     * Get all group names for user.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}`
     *
     * Same request as users.get with include=memberOfGroupNames fixed; listed separately because the connector
     * reference does.
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
            "include" to "memberOfGroupNames",
        )
        return p1.build("users.groupNames.get", args, null) { User.fromJson(it) }
    }
}

/** The operations under `users.linkedAccounts`. */
public class UsersLinkedAccountsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Linked Accounts.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts`
     * https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/read-linked-accounts.html
     *
     * The connector reference marks expand as required in its connector form; the platform does not require it. filter,
     * limit and order are documented as not supported.
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param expand query parameter: `identityProviders`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        userId: String,
        environmentId: String? = null,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<LinkedAccount> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.linkedAccounts.list", args, null) { LinkedAccount.fromJson(it) }
    }

    /**
     * Create Linked Account.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}/linkedAccounts`
     * https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/create-linked-account.html
     *
     * Not in the SDK. The success code 201 is assumed from the convention for creating.
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        userId: String,
        body: LinkedAccountLink,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<LinkedAccount> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.linkedAccounts.create", args, null) { LinkedAccount.fromJson(it) }
    }

    /**
     * Read One Linked Account.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`
     *
     * @param userId `userId` of the request.
     * @param linkedAccountId `linkedAccountId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param expand query parameter: `identityProviders`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        linkedAccountId: String,
        environmentId: String? = null,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<LinkedAccount> {
        val args = JsonValue.obj(
            "userId" to userId,
            "linkedAccountId" to linkedAccountId,
            "environmentId" to environmentId,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.linkedAccounts.get", args, null) { LinkedAccount.fromJson(it) }
    }

    /**
     * Delete Linked Account.
     *
     * `DELETE /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`
     *
     * @param userId `userId` of the request.
     * @param linkedAccountId `linkedAccountId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        userId: String,
        linkedAccountId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "userId" to userId,
            "linkedAccountId" to linkedAccountId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.linkedAccounts.delete", args, null) { }
    }
}

/** The operations under `users.memberOfGroups`. */
public class UsersMemberOfGroupsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Group Memberships for User.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups`
     * https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-group-memberships-for-user.html
     *
     * The connector reference example filter: type eq "direct" (printed in lower case; enum is DIRECT | INDIRECT).
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param expand query parameter: `group`.
     * @param limit query parameter: `limit`.
     * @param filter query parameter: a SCIM filter on `type` (eq) and perhaps others.
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        userId: String,
        environmentId: String? = null,
        expand: String? = null,
        limit: Int? = null,
        filter: Filter? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<GroupMembership> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "expand" to expand,
            "limit" to limit,
            "filter" to filter,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.memberOfGroups.list", args, null) { GroupMembership.fromJson(it) }
    }

    /**
     * Add User to Group.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}/memberOfGroups`
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun add(
        userId: String,
        body: GroupMembership,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<GroupMembership> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.memberOfGroups.add", args, null) { GroupMembership.fromJson(it) }
    }

    /**
     * Read One Group Membership for User.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`
     *
     * @param userId `userId` of the request.
     * @param groupId `groupId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param expand query parameter: `group`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        groupId: String,
        environmentId: String? = null,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<GroupMembership> {
        val args = JsonValue.obj(
            "userId" to userId,
            "groupId" to groupId,
            "environmentId" to environmentId,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.memberOfGroups.get", args, null) { GroupMembership.fromJson(it) }
    }

    /**
     * Remove User from Group.
     *
     * `DELETE /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`
     *
     * @param userId `userId` of the request.
     * @param groupId `groupId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun remove(
        userId: String,
        groupId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "userId" to userId,
            "groupId" to groupId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.memberOfGroups.remove", args, null) { }
    }
}

/** The operations under `users.password`. */
public class UsersPasswordOperations internal constructor(private val p1: Operations) {
    /**
     * Read Password State.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/password`
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param expand query parameter: `passwordPolicy`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        environmentId: String? = null,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordState> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.password.get", args, null) { PasswordState.fromJson(it) }
    }

    /**
     * Password Check.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}/password`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-check.md
     *
     * 200 when status is OK, MUST_CHANGE_PASSWORD or PASSWORD_EXPIRED; 400 when NO_PASSWORD or PASSWORD_LOCKED_OUT, and
     * on mismatch (INVALID_VALUE, target password, innerError.failuresRemaining).
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun check(
        userId: String,
        body: PasswordCheck,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordState> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.password.check", args, null) { PasswordState.fromJson(it) }
    }

    /**
     * Password Unlock.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}/password`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-unlock.md
     *
     * Prose gives the media type without +json; the header table and samples use +json.
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun unlock(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.password.unlock", args, null) { }
    }

    /**
     * Password Resend Recovery Code.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}/password`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-resend-recovery-code.md
     *
     * OTP: 8 alphanumeric characters, case-insensitive, valid 5 minutes, not configurable.
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun sendRecoveryCode(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.password.sendRecoveryCode", args, null) { }
    }

    /**
     * Password Recover.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}/password`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-recover.md
     *
     * Five failed attempts per code.
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun recover(
        userId: String,
        body: PasswordRecover,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordState> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.password.recover", args, null) { PasswordState.fromJson(it) }
    }

    /**
     * Update Password (Admin).
     *
     * `PUT /v1/environments/{environmentId}/users/{userId}/password`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-admin.html
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun resetAdmin(
        userId: String,
        body: PasswordResetAdmin,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordState> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.password.resetAdmin", args, null) { PasswordState.fromJson(it) }
    }

    /**
     * Update Password (Self).
     *
     * `PUT /v1/environments/{environmentId}/users/{userId}/password`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-self.md
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun resetSelf(
        userId: String,
        body: PasswordResetSelf,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordState> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.password.resetSelf", args, null) { PasswordState.fromJson(it) }
    }

    /**
     * Update Password (Set).
     *
     * `PUT /v1/environments/{environmentId}/users/{userId}/password`
     * https://developer.pingidentity.com/pingone-api/workflow-library/password-policies/create-password-policy/step-4-update-password-set.html
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun set(
        userId: String,
        body: PasswordSet,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<PasswordState> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.password.set", args, null) { PasswordState.fromJson(it) }
    }
}

/** The operations under `users.population`. */
public class UsersPopulationOperations internal constructor(private val p1: Operations) {
    /**
     * Read User Population.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/population`
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<UserPopulation> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.population.get", args, null) { UserPopulation.fromJson(it) }
    }

    /**
     * Update User Population.
     *
     * `PUT /v1/environments/{environmentId}/users/{userId}/population`
     *
     * Moves the user; the PingOne for Customers overview says users can be moved to a different population.
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        userId: String,
        body: UserPopulation,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<UserPopulation> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.population.update", args, null) { UserPopulation.fromJson(it) }
    }
}

/** The operations under `users.roleAssignments`. */
public class UsersRoleAssignmentsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Role Assignments.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param expand query parameter: `role`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        userId: String,
        environmentId: String? = null,
        expand: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<RoleAssignment> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "expand" to expand,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.roleAssignments.list", args, null) { RoleAssignment.fromJson(it) }
    }

    /**
     * Create User Role Assignment.
     *
     * `POST /v1/environments/{environmentId}/users/{userId}/roleAssignments`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
     *
     * @param userId `userId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        userId: String,
        body: RoleAssignment,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<RoleAssignment> {
        val args = JsonValue.obj(
            "userId" to userId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.roleAssignments.create", args, null) { RoleAssignment.fromJson(it) }
    }

    /**
     * Read One Role Assignment.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
     *
     * @param userId `userId` of the request.
     * @param roleAssignmentId `roleAssignmentId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        roleAssignmentId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<RoleAssignment> {
        val args = JsonValue.obj(
            "userId" to userId,
            "roleAssignmentId" to roleAssignmentId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.roleAssignments.get", args, null) { RoleAssignment.fromJson(it) }
    }

    /**
     * Delete User's Role Assignment.
     *
     * `DELETE /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
     *
     * @param userId `userId` of the request.
     * @param roleAssignmentId `roleAssignmentId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        userId: String,
        roleAssignmentId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "userId" to userId,
            "roleAssignmentId" to roleAssignmentId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.roleAssignments.delete", args, null) { }
    }
}

/** The operations under `users.sessions`. */
public class UsersSessionsOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Sessions.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/sessions`
     * https://developer.pingidentity.com/pingone-api/platform/users/user-sessions/read-all-sessions.md
     *
     * Descending by session date; at most 10 sessions are retained per user.
     *
     * @param userId `userId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        userId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<UserSession> {
        val args = JsonValue.obj(
            "userId" to userId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.sessions.list", args, null) { UserSession.fromJson(it) }
    }

    /**
     * Read One Session.
     *
     * `GET /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`
     *
     * @param userId `userId` of the request.
     * @param sessionId `sessionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        userId: String,
        sessionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<UserSession> {
        val args = JsonValue.obj(
            "userId" to userId,
            "sessionId" to sessionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.sessions.get", args, null) { UserSession.fromJson(it) }
    }

    /**
     * Delete Session.
     *
     * `DELETE /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`
     *
     * @param userId `userId` of the request.
     * @param sessionId `sessionId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        userId: String,
        sessionId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "userId" to userId,
            "sessionId" to sessionId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("users.sessions.delete", args, null) { }
    }
}
