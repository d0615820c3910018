"""Placeholders in texts and attribute mappings: `${user.name.given}` and `$<user.name.given>`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from . import _core
from .violations import Span

__all__ = ["Placeholder", "placeholders", "render", "to_platform"]


@dataclass(frozen=True, slots=True)
class Placeholder:
    """One placeholder of a template."""

    #: The path as it is written, without the delimiters.
    path: str
    #: The steps of the path: names, and indices of arrays.
    segments: tuple[str | int, ...]
    #: `braces` or `angles`.
    spelling: str
    #: Where it stands, delimiters included.
    span: Span


def placeholders(template: str) -> tuple[Placeholder, ...]:
    """The placeholders of a template, in order. `validate_template` says what is wrong with what is not listed.

    >>> [found.path for found in placeholders("Hi ${user.name.given}, your code is $<otp>")]
    ['user.name.given', 'otp']
    """
    return tuple(
        Placeholder(
            path=each["path"],
            segments=tuple(each["segments"]),
            spelling=each["spelling"],
            span=Span(each["span"]["start"], each["span"]["end"]),
        )
        for each in _core.placeholders(template)
    )


def render(
    template: str,
    context: Mapping[str, Any],
    *,
    missing: Literal["error", "empty", "keep"] = "error",
    escape: Literal["none", "json", "html", "url"] = "none",
    literal: Literal["none", "dollar", "backslash"] = "none",
) -> str:
    """The text of a template with the values of a context.

    `missing` says what becomes of a placeholder without a value, `escape` how values are written, `literal` what makes
    an opener ordinary text (`$${` or a backslash). Raises `ValidationError` with everything that is wrong.

    >>> render("Hi ${user.name.given}", {"user": {"name": {"given": "Ada"}}})
    'Hi Ada'
    """
    return _core.render(template, context, {"missing": missing, "escape": escape, "literal": literal})


def to_platform(template: str) -> str:
    """The template in the spelling of the platform: `$<otp>` becomes `${otp}`. Raises `ValidationError`."""
    return _core.to_platform(template)
