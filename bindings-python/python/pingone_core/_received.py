"""What HTTP clients give, as status, headers and body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import index
from typing import Any


def parts(
    response: object,
    status: int | None,
    headers: Mapping[str, str] | Iterable[tuple[str, str]] | None,
    body: bytes | str | None,
) -> tuple[int, list[tuple[str, str]], bytes]:
    """Status, headers and body: what is given by name, else what the response of an HTTP client has."""
    if status is None:
        status = getattr(response, "status_code", None)
    if status is None:
        status = getattr(response, "status", None)
    if status is None:
        raise TypeError("a response has `status_code` or `status`; else give status=, headers= and body=")
    if headers is None:
        headers = getattr(response, "headers", None) or ()
    if body is None:
        body = _body(response)
    return _status(status), _pairs(headers), _content(body)


def _status(status: int) -> int:
    """The core reads 16 bits: what is beyond is as little a status as the nearest number, which it warns of."""
    return min(max(index(status), 0), 0xFFFF)


def _content(body: object) -> bytes:
    if isinstance(body, str):
        return body.encode(errors="replace")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)  # pyright: ignore[reportUnknownArgumentType]
    raise TypeError(f"a body is bytes or str, not {type(body).__name__}")


def _pairs(headers: Any) -> list[tuple[str, str]]:
    """The headers one by one: the mappings of the clients give a name more than once when it came more than once."""
    return list(headers.items() if hasattr(headers, "items") else headers)


def _body(response: Any) -> bytes:
    """The body that a client has read, or that it reads now."""
    if response is None:
        return b""
    content = getattr(response, "content", None)
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)  # pyright: ignore[reportUnknownArgumentType]
    read = getattr(response, "read", None)
    content = read() if callable(read) else b""
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)  # pyright: ignore[reportUnknownArgumentType]
    close = getattr(content, "close", None)
    if callable(close):
        close()
    raise TypeError("the body of this response is not read yet: give body=await response.read()")
