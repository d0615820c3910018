"""The operations under `scim`.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from pingone_core import Page, Request

    from ..enums import Code
    from ..names import ViolationCode
    from . import Operations

__all__ = [
    "Scim",
    "ScimDirectMappedUsers",
]


class Scim:
    """The operations under `scim`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def direct_mapped_users(self) -> ScimDirectMappedUsers:
        """The operations under `scim.directMappedUsers`."""
        return ScimDirectMappedUsers(self._p1)


class ScimDirectMappedUsers:
    """The operations under `scim.directMappedUsers`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        filter: str | None = None,
        count: int | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Direct-mapped Users.

        `GET /environments/{environmentId}/v2/DirectMappedUsers`
        https://developer.pingidentity.com/pingone-api/platform/scim/direct-mapped-users/read-all-direct-mapped-users.html

        The only SCIM operation of the catalogue. scimPath carries no /v1. The page size is called count as in
        SCIM 2.0 (RFC 7644); the documentation page was not available.

        Query parameters:
            filter: a SCIM filter
            count: at most 200
        """
        return self._p1.request(
            "scim.directMappedUsers.list",
            environment_id=environment_id,
            filter=filter,
            count=count,
            headers=headers,
            allow=allow,
        )
