"""What is wrong with a value: `Violation`, and the `Report` of a check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ._enum import OpenEnum

if TYPE_CHECKING:
    from .generated.names import ViolationCode
else:
    # What resolves the annotations of dataclasses needs a type; the hundreds of literals would cost time with each import.
    ViolationCode = str

__all__ = ["Report", "Severity", "Span", "Violation"]


class Severity(OpenEnum):
    """How bad a violation is. Only errors stop a request."""

    ERROR = "error"
    WARNING = "warning"
    LINT = "lint"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of a string, in code points: `text[span.start:span.end]` is what is meant."""

    start: int
    end: int

    @property
    def slice(self) -> slice:
        """The range as an index: `text[span.slice]`."""
        return slice(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Violation:
    """One problem in a value.

    `pointer` is an RFC 6901 JSON Pointer into the value that was given, `span` lies inside the string there. `code` is
    stable across releases, `message` is one sentence for people, `params` is what it was made of.

    >>> from pingone_core import validate
    >>> match validate("Group", {}).errors[0]:
    ...     case Violation("required", pointer):
    ...         print(pointer)
    /name
    """

    code: ViolationCode
    pointer: str
    message: str
    severity: Severity = Severity.ERROR
    params: Mapping[str, Any] = field(default_factory=dict[str, Any], hash=False)
    span: Span | None = None
    help: str | None = None
    link: str | None = None

    @property
    def is_error(self) -> bool:
        """True when the violation stops a request."""
        return self.severity == Severity.ERROR

    def __str__(self) -> str:
        return f"{self.pointer}: {self.message}" if self.pointer else self.message


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was found in one value, in document order. True when nothing stops a request.

    Iterating gives all violations, lints included.
    """

    violations: tuple[Violation, ...] = ()

    @property
    def valid(self) -> bool:
        """True when there is no error; there may be warnings and lints."""
        return not any(violation.is_error for violation in self.violations)

    @property
    def errors(self) -> tuple[Violation, ...]:
        """What stops a request."""
        return tuple(violation for violation in self.violations if violation.is_error)

    @property
    def advice(self) -> tuple[Violation, ...]:
        """Warnings and lints."""
        return tuple(violation for violation in self.violations if not violation.is_error)

    def at(self, pointer: str) -> tuple[Violation, ...]:
        """The violations of one place, for example of one field of a form."""
        return tuple(violation for violation in self.violations if violation.pointer == pointer)

    def raise_for_errors(self) -> Report:
        """The report itself when it is valid; raises `ValidationError` otherwise."""
        from .errors import ValidationError

        if not self.valid:
            raise ValidationError(self.violations)
        return self

    def __bool__(self) -> bool:
        return self.valid

    def __iter__(self) -> Iterator[Violation]:
        return iter(self.violations)

    def __str__(self) -> str:
        return "\n".join(f"{violation.severity}: {violation}" for violation in self.violations) or "no violations"
