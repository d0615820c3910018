"""Path matching beside falcon's compiled router, werkzeug and starlette, on the tables of `benches/routes`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import falcon.routing
import pyarrow as pa
import starlette.routing
import werkzeug.exceptions
import werkzeug.routing
from race import race, table

from pingone_core import PathMatcher

ROUTES = Path(__file__).resolve().parents[1] / "routes"

#: The route of a path, by its place as the contender has it, and what it captured.
Found = tuple[Any, dict[str, str]] | None
#: Finds the routes of many paths and reads what was captured. The loop is the contender's own, so that no call but its
#: own is measured.
Find = Callable[[list[str]], list[Found]]


class Table:
    def __init__(self, name: str) -> None:
        routes = json.loads((ROUTES / f"{name}.json").read_text())["routes"]
        requests = json.loads((ROUTES / f"{name}.requests.json").read_text())
        self.name = name
        self.routes: list[str] = [route["pattern"] for route in routes]
        kinds = ("hits", "needs_backtracking", "misses")
        pairs = {kind: [(each, None) if isinstance(each, str) else tuple(each) for each in requests[kind]] for kind in kinds}
        self.requests: dict[str, list[tuple[str, int | None]]] = {kind: pairs[kind] for kind in kinds if pairs[kind]}


def matcher(routes: list[str]) -> PathMatcher:
    def operation(place: int, route: str) -> dict[str, Any]:
        kind = "PARAMETER" if "{" in route else "EXACT"
        return {"id": str(place), "methods": None, "paths": [{"type": kind, "pattern": route}]}

    return PathMatcher([operation(place, route) for place, route in enumerate(routes)])


def find_ours(routes: list[str]) -> Find:
    best = matcher(routes).best

    def find(paths: list[str]) -> list[Found]:
        found = [best("GET", path) for path in paths]
        return [match and (match.operation, match.parameters) for match in found]

    return find


def find_falcon(routes: list[str]) -> Find:
    class Resource(int):
        def on_get(self, *_: object, **__: object) -> None:
            """Answers nothing."""

    router = falcon.routing.CompiledRouter()
    for place, route in enumerate(routes):
        router.add_route(route, Resource(place))
    match = router.find

    def find(paths: list[str]) -> list[Found]:
        found = [match(path) for path in paths]
        return [each and (each[0], each[2]) for each in found]

    return find


def find_werkzeug(routes: list[str]) -> Find:
    # Slashes are merged only where somebody asks for it.
    rules = [
        werkzeug.routing.Rule(route.replace("{", "<").replace("}", ">"), endpoint=place)
        for place, route in enumerate(routes)
    ]
    match = werkzeug.routing.Map(rules, merge_slashes=False).bind("host").match

    def one(path: str) -> Found:
        try:
            return match(path)  # type: ignore[return-value]
        except werkzeug.exceptions.NotFound:
            return None

    return lambda paths: [one(path) for path in paths]


def find_starlette(routes: list[str]) -> Find:
    async def endpoint(*_: object) -> None:
        """Answers nothing."""

    compiled = list(enumerate(starlette.routing.Route(route, endpoint) for route in routes))
    full = starlette.routing.Match.FULL

    def one(path: str) -> Found:
        scope = {"type": "http", "method": "GET", "path": path, "root_path": ""}
        for place, route in compiled:
            match, child = route.matches(scope)
            if match is full:
                return place, child["path_params"]
        return None

    return lambda paths: [one(path) for path in paths]


CONTENDERS: dict[str, Callable[[list[str]], Find]] = {
    "pingone-core": find_ours,
    "falcon": find_falcon,
    "werkzeug": find_werkzeug,
    "starlette": find_starlette,
}


def wrong(find: Find, requests: list[tuple[str, int | None]], reference: list[Found]) -> int:
    """How many answers differ from what the table or the reference says. The peers do not decode what they capture."""

    def differs(found: Found, place: int | None, right: Found) -> bool:
        if found is None or place is None or right is None:
            return found is not None or place is not None
        decoded = {name: unquote(value) for name, value in found[1].items()}
        return (int(found[0]), decoded) != (place, right[1])

    answers = find([path for path, _ in requests])
    return sum(differs(found, place, right) for found, (_, place), right in zip(answers, requests, reference, strict=True))


def of(find: Find, paths: list[str]) -> Callable[[], object]:
    return lambda: find(paths)


def race_table(data: Table) -> None:
    finds = {name: make(data.routes) for name, make in CONTENDERS.items()}
    print(f"### Python: {data.name} ({len(data.routes)} patterns), µs for one request\n")
    rows = []
    for kind, requests in data.requests.items():
        reference = finds["pingone-core"]([path for path, _ in requests])
        errors = [wrong(find, requests, reference) for find in finds.values()]
        if errors[0]:
            raise SystemExit(f"{data.name}: {kind}: {errors[0]} wrong answers")
        # About a hundred requests: starlette tries one route after the other.
        paths = [path for path, _ in requests][:: max(1, len(requests) // 100)] * max(1, 100 // len(requests))
        times = race([of(find, paths) for find in finds.values()], len(paths))
        cells = [
            f"{time / 1e3:.2f} ({times[1] / time:.1f} × falcon)" if not error else f"{error} wrong"
            for time, error in zip(times, errors, strict=True)
        ]
        rows.append([f"{kind} ({len(requests)})", *cells])
    table(["requests", *finds], rows)


def race_lines(data: Table) -> None:
    """How many lines of a log a second, one core, hits and misses as the table has them."""
    compiled = matcher(data.routes)
    lines = [path for requests in data.requests.values() for path, _ in requests] * 2
    columns = {
        "list of str": lines,
        "Arrow string": pa.array(lines),
        "Arrow string_view": pa.array(lines).cast(pa.string_view()),
    }
    expected = [found and found.operation for found in (compiled.best("GET", line) for line in lines)]
    for column in columns.values():
        if compiled.match_many(column).to_pylist() != expected:
            raise SystemExit(f"{data.name}: match_many differs from best")

    def many(column: Any) -> Callable[[], object]:
        return lambda: compiled.match_many(column)

    def one_by_one() -> object:
        return [compiled.best("GET", line) for line in lines]

    works = [one_by_one, *(many(column) for column in columns.values())]
    times = race(works, len(lines))
    print(f"### Python: {data.name}, {len(lines)} lines of a log\n")
    names = ["`best` for each line", *(f"`match_many`, {name}" for name in columns)]
    table(
        ["how", "ns for one line", "million lines a second and core"],
        [[name, f"{time:.0f}", f"{1e3 / time:.1f}"] for name, time in zip(names, times, strict=True)],
    )


def run() -> None:
    for name in ("github_v3", "pingone"):
        data = Table(name)
        race_table(data)
        race_lines(data)
