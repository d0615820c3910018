"""The operations under `roles`.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from pingone_core import Page, Request, Value

    from ..enums import Code
    from ..names import ViolationCode
    from ..types import (
        Role,
    )
    from . import Operations

__all__ = [
    "Roles",
    "RolesCustom",
]


class Roles:
    """The operations under `roles`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def custom(self) -> RolesCustom:
        """The operations under `roles.custom`."""
        return RolesCustom(self._p1)

    def list(
        self,
        *,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[Role]]:
        """Read All Roles.

        `GET /v1/roles`
        """
        return self._p1.request("roles.list", headers=headers, allow=allow)

    def get(
        self,
        *,
        role_id: str | UUID,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Role]]:
        """Read One Role.

        `GET /v1/roles/{roleId}`
        """
        return self._p1.request("roles.get", role_id=role_id, headers=headers, allow=allow)


class RolesCustom:
    """The operations under `roles.custom`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        filter: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Custom Admin Roles.

        `GET /v1/environments/{environmentId}/roles`

        Query parameters:
            filter: a SCIM filter on `type` (eq)
        """
        return self._p1.request(
            "roles.custom.list", environment_id=environment_id, filter=filter, headers=headers, allow=allow
        )

    def create(
        self,
        *,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create Custom Role.

        `POST /v1/environments/{environmentId}/roles`
        """
        return self._p1.request(
            "roles.custom.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        custom_role_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Custom Role.

        `GET /v1/environments/{environmentId}/roles/{customRoleId}`
        """
        return self._p1.request(
            "roles.custom.get",
            custom_role_id=custom_role_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        custom_role_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Custom Role.

        `PUT /v1/environments/{environmentId}/roles/{customRoleId}`
        """
        return self._p1.request(
            "roles.custom.update",
            custom_role_id=custom_role_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        custom_role_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Custom Role.

        `DELETE /v1/environments/{environmentId}/roles/{customRoleId}`
        """
        return self._p1.request(
            "roles.custom.delete",
            custom_role_id=custom_role_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
