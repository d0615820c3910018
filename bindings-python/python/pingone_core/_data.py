"""The answers of the core as objects of the package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .errors import PingOneError, ProtocolError, UsageError, ValidationError
from .matching import Explanation, Match, MatchResult, Outcome
from .request import Request
from .response import ErrorDetail, Failure, Page, Reading, Value
from .violations import Report, Severity, Span, Violation


def violation(data: Mapping[str, Any]) -> Violation:
    span = data.get("span")
    return Violation(
        code=data["code"],
        pointer=data["pointer"],
        message=data["message"],
        severity=Severity(data["severity"]),
        params=data["params"],
        span=None if span is None else Span(span["start"], span["end"]),
        help=data.get("help"),
        link=data.get("link"),
    )


def violations(data: Sequence[Mapping[str, Any]]) -> tuple[Violation, ...]:
    return tuple(map(violation, data))


#: What almost every check answers.
_NOTHING_FOUND = Report()


def report(violations: tuple[Violation, ...]) -> Report:
    return Report(violations) if violations else _NOTHING_FOUND


_KINDS: dict[str, type[PingOneError]] = {kind.__name__: kind for kind in (ValidationError, UsageError, ProtocolError)}


def error(kind: str, violations: tuple[Violation, ...], message: str) -> PingOneError:
    """The exception of an error of the core."""
    return _KINDS[kind](violations, message)


def request(data: Mapping[str, Any]) -> Request[Any]:
    body = data["body"]
    return Request(
        endpoint=data["endpoint"],
        method=data["method"],
        url=data["url"],
        headers=data["headers"],
        content=None if body is None else body.encode(),
        warnings=violations(data["warnings"]),
    )


def reading(data: Mapping[str, Any]) -> Reading[Any]:
    common: dict[str, Any] = {
        "endpoint": data["endpoint"],
        "status": data["status"],
        "retry_after_millis": data["retryAfterMillis"],
        "correlation_id": data["correlationId"],
        "location": data["location"],
        "violations": violations(data["violations"]),
    }
    if data["kind"] == "value":
        return Value(data["value"], **common)
    if data["kind"] == "page":
        return page(data, common)
    return failure(data["error"], common)


def page(data: Mapping[str, Any], common: Mapping[str, Any]) -> Page[Any]:
    following, previous = data["next"], data["previous"]
    return Page(
        items=tuple(data["items"]),
        next=None if following is None else request(following),
        previous=None if previous is None else request(previous),
        collection=data["collection"],
        size=data["size"],
        count=data["count"],
        **common,
    )


def failure(error: Mapping[str, Any], common: Mapping[str, Any]) -> Failure:
    details = (
        ErrorDetail(each["code"], each["target"], each["pointer"], each["message"], each["innerError"])
        for each in error["details"]
    )
    return Failure(
        code=error["code"],
        message=error["message"],
        details=tuple(details),
        id=error["id"],
        form=error["form"],
        document=error["document"],
        **common,
    )


def match(data: Mapping[str, Any]) -> Match:
    return Match(
        operation=data["operation"],
        parameters=data["parameters"],
        pattern=data["pattern"],
        type=data["type"],
        index=data["index"],
        path=data["path"],
        lists_method=data["listsMethod"],
        lossy=tuple(data["lossy"]),
        before_next=data["beforeNext"],
    )


def match_result(data: Mapping[str, Any]) -> MatchResult:
    return MatchResult(
        outcome=Outcome(data["outcome"]),
        matches=tuple(map(match, data["matches"])),
        ambiguous=data["ambiguous"],
        base_url=data["baseUrl"],
        violations=violations(data["violations"]),
    )


def explanation(data: Mapping[str, Any]) -> Explanation:
    return Explanation(
        outcome=Outcome(data["outcome"]),
        patterns=tuple(map(match, data["patterns"])),
        base_url=data["baseUrl"],
        decided_by=data["decidedBy"],
        violations=violations(data["violations"]),
        text=data["text"],
    )
