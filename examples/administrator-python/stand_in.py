"""What only the platform's side knows, and how it is made to refuse. Nothing of this is there in a real tenant."""

from __future__ import annotations

from typing import Any

import httpx


class StandIn:
    """The stand-in, seen from behind."""

    def __init__(self, url: str, http: httpx.Client) -> None:
        self.url = url
        self._http = http
        #: The ids and the client that the demo needs.
        self.facts: dict[str, Any] = http.get(f"{url}/stand-in").raise_for_status().json()

    def log(self) -> list[dict[str, Any]]:
        """Every request so far, with what does not fit the catalogue."""
        requests: list[dict[str, Any]] = self._http.get(f"{self.url}/stand-in/log").raise_for_status().json()["requests"]
        return requests

    def throttle(self) -> None:
        """The next request is answered with 429."""
        self._http.post(f"{self.url}/stand-in/throttle", json={"after": 0, "times": 1, "retryAfter": 1}).raise_for_status()

    def expire_tokens(self) -> None:
        """Every token given out so far is invalid."""
        self._http.post(f"{self.url}/stand-in/expire").raise_for_status()
