// Written by `cargo xtask generate` from the rows of the core. Do not edit.

package io.github.pingonecore.operations

import io.github.pingonecore.Filter
import io.github.pingonecore.JsonValue
import io.github.pingonecore.Request
import io.github.pingonecore.ToJson
import io.github.pingonecore.model.Group
import io.github.pingonecore.model.GroupNesting
import io.github.pingonecore.model.User

/** The operations under `groups`. */
public class GroupsOperations internal constructor(private val p1: Operations) {
    /** The operations under `groups.memberOfGroups`. */
    public val memberOfGroups: GroupsMemberOfGroupsOperations get() = GroupsMemberOfGroupsOperations(p1)

    /** The operations under `groups.users`. */
    public val users: GroupsUsersOperations get() = GroupsUsersOperations(p1)

    /**
     * Read All Groups.
     *
     * `GET /v1/environments/{environmentId}/groups`
     * https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
     *
     * Attributes from Terraform provider docs; externalId sw and name eq from the admin docs; the full table of
     * operators ("Filtering groups searches") was not available.
     *
     * @param environmentId the environment, when it is not that of the tenant.
     * @param filter query parameter: a SCIM filter on `id` (eq), `name` (eq), `population.id` (eq), `externalId` (eq,
     * sw) and perhaps others.
     * @param limit query parameter: `limit`.
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        environmentId: String? = null,
        filter: Filter? = null,
        limit: Int? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Group> {
        val args = JsonValue.obj(
            "environmentId" to environmentId,
            "filter" to filter,
            "limit" to limit,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.list", args, null) { Group.fromJson(it) }
    }

    /**
     * Create Group.
     *
     * `POST /v1/environments/{environmentId}/groups`
     * https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
     *
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        body: Group,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Group> {
        val args = JsonValue.obj(
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.create", args, null) { Group.fromJson(it) }
    }

    /**
     * Read One Group.
     *
     * `GET /v1/environments/{environmentId}/groups/{groupId}`
     * https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
     *
     * @param groupId `groupId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param include query parameter: `totalMemberCounts`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        groupId: String,
        environmentId: String? = null,
        include: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Group> {
        val args = JsonValue.obj(
            "groupId" to groupId,
            "environmentId" to environmentId,
            "include" to include,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.get", args, null) { Group.fromJson(it) }
    }

    /**
     * Update Group.
     *
     * `PUT /v1/environments/{environmentId}/groups/{groupId}`
     * https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
     *
     * @param groupId `groupId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param before the stored value, to check that immutable properties stay as they are.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun update(
        groupId: String,
        body: Group,
        environmentId: String? = null,
        before: ToJson? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Group> {
        val args = JsonValue.obj(
            "groupId" to groupId,
            "body" to body,
            "environmentId" to environmentId,
            "before" to before,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.update", args, null) { Group.fromJson(it) }
    }

    /**
     * Delete Group.
     *
     * `DELETE /v1/environments/{environmentId}/groups/{groupId}`
     * https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
     *
     * @param groupId `groupId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        groupId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "groupId" to groupId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.delete", args, null) { }
    }
}

/** The operations under `groups.memberOfGroups`. */
public class GroupsMemberOfGroupsOperations internal constructor(private val p1: Operations) {
    /**
     * Read Group Nesting.
     *
     * `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`
     *
     * @param groupId `groupId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        groupId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<GroupNesting> {
        val args = JsonValue.obj(
            "groupId" to groupId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.memberOfGroups.list", args, null) { GroupNesting.fromJson(it) }
    }

    /**
     * Create Group Nesting.
     *
     * `POST /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`
     *
     * @param groupId `groupId` of the request.
     * @param body the body.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun create(
        groupId: String,
        body: GroupNesting,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<GroupNesting> {
        val args = JsonValue.obj(
            "groupId" to groupId,
            "body" to body,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.memberOfGroups.create", args, null) { GroupNesting.fromJson(it) }
    }

    /**
     * Read One Group Nesting.
     *
     * `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`
     *
     * @param groupId `groupId` of the request.
     * @param nestedGroupId `nestedGroupId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun get(
        groupId: String,
        nestedGroupId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<GroupNesting> {
        val args = JsonValue.obj(
            "groupId" to groupId,
            "nestedGroupId" to nestedGroupId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.memberOfGroups.get", args, null) { GroupNesting.fromJson(it) }
    }

    /**
     * Delete Group Nesting.
     *
     * `DELETE /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`
     *
     * @param groupId `groupId` of the request.
     * @param nestedGroupId `nestedGroupId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun delete(
        groupId: String,
        nestedGroupId: String,
        environmentId: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<Unit> {
        val args = JsonValue.obj(
            "groupId" to groupId,
            "nestedGroupId" to nestedGroupId,
            "environmentId" to environmentId,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.memberOfGroups.delete", args, null) { }
    }
}

/** The operations under `groups.users`. */
public class GroupsUsersOperations internal constructor(private val p1: Operations) {
    /**
     * Read All Users in a Group.
     *
     * `GET /v1/environments/{environmentId}/users`
     * https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-users-in-a-group-with-other-user-attribute.html
     *
     * Docs encode as filter=memberOfGroups&#91;id%20eq%20%22...%22&#93; (square brackets left literal).
     *
     * @param groupId `groupId` of the request.
     * @param environmentId the environment, when it is not that of the tenant.
     * @param limit query parameter: at most 200.
     * @param cursor query parameter: `cursor`.
     * @param headers headers of the caller's own.
     * @param allow codes of errors that are warnings for this call.
     * @throws io.github.pingonecore.ValidationException when an argument or the body breaks a rule, with every problem.
     */
    public fun list(
        groupId: String,
        environmentId: String? = null,
        limit: Int? = null,
        cursor: String? = null,
        headers: Map<String, String>? = null,
        allow: List<String>? = null,
    ): Request<User> {
        val args = JsonValue.obj(
            "groupId" to groupId,
            "environmentId" to environmentId,
            "limit" to limit,
            "cursor" to cursor,
            "headers" to headers,
            "allow" to allow,
        )
        return p1.build("groups.users.list", args, null) { User.fromJson(it) }
    }
}
