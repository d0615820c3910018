"""The operations under `authorize`.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from pingone_core import Page, Request, Value

    from ..enums import Code
    from ..names import ViolationCode
    from ..types import (
        ApiService,
        ApiServiceDeployment,
        ApiServiceInput,
        ApiServiceOperation,
        ApiServiceOperationInput,
        ApplicationResource,
        ApplicationResourcePermission,
        ApplicationResourcePermissionInput,
        ApplicationRole,
        ApplicationRoleAssignment,
        ApplicationRoleInput,
        ApplicationRolePermission,
        ApplicationRolePermissionInput,
        ApplicationRoleUser,
        AuthorizationVersion,
        BulkDecisionEvaluationRequestInput,
        BulkDecisionEvaluationResponse,
        DecisionEndpoint,
        DecisionEndpointInput,
        DecisionEvaluationRequestInput,
        DecisionEvaluationResponse,
        ExternalOAuthServer,
        ExternalOAuthServerInput,
    )
    from . import Operations

__all__ = [
    "Authorize",
    "AuthorizeApiServers",
    "AuthorizeApiServersDeployment",
    "AuthorizeApiServersOperations",
    "AuthorizeApplicationResources",
    "AuthorizeApplicationResourcesPermissions",
    "AuthorizeApplicationRoles",
    "AuthorizeApplicationRolesAssignments",
    "AuthorizeApplicationRolesPermissions",
    "AuthorizeApplicationRolesUsers",
    "AuthorizeAuthorizationVersions",
    "AuthorizeDecisionEndpoints",
    "AuthorizeDecisionEndpointsRecentDecisions",
    "AuthorizeExternalOAuthServers",
]


class Authorize:
    """The operations under `authorize`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def api_servers(self) -> AuthorizeApiServers:
        """The operations under `authorize.apiServers`."""
        return AuthorizeApiServers(self._p1)

    @property
    def application_resources(self) -> AuthorizeApplicationResources:
        """The operations under `authorize.applicationResources`."""
        return AuthorizeApplicationResources(self._p1)

    @property
    def application_roles(self) -> AuthorizeApplicationRoles:
        """The operations under `authorize.applicationRoles`."""
        return AuthorizeApplicationRoles(self._p1)

    @property
    def authorization_versions(self) -> AuthorizeAuthorizationVersions:
        """The operations under `authorize.authorizationVersions`."""
        return AuthorizeAuthorizationVersions(self._p1)

    @property
    def decision_endpoints(self) -> AuthorizeDecisionEndpoints:
        """The operations under `authorize.decisionEndpoints`."""
        return AuthorizeDecisionEndpoints(self._p1)

    @property
    def external_oauth_servers(self) -> AuthorizeExternalOAuthServers:
        """The operations under `authorize.externalOAuthServers`."""
        return AuthorizeExternalOAuthServers(self._p1)


