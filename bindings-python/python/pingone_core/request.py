"""Requests as plain data, ready for any HTTP client."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, TypeVar
from urllib.parse import parse_qsl

from . import _core
from .violations import Violation

__all__ = ["Request"]

ReadingT = TypeVar("ReadingT", covariant=True)


@dataclass(frozen=True, slots=True, repr=False)
class Request(Generic[ReadingT]):
    """One request, as plain data. It holds the access token: log `redacted()` or `repr()`, which do not.

    Every client takes it as it is:

    - httpx: `httpx.request(**request.kwargs())`
    - requests: `requests.request(**request.kwargs())`
    - urllib: `urlopen(urllib.request.Request(request.url, request.content, request.headers, method=request.method))`
    - aiohttp: `session.request(request.method, URL(request.url, encoded=True), data=request.content,
      headers=request.headers)`, where `URL` is that of yarl

    The type parameter says what `PingOne.read_response` gives for it.
    """

    #: The id of the endpoint, for example `users.list`.
    endpoint: str
    #: `GET`, `POST`, `PUT`, `PATCH` or `DELETE`.
    method: str
    #: The whole URL, encoded.
    url: str
    #: Names in lower case.
    headers: Mapping[str, str] = field(hash=False)
    #: The body, or `None`.
    content: bytes | None = None
    #: What is surprising about the request; errors would have stopped it.
    warnings: tuple[Violation, ...] = ()

    def kwargs(self) -> dict[str, Any]:
        """The keyword arguments of `httpx.request`, of `requests.request` and of the `request` of their clients.

        Bodies are given as values (`json` or `data`), the only form that both clients know; they write them again. A file is
        given as `data`: httpx takes that with a `DeprecationWarning`, so send files with `content=request.content`.
        """
        kwargs: dict[str, Any] = {"method": self.method, "url": self.url, "headers": dict(self.headers)}
        if self.content is not None:
            content_type = self.headers.get("content-type", "")
            if content_type.endswith("json"):
                kwargs["json"] = json.loads(self.content)
            elif content_type == "application/x-www-form-urlencoded":
                kwargs["data"] = dict(parse_qsl(self.content.decode(), keep_blank_values=True))
            else:
                kwargs["data"] = self.content
        return kwargs

    def json(self) -> Any:
        """The body as a value, `None` when there is none. Raises `ValueError` when it is no JSON."""
        return None if self.content is None else json.loads(self.content)

    def redacted(self) -> Request[ReadingT]:
        """A copy for logs: without token, client secret, passwords and other secrets."""
        data = _core.redacted(self._data(), self.content)
        body = data["body"]
        return replace(
            self,
            url=data["url"],
            headers=data["headers"],
            content=self.content if body is None else body.encode(),
        )

    def to_curl(self) -> str:
        """The request as a curl command. Secrets are variables of the shell: `$ACCESS_TOKEN`."""
        return _core.to_curl(self._data(), self.content)

    def _data(self) -> dict[str, Any]:
        """All but the body."""
        return {"endpoint": self.endpoint, "method": self.method, "url": self.url, "headers": self.headers}

    def __repr__(self) -> str:
        size = 0 if self.content is None else len(self.content)
        names = ", ".join(self.headers)
        return f"<Request {self.endpoint}: {self.method} {self.url} [{names}] {size} bytes>"
