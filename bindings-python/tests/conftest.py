"""What the tests share."""

from __future__ import annotations

import keyword
import re
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from pingone_core import PathMatcher, PingOne

ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c"
TOKEN = "s3cret-t0ken"
OPERATIONS: list[dict[str, Any]] = [
    {"id": "list", "methods": ["GET"], "paths": [{"type": "EXACT", "pattern": "/accounts"}]},
    {"id": "one", "methods": ["GET"], "paths": [{"type": "PARAMETER", "pattern": "/accounts/{account}"}]},
    {"id": "any", "methods": None, "paths": [{"type": "PARAMETER", "pattern": "/accounts/**"}]},
]


def snake(name: str) -> str:
    """The name in Python of what has this name on the wire."""
    words = re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name.replace("OAuth", "Oauth")).lower()
    return f"{words}_" if keyword.iskeyword(words) else words


def other_threads_run_during(work: Callable[[], object]) -> bool:
    """True when another thread got its turn several times in the middle of some run of the work."""
    ticks: list[float] = []
    done = threading.Event()

    def tick() -> None:
        while not done.is_set():
            ticks.append(time.perf_counter())
            time.sleep(0.0001)

    def ticks_during_one_run() -> int:
        start = time.perf_counter()
        work()
        end = time.perf_counter()
        return sum(start < each < end for each in ticks)

    ticker = threading.Thread(target=tick)
    ticker.start()
    # Were the lock held, one tick could fall between the clock and the work. A busy machine may need more than one try.
    deadline = time.monotonic() + 60
    found = False
    while not found and time.monotonic() < deadline:
        found = ticks_during_one_run() >= 5
    done.set()
    ticker.join()
    return found


@pytest.fixture
def p1() -> PingOne:
    return PingOne(region="EU", environment_id=ENVIRONMENT, access_token=TOKEN)


@pytest.fixture
def matcher() -> PathMatcher:
    return PathMatcher(OPERATIONS)
