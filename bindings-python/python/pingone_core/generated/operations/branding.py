"""The operations under `branding`.

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
    "Branding",
    "BrandingSettings",
    "BrandingThemes",
    "BrandingThemesDefault",
]


class Branding:
    """The operations under `branding`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def settings(self) -> BrandingSettings:
        """The operations under `branding.settings`."""
        return BrandingSettings(self._p1)

    @property
    def themes(self) -> BrandingThemes:
        """The operations under `branding.themes`."""
        return BrandingThemes(self._p1)


class BrandingSettings:
    """The operations under `branding.settings`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read Branding Settings.

        `GET /v1/environments/{environmentId}/brandingSettings`

        The connector reference shows an environment link named branding; the current resource path is
        brandingSettings.
        """
        return self._p1.request("branding.settings.get", environment_id=environment_id, headers=headers, allow=allow)

    def update(
        self,
        *,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Branding Settings.

        `PUT /v1/environments/{environmentId}/brandingSettings`
        """
        return self._p1.request(
            "branding.settings.update",
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )


class BrandingThemes:
    """The operations under `branding.themes`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def default(self) -> BrandingThemesDefault:
        """The operations under `branding.themes.default`."""
        return BrandingThemesDefault(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read Branding Themes.

        `GET /v1/environments/{environmentId}/themes`
        """
        return self._p1.request("branding.themes.list", environment_id=environment_id, headers=headers, allow=allow)

    def create(
        self,
        *,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create Branding Theme.

        `POST /v1/environments/{environmentId}/themes`
        """
        return self._p1.request(
            "branding.themes.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        theme_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Branding Theme.

        `GET /v1/environments/{environmentId}/themes/{themeId}`
        """
        return self._p1.request(
            "branding.themes.get", theme_id=theme_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def update(
        self,
        *,
        theme_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Branding Theme.

        `PUT /v1/environments/{environmentId}/themes/{themeId}`
        """
        return self._p1.request(
            "branding.themes.update",
            theme_id=theme_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        theme_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Branding Theme.

        `DELETE /v1/environments/{environmentId}/themes/{themeId}`
        """
        return self._p1.request(
            "branding.themes.delete", theme_id=theme_id, environment_id=environment_id, headers=headers, allow=allow
        )


class BrandingThemesDefault:
    """The operations under `branding.themes.default`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        theme_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read Branding Theme Default.

        `GET /v1/environments/{environmentId}/themes/{themeId}/default`
        """
        return self._p1.request(
            "branding.themes.default.get",
            theme_id=theme_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        theme_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Branding Theme Default.

        `PUT /v1/environments/{environmentId}/themes/{themeId}/default`
        """
        return self._p1.request(
            "branding.themes.default.update",
            theme_id=theme_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )
