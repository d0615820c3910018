"""What came back: a `Value`, a `Page` or a `Failure`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, NoReturn, TypeVar

from .request import Request
from .violations import Violation

__all__ = ["ErrorDetail", "Failure", "Page", "Reading", "Value"]

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Common:
    """What every reading has."""

    #: The id of the endpoint that answered.
    endpoint: str
    status: int
    #: How long the platform asks to wait before the next try.
    retry_after_millis: int | None = None
    #: What the vendor's support asks for.
    correlation_id: str | None = None
    #: The address of what was created.
    location: str | None = None
    #: What was found while reading; pointers go into the body.
    violations: tuple[Violation, ...] = ()

    @property
    def valid(self) -> bool:
        """True when everything could be read."""
        return not any(violation.is_error for violation in self.violations)


@dataclass(frozen=True)
class Value(_Common, Generic[T]):
    """A single answer, as it came: unknown members and unknown enum values are kept.

    >>> from pingone_core import read_response
    >>> match read_response("users.get", status=200, headers={}, body=b'{"username": "tom"}'):
    ...     case Value(user):
    ...         print(user["username"])
    tom
    """

    #: `None` when there was no body.
    value: T = field(repr=False, hash=False)

    @property
    def kind(self) -> Literal["value"]:
        """`value`"""
        return "value"

    def raise_for_error(self) -> Value[T]:
        """The value itself: there is no error."""
        return self


@dataclass(frozen=True)
class Page(_Common, Generic[T]):
    """One page of a collection. Iterating gives its items.

    Pages may be shorter than was asked for, even empty; only a missing `next` means the end, if the page is `valid`: a link
    that was refused is missing, too. `raise_for_error()` and `PingOne.pages` look at that.
    """

    items: tuple[T, ...] = field(repr=False, hash=False)
    #: The request for the page after this one.
    next: Request[Page[T]] | None = None
    #: The request for the page before this one.
    previous: Request[Page[T]] | None = None
    #: The member of `_embedded` that holds the items, for example `users`.
    collection: str | None = None
    #: How many items the platform says are on this page.
    size: int | None = None
    #: How many items the platform says there are in all; it often does not say.
    count: int | None = None

    @property
    def kind(self) -> Literal["page"]:
        """`page`"""
        return "page"

    def raise_for_error(self) -> Page[T]:
        """The page itself. Raises `ProtocolError` when a link was refused, so that nobody takes it for the last page."""
        from .errors import ProtocolError

        if not self.valid:
            raise ProtocolError(self.violations)
        return self

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True


@dataclass(frozen=True, slots=True)
class ErrorDetail:
    """One problem that the platform names."""

    code: str | None
    #: Where, in the platform's spelling.
    target: str | None
    #: Where, as a JSON Pointer into the request's body.
    pointer: str | None
    message: str | None
    inner_error: Mapping[str, Any] = field(default_factory=dict[str, Any], hash=False)


@dataclass(frozen=True)
class Failure(_Common):
    """The platform refused, or the answer can not be read (then `violations` says why)."""

    #: The platform's code, for example `INVALID_DATA`.
    code: str | None
    message: str | None
    details: tuple[ErrorDetail, ...] = ()
    #: What the vendor's support asks for.
    id: str | None = None
    #: Which of the platform's forms of errors it had.
    form: str = "unknown"
    #: The whole body, when it is JSON.
    document: Any = field(default=None, repr=False, hash=False)

    @property
    def kind(self) -> Literal["error"]:
        """`error`"""
        return "error"

    def raise_for_error(self) -> NoReturn:
        """Raises `PlatformError`."""
        from .errors import PlatformError

        raise PlatformError(self)

    def __str__(self) -> str:
        parts = (self.code, self.message, *(detail.message for detail in self.details))
        text = ": ".join(part for part in parts if part) or "; ".join(map(str, self.violations))
        return f"{self.status} {text}" if text else str(self.status)


Reading = Value[T] | Page[T] | Failure
