"""Keywords of Python as the arguments of the core, which have the names of the wire."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any

from .generated.wire import IRREGULAR


def _camel_case(keyword: str) -> str:
    """`environment_id` is `environmentId` on the wire; a name of the wire stays as it is."""
    if keyword in IRREGULAR:
        return IRREGULAR[keyword]
    first, *words = keyword.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in words)


#: The name on the wire; the same keywords come again and again.
wire_name: Callable[[str], str] = lru_cache(maxsize=256)(_camel_case)


def arguments(keywords: Mapping[str, object], given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """What was given, and the keywords with their names on the wire. `None` is the same as leaving one out.

    Raises `TypeError` when an argument is given twice, in whatever spelling.
    """
    all_of_them: dict[str, Any] = {**given} if given else {}
    for keyword, value in keywords.items():
        if value is None:
            continue
        name = wire_name(keyword)
        if all_of_them.get(name) is not None:
            raise TypeError(f"`{name}` is given twice")
        all_of_them[name] = value
    return all_of_them


def codes(allow: str | Iterable[str]) -> str | list[str]:
    """Any iterable of codes as a list. What is no list of codes after all, such as one text, the core refuses."""
    return allow if isinstance(allow, str) else list(allow)
