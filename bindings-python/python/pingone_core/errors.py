"""The exceptions. `PingOneError` is the base of all of them; each carries the violations that say what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from .violations import Violation

if TYPE_CHECKING:
    from .response import Failure

__all__ = ["PingOneError", "PlatformError", "ProtocolError", "UsageError", "ValidationError"]


class PingOneError(Exception):
    """The base of all exceptions of this package. Nothing was sent when one is raised by building a request.

    A `TypeError` or a `ValueError` is raised instead for Python values that JSON does not have (bytes, NaN, …): see
    `PingOne.request`.
    """

    __match_args__ = ("violations",)

    def __init__(self, violations: Iterable[Violation] = (), message: str | None = None) -> None:
        #: All that was found, in document order, warnings and lints included.
        self.violations: tuple[Violation, ...] = tuple(violations)
        super().__init__(self.violations, message)

    @property
    def errors(self) -> tuple[Violation, ...]:
        """The violations that are errors."""
        return tuple(violation for violation in self.violations if violation.is_error)

    @property
    def code(self) -> str | None:
        """The code of the first error."""
        return next((violation.code for violation in self.errors), None)

    def __str__(self) -> str:
        message = self.args[1]
        if message is not None:
            return str(message)
        return "\n".join(map(str, self.errors)) or type(self).__name__


class ValidationError(PingOneError):
    """The arguments or the body break a rule. Pointers are into the arguments: `/userId`, `/body/name`."""


class UsageError(PingOneError):
    """The call itself is wrong: an unknown endpoint, model or option, a bad configuration."""


class ProtocolError(PingOneError):
    """What came back can not be trusted or understood, for example a link to another host."""


class PlatformError(PingOneError):
    """The platform answered with an error; `failure` has its parts."""

    __match_args__ = ("failure",)

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.violations, str(failure))
        #: The answer of the platform.
        self.failure = failure

    @property
    def code(self) -> str | None:
        """The platform's own code of the error, for example `INVALID_DATA`."""
        return self.failure.code

    def __reduce__(self) -> tuple[type[PlatformError], tuple[Failure]]:
        return type(self), (self.failure,)
