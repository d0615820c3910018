"""What the tests share."""

from __future__ import annotations

import pytest

from pingone_core import PathMatcher, PingOne

ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c"
TOKEN = "s3cret-t0ken"
OPERATIONS = [
    {"id": "list", "methods": ["GET"], "paths": [{"type": "EXACT", "pattern": "/accounts"}]},
    {"id": "one", "methods": ["GET"], "paths": [{"type": "PARAMETER", "pattern": "/accounts/{account}"}]},
    {"id": "any", "methods": None, "paths": [{"type": "PARAMETER", "pattern": "/accounts/**"}]},
]


@pytest.fixture
def p1() -> PingOne:
    return PingOne(region="EU", environment_id=ENVIRONMENT, access_token=TOKEN)


@pytest.fixture
def matcher() -> PathMatcher:
    return PathMatcher(OPERATIONS)
