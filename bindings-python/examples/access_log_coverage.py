#!/usr/bin/env python3
"""Says which operations of an API service an access log hits, and which lines hit none.

    python access_log_coverage.py --operations operations.json --base-url https://api.example.com/banking/v2 access.log

The log is in the common or combined format of Apache and nginx, plain or gzipped, `-` is the standard input. The
operations are a JSON file: the page that `authorize.apiServers.operations.list` answers, or the list that is in it.

Needs: pip install pingone-core
Exit status: 0 fine, 1 less of the operations is hit than --fail-under asks for, 2 a file that can not be read.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from pingone_core import PathMatcher, ValidationError

# 192.0.2.10 - ada [05/Jan/2026:09:00:00 +0000] "GET /path?query HTTP/1.1" 200 512 …
REQUEST = re.compile(r'^\S+ \S+ \S+ \[[^\]]*\] "(?P<method>\S+) (?P<target>\S+)(?: [^"]*)?" \d{3} ')


# So many lines are matched at once; logs may be larger than the memory.
CHUNK = 50_000


class Line(NamedTuple):
    """A line of a log that can be read."""

    number: int
    method: str
    target: str


class Coverage:
    """What the lines of a log hit."""

    def __init__(self, matcher: PathMatcher, origin: str) -> None:
        self._matcher = matcher
        self._origin = origin
        self.hits: Counter[str] = Counter({operation: 0 for operation in matcher.operations})
        self.misses: Counter[tuple[str, str, str]] = Counter()
        self.first: dict[tuple[str, str, str], int] = {}
        self.unreadable = 0

    def add(self, lines: list[Line]) -> None:
        """Counts each line for the best operation that takes it, or for the reason why there is none."""
        urls = [line.target if "://" in line.target else self._origin + line.target for line in lines]
        found = self._matcher.match_many(urls, [line.method for line in lines])
        for line, operation, outcome in zip(lines, found, found.outcomes):
            if operation is not None:
                self.hits[operation] += 1
                continue
            miss = (str(outcome).replace("_", " "), line.method, line.target.partition("?")[0])
            self.misses[miss] += 1
            self.first.setdefault(miss, line.number)

    @property
    def percent(self) -> float:
        """How many of the operations are hit."""
        hit = sum(1 for count in self.hits.values() if count)
        return 100 * hit / len(self.hits) if self.hits else 100.0

    def report(self, most: int) -> Iterator[str]:
        yield "    hits  operation"
        for operation, count in self.hits.most_common():
            yield f"{count:>8}  {operation}" if count else f"{'never':>8}  {operation}"
        yield ""
        yield f"{self.percent:.1f} % of {len(self.hits)} operations are hit by {self.hits.total()} lines"
        yield f"{self.misses.total()} lines hit none, {self.unreadable} lines are no requests"
        if self.misses:
            yield ""
            yield "   lines  first  why, and what"
        for miss, count in self.misses.most_common(most):
            outcome, method, path = miss
            yield f"{count:>8}  {self.first[miss]:>5}  {outcome}: {method} {path}"
        if len(self.misses) > most:
            yield f"          … and {len(self.misses) - most} more"


def lines(file: str, coverage: Coverage) -> Iterator[Line]:
    """The requests of a log, with the numbers of their lines."""
    for number, text in enumerate(content(file), start=1):
        found = REQUEST.match(text)
        if found is None:
            coverage.unreadable += 1
        else:
            yield Line(number, found["method"], found["target"])


def content(file: str) -> Iterable[str]:
    if file == "-":
        return sys.stdin
    if file.endswith(".gz"):
        return gzip.open(file, "rt", encoding="utf-8", errors="replace")
    return open(file, encoding="utf-8", errors="replace")


def operations(file: Path) -> list[dict[str, Any]]:
    """The operations of a file, under their names, which say more to a reader than their ids."""
    document = json.loads(file.read_text(encoding="utf-8"))
    if isinstance(document, dict):
        document = document["_embedded"]["operations"]
    return [{**operation, "id": operation["name"]} for operation in document]


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Says which operations an access log hits, and which lines hit none.")
    parser.add_argument("logs", nargs="+", metavar="LOG", help="an access log; `-` is the standard input")
    parser.add_argument("--operations", required=True, type=Path, metavar="FILE", help="the operations as JSON")
    parser.add_argument("--base-url", required=True, metavar="URL", help="the base URL of the API service")
    parser.add_argument("--most", type=int, default=20, metavar="N", help="how many misses are listed (default: 20)")
    parser.add_argument("--fail-under", type=float, default=0, metavar="PERCENT", help="fail when less is hit")
    return parser.parse_args()


def main() -> int:
    chosen = arguments()
    origin = "{0.scheme}://{0.netloc}".format(urlsplit(chosen.base_url))
    try:
        matcher = PathMatcher(operations(chosen.operations), base_urls=[chosen.base_url])
        coverage = Coverage(matcher, origin)
        for log in chosen.logs:
            requests = lines(log, coverage)
            while chunk := list(islice(requests, CHUNK)):
                coverage.add(chunk)
    except (OSError, ValueError, KeyError, TypeError, ValidationError) as error:
        print(f"access_log_coverage: {error}", file=sys.stderr)
        return 2
    for text in coverage.report(chosen.most):
        print(text)
    return 1 if coverage.percent < chosen.fail_under else 0


if __name__ == "__main__":
    sys.exit(main())
