"""The operations under `images`.

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
    "Images",
]


class Images:
    """The operations under `images`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def create(
        self,
        *,
        body: bytes,
        content_type: str,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create Image.

        `POST /v1/environments/{environmentId}/images`
        """
        return self._p1.request(
            "images.create",
            body=body,
            content_type=content_type,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        image_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read Image.

        `GET /v1/environments/{environmentId}/images/{imageId}`
        """
        return self._p1.request(
            "images.get", image_id=image_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def delete(
        self,
        *,
        image_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Image.

        `DELETE /v1/environments/{environmentId}/images/{imageId}`
        """
        return self._p1.request(
            "images.delete", image_id=image_id, environment_id=environment_id, headers=headers, allow=allow
        )
