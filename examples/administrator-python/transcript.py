"""The transcript that a reader follows: numbered steps, what was asked, what came back."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any, TypeVar

from admin import Admin
from stand_in import StandIn

from pingone_core import Failure, Page, Request, ValidationError, Value, Violation
from pingone_core.types import EndpointId

T = TypeVar("T")
ReadingT = TypeVar("ReadingT")
UUID = re.compile(r"(?<=/)([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


class Unexpected(Exception):
    """Something came out differently than the demo says."""

    def __str__(self) -> str:
        return f"not as expected: {self.args[0]}"


def expect(holds: bool, what: str) -> None:
    """Stops the demo unless `holds`."""
    if not holds:
        raise Unexpected(what)


def compact(value: object) -> str:
    """JSON without spaces, as it goes over the wire."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Demo:
    """Runs the steps and writes what a reader is meant to see."""

    def __init__(self, admin: Admin, stand_in: StandIn) -> None:
        self.admin = admin
        self.stand_in = stand_in
        self._steps = 0

    def step(self, title: str, why: str) -> None:
        """Begins a step; `why` is one sentence for the reader."""
        self._steps += 1
        print(f"\n{self._steps}. {title}\n   {why}\n")

    def line(self, text: object) -> None:
        """A line about what is seen."""
        print(f"   {text}")

    def gap(self) -> None:
        """An empty line between two parts of a step."""
        print()

    def problem(self, violation: Violation) -> None:
        """A problem, and the help that comes with it."""
        self.line(f"{violation.severity} {violation}")
        if violation.help:
            self.line(f"      ({violation.help})")

    def problem_in(self, text: str, violation: Violation) -> None:
        """A problem inside a text, with marks below the part that it is about."""
        self.line(text)
        if violation.span is not None:
            start, end = violation.span.start, violation.span.end
            self.line(" " * start + "^" * max(end - start, 1))
        self.problem(violation)

    def send(self, request: Request[ReadingT]) -> ReadingT | Failure:
        """Sends a request and writes both ways: never the token, and not the host, because it is always the same."""
        path = UUID.sub(r"\1…", "/" + request.url.split("/", 3)[3])
        content_type = request.headers.get("content-type")
        self.line(f"→ {request.method} {path}" + (f"  [{content_type}]" if content_type else ""))
        reading = self.admin.send(request)
        self._answered(reading)
        return reading

    def _answered(self, reading: object) -> None:
        match reading:
            case Page(items, next=following):
                more = "" if following is None else ", more to come"
                self.line(f"← {reading.status}, a page of {len(items)} items{more}")
            case Value():
                self.line(f"← {reading.status}")
            case Failure(code=code, message=message):
                self.line(f"← {reading.status} {code}: {message}")

    def value(self, request: Request[Value[T]]) -> T:
        """Sends a request that must succeed, and gives the value."""
        return self.send(request).raise_for_error().value

    def page(self, request: Request[Page[T]]) -> Page[T]:
        """Sends a request that must give a page."""
        return self.send(request).raise_for_error()

    def refused(self, endpoint: EndpointId, **arguments: Any) -> Sequence[Violation]:
        """Builds a request that must be refused before it is sent, and gives the problems."""
        try:
            self.admin.p1.request(endpoint, **arguments)
        except ValidationError as error:
            return error.violations
        raise Unexpected(f"a bad request for {endpoint} was built")

    def accounts(self) -> None:
        """The last step: what the platform's side saw."""
        self.step(
            "Ask the stand-in what it saw",
            "It held every request against the catalogue: method, path, query, headers, content type and body.",
        )
        log = self.stand_in.log()
        problems = [problem for entry in log for problem in entry["problems"]]
        for problem in problems:
            self.line(problem)
        self.line(f"{len(log)} requests, {len(problems)} that do not fit the catalogue")
        expect(not problems, "every request fits the catalogue")

    def end(self) -> None:
        """The last line."""
        print(f"\ndemo: {self._steps} steps, all as expected")
