"""Unofficial core for the PingOne platform API and the PingOne Authorize API. It never does IO: bring your HTTP client.

>>> from pingone_core import PingOne, ValidationError
>>> p1 = PingOne(region="EU", environment_id="5caa81af-ec05-41ff-a709-c7378007a99c", access_token="eyJhbGciOi")
>>> request = p1.request("populations.create", body={"name": "Staff"})
>>> request.method, request.url
('POST', 'https://api.pingone.eu/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/populations')
>>> try:
...     p1.request("populations.create", body={"description": "Staff"})
... except ValidationError as error:
...     print(error)
/body/name: `name` is required
"""

from __future__ import annotations

from . import filter
from .client import PingOne, read_response
from .errors import PingOneError, PlatformError, ProtocolError, UsageError, ValidationError
from .filter import Filter, parse_filter
from .matching import BestMatch, BestMatches, Explanation, Match, MatchResult, Outcome, PathMatcher, TextColumn
from .request import Request
from .response import ErrorDetail, Failure, Page, Reading, Value
from .rows import (
    changes,
    codes,
    describe,
    endpoint,
    endpoints,
    find_request,
    known_roots,
    models,
    outgoing,
    postman_collection,
    regions,
    search_endpoints,
)
from .templates import Placeholder, placeholders, render, to_platform
from .validation import (
    PatternReport,
    validate,
    validate_base_url,
    validate_date_time,
    validate_filter,
    validate_jwks,
    validate_jwks_url,
    validate_method,
    validate_pattern,
    validate_template,
    validate_uuid,
)
from .violations import Report, Severity, Span, Violation

__all__ = [
    "BestMatch",
    "BestMatches",
    "ErrorDetail",
    "Explanation",
    "Failure",
    "Filter",
    "Match",
    "MatchResult",
    "Outcome",
    "Page",
    "PathMatcher",
    "PatternReport",
    "PingOne",
    "PingOneError",
    "Placeholder",
    "PlatformError",
    "ProtocolError",
    "Reading",
    "Report",
    "Request",
    "Severity",
    "Span",
    "TextColumn",
    "UsageError",
    "ValidationError",
    "Value",
    "Violation",
    "changes",
    "codes",
    "describe",
    "endpoint",
    "endpoints",
    "filter",
    "find_request",
    "known_roots",
    "models",
    "outgoing",
    "parse_filter",
    "placeholders",
    "postman_collection",
    "read_response",
    "regions",
    "render",
    "search_endpoints",
    "to_platform",
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
