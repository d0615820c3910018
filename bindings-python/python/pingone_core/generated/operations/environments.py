"""The operations under `environments`.

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
        Environment,
        EnvironmentInput,
    )
    from . import Operations

__all__ = [
    "Environments",
]


class Environments:
    """The operations under `environments`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        expand: str | None = None,
        limit: int | None = None,
        filter: str | None = None,
        order: str | None = None,
        cursor: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[Environment]]:
        """Read All Environments.

        `GET /v1/environments`

        The connector reference lists expand, limit, filter. limit bounds (1..5000, default 1000), order and
        cursor come from the vendor OpenAPI. Conditions may be joined with and. license.id is in the
        SDK/Terraform/docs page for environments but missing from the quick-reference table.

        Query parameters:
            expand
            limit: at least 1; at most 5000; 1000 when left out
            filter: a SCIM filter on `name` (sw), `id` (eq), `organization.id` (eq), `license.id` (eq)
            order
            cursor
        """
        return self._p1.request(
            "environments.list",
            expand=expand,
            limit=limit,
            filter=filter,
            order=order,
            cursor=cursor,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        body: EnvironmentInput,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Environment]]:
        """Create Environment (Active License).

        `POST /v1/environments`
        """
        return self._p1.request("environments.create", body=body, headers=headers, allow=allow)

    def get(
        self,
        *,
        environment_id: str | UUID,
        expand: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Environment]]:
        """Read One Environment.

        `GET /v1/environments/{environmentId}`

        Query parameters:
            expand
        """
        return self._p1.request(
            "environments.get", environment_id=environment_id, expand=expand, headers=headers, allow=allow
        )

    def update(
        self,
        *,
        environment_id: str | UUID,
        body: EnvironmentInput | Environment,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Environment]]:
        """Update Environment.

        `PUT /v1/environments/{environmentId}`

        Vendor OpenAPI also declares 201 for PUT.
        """
        return self._p1.request(
            "environments.update", environment_id=environment_id, body=body, before=before, headers=headers, allow=allow
        )

    def delete(
        self,
        *,
        environment_id: str | UUID,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Environment.

        `DELETE /v1/environments/{environmentId}`
        """
        return self._p1.request("environments.delete", environment_id=environment_id, headers=headers, allow=allow)
