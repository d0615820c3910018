"""The operations of the platform as methods of `PingOne`.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pingone_core import Request

    from ..names import EndpointId
    from .activities import Activities
    from .applications import Applications
    from .auth import Auth
    from .authorize import Authorize
    from .branding import Branding
    from .davinci import Davinci
    from .environments import Environments
    from .gateways import Gateways
    from .groups import Groups
    from .images import Images
    from .notifications import Notifications
    from .organizations import Organizations
    from .password_policies import PasswordPolicies
    from .populations import Populations
    from .resources import Resources
    from .roles import Roles
    from .scim import Scim
    from .sign_on_policies import SignOnPolicies
    from .users import Users

__all__ = ["Operations"]


class Operations:
    """One property for each family of operations: the base class of `PingOne`."""

    __slots__ = ()

    def request(self, endpoint: EndpointId, /, **arguments: Any) -> Request[Any]:
        """Builds the request of an operation."""
        raise NotImplementedError

    @property
    def activities(self) -> Activities:
        """The operations under `activities`."""
        from .activities import Activities

        return Activities(self)

    @property
    def applications(self) -> Applications:
        """The operations under `applications`."""
        from .applications import Applications

        return Applications(self)

    @property
    def auth(self) -> Auth:
        """The operations under `auth`."""
        from .auth import Auth

        return Auth(self)

    @property
    def authorize(self) -> Authorize:
        """The operations under `authorize`."""
        from .authorize import Authorize

        return Authorize(self)

    @property
    def branding(self) -> Branding:
        """The operations under `branding`."""
        from .branding import Branding

        return Branding(self)

    @property
    def davinci(self) -> Davinci:
        """The operations under `davinci`."""
        from .davinci import Davinci

        return Davinci(self)

    @property
    def environments(self) -> Environments:
        """The operations under `environments`."""
        from .environments import Environments

        return Environments(self)

    @property
    def gateways(self) -> Gateways:
        """The operations under `gateways`."""
        from .gateways import Gateways

        return Gateways(self)

    @property
    def groups(self) -> Groups:
        """The operations under `groups`."""
        from .groups import Groups

        return Groups(self)

    @property
    def images(self) -> Images:
        """The operations under `images`."""
        from .images import Images

        return Images(self)

    @property
    def notifications(self) -> Notifications:
        """The operations under `notifications`."""
        from .notifications import Notifications

        return Notifications(self)

    @property
    def organizations(self) -> Organizations:
        """The operations under `organizations`."""
        from .organizations import Organizations

        return Organizations(self)

    @property
    def password_policies(self) -> PasswordPolicies:
        """The operations under `passwordPolicies`."""
        from .password_policies import PasswordPolicies

        return PasswordPolicies(self)

    @property
    def populations(self) -> Populations:
        """The operations under `populations`."""
        from .populations import Populations

        return Populations(self)

    @property
    def resources(self) -> Resources:
        """The operations under `resources`."""
        from .resources import Resources

        return Resources(self)

    @property
    def roles(self) -> Roles:
        """The operations under `roles`."""
        from .roles import Roles

        return Roles(self)

    @property
    def scim(self) -> Scim:
        """The operations under `scim`."""
        from .scim import Scim

        return Scim(self)

    @property
    def sign_on_policies(self) -> SignOnPolicies:
        """The operations under `signOnPolicies`."""
        from .sign_on_policies import SignOnPolicies

        return SignOnPolicies(self)

    @property
    def users(self) -> Users:
        """The operations under `users`."""
        from .users import Users

        return Users(self)
