"""Both type checkers accept the package and correct code in their strictest mode, and find every mistake."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from conftest import PACKAGE

import pingone_core

HERE = Path(__file__).parent
INSTALLED = Path(pingone_core.__file__).parent
CONSUMER, MISTAKES = HERE / "consumer.py", HERE / "mistakes.py"
#: Programs that users keep: they are checked like everything else.
SCRIPTS = sorted((PACKAGE / "examples").glob("*.py"))
TESTS = PACKAGE / "tests"
DEMO = PACKAGE.parent / "examples" / "administrator-python"


def run(*arguments: object, cwd: Path = HERE) -> str:
    """Runs a module of this Python and gives what it printed."""
    command = [sys.executable, "-m", *map(str, arguments)]
    # Pyright looks for packages in the Python that it finds first.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, env={**os.environ, "PATH": path}).stdout


def mypy(*arguments: object, cwd: Path = HERE) -> str:
    return run("mypy", "--strict", "--no-incremental", "--python-version", "3.10", *arguments, cwd=cwd)


def pyright(folder: Path, *sources: Path) -> list[tuple[str, int, str]]:
    """File, line and message of every finding in strict mode. What is checked must be below the settings."""
    for source in sources:
        if source.is_dir():
            shutil.copytree(source, folder / source.name, dirs_exist_ok=True)
        else:
            shutil.copy(source, folder)
    settings = folder / "pyrightconfig.json"
    settings.write_text('{"typeCheckingMode": "strict", "pythonVersion": "3.10"}', encoding="utf-8")
    answer = json.loads(run("pyright", "--outputjson", "--project", settings))
    assert answer["summary"]["filesAnalyzed"] >= len(sources)
    found = answer["generalDiagnostics"]
    return [(each["file"], each["range"]["start"]["line"] + 1, each["message"]) for each in found]


def test_mypy_accepts_the_package_and_its_users() -> None:
    checked = [(["--package", "pingone_core"], HERE), ([CONSUMER], HERE), (SCRIPTS, PACKAGE), (["."], DEMO), (["."], TESTS)]
    for arguments, folder in checked:
        answer = mypy(*arguments, cwd=folder)
        assert answer.startswith("Success"), answer


def test_pyright_accepts_the_package_and_its_users(tmp_path: Path) -> None:
    assert pyright(tmp_path, INSTALLED, CONSUMER) == []


def test_every_public_name_has_a_type(tmp_path: Path) -> None:
    answer = run("pyright", "--verifytypes", "pingone_core", cwd=tmp_path)
    assert "Type completeness score: 100%" in answer, answer


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


def test_pyright_finds_every_mistake_and_nothing_else(tmp_path: Path) -> None:
    assert sorted({line for _, line, _ in pyright(tmp_path, MISTAKES)}) == wrong_lines()


def test_help_says_what_an_operation_does() -> None:
    source = "import pingone_core; p1 = pingone_core.PingOne(); help(p1.authorize.api_servers.create)"
    text = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True).stdout
    assert "POST /v1/environments/{environmentId}/apiServers" in text
    assert "body: 'ApiServiceInput'" in text
    assert "https://developer.pingidentity.com/" in text
