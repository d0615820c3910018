"""The operations under `gateways`.

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
    "Gateways",
    "GatewaysCredentials",
]


class Gateways:
    """The operations under `gateways`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def credentials(self) -> GatewaysCredentials:
        """The operations under `gateways.credentials`."""
        return GatewaysCredentials(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Gateways.

        `GET /v1/environments/{environmentId}/gateways`
        """
        return self._p1.request("gateways.list", environment_id=environment_id, headers=headers, allow=allow)

    def create(
        self,
        *,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create API Gateway Integration.

        `POST /v1/environments/{environmentId}/gateways`
        """
        return self._p1.request(
            "gateways.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        gateway_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Gateway.

        `GET /v1/environments/{environmentId}/gateways/{gatewayId}`
        """
        return self._p1.request(
            "gateways.get", gateway_id=gateway_id, environment_id=environment_id, headers=headers, allow=allow
        )

    def update(
        self,
        *,
        gateway_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Gateway.

        `PUT /v1/environments/{environmentId}/gateways/{gatewayId}`
        """
        return self._p1.request(
            "gateways.update",
            gateway_id=gateway_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        gateway_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Gateway.

        `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}`
        """
        return self._p1.request(
            "gateways.delete", gateway_id=gateway_id, environment_id=environment_id, headers=headers, allow=allow
        )


class GatewaysCredentials:
    """The operations under `gateways.credentials`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        gateway_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Gateway Credentials.

        `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`
        """
        return self._p1.request(
            "gateways.credentials.list",
            gateway_id=gateway_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        gateway_id: str | UUID,
        credential_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Gateway Credential.

        `GET /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`
        """
        return self._p1.request(
            "gateways.credentials.get",
            gateway_id=gateway_id,
            credential_id=credential_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        gateway_id: str | UUID,
        credential_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Gateway Credential.

        `DELETE /v1/environments/{environmentId}/gateways/{gatewayId}/credentials/{credentialId}`
        """
        return self._p1.request(
            "gateways.credentials.delete",
            gateway_id=gateway_id,
            credential_id=credential_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        gateway_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create Gateway Credential.

        `POST /v1/environments/{environmentId}/gateways/{gatewayId}/credentials`

        No request body in the SDK spec.
        """
        return self._p1.request(
            "gateways.credentials.create",
            gateway_id=gateway_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
