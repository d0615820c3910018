"""From the paths of an OpenAPI document to the operations of an API service.

OpenAPI writes `/accounts/{accountId}`; the platform has two kinds of pattern. A path without parameters becomes EXACT. A
path with whole-segment parameters becomes PARAMETER as it is. What the platform can not say is widened: a parameter inside
a segment (`{month}.pdf`) becomes `*`, and a parameter for the rest (`{any+}`) becomes `**`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from pingone_core.types import ApiServiceOperationInput, ApiServiceOperationPathInput

PARAMETER = re.compile(r"\{[^{}]*\}")


def operations(document: dict[str, Any]) -> Iterator[ApiServiceOperationInput]:
    """One operation for each method of each path, named by its `operationId`."""
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            yield {"name": operation["operationId"], "methods": [method.upper()], "paths": [pattern(path)]}


def pattern(path: str) -> ApiServiceOperationPathInput:
    """A path pattern with its type."""
    if "{" not in path:
        return {"type": "EXACT", "pattern": path}
    return {"type": "PARAMETER", "pattern": "/".join(map(segment, path.split("/")))}


def segment(text: str) -> str:
    """A segment: a parameter as it is, and otherwise text around parameters, which become `*`."""
    if PARAMETER.fullmatch(text):
        return "**" if text.endswith("+}") else text
    return "*".join(literal(part) for part in PARAMETER.split(text))


def literal(text: str) -> str:
    """Text that keeps its meaning in a pattern."""
    return re.sub(r"[{}\\*]", r"\\\g<0>", text)
