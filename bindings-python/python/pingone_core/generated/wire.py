"""How keywords are spelled on the wire when more than `snake_case` and `camelCase` is between them.

Written by `cargo xtask generate` from the rows of the core. Do not edit.
"""

from __future__ import annotations

__all__ = [
    "IRREGULAR",
]

IRREGULAR: dict[str, str] = {
    "external_oauth_server_id": "externalOAuthServerId",
}
