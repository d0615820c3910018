"""The operations under `users`.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from pingone_core import Page, Request, Value

    from ..enums import Code
    from ..names import ViolationCode
    from ..types import (
        GroupMembership,
        GroupMembershipInput,
        LinkedAccount,
        LinkedAccountLinkInput,
        PasswordCheckInput,
        PasswordRecoverInput,
        PasswordResetAdminInput,
        PasswordResetSelfInput,
        PasswordSetInput,
        PasswordState,
        RoleAssignment,
        RoleAssignmentInput,
        User,
        UserAccountLockInput,
        UserApplicationRoleAssignment,
        UserApplicationRoleAssignmentInput,
        UserEnabled,
        UserEnabledInput,
        UserInput,
        UserPatch,
        UserPopulation,
        UserPopulationInput,
        UserSession,
        UserVerifyInput,
    )
    from . import Operations

__all__ = [
    "Users",
    "UsersAccount",
    "UsersApplicationRoles",
    "UsersDevices",
    "UsersEnabled",
    "UsersGroupNames",
    "UsersLinkedAccounts",
    "UsersMemberOfGroups",
    "UsersPassword",
    "UsersPopulation",
    "UsersRoleAssignments",
    "UsersSessions",
]


class Users:
    """The operations under `users`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def account(self) -> UsersAccount:
        """The operations under `users.account`."""
        return UsersAccount(self._p1)

    @property
    def application_roles(self) -> UsersApplicationRoles:
        """The operations under `users.applicationRoles`."""
        return UsersApplicationRoles(self._p1)

    @property
    def devices(self) -> UsersDevices:
        """The operations under `users.devices`."""
        return UsersDevices(self._p1)

    @property
    def enabled(self) -> UsersEnabled:
        """The operations under `users.enabled`."""
        return UsersEnabled(self._p1)

    @property
    def group_names(self) -> UsersGroupNames:
        """The operations under `users.groupNames`."""
        return UsersGroupNames(self._p1)

    @property
    def linked_accounts(self) -> UsersLinkedAccounts:
        """The operations under `users.linkedAccounts`."""
        return UsersLinkedAccounts(self._p1)

    @property
    def member_of_groups(self) -> UsersMemberOfGroups:
        """The operations under `users.memberOfGroups`."""
        return UsersMemberOfGroups(self._p1)

    @property
    def password(self) -> UsersPassword:
        """The operations under `users.password`."""
        return UsersPassword(self._p1)

    @property
    def population(self) -> UsersPopulation:
        """The operations under `users.population`."""
        return UsersPopulation(self._p1)

    @property
    def role_assignments(self) -> UsersRoleAssignments:
        """The operations under `users.roleAssignments`."""
        return UsersRoleAssignments(self._p1)

    @property
    def sessions(self) -> UsersSessions:
        """The operations under `users.sessions`."""
        return UsersSessions(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        expand: Literal["population"] | str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        cursor: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[User]]:
        """Read All Users.

        `GET /v1/environments/{environmentId}/users`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1.html

        The attributes are those of the SCIM table of the admin guide and of the Terraform provider; the operators
        of single attributes are known only in part (co is assumed for the same attributes as ew: email,
        name.family, name.given). Group members: filter=memberOfGroups[id eq "{groupId}"]. A page may hold fewer
        than the requested limit.

        Query parameters:
            expand: `population`
            limit: at most 200
            filter: a SCIM filter on `accountId` (eq, sw), `address.streetAddress` (eq, sw), `address.locality`
                (eq, sw), `address.region` (eq, sw), `address.postalCode` (eq, sw), `address.countryCode` (eq,
                sw), `email` (eq, sw, ew, co), `enabled` (eq, sw), `externalId` (eq, sw), `locale` (eq, sw),
                `mobilePhone` (eq, sw), `name.formatted` (eq, sw), `name.given` (eq, sw, ew, co), `name.middle`
                (eq, sw), `name.family` (eq, sw, ew, co), `name.honorificPrefix` (eq, sw), `name.honorificSuffix`
                (eq, sw), `nickname` (eq, sw), `photo.href` (eq, sw), `preferredLanguage` (eq, sw), `primaryPhone`
                (eq, sw), `timezone` (eq, sw), `title` (eq, sw), `type` (eq, sw), `username` (eq, sw),
                `population.id` (eq), `memberOfGroups[id]` (eq), `<custom STRING attribute>` (eq, sw) and perhaps
                others
            cursor
        """
        return self._p1.request(
            "users.list",
            environment_id=environment_id,
            expand=expand,
            limit=limit,
            filter=filter,
            cursor=cursor,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        body: UserInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """Create User.

        `POST /v1/environments/{environmentId}/users`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1.html

        Header Content-Type application/json. The API foundations refer to it as "Create User".
        """
        return self._p1.request("users.create", body=body, environment_id=environment_id, headers=headers, allow=allow)

    def import_(
        self,
        *,
        body: UserInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """Create User (Import).

        `POST /v1/environments/{environmentId}/users`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1.html

        Same URL as users.create; only this content type allows password.value, lifecycle.status, emailVerified
        and mfaEnabled on create.
        """
        return self._p1.request("users.import", body=body, environment_id=environment_id, headers=headers, allow=allow)

    def get(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        include: Literal["memberOfGroupIDs", "memberOfGroupNames"] | str | Sequence[str] | None = None,
        expand: Literal["population"] | str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """Read User.

        `GET /v1/environments/{environmentId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1.html

        The connector reference calls this "get user by id" and, with include=memberOfGroupNames, "get all group
        names for user"; that text is lower-cased (memberofgroupnames).

        Query parameters:
            include: `memberOfGroupIDs`, `memberOfGroupNames`
            expand: `population`
        """
        return self._p1.request(
            "users.get",
            user_id=user_id,
            environment_id=environment_id,
            include=include,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        user_id: str | UUID,
        body: UserInput | User,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """Update User (Put).

        `PUT /v1/environments/{environmentId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1.html

        population.id and mfaEnabled cannot be changed with PUT or PATCH.
        """
        return self._p1.request(
            "users.update",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def patch(
        self,
        *,
        user_id: str | UUID,
        body: UserPatch,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """Update User (Patch).

        `PATCH /v1/environments/{environmentId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
        """
        return self._p1.request(
            "users.patch",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete User.

        `DELETE /v1/environments/{environmentId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1.html
        """
        return self._p1.request(
            "users.delete", user_id=user_id, environment_id=environment_id, headers=headers, allow=allow
        )


class UsersAccount:
    """The operations under `users.account`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def lock(
        self,
        *,
        user_id: str | UUID,
        body: UserAccountLockInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """User Account Lock.

        `POST /v1/environments/{environmentId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-lock.md

        unlockAt optional (RFC 3339). Docs: "If unlockAt is not set or is in the past, the user account is not
        locked", which clashes with unlockAt being optional.
        """
        return self._p1.request(
            "users.account.lock",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def unlock(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """User Account Unlock.

        `POST /v1/environments/{environmentId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/platform/users/user-accounts/user-account-unlock.md

        Content type must be sent although the body is empty.
        """
        return self._p1.request(
            "users.account.unlock", user_id=user_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def send_verification_code(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """Send/Resend User Verification Code.

        `POST /v1/environments/{environmentId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1/send-resend-user-verification-code.html

        The connector reference shows the link rel account.sendVerificationCode; the media type uses user., not
        account.
        """
        return self._p1.request(
            "users.account.sendVerificationCode",
            user_id=user_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def verify(
        self,
        *,
        user_id: str | UUID,
        body: UserVerifyInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """Verify User.

        `POST /v1/environments/{environmentId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/platform/users/users-1/verify-user-1.html
        """
        return self._p1.request(
            "users.account.verify",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class UsersApplicationRoles:
    """The operations under `users.applicationRoles`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[UserApplicationRoleAssignment]]:
        """Read User Application Role Assignments.

        `GET /v1/environments/{environmentId}/users/{userId}/applicationRoles`
        https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
        """
        return self._p1.request(
            "users.applicationRoles.list", user_id=user_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def create(
        self,
        *,
        user_id: str | UUID,
        body: UserApplicationRoleAssignmentInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[UserApplicationRoleAssignment]]:
        """Create User Application Role Assignment.

        `POST /v1/environments/{environmentId}/users/{userId}/applicationRoles`
        https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
        """
        return self._p1.request(
            "users.applicationRoles.create",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        user_id: str | UUID,
        application_role_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete User Application Role Assignment.

        `DELETE /v1/environments/{environmentId}/users/{userId}/applicationRoles/{applicationRoleId}`
        https://developer.pingidentity.com/pingone-api/platform/users/user-application-role-assignments.html
        """
        return self._p1.request(
            "users.applicationRoles.delete",
            user_id=user_id,
            application_role_id=application_role_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class UsersDevices:
    """The operations under `users.devices`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        user_id: str | UUID,
        device_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One MFA User Device.

        `GET /v1/environments/{environmentId}/users/{userId}/devices/{deviceId}`
        """
        return self._p1.request(
            "users.devices.get",
            user_id=user_id,
            device_id=device_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class UsersEnabled:
    """The operations under `users.enabled`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[UserEnabled]]:
        """Read User Enabled.

        `GET /v1/environments/{environmentId}/users/{userId}/enabled`
        """
        return self._p1.request(
            "users.enabled.get", user_id=user_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def update(
        self,
        *,
        user_id: str | UUID,
        body: UserEnabledInput | UserEnabled,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[UserEnabled]]:
        """Update User Enabled.

        `PUT /v1/environments/{environmentId}/users/{userId}/enabled`

        enabled is read-only on the user resource; this sub-resource is the documented way to enable or disable.
        """
        return self._p1.request(
            "users.enabled.update",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )


class UsersGroupNames:
    """The operations under `users.groupNames`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[User]]:
        """Get all group names for user.

        `GET /v1/environments/{environmentId}/users/{userId}`

        Same request as users.get with include=memberOfGroupNames fixed; listed separately because the connector
        reference does.
        """
        return self._p1.request(
            "users.groupNames.get",
            user_id=user_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
            include="memberOfGroupNames",
        )


class UsersLinkedAccounts:
    """The operations under `users.linkedAccounts`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        expand: Literal["identityProviders"] | str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[LinkedAccount]]:
        """Read Linked Accounts.

        `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts`
        https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/read-linked-accounts.html

        The connector reference marks expand as required in its connector form; the platform does not require it.
        filter, limit and order are documented as not supported.

        Query parameters:
            expand: `identityProviders`
        """
        return self._p1.request(
            "users.linkedAccounts.list",
            user_id=user_id,
            environment_id=environment_id,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        user_id: str | UUID,
        body: LinkedAccountLinkInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[LinkedAccount]]:
        """Create Linked Account.

        `POST /v1/environments/{environmentId}/users/{userId}/linkedAccounts`
        https://developer.pingidentity.com/pingone-api/platform/users/linked-accounts/create-linked-account.html

        Not in the SDK. The success code 201 is assumed from the convention for creating.
        """
        return self._p1.request(
            "users.linkedAccounts.create",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        user_id: str | UUID,
        linked_account_id: str | UUID,
        environment_id: str | UUID | None = None,
        expand: Literal["identityProviders"] | str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[LinkedAccount]]:
        """Read One Linked Account.

        `GET /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`

        Query parameters:
            expand: `identityProviders`
        """
        return self._p1.request(
            "users.linkedAccounts.get",
            user_id=user_id,
            linked_account_id=linked_account_id,
            environment_id=environment_id,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        user_id: str | UUID,
        linked_account_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Linked Account.

        `DELETE /v1/environments/{environmentId}/users/{userId}/linkedAccounts/{linkedAccountId}`
        """
        return self._p1.request(
            "users.linkedAccounts.delete",
            user_id=user_id,
            linked_account_id=linked_account_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class UsersMemberOfGroups:
    """The operations under `users.memberOfGroups`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        expand: Literal["group"] | str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        cursor: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[GroupMembership]]:
        """Read All Group Memberships for User.

        `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups`
        https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-group-memberships-for-user.html

        The connector reference example filter: type eq "direct" (printed in lower case; enum is DIRECT |
        INDIRECT).

        Query parameters:
            expand: `group`
            limit
            filter: a SCIM filter on `type` (eq) and perhaps others
            cursor
        """
        return self._p1.request(
            "users.memberOfGroups.list",
            user_id=user_id,
            environment_id=environment_id,
            expand=expand,
            limit=limit,
            filter=filter,
            cursor=cursor,
            headers=headers,
            allow=allow,
        )

    def add(
        self,
        *,
        user_id: str | UUID,
        body: GroupMembershipInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[GroupMembership]]:
        """Add User to Group.

        `POST /v1/environments/{environmentId}/users/{userId}/memberOfGroups`
        """
        return self._p1.request(
            "users.memberOfGroups.add",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        user_id: str | UUID,
        group_id: str | UUID,
        environment_id: str | UUID | None = None,
        expand: Literal["group"] | str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[GroupMembership]]:
        """Read One Group Membership for User.

        `GET /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`

        Query parameters:
            expand: `group`
        """
        return self._p1.request(
            "users.memberOfGroups.get",
            user_id=user_id,
            group_id=group_id,
            environment_id=environment_id,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def remove(
        self,
        *,
        user_id: str | UUID,
        group_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Remove User from Group.

        `DELETE /v1/environments/{environmentId}/users/{userId}/memberOfGroups/{groupId}`
        """
        return self._p1.request(
            "users.memberOfGroups.remove",
            user_id=user_id,
            group_id=group_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class UsersPassword:
    """The operations under `users.password`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        expand: Literal["passwordPolicy"] | str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordState]]:
        """Read Password State.

        `GET /v1/environments/{environmentId}/users/{userId}/password`

        Query parameters:
            expand: `passwordPolicy`
        """
        return self._p1.request(
            "users.password.get",
            user_id=user_id,
            environment_id=environment_id,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def check(
        self,
        *,
        user_id: str | UUID,
        body: PasswordCheckInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordState]]:
        """Password Check.

        `POST /v1/environments/{environmentId}/users/{userId}/password`
        https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-check.md

        200 when status is OK, MUST_CHANGE_PASSWORD or PASSWORD_EXPIRED; 400 when NO_PASSWORD or
        PASSWORD_LOCKED_OUT, and on mismatch (INVALID_VALUE, target password, innerError.failuresRemaining).
        """
        return self._p1.request(
            "users.password.check",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def unlock(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Password Unlock.

        `POST /v1/environments/{environmentId}/users/{userId}/password`
        https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-unlock.md

        Prose gives the media type without +json; the header table and samples use +json.
        """
        return self._p1.request(
            "users.password.unlock", user_id=user_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def send_recovery_code(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Password Resend Recovery Code.

        `POST /v1/environments/{environmentId}/users/{userId}/password`
        https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-resend-recovery-code.md

        OTP: 8 alphanumeric characters, case-insensitive, valid 5 minutes, not configurable.
        """
        return self._p1.request(
            "users.password.sendRecoveryCode",
            user_id=user_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def recover(
        self,
        *,
        user_id: str | UUID,
        body: PasswordRecoverInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordState]]:
        """Password Recover.

        `POST /v1/environments/{environmentId}/users/{userId}/password`
        https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/password-recover.md

        Five failed attempts per code.
        """
        return self._p1.request(
            "users.password.recover",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def reset_admin(
        self,
        *,
        user_id: str | UUID,
        body: PasswordResetAdminInput,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordState]]:
        """Update Password (Admin).

        `PUT /v1/environments/{environmentId}/users/{userId}/password`
        https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-admin.html
        """
        return self._p1.request(
            "users.password.resetAdmin",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def reset_self(
        self,
        *,
        user_id: str | UUID,
        body: PasswordResetSelfInput,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordState]]:
        """Update Password (Self).

        `PUT /v1/environments/{environmentId}/users/{userId}/password`
        https://developer.pingidentity.com/pingone-api/platform/users/user-passwords/update-password-self.md
        """
        return self._p1.request(
            "users.password.resetSelf",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def set(
        self,
        *,
        user_id: str | UUID,
        body: PasswordSetInput,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordState]]:
        """Update Password (Set).

        `PUT /v1/environments/{environmentId}/users/{userId}/password`
        https://developer.pingidentity.com/pingone-api/workflow-library/password-policies/create-password-policy/step-4-update-password-set.html
        """
        return self._p1.request(
            "users.password.set",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )


class UsersPopulation:
    """The operations under `users.population`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[UserPopulation]]:
        """Read User Population.

        `GET /v1/environments/{environmentId}/users/{userId}/population`
        """
        return self._p1.request(
            "users.population.get", user_id=user_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def update(
        self,
        *,
        user_id: str | UUID,
        body: UserPopulationInput | UserPopulation,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[UserPopulation]]:
        """Update User Population.

        `PUT /v1/environments/{environmentId}/users/{userId}/population`

        Moves the user; the PingOne for Customers overview says users can be moved to a different population.
        """
        return self._p1.request(
            "users.population.update",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )


class UsersRoleAssignments:
    """The operations under `users.roleAssignments`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        expand: Literal["role"] | str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[RoleAssignment]]:
        """Read Role Assignments.

        `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments`
        https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md

        Query parameters:
            expand: `role`
        """
        return self._p1.request(
            "users.roleAssignments.list",
            user_id=user_id,
            environment_id=environment_id,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        user_id: str | UUID,
        body: RoleAssignmentInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[RoleAssignment]]:
        """Create User Role Assignment.

        `POST /v1/environments/{environmentId}/users/{userId}/roleAssignments`
        https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
        """
        return self._p1.request(
            "users.roleAssignments.create",
            user_id=user_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        user_id: str | UUID,
        role_assignment_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[RoleAssignment]]:
        """Read One Role Assignment.

        `GET /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`
        https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
        """
        return self._p1.request(
            "users.roleAssignments.get",
            user_id=user_id,
            role_assignment_id=role_assignment_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        user_id: str | UUID,
        role_assignment_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete User's Role Assignment.

        `DELETE /v1/environments/{environmentId}/users/{userId}/roleAssignments/{roleAssignmentId}`
        https://developer.pingidentity.com/pingone-api/platform/users/user-role-assignments/read-role-assignments.md
        """
        return self._p1.request(
            "users.roleAssignments.delete",
            user_id=user_id,
            role_assignment_id=role_assignment_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class UsersSessions:
    """The operations under `users.sessions`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[UserSession]]:
        """Read All Sessions.

        `GET /v1/environments/{environmentId}/users/{userId}/sessions`
        https://developer.pingidentity.com/pingone-api/platform/users/user-sessions/read-all-sessions.md

        Descending by session date; at most 10 sessions are retained per user.
        """
        return self._p1.request(
            "users.sessions.list", user_id=user_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        user_id: str | UUID,
        session_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[UserSession]]:
        """Read One Session.

        `GET /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`
        """
        return self._p1.request(
            "users.sessions.get",
            user_id=user_id,
            session_id=session_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        user_id: str | UUID,
        session_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Session.

        `DELETE /v1/environments/{environmentId}/users/{userId}/sessions/{sessionId}`
        """
        return self._p1.request(
            "users.sessions.delete",
            user_id=user_id,
            session_id=session_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
