"""Enums that stay open: the platform may know values that this package does not."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

__all__ = ["OpenEnum"]


class OpenEnum(str, Enum):
    """A `str` enum that accepts every text: an unknown value becomes a member of its own, equal to its text.

    Only the known members are listed and are singletons; compare with `==`, not with `is`.
    """

    def __new__(cls, value: str) -> OpenEnum:
        member = str.__new__(cls, value)
        member._value_ = value
        return member

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        """False for a value that this version of the package has no member for."""
        return self.value in type(self)._value2member_map_

    def __str__(self) -> str:
        return str.__str__(self)

    if TYPE_CHECKING:
        # As those of `str`, which are faster than any written here; only type checkers must be told that a member may
        # equal a text.
        def __eq__(self, value: object, /) -> bool: ...
        def __hash__(self) -> int: ...
