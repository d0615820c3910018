"""Reading what came back, from whatever object has it."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest
from conftest import ENVIRONMENT, TOKEN
from hypothesis import given
from hypothesis import strategies as st

from pingone_core import Failure, Page, PingOne, ProtocolError, Value, endpoints, read_response

PAGE = (
    '{"_links": {"next": {"href": "https://api.pingone.eu/v1/environments/%s/users?cursor=a"},'
    '"prev": {"href": "https://evil.example/"}}, "_embedded": {"users": [{"username": "a"}, {"username": "b"}]},'
    '"size": 2, "count": 9}' % ENVIRONMENT
)


def test_a_page(p1: PingOne) -> None:
    page = p1.read_response("users.list", status=200, headers={}, body=PAGE)
    assert isinstance(page, Page)
    assert [user["username"] for user in page] == ["a", "b"]
    assert (len(page), page.size, page.count, page.collection, page.kind) == (2, 2, 9, "users", "page")
    assert page.next is not None
    assert page.next.headers["authorization"] == f"Bearer {TOKEN}"
    assert (page.next.method, page.next.content) == ("GET", None)
    assert page.previous is None
    assert [violation.pointer for violation in page.violations] == ["/_links/prev/href"]
    empty = p1.read_response("users.list", status=200, headers={}, body="{}")
    assert isinstance(empty, Page)
    assert empty, "an empty page is a page"
    assert (len(empty), empty.next) == (0, None)


def page(next: str | None, prev: str | None = None, self: str | None = None) -> SimpleNamespace:
    """A response with a page of one user, whose name is the cursor of its `self` link."""
    users = f"https://api.pingone.eu/v1/environments/{ENVIRONMENT}/users?cursor="
    hrefs = {"next": next, "prev": prev, "self": self and users + self}
    links = {name: {"href": href.replace("…", users)} for name, href in hrefs.items() if href}
    body = {"_links": links, "_embedded": {"users": [{"username": self}]}}
    return SimpleNamespace(status_code=200, headers={}, content=json.dumps(body).encode())


@pytest.mark.parametrize("refused", ["https://evil.example/", "…2"])
def test_a_refused_link_ends_a_loop_after_its_page(p1: PingOne, refused: str) -> None:
    answers = iter([page("…2", prev="https://evil.example/", self="1"), page(refused, self="2")])
    seen = []
    with pytest.raises(ProtocolError) as raised:
        for user in p1.items(p1.users.list(), lambda _: next(answers)):
            seen.append(user["username"])
    assert seen == ["1", "2"]
    assert [violation.pointer for violation in raised.value.violations] == ["/_links/next/href"]


def test_a_refused_link_back_ends_no_loop(p1: PingOne) -> None:
    answers = iter([page("…2", self="1"), page(None, prev="https://evil.example/", self="2")])
    assert [user["username"] for user in p1.items(p1.users.list(), lambda _: next(answers))] == ["1", "2"]


def test_links_of_any_tenant_carry_no_token() -> None:
    page = read_response("users.list", status=200, headers={}, body=PAGE)
    assert isinstance(page, Page)
    assert page.next is not None
    assert "authorization" not in page.next.headers


def test_values(p1: PingOne) -> None:
    value = p1.read_response("users.get", status=200, headers={}, body='{"new": [1.5, null, true]}')
    assert isinstance(value, Value)
    assert value.value == {"new": [1.5, None, True]}
    assert value.raise_for_error() is value
    none = p1.read_response("users.delete", status=204, headers={}, body=None)
    assert (none.kind, none.value, none.violations) == ("value", None, ())  # type: ignore[union-attr]
    created = p1.read_response("users.create", status=201, headers={"Location": "https://x/"}, body="{}")
    assert created.location == "https://x/"


def test_failures(p1: PingOne) -> None:
    unreadable = p1.read_response("users.get", status=200, headers={}, body="<html>")
    assert isinstance(unreadable, Failure)
    assert (unreadable.valid, unreadable.code) == (False, None)
    assert str(unreadable).startswith("200 ")
    bare = p1.read_response("users.get", status=503, headers=[("Retry-After", "3")], body=b"")
    assert (bare.status, bare.retry_after_millis, str(bare)) == (503, 3000, "503")


@pytest.mark.parametrize(
    "response",
    [
        SimpleNamespace(status_code=200, headers={"a": "b"}, content=b"{}"),
        SimpleNamespace(status_code=200, headers={"a": "b"}, content=bytearray(b"{}")),
        SimpleNamespace(status=200, headers=[("a", "b")], content=memoryview(b"{}")),
        SimpleNamespace(status=200, headers={"a": "b"}, read=lambda: b"{}"),
        SimpleNamespace(status=200, headers=None, read=lambda: b"{}"),
    ],
)
def test_responses_of_many_makes(p1: PingOne, response: object) -> None:
    assert p1.read_response("users.get", response) == Value({}, endpoint="users.get", status=200)
    changed = p1.read_response("users.get", response, status=404, body=b"")
    assert (changed.kind, changed.status) == ("error", 404)


def read(**parts: Any) -> object:
    return read_response("users.get", **{"status": 200, "headers": {}, "body": b"{}", **parts})


@pytest.mark.parametrize(
    ("parts", "error"),
    [
        ({"status": "200"}, TypeError),
        ({"status": 200.5}, TypeError),
        ({"body": 5}, TypeError),
        ({"body": ["a"]}, TypeError),
        ({"headers": {"a": 1}}, TypeError),
        ({"headers": [(b"a", b"b")]}, TypeError),
        ({"headers": ["ab"]}, TypeError),
        ({"headers": 5}, TypeError),
        ({"response": object(), "status": None}, TypeError),
    ],
)
def test_what_is_no_response(parts: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        read(**parts)
    assert read()


@pytest.mark.parametrize("status", [-1, 0, 99, 600, 1000, 65536, 10**30])
def test_a_status_that_is_none_is_an_answer(p1: PingOne, status: int) -> None:
    reading = p1.read_response("users.get", status=status, headers={}, body=b"{}")
    assert (reading.kind, [found.code for found in reading.violations]) == ("error", ["unexpected_status"])


def test_text_of_a_server_is_never_an_exception(p1: PingOne) -> None:
    for body in ("\ud800", '{"a": "\\ud800"}', b"\xff\xfe{}", "[" * 100_000, "9" * 100_000, '{"a": NaN}', "\0"):
        assert p1.read_response("users.get", status=200, headers={}, body=body).kind == "error"
    strange = p1.read_response(
        "users.get", status=200, headers={"correlation-id": "a\ud800b", "\udfff": "x"}, body="{}"
    )
    assert strange.correlation_id is not None
    assert strange.correlation_id.startswith("a\ufffd")
    large = p1.read_response("users.get", status=200, headers={}, body='{"a": 123456789012345678901234567890}')
    assert large.value == {"a": 1.2345678901234568e29}  # type: ignore[union-attr]


ENDPOINTS = [row["id"] for row in endpoints()]


@given(
    st.sampled_from(ENDPOINTS),
    st.integers(0, 999),
    st.dictionaries(st.sampled_from(["content-type", "retry-after", "date", "x"]), st.text()),
    st.binary() | st.text() | st.sampled_from([PAGE, '{"code": 1}', '{"details": [{"target": 1}]}', "[1]", "null"]),
)
def test_anything_that_comes_back_is_read(endpoint: Any, status: int, headers: dict[str, str], body: Any) -> None:
    reading = read_response(endpoint, status=status, headers=headers, body=body)
    assert reading.status == status
    assert reading.kind in ("value", "page", "error")
    assert str(reading)
