"""The operations under `applications`.

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
        RoleAssignment,
        RoleAssignmentInput,
    )
    from . import Operations

__all__ = [
    "Applications",
    "ApplicationsGrants",
    "ApplicationsRoleAssignments",
    "ApplicationsSecret",
]


class Applications:
    """The operations under `applications`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def grants(self) -> ApplicationsGrants:
        """The operations under `applications.grants`."""
        return ApplicationsGrants(self._p1)

    @property
    def role_assignments(self) -> ApplicationsRoleAssignments:
        """The operations under `applications.roleAssignments`."""
        return ApplicationsRoleAssignments(self._p1)

    @property
    def secret(self) -> ApplicationsSecret:
        """The operations under `applications.secret`."""
        return ApplicationsSecret(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Applications.

        `GET /v1/environments/{environmentId}/applications`
        """
        return self._p1.request("applications.list", environment_id=environment_id, headers=headers, allow=allow)

    def create(
        self,
        *,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create Application.

        `POST /v1/environments/{environmentId}/applications`

        The API foundations names the variant "Create Application (OIDC Protocol - Worker App)"; all variants
        share this request, discriminated by protocol/type in the body.
        """
        return self._p1.request(
            "applications.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        application_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Application.

        `GET /v1/environments/{environmentId}/applications/{applicationId}`
        """
        return self._p1.request(
            "applications.get",
            application_id=application_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        application_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Application.

        `PUT /v1/environments/{environmentId}/applications/{applicationId}`
        """
        return self._p1.request(
            "applications.update",
            application_id=application_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        application_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Application.

        `DELETE /v1/environments/{environmentId}/applications/{applicationId}`
        """
        return self._p1.request(
            "applications.delete",
            application_id=application_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class ApplicationsGrants:
    """The operations under `applications.grants`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        application_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Grants for an Application.

        `GET /v1/environments/{environmentId}/applications/{applicationId}/grants`
        """
        return self._p1.request(
            "applications.grants.list",
            application_id=application_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        application_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create Grant.

        `POST /v1/environments/{environmentId}/applications/{applicationId}/grants`
        """
        return self._p1.request(
            "applications.grants.create",
            application_id=application_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        application_id: str | UUID,
        grant_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Grant for an Application.

        `GET /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
        """
        return self._p1.request(
            "applications.grants.get",
            application_id=application_id,
            grant_id=grant_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        application_id: str | UUID,
        grant_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Grant.

        `PUT /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
        """
        return self._p1.request(
            "applications.grants.update",
            application_id=application_id,
            grant_id=grant_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        application_id: str | UUID,
        grant_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Grant.

        `DELETE /v1/environments/{environmentId}/applications/{applicationId}/grants/{grantId}`
        """
        return self._p1.request(
            "applications.grants.delete",
            application_id=application_id,
            grant_id=grant_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class ApplicationsRoleAssignments:
    """The operations under `applications.roleAssignments`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        application_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[RoleAssignment]]:
        """Read Application Role Assignments.

        `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`

        Admin role assignments of an application; not the PingOne Authorize application roles
        (authorize.applicationRoles.*), although one title is nearly identical.
        """
        return self._p1.request(
            "applications.roleAssignments.list",
            application_id=application_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        application_id: str | UUID,
        body: RoleAssignmentInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[RoleAssignment]]:
        """Create Application Role Assignments.

        `POST /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments`
        """
        return self._p1.request(
            "applications.roleAssignments.create",
            application_id=application_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        application_id: str | UUID,
        role_assignment_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[RoleAssignment]]:
        """Read One Application Role Assignment.

        `GET /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`
        """
        return self._p1.request(
            "applications.roleAssignments.get",
            application_id=application_id,
            role_assignment_id=role_assignment_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        application_id: str | UUID,
        role_assignment_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Application Role Assignment.

        `DELETE /v1/environments/{environmentId}/applications/{applicationId}/roleAssignments/{roleAssignmentId}`
        """
        return self._p1.request(
            "applications.roleAssignments.delete",
            application_id=application_id,
            role_assignment_id=role_assignment_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class ApplicationsSecret:
    """The operations under `applications.secret`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        application_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read Application Secret.

        `GET /v1/environments/{environmentId}/applications/{applicationId}/secret`
        """
        return self._p1.request(
            "applications.secret.get",
            application_id=application_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        application_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Application Secret.

        `POST /v1/environments/{environmentId}/applications/{applicationId}/secret`
        """
        return self._p1.request(
            "applications.secret.update",
            application_id=application_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def delete_previous(
        self,
        *,
        application_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Previous Application Secret.

        `DELETE /v1/environments/{environmentId}/applications/{applicationId}/secret`
        """
        return self._p1.request(
            "applications.secret.deletePrevious",
            application_id=application_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
