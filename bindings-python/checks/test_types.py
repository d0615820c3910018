"""Both type checkers accept the package and correct code in their strictest mode, and find every mistake."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PACKAGE

import pingone_core

HERE = Path(__file__).parent
INSTALLED = Path(pingone_core.__file__).parent
CONSUMER, MISTAKES = HERE / "consumer.py", HERE / "mistakes.py"
#: Programs that users keep: they are checked like everything else.
SCRIPTS = sorted((PACKAGE / "examples").glob("*.py"))
DEMO = PACKAGE.parent / "xtask" / "demo" / "python"


def run(*arguments: object, cwd: Path = HERE) -> str:
    """Runs a module of this Python and gives what it printed."""
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True).stdout


def mypy(*arguments: object, cwd: Path = HERE) -> str:
    return run("mypy", "--strict", "--no-incremental", "--python-version", "3.10", *arguments, cwd=cwd)


def pyright(settings: Path, *files: Path, extra: Path | None = None) -> list[tuple[str, int, str]]:
    """File, line and message of every finding in strict mode."""
    configuration = {
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
        "include": list(map(str, files)),
        "extraPaths": [] if extra is None else [str(extra)],
    }
    settings.write_text(json.dumps(configuration), encoding="utf-8")
    answer = json.loads(run("pyright", "--outputjson", "--pythonpath", sys.executable, "--project", settings))
    assert answer["summary"]["filesAnalyzed"] >= len(files)
    found = answer["generalDiagnostics"]
    return [(each["file"], each["range"]["start"]["line"] + 1, each["message"]) for each in found]


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "pyrightconfig.json"


def test_mypy_accepts_the_package_and_its_users() -> None:
    assert "Success" in mypy("--package", "pingone_core"), mypy("--package", "pingone_core")
    for files, folder in (([CONSUMER], HERE), (SCRIPTS, PACKAGE), (["."], DEMO)):
        answer = mypy(*files, cwd=folder)
        assert answer.startswith("Success"), answer


def test_pyright_accepts_the_package_and_its_users(settings: Path) -> None:
    assert pyright(settings, INSTALLED) == []
    assert pyright(settings, CONSUMER) == []
    assert pyright(settings, DEMO, extra=DEMO) == []


def test_the_stub_says_what_is_there() -> None:
    answer = run("mypy.stubtest", "pingone_core")
    assert answer.startswith("Success"), answer


def wrong_lines() -> list[int]:
    lines = MISTAKES.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, start=1) if line.endswith("  # wrong")]


def test_mypy_finds_every_mistake_and_nothing_else() -> None:
    found = re.findall(r"^mistakes\.py:(\d+): error", mypy(MISTAKES.name), re.MULTILINE)
    assert len(wrong_lines()) > 40
    assert sorted(set(map(int, found))) == wrong_lines()


def test_pyright_finds_every_mistake_and_nothing_else(settings: Path) -> None:
    assert sorted({line for _, line, _ in pyright(settings, MISTAKES)}) == wrong_lines()


def test_help_says_what_an_operation_does() -> None:
    source = "import pingone_core; p1 = pingone_core.PingOne(); help(p1.authorize.api_servers.create)"
    text = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True).stdout
    assert "POST /v1/environments/{environmentId}/apiServers" in text
    assert "body: 'ApiServiceInput'" in text
    assert "https://developer.pingidentity.com/" in text
