"""The operations under `passwordPolicies`.

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
        PasswordPolicy,
        PasswordPolicyInput,
    )
    from . import Operations

__all__ = [
    "PasswordPolicies",
]


class PasswordPolicies:
    """The operations under `passwordPolicies`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[PasswordPolicy]]:
        """Read All Password Policies.

        `GET /v1/environments/{environmentId}/passwordPolicies`
        """
        return self._p1.request("passwordPolicies.list", environment_id=environment_id, headers=headers, allow=allow)

    def create(
        self,
        *,
        body: PasswordPolicyInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordPolicy]]:
        """Create Password Policy.

        `POST /v1/environments/{environmentId}/passwordPolicies`
        """
        return self._p1.request(
            "passwordPolicies.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        password_policy_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordPolicy]]:
        """Read One Password Policy.

        `GET /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
        """
        return self._p1.request(
            "passwordPolicies.get",
            password_policy_id=password_policy_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        password_policy_id: str | UUID,
        body: PasswordPolicyInput | PasswordPolicy,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[PasswordPolicy]]:
        """Update Password Policy.

        `PUT /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
        """
        return self._p1.request(
            "passwordPolicies.update",
            password_policy_id=password_policy_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        password_policy_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Password Policy.

        `DELETE /v1/environments/{environmentId}/passwordPolicies/{passwordPolicyId}`
        """
        return self._p1.request(
            "passwordPolicies.delete",
            password_policy_id=password_policy_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
