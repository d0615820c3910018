"""Value types: equality, hashes, copies, pickles, match statements, and what they show."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from enum import Enum
from typing import Any

import pytest
from conftest import ENVIRONMENT, OPERATIONS, TOKEN

import pingone_core
from pingone_core import (
    BestMatch,
    Failure,
    Filter,
    Outcome,
    Page,
    PathMatcher,
    PingOne,
    PingOneError,
    PlatformError,
    Report,
    Request,
    Severity,
    Span,
    ValidationError,
    Value,
    Violation,
    filter,
    placeholders,
    read_response,
    validate,
    validate_filter,
    validate_pattern,
)

USERS = (
    '{"_links": {"next": {"href": "https://api.pingone.com/v1/environments/%s/users?cursor=a"}},'
    '"_embedded": {"users": [{"username": "tom"}]}, "size": 1}' % ENVIRONMENT
)
REFUSED = '{"code": "INVALID_DATA", "message": "no", "details": [{"code": "REQUIRED_VALUE", "target": "name"}]}'


def values() -> list[Any]:
    """One of each, made anew."""
    p1 = PingOne(region="EU", environment_id=ENVIRONMENT, access_token=TOKEN)
    matcher = PathMatcher(OPERATIONS)
    return [
        Span(1, 2),
        Severity.LINT,
        Severity("grave"),
        Outcome("matched"),
        validate_filter("name eq").violations[0],
        validate("ApiService", {"nam": 1}),
        validate_pattern("PARAMETER", "/a/{b}"),
        p1.populations.create(body={"name": "Staff"}),
        p1.images.create(body=b"\x00\xff", content_type="image/png"),
        read_response("users.get", status=200, headers={}, body='{"username": "tom"}'),
        read_response("users.list", status=200, headers={"correlation-id": "c"}, body=USERS),
        read_response("users.create", status=400, headers={}, body=REFUSED),
        read_response("users.create", status=400, headers={}, body=REFUSED).details[0],  # type: ignore[union-attr]
        matcher,
        matcher.best("GET", "/accounts/a%20b"),
        matcher.match("GET", "/accounts/1"),
        matcher.match("GET", "/accounts/1").matches[0],
        matcher.explain("GET", "/accounts/%2e"),
        filter.eq("name", "x") & ~filter.present("title"),
        placeholders("a ${b.c[0]}")[0],
    ]


NAMES = [f"{index}-{type(value).__name__}" for index, value in enumerate(values())]


@pytest.mark.parametrize("index", range(len(NAMES)), ids=NAMES)
def test_equality_hash_copy_and_pickle(index: int) -> None:
    value, twin = values()[index], values()[index]
    assert value == twin
    assert hash(value) == hash(twin)
    assert value != object()
    assert not value == 1
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(value, protocol))
        assert again == value
        assert type(again) is type(value)
        assert repr(again) == repr(value)
    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value
    assert len({*values()[index : index + 1], value}) == 1


@pytest.mark.parametrize("index", range(len(NAMES)), ids=NAMES)
def test_no_value_shows_the_token_and_none_can_be_changed(index: int) -> None:
    value = values()[index]
    assert TOKEN not in repr(value) + str(value)
    if isinstance(value, Enum):
        return
    for name in ("code", "operation", "url", "start", "violations", "new_attribute", "value"):
        with pytest.raises((AttributeError, TypeError)):
            setattr(value, name, 1)


def test_different_values_differ() -> None:
    matcher = PathMatcher(OPERATIONS)
    assert matcher.best("GET", "/accounts/1") != matcher.best("GET", "/accounts/2")
    assert matcher != PathMatcher(OPERATIONS[:1])
    assert matcher != PathMatcher(OPERATIONS, lenient=True)
    assert Span(1, 2) != Span(1, 3)
    assert Severity("a") != Severity("b")
    assert filter.eq("a", 1) != filter.eq("a", 2)


def test_match_statements() -> None:
    p1 = PingOne(environment_id=ENVIRONMENT)
    match validate("Group", {}).errors[0]:
        case Violation("required", "/name", message):
            assert message == "`name` is required"
        case other_violation:
            pytest.fail(repr(other_violation))
    match p1.read_response("users.get", status=200, headers={}, body="{}"):
        case Value(user):
            assert user == {}
        case other_value:
            pytest.fail(repr(other_value))
    match p1.read_response("users.list", status=200, headers={}, body=USERS):
        case Page([{"username": name}], next=Request()):
            assert name == "tom"
        case other_page:
            pytest.fail(repr(other_page))
    match p1.read_response("users.create", status=400, headers={}, body=REFUSED):
        case Failure("INVALID_DATA", status=400, details=[detail]):
            assert (detail.target, detail.pointer) == ("name", "/name")
        case other_failure:
            pytest.fail(repr(other_failure))
    match PathMatcher(OPERATIONS).best("GET", "/accounts/7"):
        case BestMatch("one", {"account": account}):
            assert account == "7"
        case other_match:
            pytest.fail(repr(other_match))
    try:
        p1.groups.create(body={})  # type: ignore[typeddict-item]
    except PingOneError as error:
        match error:
            case ValidationError([Violation("required")]):
                pass
            case other_raised:
                pytest.fail(repr(other_raised))


def test_exceptions_are_one_family_and_keep_their_violations() -> None:
    with pytest.raises(ValidationError) as raised:
        PingOne().groups.create(body={"name": ""})
    error = raised.value
    assert isinstance(error, PingOneError)
    assert error.code == "required"
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), again.violations, str(again)) == (type(error), error.violations, str(error))
    assert [violation.pointer for violation in error.errors] == ["/environmentId"]

    failure = read_response("users.create", status=400, headers={}, body=REFUSED)
    with pytest.raises(PlatformError) as refused:
        failure.raise_for_error()
    assert refused.value.failure is failure
    assert refused.value.code == "INVALID_DATA"
    assert pickle.loads(pickle.dumps(refused.value)).failure == failure
    assert str(refused.value) == "400 INVALID_DATA: no"


def test_a_tenant_is_not_pickled_but_copied() -> None:
    p1 = PingOne(access_token=TOKEN)
    with pytest.raises(TypeError, match="secrets"):
        pickle.dumps(p1)
    assert copy.copy(p1) is p1
    assert copy.deepcopy({"p1": p1})["p1"] is p1
    assert TOKEN not in repr(p1)
    assert not hasattr(p1, "__dict__")


def test_reports() -> None:
    report = validate("Group", {"name": "a", "nam": 1})
    assert report
    assert report.valid
    assert not report.errors
    assert list(report) == list(report.violations)
    assert report.at("/nam") == report.advice
    assert report.raise_for_errors() is report
    assert str(Report()) == "no violations"
    wrong = validate("Group", {})
    assert not wrong
    with pytest.raises(ValidationError, match="/name: `name` is required"):
        wrong.raise_for_errors()


def test_open_enums() -> None:
    assert Severity("error") is Severity.ERROR
    unknown = Severity("grave")
    assert (unknown, str(unknown), unknown.value, unknown.name) == ("grave", "grave", "grave", "grave")
    assert not unknown.is_known
    assert Severity.ERROR.is_known
    assert "grave" not in [*Severity]
    assert f"{Severity.ERROR}|{unknown}" == "error|grave"
    assert {unknown: 1}["grave"] == 1  # type: ignore[index]
    assert repr(Severity("grave")) == "<Severity.grave: 'grave'>"
    with pytest.raises(ValueError):
        Severity(1)  # type: ignore[arg-type]


def test_spans_are_code_points() -> None:
    text = 'name eq "😀é'
    span = validate_filter(text).errors[0].span
    assert span is not None
    assert text[span.slice] == '"😀é'
    template = "😀 ${a}!"
    assert template[placeholders(template)[0].span.slice] == "${a}"


def test_filters_are_text() -> None:
    built = filter.eq("a", 1) | "b eq 2"
    assert isinstance(built & "c pr", Filter)
    assert built & "c pr" == "(a eq 1 or b eq 2) and c pr"
    assert "x pr" & built == "x pr and (a eq 1 or b eq 2)"
    assert "x pr" | built == "x pr or a eq 1 or b eq 2"
    assert str(~built) == "not (a eq 1 or b eq 2)"
    assert type(str(built)) is str
    assert Filter("a   eq  1") == "a eq 1"
    assert filter.all_of(["a eq 1", "b eq 2"]) == "a eq 1 and b eq 2"
    assert filter.any_of(filter.eq("a", value) for value in (None, True, 1.5)) == "a eq null or a eq true or a eq 1.5"
    assert filter.value_path("groups", filter.not_("id pr")) == "groups[not (id pr)]"
    wrongs: list[Callable[[], Filter]] = [
        lambda: Filter("a eq"),
        lambda: built & "a eq",
        lambda: filter.co("1", "x"),
    ]
    for wrong in wrongs:
        with pytest.raises(ValidationError):
            wrong()
    for number in (1, None, b"a pr"):
        with pytest.raises(TypeError):
            built & number
    for join in (filter.all_of, filter.any_of):
        with pytest.raises(ValidationError, match="`filters` has 0 items"):
            join([])


def test_dataclasses_can_be_replaced() -> None:
    request = PingOne(environment_id=ENVIRONMENT).users.list(limit=5)
    assert dataclasses.replace(request, url="https://proxy.example/").method == "GET"


def test_everything_public_has_a_docstring() -> None:
    for name in set(pingone_core.__all__) - {"Reading"}:
        assert getattr(pingone_core, name).__doc__, name
