"""The operations under `notifications`.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from uuid import UUID

    from pingone_core import Request, Value

    from ..enums import Code
    from ..names import ViolationCode
    from . import Operations

__all__ = [
    "Notifications",
    "NotificationsTemplates",
]


class Notifications:
    """The operations under `notifications`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def templates(self) -> NotificationsTemplates:
        """The operations under `notifications.templates`."""
        return NotificationsTemplates(self._p1)


class NotificationsTemplates:
    """The operations under `notifications.templates`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        template_name: str,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Template.

        `GET /v1/environments/{environmentId}/templates/{templateName}`

        templateName is a fixed name such as strong_authentication, not a UUID.
        """
        return self._p1.request(
            "notifications.templates.get",
            template_name=template_name,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
