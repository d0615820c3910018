"""The scripts of `examples` do what they say, against the stand-in and on the files beside them."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PACKAGE, StandIn

EXAMPLES = PACKAGE / "examples"


def run(script: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(EXAMPLES / script), *map(str, arguments)]
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PINGONE_")}
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", cwd=EXAMPLES, env=variables | environment
    )


@pytest.mark.parametrize("script", ["export_users.py", "lint_api_service.py", "access_log_coverage.py"])
def test_a_script_explains_itself(script: str) -> None:
    done = run(script, "--help")
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: {script}")
    assert run(script).returncode == 2


def test_export_writes_every_user_of_a_population(stand_in: StandIn, tmp_path: Path) -> None:
    file = tmp_path / "staff.csv"
    stand_in.throttle(after=3)
    options = ("--url", stand_in.url, "--population", "Staff", "--page-size", 20, "--output", file)
    done = run("export_users.py", *options, **stand_in.environment)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (0, f"{stand_in.facts['users']} users")
    with file.open(newline="", encoding="utf-8") as text:
        rows = list(csv.DictReader(text))
    assert len({row["id"] for row in rows}) == stand_in.facts["users"]
    first = {name: rows[0][name] for name in ("username", "name.given", "name.family", "enabled")}
    assert first == {"username": "user.01", "name.given": "Bjørn", "name.family": "Brandt", "enabled": "true"}


def test_export_leaves_no_half_file(stand_in: StandIn, tmp_path: Path) -> None:
    options = ("--url", stand_in.url, "--output", tmp_path / "out.csv", "--population")
    unknown = run("export_users.py", *options, "Stuff", **stand_in.environment)
    assert (unknown.returncode, unknown.stderr) == (
        1,
        "export_users: there is no population 'Stuff'; there are: Staff\n",
    )
    secret = "not-the-secret-of-the-client"
    refused = run("export_users.py", *options, "Staff", **stand_in.environment | {"PINGONE_CLIENT_SECRET": secret})
    assert refused.returncode == 1
    assert "401 invalid_client" in refused.stderr
    assert secret not in refused.stderr
    assert run("export_users.py", *options, "Staff").returncode == 2
    assert list(tmp_path.iterdir()) == []


def test_lint_names_the_line_of_each_problem() -> None:
    done = run("lint_api_service.py", "api_service.yaml")
    assert done.returncode == 1
    # What is written on the line is what the message is about.
    places = [line.split(": ", 2) for line in done.stdout.splitlines() if not line.startswith(" ")]
    source = (EXAMPLES / "api_service.yaml").read_text(encoding="utf-8").splitlines()
    found = {}
    for place, severity, message in places:
        _, line, column = place.split(":")
        code = message[message.rindex("[") + 1 : -1]
        found.setdefault((severity, code), source[int(line) - 1][int(column) - 1 :])
    assert found == {
        ("error", "required_when"): "apiService:",
        ("error", "base_url_trailing_slash"): "/",
        ("error", "url_ipv4"): "127.1/shop",
        ("warning", "required_when"): "authorizationServer:",
        ("error", "duplicate"): "GET]",
        ("error", "pattern_after_double_wildcard"): '/export"',
        ("error", "not_a_choice"): "PREFIX",
        ("lint", "misspelled_property"): "accesControl:",
    }


def test_lint_passes_what_is_right_and_refuses_what_is_no_yaml(tmp_path: Path) -> None:
    right = tmp_path / "right.yaml"
    right.write_text(
        "apiService:\n"
        "  name: Shop\n"
        "  baseUrls: [https://api.example.com/shop]\n"
        "  authorizationServer: {resource: {id: d8a56a22-caf3-4053-8221-298a12e013ab}}\n"
        "operations:\n"
        "  - {name: All, methods: [GET], paths: [{type: PARAMETER, pattern: /orders/**}]}\n",
        encoding="utf-8",
    )
    done = run("lint_api_service.py", right)
    assert (done.returncode, done.stdout.count(": lint: ")) == (0, 1)
    assert run("lint_api_service.py", "--strict", right).returncode == 1
    for text in ("a: [", "[]", "apiServices: {}", "apiService: 2026-01-05", "", "apiService: {name: Shop}\noperations: 7"):
        wrong = tmp_path / "wrong.yaml"
        wrong.write_text(text, encoding="utf-8")
        done = run("lint_api_service.py", wrong, right)
        assert done.returncode in (1, 2), text
        assert "Traceback" not in done.stderr, done.stderr


LOG = ("--operations", "operations.json", "--base-url", "https://api.example.com/shop")


def test_coverage_counts_hits_and_misses() -> None:
    done = run("access_log_coverage.py", *LOG, "access.log")
    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        "    hits  operation\n"
        "       2  Read order\n"
        "       1  List orders\n"
        "       1  Create order\n"
        "   never  Cancel order\n"
        "\n"
        "75.0 % of 4 operations are hit by 4 lines\n"
        "4 lines hit none, 1 lines are no requests\n"
        "\n"
        "   lines  first  why, and what\n"
        "       2      5  no operation: DELETE /shop/orders/4711\n"
        "       1      7  suspicious path: GET /shop/orders/%2e%2e/admin\n"
        "       1      8  no base url: GET /admin\n"
    )


def test_coverage_can_fail_a_build() -> None:
    assert run("access_log_coverage.py", *LOG, "--fail-under", 75, "access.log").returncode == 0
    assert run("access_log_coverage.py", *LOG, "--fail-under", 76, "access.log").returncode == 1
    assert run("access_log_coverage.py", *LOG, "no-such.log").returncode == 2
