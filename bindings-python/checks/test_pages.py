"""The code of the pages and of the README runs, and prints what stands below it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import PACKAGE, StandIn

PAGES = [PACKAGE / "README.md", *sorted((PACKAGE / "docs").glob("*.md"))]
#: A block of Python, and the block of text below it when there is one.
BLOCK = re.compile(r"^```python\n(.*?)^```\n(?:\n```text\n(.*?)^```\n)?", re.MULTILINE | re.DOTALL)
#: Printed after each block.
END = "\N{END OF TRANSMISSION}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_runs(page: Path, stand_in: StandIn) -> None:
    blocks = BLOCK.findall(page.read_text(encoding="utf-8"))
    assert blocks
    code = f"\nprint({END!r}, end='')\n".join(code for code, _ in blocks)
    # The only difference to what a reader runs: where the services are.
    elsewhere = f'api_path="{stand_in.url}/v1", auth_path="{stand_in.url}"'
    done = subprocess.run(
        [sys.executable, "-"],
        input=code.replace('region="EU"', elsewhere),
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, **stand_in.environment, "PYTHONUTF8": "1"},
    )
    assert done.stderr == ""
    for (code, expected), printed in zip(blocks, done.stdout.split(END), strict=True):
        assert printed == expected, code
