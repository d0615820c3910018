"""The examples of docs/access-logs.md, each section by itself behind the first one."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[2] / "docs" / "access-logs.md"
LOG = """method,path
GET,/accounts
GET,/accounts/1
GET,/accounts/2
DELETE,/accounts/1
GET,/accounts/a%20b
GET,/health
GET,/health
GET,/accounts/../admin
"""


def sections() -> dict[str, str]:
    """The code of each section; the text before the first heading is `""`."""
    parts = re.split(r"^## (.+)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    code = ["\n".join(re.findall(r"^```python\n(.+?)^```$", part, re.DOTALL | re.MULTILINE)) for part in parts[::2]]
    return dict(zip(["", *parts[1::2]], code, strict=True))


SECTIONS = sections()


@pytest.mark.parametrize("section", SECTIONS)
# Spark says that of every pandas from 3 on, though nothing here hands it one.
@pytest.mark.filterwarnings("ignore:PySpark does not yet fully support pandas:FutureWarning")
def test_section(section: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYSPARK_PYTHON", sys.executable)
    Path("access.csv").write_text(LOG, encoding="utf-8")
    # Spark sends functions of the main program by value, as it does in a script of the reader's.
    names: dict[str, object] = {"__name__": "__main__"}
    exec(SECTIONS[""], names)
    if section:
        assert SECTIONS[section]
        exec(SECTIONS[section], names)
