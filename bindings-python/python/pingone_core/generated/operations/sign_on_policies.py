"""The operations under `signOnPolicies`.

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
        SignOnPolicy,
        SignOnPolicyInput,
    )
    from . import Operations

__all__ = [
    "SignOnPolicies",
    "SignOnPoliciesActions",
]


class SignOnPolicies:
    """The operations under `signOnPolicies`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    @property
    def actions(self) -> SignOnPoliciesActions:
        """The operations under `signOnPolicies.actions`."""
        return SignOnPoliciesActions(self._p1)

    def list(
        self,
        *,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[SignOnPolicy]]:
        """Read All Sign On Policies.

        `GET /v1/environments/{environmentId}/signOnPolicies`
        """
        return self._p1.request("signOnPolicies.list", environment_id=environment_id, headers=headers, allow=allow)

    def create(
        self,
        *,
        body: SignOnPolicyInput,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[SignOnPolicy]]:
        """Create Sign On Policy.

        `POST /v1/environments/{environmentId}/signOnPolicies`
        """
        return self._p1.request(
            "signOnPolicies.create", body=body, environment_id=environment_id, headers=headers, allow=allow
        )

    def get(
        self,
        *,
        sign_on_policy_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[SignOnPolicy]]:
        """Read One Sign On Policy.

        `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
        """
        return self._p1.request(
            "signOnPolicies.get",
            sign_on_policy_id=sign_on_policy_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        sign_on_policy_id: str | UUID,
        body: SignOnPolicyInput | SignOnPolicy,
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[SignOnPolicy]]:
        """Update Sign On Policy.

        `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
        """
        return self._p1.request(
            "signOnPolicies.update",
            sign_on_policy_id=sign_on_policy_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        sign_on_policy_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Sign On Policy.

        `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}`
        """
        return self._p1.request(
            "signOnPolicies.delete",
            sign_on_policy_id=sign_on_policy_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )


class SignOnPoliciesActions:
    """The operations under `signOnPolicies.actions`."""

    __slots__ = ("_p1",)

    def __init__(self, p1: Operations) -> None:
        self._p1 = p1

    def list(
        self,
        *,
        sign_on_policy_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Page[dict[str, Any]]]:
        """Read All Sign-On Policy Actions.

        `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`
        """
        return self._p1.request(
            "signOnPolicies.actions.list",
            sign_on_policy_id=sign_on_policy_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def create(
        self,
        *,
        sign_on_policy_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Create Sign-On Policy Action.

        `POST /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions`

        Flow orchestration service: a float for an integer field is rejected with INVALID_REQUEST / INVALID_VALUE
        (the API foundations) instead of being truncated.
        """
        return self._p1.request(
            "signOnPolicies.actions.create",
            sign_on_policy_id=sign_on_policy_id,
            body=body,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def get(
        self,
        *,
        sign_on_policy_id: str | UUID,
        action_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Read One Sign-On Policy Action.

        `GET /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
        """
        return self._p1.request(
            "signOnPolicies.actions.get",
            sign_on_policy_id=sign_on_policy_id,
            action_id=action_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )

    def update(
        self,
        *,
        sign_on_policy_id: str | UUID,
        action_id: str | UUID,
        body: Mapping[str, Any],
        environment_id: str | UUID | None = None,
        before: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[dict[str, Any]]]:
        """Update Sign-On Policy Action.

        `PUT /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
        """
        return self._p1.request(
            "signOnPolicies.actions.update",
            sign_on_policy_id=sign_on_policy_id,
            action_id=action_id,
            body=body,
            environment_id=environment_id,
            before=before,
            headers=headers,
            allow=allow,
        )

    def delete(
        self,
        *,
        sign_on_policy_id: str | UUID,
        action_id: str | UUID,
        environment_id: str | UUID | None = None,
        headers: Mapping[str, str] | None = None,
        allow: Iterable[ViolationCode | Code] | None = None,
    ) -> Request[Value[None]]:
        """Delete Sign-On Policy Action.

        `DELETE /v1/environments/{environmentId}/signOnPolicies/{signOnPolicyId}/actions/{actionId}`
        """
        return self._p1.request(
            "signOnPolicies.actions.delete",
            sign_on_policy_id=sign_on_policy_id,
            action_id=action_id,
            environment_id=environment_id,
            headers=headers,
            allow=allow,
        )
