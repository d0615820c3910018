"""The operations under `organizations`.

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
    from . import Operations

__all__ = [
    "Organizations",
]


class Organizations:
    """The operations under `organizations`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        limit: int | None = None,
        filter: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Organizations.

        `GET /v1/organizations`

        filter from the docs quick reference; the SDK lists only limit.

        Query parameters:
            limit
            filter: a SCIM filter on `name` (sw)
        """
        return self._p1.request("organizations.list", limit=limit, filter=filter, headers=headers, allow=allow)

    def get(
        self,
        *,
        organization_id: str | UUID,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Organization.

        `GET /v1/organizations/{organizationId}`
        """
        return self._p1.request("organizations.get", organization_id=organization_id, headers=headers, allow=allow)
