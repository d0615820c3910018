"""The operations under `resources`.

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
        ApplicationResource,
        ApplicationResourceInput,
        ApplicationResourcePermission,
        Resource,
        ResourceInput,
    )
    from . import Operations

__all__ = [
    "Resources",
    "ResourcesApplicationPermissions",
    "ResourcesApplicationResources",
    "ResourcesScopes",
]


class Resources:
    """The operations under `resources`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def application_permissions(self) -> ResourcesApplicationPermissions:
        """The operations under `resources.applicationPermissions`."""
        return ResourcesApplicationPermissions(self._p1)

    @property
    def application_resources(self) -> ResourcesApplicationResources:
        """The operations under `resources.applicationResources`."""
        return ResourcesApplicationResources(self._p1)

    @property
    def scopes(self) -> ResourcesScopes:
        """The operations under `resources.scopes`."""
        return ResourcesScopes(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[Resource]]:
        """Read All Resources.

        `GET /v1/environments/{environmentId}/resources`
        """
        return self._p1.request("resources.list", environment_id=environment_id, headers=headers, allow=allow)

    def create(
        self,
        *,
        body: ResourceInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Resource]]:
        """Create Resource.

        `POST /v1/environments/{environmentId}/resources`
        """
        return self._p1.request(
            "resources.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Resource]]:
        """Read One Resource.

        `GET /v1/environments/{environmentId}/resources/{resourceId}`
        """
        return self._p1.request(
            "resources.get", resource_id=resource_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def update(
        self,
        *,
        resource_id: str | UUID,
        body: ResourceInput | Resource,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[Resource]]:
        """Update Resource.

        `PUT /v1/environments/{environmentId}/resources/{resourceId}`
        """
        return self._p1.request(
            "resources.update",
            resource_id=resource_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Resource.

        `DELETE /v1/environments/{environmentId}/resources/{resourceId}`
        """
        return self._p1.request(
            "resources.delete", resource_id=resource_id, environment_id=environment_id, headers=headers, allow=allow
        )


class ResourcesApplicationPermissions:
    """The operations under `resources.applicationPermissions`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApplicationResourcePermission]]:
        """Read All Application Permissions.

        `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationPermissions`
        """
        return self._p1.request(
            "resources.applicationPermissions.list",
            resource_id=resource_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class ResourcesApplicationResources:
    """The operations under `resources.applicationResources`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApplicationResource]]:
        """Read All Application Resources.

        `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`
        https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
        """
        return self._p1.request(
            "resources.applicationResources.list",
            resource_id=resource_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        resource_id: str | UUID,
        body: ApplicationResourceInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationResource]]:
        """Create Application Resource.

        `POST /v1/environments/{environmentId}/resources/{resourceId}/applicationResources`
        https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
        """
        return self._p1.request(
            "resources.applicationResources.create",
            resource_id=resource_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        resource_id: str | UUID,
        application_resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationResource]]:
        """Read One Application Resource.

        `GET /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
        https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
        """
        return self._p1.request(
            "resources.applicationResources.get",
            resource_id=resource_id,
            application_resource_id=application_resource_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        resource_id: str | UUID,
        application_resource_id: str | UUID,
        body: ApplicationResourceInput | ApplicationResource,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationResource]]:
        """Update Application Resource.

        `PUT /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
        https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
        """
        return self._p1.request(
            "resources.applicationResources.update",
            resource_id=resource_id,
            application_resource_id=application_resource_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        resource_id: str | UUID,
        application_resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Application Resource.

        `DELETE /v1/environments/{environmentId}/resources/{resourceId}/applicationResources/{applicationResourceId}`
        https://developer.pingidentity.com/pingone-api/platform/resources/application-resources/create-application-resource.html
        """
        return self._p1.request(
            "resources.applicationResources.delete",
            resource_id=resource_id,
            application_resource_id=application_resource_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class ResourcesScopes:
    """The operations under `resources.scopes`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Scopes (Resource).

        `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes`
        """
        return self._p1.request(
            "resources.scopes.list",
            resource_id=resource_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        resource_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create PingOne access control scope.

        `POST /v1/environments/{environmentId}/resources/{resourceId}/scopes`
        """
        return self._p1.request(
            "resources.scopes.create",
            resource_id=resource_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        resource_id: str | UUID,
        scope_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Scope.

        `GET /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
        """
        return self._p1.request(
            "resources.scopes.get",
            resource_id=resource_id,
            scope_id=scope_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        resource_id: str | UUID,
        scope_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update PingOne access control scope.

        `PUT /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
        """
        return self._p1.request(
            "resources.scopes.update",
            resource_id=resource_id,
            scope_id=scope_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        resource_id: str | UUID,
        scope_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Scope.

        `DELETE /v1/environments/{environmentId}/resources/{resourceId}/scopes/{scopeId}`
        """
        return self._p1.request(
            "resources.scopes.delete",
            resource_id=resource_id,
            scope_id=scope_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
