"""The operations under `auth`.

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
    from ..types import (
        TokenIntrospectionRequestInput,
        TokenRequestInput,
        TokenResponse,
        UsernamePasswordCheckInput,
    )
    from . import Operations

__all__ = [
    "Auth",
    "AuthFlows",
    "AuthToken",
]


class Auth:
    """The operations under `auth`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def flows(self) -> AuthFlows:
        """The operations under `auth.flows`."""
        return AuthFlows(self._p1)

    @property
    def token(self) -> AuthToken:
        """The operations under `auth.token`."""
        return AuthToken(self._p1)


class AuthFlows:
    """The operations under `auth.flows`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def check_username_password(
        self,
        *,
        flow_id: str | UUID,
        body: UsernamePasswordCheckInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Check Username/Password.

        `POST /{environmentId}/flows/{flowId}`
        https://developer.pingidentity.com/pingone-api/auth/flows/flows-1/check-username-password.md

        The documented samples send no Authorization header: the flow is tied to session cookies.
        """
        return self._p1.request(
            "auth.flows.checkUsernamePassword",
            flow_id=flow_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class AuthToken:
    """The operations under `auth.token`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def client_credentials(
        self,
        *,
        body: TokenRequestInput,
        environment_id: str | UUID | None = None,
        basic_auth: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[TokenResponse]]:
        """Token (client_credentials).

        `POST /{environmentId}/as/token`
        https://developer.pingidentity.com/pingone-api/auth/openid-connect-oauth-2/token-client_credentials-client-secret-post.md

        Client authentication follows the application tokenEndpointAuthMethod: CLIENT_SECRET_BASIC =>
        Authorization: Basic base64(clientId:clientSecret) and only grant_type in the form; CLIENT_SECRET_POST =>
        client_id and client_secret in the form. No /v1 prefix on the auth domain.
        """
        return self._p1.request(
            "auth.token.clientCredentials",
            body=body,
            environment_id=environment_id,
            basic_auth=basic_auth,
            headers=headers,
            allow=allow,
        )

    def client_credentials_legacy(
        self,
        *,
        body: TokenRequestInput,
        basic_auth: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[TokenResponse]]:
        """Token (client_credentials), environment-less legacy form.

        `POST /as/token`

        Only the PingOne for Customers overview, the oldest text, names auth.pingone.com/as/token without an
        environment id; current docs always show /{environmentId}/as/token.
        """
        return self._p1.request(
            "auth.token.clientCredentialsLegacy", body=body, basic_auth=basic_auth, headers=headers, allow=allow
        )

    def introspect(
        self,
        *,
        body: TokenIntrospectionRequestInput,
        environment_id: str | UUID | None = None,
        basic_auth: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Token Introspection.

        `POST /{environmentId}/as/introspect`
        https://developer.pingidentity.com/pingone-api/auth/auth-config-options/create-a-client-secret-jwt.html
        (names /as/introspect)

        The endpoint is documented; the form of the request (token, client authentication) is RFC 7662.
        """
        return self._p1.request(
            "auth.token.introspect",
            body=body,
            environment_id=environment_id,
            basic_auth=basic_auth,
            headers=headers,
            allow=allow,
        )
