"""What needs more than the package: type checkers, HTTP clients and the stand-in of the platform.

`cargo xtask test` runs these checks with the package installed from its wheel and `PINGONE_STAND_IN` set to where the
stand-in listens.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True)
class StandIn:
    """The stand-in of the platform, as at its start."""

    url: str
    facts: Mapping[str, Any]

    @property
    def environment(self) -> dict[str, str]:
        """The variables that pages and scripts read."""
        return {
            "PINGONE_ENVIRONMENT_ID": self.facts["environmentId"],
            "PINGONE_CLIENT_ID": self.facts["clientId"],
            "PINGONE_CLIENT_SECRET": self.facts["clientSecret"],
        }

    def problems(self) -> list[str]:
        """What did not fit the catalogue."""
        log = ask(f"{self.url}/stand-in/log")["requests"]
        return [problem for entry in log for problem in entry["problems"]]

    def throttle(self, after: int) -> None:
        """After so many more requests, one is answered with 429."""
        ask(f"{self.url}/stand-in/throttle", {"after": after, "times": 1, "retryAfter": 1})


def ask(url: str, body: Any = None) -> Any:
    with urlopen(Request(url, None if body is None else json.dumps(body).encode()), timeout=30) as response:
        text = response.read()
    return json.loads(text) if text else None


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    url = os.environ["PINGONE_STAND_IN"]
    ask(f"{url}/stand-in/reset", {})
    stand_in = StandIn(url, ask(f"{url}/stand-in"))
    yield stand_in
    assert stand_in.problems() == []
