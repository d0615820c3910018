"""The methods of the operations: one for each endpoint, which hands over what it is given and nothing else."""

from __future__ import annotations

import inspect
import keyword
import re
from typing import Any

import pytest

import pingone_core
from pingone_core.client import _wire_name
from pingone_core.generated.operations import Operations

FIXED = {"body", "contentType", "headers", "allow", "before", "basicAuth"}


class Recorder(Operations):
    """Takes the place of `PingOne` and gives back what `request` was called with."""

    def request(self, endpoint: str, /, **arguments: Any) -> Any:  # type: ignore[override]
        return endpoint, arguments


def snake(name: str) -> str:
    words = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name.replace("OAuth", "Oauth")).lower()
    return f"{words}_" if keyword.iskeyword(words) else words


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
    assert {_wire_name(name) for name in arguments} <= known | FIXED | filled
    assert known <= {_wire_name(name) for name in arguments} | ({"filter"} if filled else set())
    assert ("body" in parameters) == (endpoint["body"] is not None)


@pytest.mark.parametrize("endpoint", pingone_core.endpoints(), ids=lambda endpoint: endpoint["id"])
def test_a_method_says_what_it_needs_and_what_it_does(endpoint: dict[str, Any]) -> None:
    called = method(endpoint["id"])
    parameters = inspect.signature(called).parameters.values()
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters)
    required = {_wire_name(parameter.name) for parameter in parameters if parameter.default is parameter.empty}
    in_path = set(endpoint["pathParams"])
    if not endpoint["path"].endswith("{environmentId}"):
        in_path -= {"environmentId"}
    assert in_path <= required
    assert f"`{endpoint['method']} {endpoint['path']}`" in inspect.getdoc(called)
    assert inspect.getdoc(called).startswith(endpoint["title"])


def test_an_argument_is_given_once() -> None:
    environment = "5caa81af-ec05-41ff-a709-c7378007a99c"
    with pytest.raises(TypeError, match="given twice"):
        pingone_core.PingOne().request("users.list", environment_id=environment, environmentId=environment)
