"""Runs conformance vectors through the installed package: `python vectors.py FILE...`.

The rules are those of `tests/src/lib.rs` and `tests/src/compare.rs`. Only test code may live here.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

import pingone_core
from pingone_core import PathMatcher, PingOne, PingOneError, Report, Violation

Args = Mapping[str, Any]
Answer = dict[str, Any]

#: Members whose value is compared whole instead of member by member.
WHOLE = {"parameters", "value", "body", "items", "params"}
CASE_MEMBERS = {"id", "call", "args", "expect", "source"}


def wire(value: object) -> Any:
    """A value of the package as the vectors write it."""
    if is_dataclass(value) and not isinstance(value, type):
        members = {field.name: wire(getattr(value, field.name)) for field in fields(value)}
        optional = {"help", "link", "span"} if isinstance(value, Violation) else set()
        return {camel(name): member for name, member in members.items() if not (name in optional and member is None)}
    if isinstance(value, Mapping):
        return {name: wire(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return [wire(item) for item in value]
    return value


def camel(name: str) -> str:
    first, *words = name.split("_")
    return first + "".join(map(str.capitalize, words))


def found(violations: Sequence[Violation], **answer: Any) -> Answer:
    """Vectors have errors in `violations`, warnings and lints in `lints`."""
    errors = [wire(violation) for violation in violations if violation.is_error]
    lints = [wire(violation) for violation in violations if not violation.is_error]
    return {"valid": not errors, **answer, "violations": errors, "lints": lints}


def report(report: Report) -> Answer:
    return found(report.violations, valid=report.valid)


def run_validate(args: Args) -> Answer:
    options = {name: value for name, value in args.items() if name not in ("model", "value")}
    return report(pingone_core.validate(args["model"], args["value"], **options))


def run_pattern(args: Args) -> Answer:
    checked = pingone_core.validate_pattern(args["type"], args["pattern"])
    return {**report(checked), "parameters": list(checked.parameters)}


def run_filter(args: Args) -> Answer:
    return report(pingone_core.validate_filter(args["filter"], args.get("endpoint")))


def matcher(args: Args) -> PathMatcher:
    return PathMatcher(args["operations"], args.get("baseUrls"), lenient=args.get("lenient", False))


def run_match(args: Args) -> Answer:
    compiled = matcher(args)
    method, url = args["method"], args["url"]
    result = compiled.match(method, url)
    best = compiled.best(method, url)
    assert (best and (best.index, best.path, best.parameters)) == (
        result.best and (result.best.index, result.best.path, result.best.parameters)
    ), f"`best` and `match` differ: {best}"
    return {**wire(result), **found(result.violations), "advice": wire(compiled.advice)}


def run_match_many(args: Args) -> Answer:
    compiled = matcher(args)
    best = [compiled.best(method, url) for method, url in args["requests"]]
    many = compiled.match_many([url for _, url in args["requests"]], [method for method, _ in args["requests"]])
    ids = many.to_pylist()
    assert ids == [match and match.operation for match in best]
    for row, match in enumerate(best):
        assert many.parameters(row) == (match.parameters if match else {})
    return {"best": ids}


def run_render(args: Args) -> Answer:
    options = {name: value for name, value in args.items() if name not in ("template", "context")}
    return found((), text=pingone_core.render(args["template"], args["context"], **options))


def run_placeholders(args: Args) -> Answer:
    template = args["template"]
    listed = pingone_core.placeholders(template)
    return {**report(pingone_core.validate_template(template)), "placeholders": wire(listed)}


def run_request(args: Args) -> Answer:
    request = PingOne(**args.get("config", {})).request(args["endpoint"], args.get("args"))
    is_json = request.headers.get("content-type", "").endswith("json")
    body = request.json() if is_json else request.content and request.content.decode()
    return {**found(request.warnings, **wire(request)), "body": body}


def run_read_response(args: Args) -> Answer:
    reading = pingone_core.read_response(
        args["endpoint"], status=args["status"], headers=args.get("headers", {}), body=args.get("body") or b""
    )
    answer = {**wire(reading), "kind": reading.kind}
    if reading.kind == "error":
        answer["error"] = dict(answer)
    return {**answer, **found(reading.violations)}


def rule(name: str, check: Callable[[str], Report]) -> tuple[set[str], Callable[[Args], Answer]]:
    return {name}, lambda args: report(check(args[name]))


#: Each call of the vector format with the members that its arguments may have.
CALLS: dict[str, tuple[set[str], Callable[[Args], Answer]]] = {
    "validate": ({"model", "value", "mode", "before", "allow"}, run_validate),
    "validatePattern": ({"type", "pattern"}, run_pattern),
    "validateBaseUrl": rule("url", pingone_core.validate_base_url),
    "validateJwksUrl": rule("url", pingone_core.validate_jwks_url),
    "validateJwks": rule("jwks", pingone_core.validate_jwks),
    "validateFilter": ({"filter", "endpoint"}, run_filter),
    "match": ({"operations", "baseUrls", "method", "url", "lenient"}, run_match),
    "matchMany": ({"operations", "baseUrls", "requests"}, run_match_many),
    "render": ({"template", "context", "missing", "escape"}, run_render),
    "placeholders": ({"template"}, run_placeholders),
    "request": ({"config", "endpoint", "args"}, run_request),
    "readResponse": ({"endpoint", "status", "headers", "body"}, run_read_response),
    "regions": (set(), lambda _: {"regions": pingone_core.regions()}),
}


def answer(case: Mapping[str, Any]) -> Answer:
    """What the package answers to a case."""
    if case["call"] not in CALLS:
        raise ValueError(f"unknown call `{case['call']}`")
    known, run = CALLS[case["call"]]
    args = case.get("args", {})
    unknown = set(args) - known
    if unknown:
        raise ValueError(f"`{case['call']}` takes no argument {sorted(unknown)}")
    try:
        return run(args)
    except PingOneError as error:
        # Vectors do not tell a refusal from a list of violations.
        return found(error.violations, valid=False)


def difference(expect: Mapping[str, Any], actual: Answer) -> str | None:
    """Says how an answer differs from what is expected, or nothing."""
    for name, wanted in expect.items():
        got = actual.get(name)
        if name in ("violations", "lints", "findings"):
            differs = differs_as_set(name, wanted, got)
        elif name == "headers":
            differs = differs_in_headers(wanted, got or {})
        elif name == "url":
            differs = None if url_parts(wanted) == url_parts(got) else f"url: expected {wanted}, got {got}"
        else:
            differs = differs_in_value(name, name, wanted, actual.get(name))
        if differs:
            return differs
    return None


def differs_in_value(path: str, name: str, wanted: Any, got: Any) -> str | None:
    different = f"{path}: expected {json.dumps(wanted)}, got {json.dumps(got)}"
    if name not in WHOLE and isinstance(wanted, dict) and isinstance(got, dict):
        pairs = ((key, value, got.get(key)) for key, value in wanted.items())
        return first(differs_in_value(f"{path}/{key}", key, value, other) for key, value, other in pairs)
    if name not in WHOLE and isinstance(wanted, list) and isinstance(got, list):
        if len(wanted) != len(got):
            return different
        pairs = ((str(index), *pair) for index, pair in enumerate(zip(wanted, got)))
        return first(differs_in_value(f"{path}/{key}", name, value, other) for key, value, other in pairs)
    return None if same(wanted, got) else different


def same(left: Any, right: Any) -> bool:
    """JSON equality: members in any order, numbers by value; a truth value is no number."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(value, right[key]) for key, value in left.items())
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return isinstance(left, bool) == isinstance(right, bool) and bool(left == right)


