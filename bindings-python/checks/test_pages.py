"""The code of the pages and of the README runs, and prints what stands below it."""

from __future__ import annotations

import io
import re
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from conftest import PACKAGE, StandIn

PAGES = [PACKAGE / "README.md", *sorted((PACKAGE / "docs").glob("*.md"))]
#: A block of Python, and the block of text below it when there is one.
BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
@pytest.mark.filterwarnings("default::DeprecationWarning:httpx")
def test_a_page_runs(page: Path, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in stand_in.environment.items():
        monkeypatch.setenv(name, value)
    # The only difference to what a reader runs: where the services are.
    names = {"stand_in": {"api_path": f"{stand_in.url}/v1", "auth_path": stand_in.url}}
    blocks = list(BLOCK.finditer(page.read_text(encoding="utf-8")))
    assert blocks
    for block in blocks:
        code, expected = block.groups()
        printed = io.StringIO()
        with redirect_stdout(printed):
            exec(compile(code.replace('region="EU"', "**stand_in"), page.name, "exec"), names)
        assert printed.getvalue() == (expected or ""), code
