"""The operations under `davinci`.

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
    "Davinci",
    "DavinciVariables",
]


class Davinci:
    """The operations under `davinci`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def variables(self) -> DavinciVariables:
        """The operations under `davinci.variables`."""
        return DavinciVariables(self._p1)


class DavinciVariables:
    """The operations under `davinci.variables`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def create(
        self,
        *,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create Variable.

        `POST /v1/environments/{environmentId}/variables`

        The API reference calls it "a new Authorize variable" (boilerplate shared with the DaVinci guide); the
        resource is a DaVinci admin variable. The reference uses {{apiPath}}, not {{orchestratePath}}.
        """
        return self._p1.request(
            "davinci.variables.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )
