"""Which Python values besides those of the `json` module have a JSON form.

| value | becomes |
|---|---|
| any `Mapping` | an object, by its `items()` |
| an instance of a dataclass | an object with its fields, by their names |
| any other `Sequence` but bytes | an array |
| a member of an `Enum` | its value |
| a `UUID` | its text |
| a `datetime` with a time zone | its RFC 3339 text in UTC |
| what has `__index__` (integers of NumPy) | a number |

Everything else is refused with `TypeError`: bytes, sets, iterators, `Decimal` (JSON numbers have 64 bits here), dates
without a time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import datetime, timezone
from enum import Enum
from itertools import islice
from operator import index
from typing import SupportsIndex, cast
from uuid import UUID


def plain(value: object, enough: int) -> object:
    """A value nearer to JSON, or `NotImplemented`. Of a container, which may be endless, so many values are enough."""
    if isinstance(value, Mapping):
        members = cast(Mapping[object, object], value)
        return dict(islice(members.items(), enough))
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError("a datetime without a time zone is no point in time")
        try:
            return value.astimezone(timezone.utc).replace(tzinfo=None).isoformat() + "Z"
        except OverflowError:
            raise ValueError("in UTC this is a datetime outside the years 1 to 9999") from None
    if hasattr(cast(object, type(value)), "__index__"):
        return index(cast(SupportsIndex, value))
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return list(islice(cast(Sequence[object], value), enough))
    return NotImplemented