def differs_as_set(name: str, wanted: Any, got: Any) -> str | None:
    """Every entry wanted is there, and every entry there is wanted."""

    def fits(wanted: Any, got: Any) -> bool:
        return differs_in_value("", "", wanted, got) is None

    wanted, got = wanted or [], got or []
    missing = (f"{name}: {each} is missing" for each in wanted if not any(fits(each, other) for other in got))
    surplus = (f"{name}: {each} was not expected" for each in got if not any(fits(other, each) for other in wanted))
    return first(missing) or first(surplus)


def differs_in_headers(wanted: Args, got: Args) -> str | None:
    lower = {name.lower(): value for name, value in got.items()}
    pairs = ((name.lower(), value) for name, value in wanted.items())
    return first(differs_in_value(f"headers/{name}", name, value, lower.get(name)) for name, value in pairs)


def url_parts(url: Any) -> tuple[str, list[str]]:
    """The query is compared as a set of encoded pairs."""
    path, _, query = str(url or "").partition("?")
    return path, sorted(query.split("&"))


def first(differences: Any) -> str | None:
    return next((difference for difference in differences if difference), None)


def integer(text: str) -> int | float:
    """A number as JSON readers of 64 bits have it."""
    number = int(text)
    return number if -(2**63) <= number < 2**64 else float(text)


def read(file: str) -> list[Mapping[str, Any]]:
    with open(file, encoding="utf-8") as opened:
        cases = json.load(opened, parse_int=integer).get("cases")
    if not isinstance(cases, list) or not cases:
        raise ValueError("no cases")
    for index, case in enumerate(cases):
        unknown = set(case) - CASE_MEMBERS
        missing = {"id", "call", "expect"} - set(case)
        if unknown or missing or not isinstance(case.get("args", {}), dict) or not isinstance(case["expect"], dict):
            raise ValueError(f"case {index} is malformed: {sorted(unknown | missing)}")
    return cases


def main(files: Sequence[str]) -> int:
    passed = failed = 0
    for file in files:
        try:
            cases = read(file)
        except (OSError, ValueError, AttributeError, TypeError) as error:
            failed += 1
            print(f"FAILED {file}: {error}")
            continue
        for case in cases:
            reason: str | None
            try:
                actual = answer(case)
                reason = difference(case["expect"], actual)
                reason = reason and f"{reason}\n    answer: {json.dumps(actual, default=str)}"
            except Exception as error:
                reason = f"{type(error).__name__}: {error}"
            if reason:
                failed += 1
                print(f"FAILED {file} {case['id']}: {reason}")
            else:
                passed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
