"""The rows as data, and that every row can be reached from Python."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from conftest import ENVIRONMENT, snake

import pingone_core
from pingone_core import PingOne, PingOneError, UsageError, ValidationError


ROWS = {row["id"]: row for row in pingone_core.endpoints()}


@pytest.mark.parametrize("id", ROWS)
def test_every_operation_has_a_method_with_all_its_arguments(p1: PingOne, id: str) -> None:
    owner: Any = p1
    *path, last = id.split(".")
    for name in path:
        owner = getattr(owner, snake(name))
    method = getattr(owner, snake(last))
    row = ROWS[id]
    # A query parameter that is the same for every call is no argument.
    query = (each["name"] for each in row["query"] if not each.get("required"))
    wanted = {snake(name) for name in (*row["pathParams"], *query)}
    assert wanted <= set(inspect.signature(method).parameters)
    assert row["title"] in (method.__doc__ or "")


@pytest.mark.parametrize("id", ROWS)
def test_every_argument_has_a_keyword(p1: PingOne, id: Any) -> None:
    """A wrong value of each argument is found under its name on the wire, not under one that nobody knows."""
    for name in (*ROWS[id]["pathParams"], *(each["name"] for each in ROWS[id]["query"])):
        with pytest.raises(ValidationError) as raised:
            p1.request(id, **{snake(name): {}})
        assert f"/{name}" in {violation.pointer for violation in raised.value.errors}, name
        assert "unknown_argument" not in {violation.code for violation in raised.value.violations}


def test_the_tables() -> None:
    assert pingone_core.endpoint("users.get") == ROWS["users.get"]
    assert pingone_core.search_endpoints("deploy api service")[0]["why"] in ("title", "words")
    found = pingone_core.find_request("POST", f"/v1/environments/{ENVIRONMENT}/groups")
    assert found[0] == {
        "id": "groups.create",
        "contentTypeFits": False,
        "parameters": {"environmentId": ENVIRONMENT},
    }
    assert {"code", "severity", "message", "params"} <= set(pingone_core.codes()[0])
    assert {root["name"] for root in pingone_core.known_roots()} > {"user", "otp"}
    assert any(model["name"] == "ApiService" and not model["open"] for model in pingone_core.models())
    assert pingone_core.postman_collection()["info"]["schema"].endswith("v2.1.0/collection.json")


def test_every_model_is_described_and_checked() -> None:
    for model in pingone_core.models():
        name: Any = model["name"]
        if not model["open"]:
            assert pingone_core.describe(name)
        assert pingone_core.validate(name, []).errors or model["open"]
        assert pingone_core.outgoing(name, {"x": 1}) == {"x": 1}


def test_what_is_not_in_the_rows_is_named() -> None:
    calls: list[Any] = [
        lambda: pingone_core.endpoint("user.get"),  # type: ignore[arg-type]
        lambda: pingone_core.describe("Uesr"),  # type: ignore[arg-type]
        lambda: pingone_core.validate("Uesr", {}),  # type: ignore[arg-type]
        lambda: pingone_core.validate("User", {}, mode="creat"),  # type: ignore[arg-type]
        lambda: pingone_core.validate("User", {}, allow=["requird"]),  # type: ignore[list-item]
        lambda: pingone_core.validate("User", {}, endpoint="user.get"),  # type: ignore[arg-type]
        lambda: pingone_core.outgoing("Uesr", {}),  # type: ignore[arg-type]
        lambda: pingone_core.changes({}, {}, model="Uesr"),  # type: ignore[arg-type]
        lambda: pingone_core.validate_filter("a pr", "user.get"),  # type: ignore[arg-type]
        lambda: pingone_core.read_response("user.get", status=200),  # type: ignore[call-overload]
        lambda: pingone_core.render("", {}, escape="xml"),  # type: ignore[arg-type]
        lambda: PingOne(regoin="EU"),  # type: ignore[call-arg]
        lambda: PingOne(region="eu"),  # type: ignore[arg-type]
    ]
    for call in calls:
        with pytest.raises(UsageError) as raised:
            call()
        assert isinstance(raised.value, PingOneError)
        assert raised.value.code


def test_changes() -> None:
    before = {"id": ENVIRONMENT, "name": {"given": "Tom"}, "updatedAt": "yesterday"}
    after = {"name": {"given": "Tim"}, "updatedAt": "today"}
    assert pingone_core.changes(before, after, model="User") == {"name": {"given": "Tim"}}


def test_postman_environments_go_both_ways() -> None:
    p1 = PingOne(region="CA", environment_id=ENVIRONMENT, access_token="hush", client_id="me", client_secret="hush")
    environment = p1.to_postman_environment("mine")
    assert "hush" not in repr(environment)
    again = PingOne.from_postman_environment(environment)
    assert (again.base_urls, again.environment_id) == (p1.base_urls, ENVIRONMENT)
    with_secrets = p1.to_postman_environment("mine", secrets=True)
    assert "hush" in repr(with_secrets)
    full = PingOne.from_postman_environment(with_secrets)
    assert full.users.list() == p1.users.list()


def test_requests_for_logs_hide_secrets() -> None:
    p1 = PingOne(environment_id=ENVIRONMENT, access_token="hush")
    user: Any = {
        "username": "tom",
        "email": "tom@example.com",
        "population": {"id": ENVIRONMENT},
        "password": {"value": "Hush-2026!"},
    }
    request = p1.request("users.import", body=user)
    assert "Hush-2026!" in (request.content or b"").decode()
    assert request.redacted().json()["password"]["value"] == "***"
    for shown in (repr(request), str(request.redacted().headers), request.to_curl()):
        assert "ush" not in shown
    file = p1.images.create(body=b"\xff", content_type="image/png")
    assert file.redacted().content == b"\xff"
    assert '--data-binary "@$FILE"' in file.to_curl()
    token = p1.auth.token.client_credentials(
        body={"grant_type": "client_credentials", "client_id": "me", "client_secret": "hush"}
    )
    assert b"hush" not in (token.redacted().content or b"")
    assert "hush" not in token.to_curl()
