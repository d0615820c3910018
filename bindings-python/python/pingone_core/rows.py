"""The rows of the catalogue as data: endpoints, models, codes of violations, regions, names of placeholders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _core

if TYPE_CHECKING:
    from .generated.names import EndpointId, ModelName

__all__ = [
    "changes",
    "codes",
    "describe",
    "endpoint",
    "endpoints",
    "find_request",
    "known_roots",
    "models",
    "outgoing",
    "postman_collection",
    "regions",
    "search_endpoints",
]


def endpoints() -> list[dict[str, Any]]:
    """Every endpoint, in the order of the catalogue."""
    return _core.endpoints()


def endpoint(id: EndpointId) -> dict[str, Any]:
    """One endpoint by its id. Raises `UsageError`, with the nearest ids, when there is none.

    >>> endpoint("users.get")["path"]
    '/v1/environments/{environmentId}/users/{userId}'
    """
    return _core.endpoint(id)


def search_endpoints(query: str) -> list[dict[str, Any]]:
    """The endpoints that a query may mean, best first: an id, words of a title, a path, an older name.

    >>> search_endpoints("deploy api service")[0]["id"]
    'authorize.apiServers.deployment.deploy'
    """
    return _core.search_endpoints(query)


def find_request(method: str, path: str, content_type: str | None = None) -> list[dict[str, Any]]:
    """The endpoints that a concrete request belongs to, those with a fitting content type first."""
    return _core.find_request(method, path, content_type)


def models() -> list[dict[str, Any]]:
    """Every model: `name`, `title`, and `open` when the platform publishes no table of it."""
    return _core.models()


def describe(model: ModelName) -> dict[str, Any]:
    """What a form for a model needs: labels, types, limits, choices, help. Raises `UsageError` for no model."""
    return _core.describe(model)


def codes() -> list[dict[str, Any]]:
    """Every code of a violation, with its message and help."""
    return _core.codes()


def regions() -> list[dict[str, str]]:
    """Every region, the default first.

    >>> [region["code"] for region in regions()]
    ['NA', 'CA', 'EU', 'AU', 'SG', 'AP']
    """
    return _core.regions()


def known_roots() -> list[dict[str, Any]]:
    """The names that placeholders of the platform start with."""
    return _core.known_roots()


def changes(before: object, after: object, *, model: ModelName | None = None) -> Any:
    """The smallest PATCH body between two values (RFC 7396). With a model, without what the platform sets itself.

    >>> changes({"title": "Mr", "nickname": "Tom"}, {"title": "Dr"})
    {'title': 'Dr', 'nickname': None}
    """
    return _core.changes(model, before, after)


def outgoing(model: ModelName, value: object, *, endpoint: EndpointId | None = None) -> Any:
    """A copy of a value without what the platform sets itself."""
    return _core.outgoing(model, value, endpoint)


def postman_collection() -> dict[str, Any]:
    """The whole catalogue as a Postman collection; an environment is made by `PingOne.to_postman_environment`."""
    return _core.postman_collection()
