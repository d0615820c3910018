#!/usr/bin/env python3
"""Lints API services that are kept in YAML, and says in which line of the file a problem is.

    python lint_api_service.py api_services/*.yaml

A file holds one API service with its operations, each as its body is sent:

    apiService: {name: Shop, baseUrls: [https://api.example.com/shop], authorizationServer: {resource: {id: …}}}
    operations:
      - {name: List orders, methods: [GET], paths: [{type: EXACT, pattern: /orders}]}

A problem is printed as `file:line:column: severity: message [code]`, which editors and CI systems understand.

Needs: pip install pingone-core PyYAML
Exit status: 0 no errors (with --strict: nothing at all), 1 problems, 2 a file that can not be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from pingone_core import PathMatcher, ValidationError, Violation, validate
from pingone_core.types import ModelName

MEMBERS = {"apiService": "ApiService", "operations": "ApiServiceOperation"}


@dataclass(frozen=True)
class Problem:
    """A violation with its place in a file."""

    file: Path
    line: int
    column: int
    violation: Violation

    def __str__(self) -> str:
        found = self.violation
        where = f"{self.file}:{self.line}:{self.column}"
        text = f"{where}: {found.severity}: {found.message} [{found.code}]"
        return f"{text}\n    {found.help}" if found.help else text


class Document:
    """A YAML file: its value, and where each part of it stands."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.text = file.read_text(encoding="utf-8")
        root = yaml.compose(self.text, Loader=yaml.SafeLoader)
        if root is None:
            raise ValueError("the file is empty")
        self.root: yaml.Node = root
        self.value: Any = yaml.safe_load(self.text)

    def problem(self, violation: Violation, below: str) -> Problem:
        """The place of a violation; `below` is the pointer to the value that was checked."""
        node = place = self.root
        for step in (below + violation.pointer).split("/")[1:]:
            key, inner = child(node, step.replace("~1", "/").replace("~0", "~"))
            if inner is None:
                break
            node = inner
            place = node if key is None or isinstance(node, yaml.ScalarNode) else key
        mark = place.start_mark
        return Problem(self.file, mark.line + 1, mark.column + 1 + self.offset(node, violation), violation)

    def offset(self, node: yaml.Node, violation: Violation) -> int:
        """How far the part that is meant stands behind the start of a text of one line without escapes."""
        if violation.span is None or not isinstance(node, yaml.ScalarNode):
            return 0
        written = self.text[node.start_mark.index : node.end_mark.index]
        start = written.find(node.value)
        return 0 if start < 0 else start + violation.span.start


def child(node: yaml.Node, step: str) -> tuple[yaml.Node | None, yaml.Node | None]:
    """The key and the value of a member, or nothing and an item."""
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == step), (None, None))
    if isinstance(node, yaml.SequenceNode) and step.isdecimal() and int(step) < len(node.value):
        return None, node.value[int(step)]
    return None, None


def problems(document: Document) -> Iterator[Problem]:
    """Everything that is wrong with a file, in the order of the file."""
    content = document.value
    if not isinstance(content, dict) or not content.keys() <= MEMBERS.keys() or "apiService" not in content:
        raise ValueError(f"a file has the members {' and '.join(MEMBERS)}")
    operations = content.get("operations") or []
    checks: list[tuple[str, ModelName, object]] = [("/apiService", "ApiService", content["apiService"])]
    checks += [(f"/operations/{index}", "ApiServiceOperation", each) for index, each in enumerate(operations)]
    valid = True
    for below, model, value in checks:
        report = validate(model, value)
        valid = valid and report.valid
        yield from (document.problem(violation, below) for violation in report)
    if valid:
        # What is fine alone may still be in the way of something else: duplicates, patterns that never match.
        yield from (document.problem(violation, "") for violation in together(content["apiService"], operations))


def together(service: dict[str, Any], operations: list[dict[str, Any]]) -> Iterable[Violation]:
    """What is wrong with the operations as a whole."""
    named = [{"id": operation["name"], **operation} for operation in operations]
    try:
        return PathMatcher(named, base_urls=service["baseUrls"]).advice
    except ValidationError as error:
        return error.violations


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Lints API services that are kept in YAML.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a YAML file with `apiService` and `operations`")
    parser.add_argument("--strict", action="store_true", help="fail on warnings and lints too")
    return parser.parse_args()


def main() -> int:
    chosen = arguments()
    status = counted = 0
    for file in chosen.files:
        try:
            # An operation is checked alone and together with the others: what is found twice is printed once.
            for text, problem in {str(problem): problem for problem in problems(Document(file))}.items():
                print(text)
                counted += 1
                if chosen.strict or problem.violation.is_error:
                    status = max(status, 1)
        except (OSError, ValueError, TypeError, yaml.YAMLError) as error:
            print(f"{file}: {error}", file=sys.stderr)
            status = 2
    print(f"{len(chosen.files)} files, {counted} problems", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
