"""The operations under `activities`.

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
        ActivitySearchInput,
    )
    from . import Operations

__all__ = [
    "Activities",
]


class Activities:
    """The operations under `activities`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        filter: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Get User Activities.

        `GET /v1/environments/{environmentId}/activities`
        https://developer.pingidentity.com/pingone-api/platform/reference/query-parameter-quick-reference.html

        Query parameters:
            limit
            filter: a SCIM filter on `recordedat` (ge, gt, le, lt), `correlationid` (eq), `actors.client.id` (eq),
                `actors.user.id` (eq), `actors.user.name` (eq), `resources.id` (eq), `resources.type` (eq),
                `resources.population.id` (eq), `action.type` (eq)
        """
        return self._p1.request(
            "activities.list", environment_id=environment_id, limit=limit, filter=filter, headers=headers, allow=allow
        )

    def search(
        self,
        *,
        body: ActivitySearchInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Get User Activities (filter in body).

        `POST /v1/environments/{environmentId}/activities`

        POST with {"filter": "..."} in the body, for long filters.
        """
        return self._p1.request(
            "activities.search", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        activity_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Get One User Activity.

        `GET /v1/environments/{environmentId}/activities/{activityId}`
        """
        return self._p1.request(
            "activities.get", activity_id=activity_id, environment_id=environment_id, headers=headers, allow=allow
        )
