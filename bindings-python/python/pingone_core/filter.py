"""SCIM filters: build them with operators, check them, send them as text.

>>> from pingone_core import filter
>>> jones = filter.eq("name.family", "Jones") & ~filter.sw("username", "test-")
>>> print(jones | filter.present("mobilePhone"))
name.family eq "Jones" and not (username sw "test-") or mobilePhone pr
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from . import _core

__all__ = [
    "Filter",
    "all_of",
    "any_of",
    "co",
    "eq",
    "ew",
    "ge",
    "gt",
    "le",
    "lt",
    "ne",
    "not_",
    "parse_filter",
    "present",
    "sw",
    "value_path",
]

#: What an attribute is compared with.
FilterValue = str | int | float | bool | UUID | datetime | None


class Filter(str):
    """The text of a filter that can be read. Combine filters with `&`, `|` and `~`.

    `Filter(text)` reads the text and writes it as it is sent; raises `ValidationError` with the place where reading stopped.
    """

    __slots__ = ()

    def __new__(cls, text: str) -> Filter:
        return _filter(_core.parse_filter(text), cls)

    def __and__(self, other: object) -> Filter:
        return _filter(_core.all_of([self, other])) if isinstance(other, str) else NotImplemented

    def __rand__(self, other: object) -> Filter:
        return _filter(_core.all_of([other, self])) if isinstance(other, str) else NotImplemented

    def __or__(self, other: object) -> Filter:
        return _filter(_core.any_of([self, other])) if isinstance(other, str) else NotImplemented

    def __ror__(self, other: object) -> Filter:
        return _filter(_core.any_of([other, self])) if isinstance(other, str) else NotImplemented

    def __invert__(self) -> Filter:
        return _filter(_core.negate(self))

    def __str__(self) -> str:
        return str.__str__(self)

    def __repr__(self) -> str:
        return f"Filter({str(self)!r})"


def _filter(text: str, cls: type[Filter] = Filter) -> Filter:
    return str.__new__(cls, text)


def eq(attribute: str, value: FilterValue) -> Filter:
    """The attribute equals the value."""
    return _filter(_core.compare("eq", attribute, value))


def ne(attribute: str, value: FilterValue) -> Filter:
    """The attribute does not equal the value."""
    return _filter(_core.compare("ne", attribute, value))


def co(attribute: str, value: FilterValue) -> Filter:
    """The attribute contains the value."""
    return _filter(_core.compare("co", attribute, value))


def sw(attribute: str, value: FilterValue) -> Filter:
    """The attribute starts with the value."""
    return _filter(_core.compare("sw", attribute, value))


def ew(attribute: str, value: FilterValue) -> Filter:
    """The attribute ends with the value."""
    return _filter(_core.compare("ew", attribute, value))


def gt(attribute: str, value: FilterValue) -> Filter:
    """The attribute is greater than the value, or later."""
    return _filter(_core.compare("gt", attribute, value))


def ge(attribute: str, value: FilterValue) -> Filter:
    """The attribute is greater than the value or equal to it."""
    return _filter(_core.compare("ge", attribute, value))


def lt(attribute: str, value: FilterValue) -> Filter:
    """The attribute is less than the value, or earlier."""
    return _filter(_core.compare("lt", attribute, value))


def le(attribute: str, value: FilterValue) -> Filter:
    """The attribute is less than the value or equal to it."""
    return _filter(_core.compare("le", attribute, value))


def present(attribute: str) -> Filter:
    """The attribute has a value (`pr`)."""
    return _filter(_core.present(attribute))


def not_(filter: str) -> Filter:
    """The filter does not hold: `~filter`."""
    return _filter(_core.negate(filter))


def value_path(attribute: str, filter: str) -> Filter:
    """One value of a multi-valued attribute fulfils the filter.

    >>> print(value_path("memberOfGroups", eq("id", "5caa81af-ec05-41ff-a709-c7378007a99c")))
    memberOfGroups[id eq "5caa81af-ec05-41ff-a709-c7378007a99c"]
    """
    return _filter(_core.value_path(attribute, filter))


def all_of(filters: Iterable[str]) -> Filter:
    """Every one of the filters holds. Raises `ValidationError` for no filter."""
    return _filter(_core.all_of(_texts(filters)))


def any_of(filters: Iterable[str]) -> Filter:
    """At least one of the filters holds. Raises `ValidationError` for no filter."""
    return _filter(_core.any_of(_texts(filters)))


def _texts(filters: Iterable[str]) -> list[str]:
    return [filters] if isinstance(filters, str) else list(filters)


def parse_filter(text: str) -> Filter:
    """Reads a filter. Raises `ValidationError` with the place where reading stopped."""
    return Filter(text)