class AuthorizeApiServers:
    """The operations under `authorize.apiServers`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def deployment(self) -> AuthorizeApiServersDeployment:
        """The operations under `authorize.apiServers.deployment`."""
        return AuthorizeApiServersDeployment(self._p1)

    @property
    def operations(self) -> AuthorizeApiServersOperations:
        """The operations under `authorize.apiServers.operations`."""
        return AuthorizeApiServersOperations(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        filter: str | None = None,
        cursor: str | None = None,
        expand: Literal["groups", "scopes"] | str | Sequence[str] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApiService]]:
        """Read API Services.

        `GET /v1/environments/{environmentId}/apiServers`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html

        order is documented as not supported. 25 API services per environment.

        Query parameters:
            limit: at least 1; at most 25
            filter: a SCIM filter on `authorizationServer.externalOAuthServer.id` (eq)
            cursor
            expand: `groups`, `scopes`
        """
        return self._p1.request(
            "authorize.apiServers.list",
            environment_id=environment_id,
            limit=limit,
            filter=filter,
            cursor=cursor,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        body: ApiServiceInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApiService]]:
        """Create API Service.

        `POST /v1/environments/{environmentId}/apiServers`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
        """
        return self._p1.request(
            "authorize.apiServers.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        api_server_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApiService]]:
        """Read One API Service.

        `GET /v1/environments/{environmentId}/apiServers/{apiServerId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
        """
        return self._p1.request(
            "authorize.apiServers.get",
            api_server_id=api_server_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        api_server_id: str | UUID,
        body: ApiServiceInput | ApiService,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApiService]]:
        """Update API Service.

        `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
        """
        return self._p1.request(
            "authorize.apiServers.update",
            api_server_id=api_server_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        api_server_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete API Service.

        `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/create-api-server.html
        """
        return self._p1.request(
            "authorize.apiServers.delete",
            api_server_id=api_server_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeApiServersDeployment:
    """The operations under `authorize.apiServers.deployment`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def get(
        self,
        *,
        api_server_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApiServiceDeployment]]:
        """Retrieve Deployment Status.

        `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment.html
        """
        return self._p1.request(
            "authorize.apiServers.deployment.get",
            api_server_id=api_server_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def deploy(
        self,
        *,
        api_server_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApiServiceDeployment]]:
        """Deploy API Service.

        `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/deployment`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-services/deployment/post-deploy-api-server.md

        Body is empty but the vendor content type is required (docs header and SDK agree). Returns 200, not 202;
        poll with deployment.get until a terminal status.
        """
        return self._p1.request(
            "authorize.apiServers.deployment.deploy",
            api_server_id=api_server_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeApiServersOperations:
    """The operations under `authorize.apiServers.operations`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        api_server_id: str | UUID,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApiServiceOperation]]:
        """Read All API Service Operations.

        `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md

        Docs page lists only limit; its prose is copied from Read API Services.

        Query parameters:
            limit
        """
        return self._p1.request(
            "authorize.apiServers.operations.list",
            api_server_id=api_server_id,
            environment_id=environment_id,
            limit=limit,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        api_server_id: str | UUID,
        body: ApiServiceOperationInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApiServiceOperation]]:
        """Create API Server Operation.

        `POST /v1/environments/{environmentId}/apiServers/{apiServerId}/operations`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
        """
        return self._p1.request(
            "authorize.apiServers.operations.create",
            api_server_id=api_server_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        api_server_id: str | UUID,
        operation_id: str | UUID,
        environment_id: str | UUID | None = None,
        expand: Literal["groups", "scopes", "authenticationPolicies"] | str | Sequence[str] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApiServiceOperation]]:
        """Read API Service Operation.

        `GET /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md

        expand values are comma separated; docs curl shows expand=groups%2Cscopes.

        Query parameters:
            expand: `groups`, `scopes`, `authenticationPolicies`
        """
        return self._p1.request(
            "authorize.apiServers.operations.get",
            api_server_id=api_server_id,
            operation_id=operation_id,
            environment_id=environment_id,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        api_server_id: str | UUID,
        operation_id: str | UUID,
        body: ApiServiceOperationInput | ApiServiceOperation,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApiServiceOperation]]:
        """Update API Service Operation.

        `PUT /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
        """
        return self._p1.request(
            "authorize.apiServers.operations.update",
            api_server_id=api_server_id,
            operation_id=operation_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        api_server_id: str | UUID,
        operation_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete API Service Operation.

        `DELETE /v1/environments/{environmentId}/apiServers/{apiServerId}/operations/{operationId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/api-operations/create-api-server-operation.md
        """
        return self._p1.request(
            "authorize.apiServers.operations.delete",
            api_server_id=api_server_id,
            operation_id=operation_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeApplicationResources:
    """The operations under `authorize.applicationResources`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def permissions(self) -> AuthorizeApplicationResourcesPermissions:
        """The operations under `authorize.applicationResources.permissions`."""
        return AuthorizeApplicationResourcesPermissions(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApplicationResource]]:
        """Read Application Resources.

        `GET /v1/environments/{environmentId}/applicationResources`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html

        Read only here; create, update and delete live under resources/{resourceId}/applicationResources.
        Collection key in _embedded is resources (SDK).
        """
        return self._p1.request(
            "authorize.applicationResources.list", environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        application_resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationResource]]:
        """Read One Application Resource.

        `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resources.html
        """
        return self._p1.request(
            "authorize.applicationResources.get",
            application_resource_id=application_resource_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeApplicationResourcesPermissions:
    """The operations under `authorize.applicationResources.permissions`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        application_resource_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApplicationResourcePermission]]:
        """Read Application Permissions.

        `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
        """
        return self._p1.request(
            "authorize.applicationResources.permissions.list",
            application_resource_id=application_resource_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        application_resource_id: str | UUID,
        body: ApplicationResourcePermissionInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationResourcePermission]]:
        """Create Application Permissions.

        `POST /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
        """
        return self._p1.request(
            "authorize.applicationResources.permissions.create",
            application_resource_id=application_resource_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        application_resource_id: str | UUID,
        permission_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationResourcePermission]]:
        """Read One Application Permission.

        `GET /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
        """
        return self._p1.request(
            "authorize.applicationResources.permissions.get",
            application_resource_id=application_resource_id,
            permission_id=permission_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        application_resource_id: str | UUID,
        permission_id: str | UUID,
        body: ApplicationResourcePermissionInput | ApplicationResourcePermission,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationResourcePermission]]:
        """Update Application Permission.

        `PUT /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
        """
        return self._p1.request(
            "authorize.applicationResources.permissions.update",
            application_resource_id=application_resource_id,
            permission_id=permission_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        application_resource_id: str | UUID,
        permission_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Application Permission.

        `DELETE /v1/environments/{environmentId}/applicationResources/{applicationResourceId}/permissions/{permissionId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-resource-permissions.html
        """
        return self._p1.request(
            "authorize.applicationResources.permissions.delete",
            application_resource_id=application_resource_id,
            permission_id=permission_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeApplicationRoles:
    """The operations under `authorize.applicationRoles`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def assignments(self) -> AuthorizeApplicationRolesAssignments:
        """The operations under `authorize.applicationRoles.assignments`."""
        return AuthorizeApplicationRolesAssignments(self._p1)

    @property
    def permissions(self) -> AuthorizeApplicationRolesPermissions:
        """The operations under `authorize.applicationRoles.permissions`."""
        return AuthorizeApplicationRolesPermissions(self._p1)

    @property
    def users(self) -> AuthorizeApplicationRolesUsers:
        """The operations under `authorize.applicationRoles.users`."""
        return AuthorizeApplicationRolesUsers(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApplicationRole]]:
        """Read Application Roles.

        `GET /v1/environments/{environmentId}/applicationRoles`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
        """
        return self._p1.request(
            "authorize.applicationRoles.list", environment_id=environment_id, headers=headers, allow=allow
        )

    def create(
        self,
        *,
        body: ApplicationRoleInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationRole]]:
        """Create Application Role.

        `POST /v1/environments/{environmentId}/applicationRoles`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
        """
        return self._p1.request(
            "authorize.applicationRoles.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        application_role_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationRole]]:
        """Read One Application Role.

        `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
        """
        return self._p1.request(
            "authorize.applicationRoles.get",
            application_role_id=application_role_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        application_role_id: str | UUID,
        body: ApplicationRoleInput | ApplicationRole,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationRole]]:
        """Update Application Role.

        `PUT /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
        """
        return self._p1.request(
            "authorize.applicationRoles.update",
            application_role_id=application_role_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        application_role_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Application Role.

        `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles.html
        """
        return self._p1.request(
            "authorize.applicationRoles.delete",
            application_role_id=application_role_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeApplicationRolesAssignments:
    """The operations under `authorize.applicationRoles.assignments`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        application_role_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApplicationRoleAssignment]]:
        """Read Application Role Assignments by Role.

        `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/assignments`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-assignments/read-application-role-assignments.md
        """
        return self._p1.request(
            "authorize.applicationRoles.assignments.list",
            application_role_id=application_role_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeApplicationRolesPermissions:
    """The operations under `authorize.applicationRoles.permissions`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        application_role_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApplicationRolePermission]]:
        """Read Application Role Permissions.

        `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html
        """
        return self._p1.request(
            "authorize.applicationRoles.permissions.list",
            application_role_id=application_role_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        application_role_id: str | UUID,
        body: ApplicationRolePermissionInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationRolePermission]]:
        """Create Application Role Permission.

        `POST /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html

        Body is {"id": <application resource permission id>}. Code table and SDK say 201; the documented example
        response is 200 OK. The returned id equals the permission id; no new id is generated.
        """
        return self._p1.request(
            "authorize.applicationRoles.permissions.create",
            application_role_id=application_role_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        application_role_id: str | UUID,
        permission_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Application Role Permission.

        `DELETE /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/permissions/{permissionId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-role-permissions.html
        """
        return self._p1.request(
            "authorize.applicationRoles.permissions.delete",
            application_role_id=application_role_id,
            permission_id=permission_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeApplicationRolesUsers:
    """The operations under `authorize.applicationRoles.users`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        application_role_id: str | UUID,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        expand: Literal["user"] | str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[ApplicationRoleUser]]:
        """Read Application Role Users.

        `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-application-role-users.md

        expand=user adds _embedded.user to each item.

        Query parameters:
            limit
            cursor
            expand: `user`
        """
        return self._p1.request(
            "authorize.applicationRoles.users.list",
            application_role_id=application_role_id,
            environment_id=environment_id,
            limit=limit,
            cursor=cursor,
            expand=expand,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        application_role_id: str | UUID,
        user_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ApplicationRoleUser]]:
        """Read One Application Role User.

        `GET /v1/environments/{environmentId}/applicationRoles/{applicationRoleId}/users/{userId}`
        https://developer.pingidentity.com/pingone-api/authorize/application-permissions/application-roles/read-one-application-role-user.md
        """
        return self._p1.request(
            "authorize.applicationRoles.users.get",
            application_role_id=application_role_id,
            user_id=user_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeAuthorizationVersions:
    """The operations under `authorize.authorizationVersions`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[AuthorizationVersion]]:
        """Read All Policy Decision Service Configuration Data.

        `GET /v1/environments/{environmentId}/authorizationVersions`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-all-policy-decision-service-configuration-data.md

        Docs put the vendor media type in the Content-Type request header of a GET. The parameters limit and
        cursor are taken from the platform's paging conventions.

        Query parameters:
            limit
            cursor
        """
        return self._p1.request(
            "authorize.authorizationVersions.list",
            environment_id=environment_id,
            limit=limit,
            cursor=cursor,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        authorization_version_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[AuthorizationVersion]]:
        """Read One Policy Decision Service Configuration Data.

        `GET /v1/environments/{environmentId}/authorizationVersions/{authorizationVersionId}`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
        (response link authorizationVersion.href)

        The path is taken from the authorizationVersion link in the documented Create Decision Endpoint response;
        the header is assumed to be that of Read All.
        """
        return self._p1.request(
            "authorize.authorizationVersions.get",
            authorization_version_id=authorization_version_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeDecisionEndpoints:
    """The operations under `authorize.decisionEndpoints`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def recent_decisions(self) -> AuthorizeDecisionEndpointsRecentDecisions:
        """The operations under `authorize.decisionEndpoints.recentDecisions`."""
        return AuthorizeDecisionEndpointsRecentDecisions(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        filter: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[DecisionEndpoint]]:
        """Read All Decision Endpoints.

        `GET /v1/environments/{environmentId}/decisionEndpoints`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html

        Filter table on the docs page (name sw; id, organization.id, license.id eq; and) looks copied from
        environments; organization and license are not properties of a decision endpoint.

        Query parameters:
            limit
            filter: a SCIM filter on `name` (sw), `id` (eq), `organization.id` (eq), `license.id` (eq) and perhaps
                others
        """
        return self._p1.request(
            "authorize.decisionEndpoints.list",
            environment_id=environment_id,
            limit=limit,
            filter=filter,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        body: DecisionEndpointInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[DecisionEndpoint]]:
        """Create Decision Endpoint.

        `POST /v1/environments/{environmentId}/decisionEndpoints`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
        """
        return self._p1.request(
            "authorize.decisionEndpoints.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        decision_endpoint_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[DecisionEndpoint]]:
        """Read One Decision Endpoint.

        `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
        """
        return self._p1.request(
            "authorize.decisionEndpoints.get",
            decision_endpoint_id=decision_endpoint_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        decision_endpoint_id: str | UUID,
        body: DecisionEndpointInput | DecisionEndpoint,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[DecisionEndpoint]]:
        """Update Decision Endpoint.

        `PUT /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html
        """
        return self._p1.request(
            "authorize.decisionEndpoints.update",
            decision_endpoint_id=decision_endpoint_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        decision_endpoint_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Decision Endpoint.

        `DELETE /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/create-decision-endpoint.html

        System-owned endpoints (owned=true) cannot be deleted.
        """
        return self._p1.request(
            "authorize.decisionEndpoints.delete",
            decision_endpoint_id=decision_endpoint_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def evaluate(
        self,
        *,
        decision_endpoint_id: str | UUID,
        body: DecisionEvaluationRequestInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[DecisionEvaluationResponse]]:
        """Evaluate a Decision Request.

        `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-decision-request.html

        No /evaluate suffix: POST on the decision endpoint itself. Requests to an endpoint using the latest policy
        version are limited to one per second (admin docs).
        """
        return self._p1.request(
            "authorize.decisionEndpoints.evaluate",
            decision_endpoint_id=decision_endpoint_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def evaluate_bulk(
        self,
        *,
        decision_endpoint_id: str | UUID,
        body: BulkDecisionEvaluationRequestInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[BulkDecisionEvaluationResponse]]:
        """Evaluate a Bulk Decision Request.

        `POST /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-evaluation/execute-a-bulk-decision-request.md

        Newer than the API reference. Same URL as evaluate; the content type selects it. At most 20
        decisionRequests, otherwise "400 Payload Too Large".
        """
        return self._p1.request(
            "authorize.decisionEndpoints.evaluateBulk",
            decision_endpoint_id=decision_endpoint_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeDecisionEndpointsRecentDecisions:
    """The operations under `authorize.decisionEndpoints.recentDecisions`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        decision_endpoint_id: str | UUID,
        environment_id: str | UUID | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read Recent Decisions.

        `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-recent-decisions.html

        At most the 20 most recent decisions of the last 24 hours; empty unless recordRecentRequests is true.

        Query parameters:
            limit
            cursor
        """
        return self._p1.request(
            "authorize.decisionEndpoints.recentDecisions.list",
            decision_endpoint_id=decision_endpoint_id,
            environment_id=environment_id,
            limit=limit,
            cursor=cursor,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        decision_endpoint_id: str | UUID,
        recent_decision_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Recent Decision.

        `GET /v1/environments/{environmentId}/decisionEndpoints/{decisionEndpointId}/recentDecisions/{recentDecisionId}`
        https://developer.pingidentity.com/pingone-api/authorize/authorization-decisions/decision-endpoints/read-one-recent-decision.html
        """
        return self._p1.request(
            "authorize.decisionEndpoints.recentDecisions.get",
            decision_endpoint_id=decision_endpoint_id,
            recent_decision_id=recent_decision_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthorizeExternalOAuthServers:
    """The operations under `authorize.externalOAuthServers`."""

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
    ) -> Request[Page[ExternalOAuthServer]]:
        """Read All External OAuth Servers.

        `GET /v1/environments/{environmentId}/externalOAuthServers`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md

        25 external OAuth servers per environment. Not in the Go SDK.

        Query parameters:
            limit
            filter: a SCIM filter on `name` (co)
            cursor
        """
        return self._p1.request(
            "authorize.externalOAuthServers.list",
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
        body: ExternalOAuthServerInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ExternalOAuthServer]]:
        """Create External OAuth Server.

        `POST /v1/environments/{environmentId}/externalOAuthServers`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
        """
        return self._p1.request(
            "authorize.externalOAuthServers.create",
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        external_oauth_server_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ExternalOAuthServer]]:
        """Read One External OAuth Server.

        `GET /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
        """
        return self._p1.request(
            "authorize.externalOAuthServers.get",
            external_oauth_server_id=external_oauth_server_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        external_oauth_server_id: str | UUID,
        body: ExternalOAuthServerInput | ExternalOAuthServer,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[ExternalOAuthServer]]:
        """Update External OAuth Server.

        `PUT /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
        """
        return self._p1.request(
            "authorize.externalOAuthServers.update",
            external_oauth_server_id=external_oauth_server_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        external_oauth_server_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete External OAuth Server.

        `DELETE /v1/environments/{environmentId}/externalOAuthServers/{externalOAuthServerId}`
        https://developer.pingidentity.com/pingone-api/authorize/api-access-management/external-oauth-servers/create-external-oauth-server.md
        """
        return self._p1.request(
            "authorize.externalOAuthServers.delete",
            external_oauth_server_id=external_oauth_server_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
