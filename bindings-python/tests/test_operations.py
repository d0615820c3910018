"""The methods of the operations: one for each endpoint, which hands over what it is given and nothing else."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import pytest
from conftest import ENVIRONMENT, snake

import pingone_core
from pingone_core._arguments import wire_name
from pingone_core.generated.operations import Operations

FIXED = {"body", "contentType", "headers", "allow", "before", "basicAuth"}


class Recorder(Operations):
    """Takes the place of `PingOne` and gives back what `request` was called with."""

    def request(self, endpoint: str, /, **arguments: Any) -> Any:
        return endpoint, arguments


def method(id: str) -> Any:
    found: Any = Recorder()
    for name in id.split("."):
        found = getattr(found, snake(name))
    return found


@pytest.mark.parametrize("endpoint", pingone_core.endpoints(), ids=lambda endpoint: endpoint["id"])
def test_a_method_hands_over_what_it_is_given(endpoint: dict[str, Any]) -> None:
    called = method(endpoint["id"])
    parameters = inspect.signature(called).parameters
    given = {name: object() for name in parameters}
    id, arguments = called(**given)
    assert id == endpoint["id"]
    assert {name: arguments[name] for name in given} == given
    fixed_by_the_row = {
        snake(row["name"]): row["values"][0] for row in endpoint["query"] if row.get("required") and row.get("values")
    }
    assert {name: arguments[name] for name in arguments.keys() - given} == fixed_by_the_row

    known = {*endpoint["pathParams"], *(row["name"] for row in endpoint["query"])}
    filled = {"groupId"} if endpoint["id"] == "groups.users.list" else set()
    assert {wire_name(name) for name in arguments} <= known | FIXED | filled
    assert known <= {wire_name(name) for name in arguments} | ({"filter"} if filled else set())
    assert ("body" in parameters) == (endpoint["body"] is not None)


@pytest.mark.parametrize("endpoint", pingone_core.endpoints(), ids=lambda endpoint: endpoint["id"])
def test_a_method_says_what_it_needs_and_what_it_does(endpoint: dict[str, Any]) -> None:
    called = method(endpoint["id"])
    parameters = inspect.signature(called).parameters.values()
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters)
    required = {wire_name(parameter.name) for parameter in parameters if parameter.default is parameter.empty}
    in_path = set(endpoint["pathParams"])
    if not endpoint["path"].endswith("{environmentId}"):
        in_path -= {"environmentId"}
    assert in_path <= required
    said = inspect.getdoc(called) or ""
    assert f"`{endpoint['method']} {endpoint['path']}`" in said
    assert said.startswith(endpoint["title"])


@pytest.mark.parametrize(
    "make",
    [
        lambda: pingone_core.PingOne().request("users.list", environment_id=ENVIRONMENT, environmentId=ENVIRONMENT),
        lambda: pingone_core.PingOne().request("users.list", {"environmentId": ENVIRONMENT}, environment_id=ENVIRONMENT),
        lambda: pingone_core.PingOne(environmentId=ENVIRONMENT, environment_id=ENVIRONMENT),  # type: ignore[call-arg]
        lambda: pingone_core.PingOne(clientId="a", client_id="b"),  # type: ignore[call-arg]
    ],
)
def test_an_argument_is_given_once(make: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match="`(environmentId|clientId)` is given twice"):
        make()


def test_none_is_the_same_as_nothing() -> None:
    p1 = pingone_core.PingOne(environmentId=ENVIRONMENT, environment_id=None)  # type: ignore[call-arg]
    assert p1.environment_id == ENVIRONMENT
    assert p1.request("users.list", {"limit": 5}, limit=None) == p1.users.list(limit=5)
    assert p1.request("users.list", {"limit": None}, limit=5) == p1.users.list(limit=5)


def test_codes_are_any_iterable_and_no_text() -> None:
    p1 = pingone_core.PingOne(environment_id=ENVIRONMENT)
    for allow in (["query_above_maximum"], {"query_above_maximum"}, iter(["query_above_maximum"])):
        assert p1.users.list(limit=201, allow=allow).warnings  # type: ignore[arg-type]
    assert pingone_core.validate("Population", {}, allow={"required"}).valid
    for make in (
        lambda: p1.users.list(allow="required"),  # type: ignore[arg-type]
        lambda: pingone_core.validate("Population", {}, allow="required"),  # type: ignore[arg-type]
    ):
        with pytest.raises(pingone_core.PingOneError, match="`allow` must be a list of codes, not text"):
            make()
