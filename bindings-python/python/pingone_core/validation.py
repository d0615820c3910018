"""Checks: whole values against their models, and single form fields, fast enough for each key press."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import _arguments, _core, _data
from .violations import Report

if TYPE_CHECKING:
    from .generated.enums import Code
    from .generated.names import EndpointId, Mode, ModelName, ViolationCode

__all__ = [
    "PatternReport",
    "validate",
    "validate_base_url",
    "validate_date_time",
    "validate_filter",
    "validate_jwks",
    "validate_jwks_url",
    "validate_method",
    "validate_pattern",
    "validate_template",
    "validate_uuid",
]


def validate(
    model: ModelName,
    value: object,
    *,
    mode: Mode | None = None,
    before: object = None,
    allow: Iterable[ViolationCode | Code] = (),
    endpoint: EndpointId | None = None,
) -> Report:
    """Checks a value against a model of the catalogue, all problems at once, in document order.

    `mode` says what the value is sent for: to `create` a resource, which is meant when it is left out, to `replace` or to
    `patch` one. `before` is the stored value, so that a change of what can not change is found; `allow` names codes of
    errors that are to be warnings; `endpoint` is the id of the endpoint that takes the value. Raises `UsageError` for a
    model, mode, code or endpoint that does not exist, and `TypeError` or `ValueError` for what has no JSON form.

    >>> report = validate("Population", {"description": "All of them"})
    >>> report.valid
    False
    >>> print(report)
    error: /name: `name` is required
    """
    options = {"mode": mode, "before": before, "allow": _arguments.codes(allow), "endpoint": endpoint}
    return _data.report(_core.validate(model, value, options))


@dataclass(frozen=True)
class PatternReport(Report):
    """The report of a path pattern."""

    #: The names of the pattern's parameters, in order.
    parameters: tuple[str, ...] = ()


def validate_pattern(type: str, pattern: str) -> PatternReport:
    """Checks a path pattern. `type` is `EXACT` or `PARAMETER`.

    >>> validate_pattern("PARAMETER", "/accounts/{id}").parameters
    ('id',)
    """
    answer = _core.validate_pattern(type, pattern)
    return PatternReport(_data.violations(answer["violations"]), tuple(answer.get("parameters", ())))


def validate_base_url(url: str) -> Report:
    """Checks a base URL of an API service."""
    return _data.report(_core.validate_base_url(url))


def validate_jwks(jwks: str) -> Report:
    """Checks the text of a JSON Web Key Set. Pointers go into the parsed document."""
    return _data.report(_core.validate_jwks(jwks))


def validate_jwks_url(url: str) -> Report:
    """Checks the URL of a JSON Web Key Set."""
    return _data.report(_core.validate_jwks_url(url))


def validate_method(method: str) -> Report:
    """Checks an HTTP method of an operation."""
    return _data.report(_core.validate_method(method))


def validate_uuid(uuid: str) -> Report:
    """Checks the id of a resource."""
    return _data.report(_core.validate_uuid(uuid))


def validate_date_time(text: str) -> Report:
    """Checks a date with a time (RFC 3339)."""
    return _data.report(_core.validate_date_time(text))


def validate_template(template: str) -> Report:
    """Checks the placeholders of a template."""
    return _data.report(_core.validate_template(template))


def validate_filter(filter: str, endpoint: EndpointId | None = None) -> Report:
    """Checks a SCIM filter, with an endpoint also against what that endpoint supports.

    Raises `UsageError` for an endpoint that does not exist.
    """
    return _data.report(_data.violations(_core.validate_filter(filter, endpoint)["violations"]))
