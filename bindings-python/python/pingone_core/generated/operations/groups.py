"""The operations under `groups`.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from pingone_core import Page, Request, Value

    from ..enums import Code
    from ..names import ViolationCode
    from ..types import (
        Group,
        GroupInput,
        GroupNesting,
        GroupNestingInput,
        User,
    )
    from . import Operations

__all__ = [
    "Groups",
    "GroupsMemberOfGroups",
    "GroupsUsers",
]


class Groups:
    """The operations under `groups`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def member_of_groups(self) -> GroupsMemberOfGroups:
        """The operations under `groups.memberOfGroups`."""
        return GroupsMemberOfGroups(self._p1)

    @property
    def users(self) -> GroupsUsers:
        """The operations under `groups.users`."""
        return GroupsUsers(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        filter: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[Group]]:
        """Read All Groups.

        `GET /v1/environments/{environmentId}/groups`
        https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html

        Attributes from Terraform provider docs; externalId sw and name eq from the admin docs; the full table of
        operators ("Filtering groups searches") was not available.

        Query parameters:
            filter: a SCIM filter on `id` (eq), `name` (eq), `population.id` (eq), `externalId` (eq, sw) and
                perhaps others
            limit
            cursor
        """
        return self._p1.request(
            "groups.list",
            environment_id=environment_id,
            filter=filter,
            limit=limit,
            cursor=cursor,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        body: GroupInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Group]]:
        """Create Group.

        `POST /v1/environments/{environmentId}/groups`
        https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
        """
        return self._p1.request(
            "groups.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        group_id: str | UUID,
        environment_id: str | UUID | None = None,
        include: Literal["totalMemberCounts"] | str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Group]]:
        """Read One Group.

        `GET /v1/environments/{environmentId}/groups/{groupId}`
        https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html

        Query parameters:
            include: `totalMemberCounts`
        """
        return self._p1.request(
            "groups.get",
            group_id=group_id,
            environment_id=environment_id,
            include=include,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        group_id: str | UUID,
        body: GroupInput | Group,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Group]]:
        """Update Group.

        `PUT /v1/environments/{environmentId}/groups/{groupId}`
        https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
        """
        return self._p1.request(
            "groups.update",
            group_id=group_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        group_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Group.

        `DELETE /v1/environments/{environmentId}/groups/{groupId}`
        https://developer.pingidentity.com/pingone-api/platform/groups/create-group.html
        """
        return self._p1.request(
            "groups.delete", group_id=group_id, environment_id=environment_id, headers=headers, allow=allow
        )


class GroupsMemberOfGroups:
    """The operations under `groups.memberOfGroups`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        group_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[GroupNesting]]:
        """Read Group Nesting.

        `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`
        """
        return self._p1.request(
            "groups.memberOfGroups.list", group_id=group_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def create(
        self,
        *,
        group_id: str | UUID,
        body: GroupNestingInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[GroupNesting]]:
        """Create Group Nesting.

        `POST /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups`
        """
        return self._p1.request(
            "groups.memberOfGroups.create",
            group_id=group_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        group_id: str | UUID,
        nested_group_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[GroupNesting]]:
        """Read One Group Nesting.

        `GET /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`
        """
        return self._p1.request(
            "groups.memberOfGroups.get",
            group_id=group_id,
            nested_group_id=nested_group_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        group_id: str | UUID,
        nested_group_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Group Nesting.

        `DELETE /v1/environments/{environmentId}/groups/{groupId}/memberOfGroups/{nestedGroupId}`
        """
        return self._p1.request(
            "groups.memberOfGroups.delete",
            group_id=group_id,
            nested_group_id=nested_group_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class GroupsUsers:
    """The operations under `groups.users`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        group_id: str | UUID,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[User]]:
        """Read All Users in a Group.

        `GET /v1/environments/{environmentId}/users`
        https://developer.pingidentity.com/pingone-api/platform/users/group-membership/read-all-users-in-a-group-with-other-user-attribute.html

        Docs encode as filter=memberOfGroups[id%20eq%20%22...%22] (square brackets left literal).

        Query parameters:
            limit: at most 200
            cursor
        """
        return self._p1.request(
            "groups.users.list",
            group_id=group_id,
            environment_id=environment_id,
            limit=limit,
            cursor=cursor,
            headers=headers,
            allow=allow,
        )
