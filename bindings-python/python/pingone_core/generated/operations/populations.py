"""The operations under `populations`.

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
        Population,
        PopulationInput,
    )
    from . import Operations

__all__ = [
    "Populations",
]


class Populations:
    """The operations under `populations`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        filter: str | None = None,
        cursor: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[Population]]:
        """Read All Populations.

        `GET /v1/environments/{environmentId}/populations`
        https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md

        Docs quick reference: name sw, id eq. Terraform provider examples use name eq.

        Query parameters:
            limit
            filter: a SCIM filter on `id` (eq), `name` (sw, eq)
            cursor
        """
        return self._p1.request(
            "populations.list",
            environment_id=environment_id,
            limit=limit,
            filter=filter,
            cursor=cursor,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        body: PopulationInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Population]]:
        """Create Population.

        `POST /v1/environments/{environmentId}/populations`
        https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
        """
        return self._p1.request(
            "populations.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        population_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Population]]:
        """Read One Population.

        `GET /v1/environments/{environmentId}/populations/{populationId}`
        https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
        """
        return self._p1.request(
            "populations.get", population_id=population_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def update(
        self,
        *,
        population_id: str | UUID,
        body: PopulationInput | Population,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Population]]:
        """Update Population.

        `PUT /v1/environments/{environmentId}/populations/{populationId}`
        https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md
        """
        return self._p1.request(
            "populations.update",
            population_id=population_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        population_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Population.

        `DELETE /v1/environments/{environmentId}/populations/{populationId}`
        https://developer.pingidentity.com/pingone-api/platform/populations/read-all-populations.md

        Fails with CONSTRAINT_VIOLATION when it is the last population ("must contain at least one population").
        """
        return self._p1.request(
            "populations.delete",
            population_id=population_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
