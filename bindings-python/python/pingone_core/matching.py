"""Which API operations a request belongs to. `PathMatcher` compiles them once; here are its answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias

from ._core import BestMatch, BestMatches, PathMatcher, TextColumn
from ._enum import OpenEnum
from .violations import Violation

__all__ = [
    "ArrowArrayExportable",
    "ArrowStreamExportable",
    "BestMatch",
    "BestMatches",
    "Explanation",
    "Match",
    "MatchResult",
    "Outcome",
    "PathMatcher",
    "TextColumn",
    "TextRows",
]


class ArrowArrayExportable(Protocol):
    """An Arrow array of any library: `pyarrow.Array`."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...


class ArrowStreamExportable(Protocol):
    """An Arrow column in chunks of any library: `pyarrow.ChunkedArray`, `polars.Series`, `pandas.Series`."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...


#: Many texts, None where one is missing. Arrays of NumPy are iterables; their rows do not become Python objects.
TextRows: TypeAlias = Iterable[str | None] | ArrowArrayExportable | ArrowStreamExportable


class Outcome(OpenEnum):
    """What became of a request."""

    MATCHED = "matched"
    #: The platform then applies the policies of the API service alone; the request is not denied.
    NO_OPERATION = "no_operation"
    NO_BASE_URL = "no_base_url"
    #: The path can be read in two ways, so no pattern was asked.
    SUSPICIOUS_PATH = "suspicious_path"


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern that takes a request."""

    #: The id of the operation.
    operation: str
    #: What the pattern's parameters captured, decoded, in order.
    parameters: Mapping[str, str] = field(hash=False)
    pattern: str
    #: `EXACT` or `PARAMETER`.
    type: str
    #: The place of the operation in the list that was compiled.
    index: int
    #: The place of the pattern in the operation's paths.
    path: int
    #: True when the operation lists the method, false when it takes every method.
    lists_method: bool
    #: The parameters in which bytes that are not UTF-8 were replaced.
    lossy: tuple[str, ...]
    #: The rule that puts this match before the next one.
    before_next: str | None


@dataclass(frozen=True, slots=True)
class MatchResult:
    """Which operations a request belongs to. True when there is one."""

    outcome: Outcome
    #: One entry for each operation, with its best pattern; best first.
    matches: tuple[Match, ...]
    #: True when the order of precedence can not separate the first two.
    ambiguous: bool
    #: The place of the base URL in the list that was compiled.
    base_url: int | None
    #: Why the patterns were not asked, and what is surprising about the request.
    violations: tuple[Violation, ...]

    @property
    def best(self) -> Match | None:
        """The first of the matches."""
        return self.matches[0] if self.matches else None

    def __bool__(self) -> bool:
        return bool(self.matches)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Every pattern that takes a request, and the order between them; `str()` gives it as text."""

    outcome: Outcome
    #: Best first. An operation stands once for each of its patterns that takes the request.
    patterns: tuple[Match, ...]
    base_url: int | None
    #: The rule that made the first pattern win.
    decided_by: str | None
    violations: tuple[Violation, ...]
    text: str = field(repr=False)

    def __str__(self) -> str:
        return self.text
