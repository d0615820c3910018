"""The package as a user meets it: imports, a request, a report, a match."""

from __future__ import annotations

import subprocess
import sys
from importlib import metadata, resources

import pytest

import pingone_core

from pingone_core import PathMatcher, PingOne, UsageError, ValidationError, validate

ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c"


def test_a_method_and_its_id_build_the_same_request() -> None:
    p1 = PingOne(region="EU", environment_id=ENVIRONMENT, access_token="t0ken")
    request = p1.populations.create(body={"name": "Staff"})
    assert request == p1.request("populations.create", body={"name": "Staff"})
    assert request.url == f"https://api.pingone.eu/v1/environments/{ENVIRONMENT}/populations"
    assert request.headers["authorization"] == "Bearer t0ken"
    assert request.json() == {"name": "Staff"}
    assert "t0ken" not in repr(request)


def test_every_problem_is_raised_at_once() -> None:
    p1 = PingOne(region="EU")
    with pytest.raises(ValidationError) as raised:
        p1.populations.create(body={"description": "Staff"})  # type: ignore[typeddict-item]
    assert [violation.pointer for violation in raised.value.errors] == ["/environmentId", "/body/name"]
    with pytest.raises(UsageError, match="region"):
        PingOne(region="MARS")  # type: ignore[arg-type]


def test_reports_are_data() -> None:
    report = validate("Group", {})
    assert not report
    match report.errors:
        case [violation]:
            assert (violation.code, violation.pointer) == ("required", "/name")
        case other:
            pytest.fail(str(other))


def test_a_matcher_names_the_operation() -> None:
    operation = {"id": "one", "methods": ["GET"], "paths": [{"type": "PARAMETER", "pattern": "/accounts/{id}"}]}
    matcher = PathMatcher([operation])
    best = matcher.best("GET", "/accounts/42")
    assert best is not None
    assert (best.operation, best.parameters) == ("one", {"id": "42"})
    assert matcher.best("PUT", "/accounts/42") is None
    assert matcher.match("GET", "/accounts/../x").outcome == "suspicious_path"


def test_what_is_installed_is_the_package_and_not_its_source() -> None:
    assert "site-packages" in (pingone_core.__file__ or "")
    files = resources.files(pingone_core)
    for name in ("py.typed", "_core.pyi", "generated/operations/users.py"):
        assert files.joinpath(name).is_file(), name
    about = metadata.metadata("pingone-core")
    assert (about["Requires-Python"], about["License-Expression"]) == (">=3.10", "MIT OR Apache-2.0")
    assert len(about.get_all("License-File") or []) == 2
    assert not metadata.requires("pingone-core"), "the package needs nothing"


def test_importing_takes_no_module_that_opens_connections() -> None:
    program = "import sys, pingone_core; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"socket", "ssl", "http.client", "asyncio", "numpy", "pyarrow"} & set(loaded)
