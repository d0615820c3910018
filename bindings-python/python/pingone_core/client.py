"""`PingOne`: the requests and responses of one tenant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NoReturn, TypedDict, TypeVar, overload
from uuid import UUID

from . import _arguments, _core, _data, _received
from .generated.operations import Operations
from .request import Request
from .response import Failure, Page, Reading

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .generated.names import EndpointId, RegionCode

__all__ = ["PingOne", "Settings", "read_response"]

ReadingT = TypeVar("ReadingT")
ItemT = TypeVar("ItemT")

Headers = Mapping[str, str] | Iterable[tuple[str, str]]


class Settings(TypedDict, total=False):
    """The settings of a tenant that few need."""

    client_id: str | UUID | None
    """The client that asks for tokens."""
    client_secret: str | None
    """The secret of that client."""
    admin_environment_id: str | UUID | None
    """The environment in which that client is, when it is another one."""
    organization_id: str | UUID | None
    """The organization."""
    api_path: str | None
    """The URL of the management API with its version: `https://api.example.com/v1`."""
    auth_path: str | None
    """The URL of the authentication service."""
    orchestrate_path: str | None
    """The URL of the DaVinci management service with its version."""
    scim_path: str | None
    """The URL of the SCIM service."""


class PingOne(Operations):
    """Builds the requests of one tenant and reads its responses. It never sends anything and never changes.

    `region` is a code (`NA`, `CA`, `EU`, `AU`, `SG`, `AP`) or `domain` a domain of your own. Further settings, all
    optional: `client_id`, `client_secret`, `admin_environment_id`, `organization_id`, and `api_path`, `auth_path`,
    `orchestrate_path`, `scim_path` for the URLs of single services. Raises `UsageError` with everything that is wrong.

    >>> p1 = PingOne(region="EU", environment_id="5caa81af-ec05-41ff-a709-c7378007a99c", access_token="eyJhbGciOi")
    >>> p1.request("users.list", filter='name.family eq "Jones"', limit=100).url
    'https://api.pingone.eu/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users?limit=100&filter=name.family%20eq%20%22Jones%22'
    """

    __slots__ = ("_client",)

    def __init__(
        self,
        *,
        region: RegionCode | None = None,
        domain: str | None = None,
        environment_id: str | UUID | None = None,
        access_token: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        usual = {
            "region": region,
            "domain": domain,
            "environment_id": environment_id,
            "access_token": access_token,
        }
        self._client = _core.Client(_arguments.arguments(settings, _arguments.arguments(usual)))

    def request(self, endpoint: EndpointId, args: Mapping[str, Any] | None = None, /, **keywords: Any) -> Request[Any]:
        """Builds a request to an endpoint by its id.

        The arguments are those of the endpoint, path and query parameters, and the fixed ones below. As keywords they have
        their names in snake case (`user_id`) or as on the wire (`userId`); `args` is for arguments that are data
        already, with their names on the wire.

        - `body`: mappings, sequences, dataclasses and what else has a JSON form; bytes for a file, then with `content_type`
        - `headers`: further headers of yours, by name
        - `allow`: codes of violations that are to be warnings
        - `before`: the stored value, to check that what can not change does not
        - `basic_auth`: `{"id": …, "secret": …}`, the client of a token request

        Raises `ValidationError` with everything that is wrong, `UsageError` for an endpoint that does not exist, and
        `TypeError` for an argument that is given twice, and `TypeError` or `ValueError` for Python values that are no
        JSON: bytes, sets, NaN, an integer of more than 64 bits, text with a lone surrogate, what is nested too deep.
        """
        if keywords:
            if keywords.get("allow") is not None:
                keywords["allow"] = _arguments.codes(keywords["allow"])
            args = _arguments.arguments(keywords, args)
        file = None
        if isinstance(args, Mapping) and isinstance(args.get("body"), (bytes, bytearray, memoryview)):
            rest = {name: value for name, value in args.items() if name not in ("body", "contentType")}
            file = (args.get("contentType", ""), bytes(args["body"]))
            args = rest
        return Request(*self._client.request(endpoint, args, file))

    @overload
    def read_response(
        self,
        request: Request[ReadingT],
        response: object = None,
        *,
        status: int | None = None,
        headers: Headers | None = None,
        body: bytes | str | None = None,
    ) -> ReadingT | Failure: ...
    @overload
    def read_response(
        self,
        request: EndpointId,
        response: object = None,
        *,
        status: int | None = None,
        headers: Headers | None = None,
        body: bytes | str | None = None,
    ) -> Reading[Any]: ...
    def read_response(
        self,
        request: Request[Any] | EndpointId,
        response: object = None,
        *,
        status: int | None = None,
        headers: Headers | None = None,
        body: bytes | str | None = None,
    ) -> Any:
        """Reads what came back for a request, or for an endpoint by its id.

        `response` is that of httpx, requests or urllib, or any object with `status_code` or `status`, `headers`, and
        `content` or `read()`. `status`, `headers` and `body` are used instead of its parts where they are given; with
        aiohttp, give `body=await response.read()`.

        What came back is never an exception, whatever it is: see `Value`, `Page`, `Failure` and their
        `raise_for_error()`.
        """
        endpoint = request if isinstance(request, str) else request.endpoint
        return _data.reading(self._client.read_response(endpoint, *_received.parts(response, status, headers, body)))

    def pages(
        self, request: Request[Page[ItemT]], send: Callable[[Request[Page[ItemT]]], object]
    ) -> Iterator[Page[ItemT]]:
        """All pages from this one on, one `send` for each.

        `send` sends a request and gives the response. Raises `PlatformError` when the platform refuses, and
        `ProtocolError` when the link to the next page is refused, after this one: it leaves the tenant's own host or
        leads back to the same page.
        """
        following: Request[Page[ItemT]] | None = request
        while following is not None:
            parts = _received.parts(send(following), None, None, None)
            data, refused = self._client.read_page(following.endpoint, *parts)
            reading = _data.reading(data)
            following = None
            if isinstance(reading, Failure):
                reading.raise_for_error()
            # Without types, the request may be one for something else: then this is a value, and refused.
            if isinstance(reading, Page):
                yield reading
                following = reading.next
            if refused is not None:
                raise refused

    def items(self, request: Request[Page[ItemT]], send: Callable[[Request[Page[ItemT]]], object]) -> Iterator[ItemT]:
        """All items of all pages, as `pages` gives them."""
        for page in self.pages(request, send):
            yield from page

    def with_access_token(self, access_token: str) -> PingOne:
        """The same tenant with another token."""
        return self._of(self._client.with_access_token(access_token))

    @classmethod
    def from_postman_environment(cls, environment: Mapping[str, Any] | str) -> PingOne:
        """A tenant from an exported Postman environment: its JSON, as text or as a value."""
        return cls._of(_core.Client.from_postman(environment))

    def to_postman_environment(self, name: str, *, secrets: bool = False) -> dict[str, Any]:
        """The settings as a Postman environment. With `secrets`, it belongs into no shared workspace."""
        return self._client.to_postman(name, secrets)

    @property
    def environment_id(self) -> str | None:
        """The environment of requests that name none."""
        return self._client.environment_id

    @property
    def base_urls(self) -> dict[str, str]:
        """The start of the URLs of each service: `api`, `auth`, `orchestrate`, `scim`."""
        return self._client.base_urls

    @classmethod
    def _of(cls, client: _core.Client) -> PingOne:
        self = cls.__new__(cls)
        self._client = client
        return self

    def __repr__(self) -> str:
        return f"<PingOne {self.base_urls['api']} environment_id={self.environment_id!r}>"

    def __copy__(self) -> PingOne:
        return self

    def __deepcopy__(self, memo: object) -> PingOne:
        return self

    def __reduce__(self) -> NoReturn:
        raise TypeError("a PingOne holds secrets and is not pickled: make it from its settings where it is needed")


@overload
def read_response(
    request: Request[ReadingT],
    response: object = None,
    *,
    status: int | None = None,
    headers: Headers | None = None,
    body: bytes | str | None = None,
) -> ReadingT | Failure: ...
@overload
def read_response(
    request: EndpointId,
    response: object = None,
    *,
    status: int | None = None,
    headers: Headers | None = None,
    body: bytes | str | None = None,
) -> Reading[Any]: ...
def read_response(
    request: Request[Any] | EndpointId,
    response: object = None,
    *,
    status: int | None = None,
    headers: Headers | None = None,
    body: bytes | str | None = None,
) -> Any:
    """Reads a response of any tenant, as `PingOne.read_response` does.

    Links of pages must stay on the platform's own hosts, and their requests carry no token.
    """
    endpoint = request if isinstance(request, str) else request.endpoint
    return _data.reading(_core.read_response(endpoint, *_received.parts(response, status, headers, body)))
