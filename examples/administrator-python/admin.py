"""The administrator's client: the core's requests, the HTTP client, and the token between them."""

from __future__ import annotations

from typing import TypeVar

import httpx
from stand_in import StandIn

from pingone_core import Failure, PingOne, Request, Value
from pingone_core.types import TokenResponse

ReadingT = TypeVar("ReadingT")


class Admin:
    """One administrator of one environment. Against the real platform, `region` replaces the two paths."""

    def __init__(self, stand_in: StandIn, http: httpx.Client) -> None:
        self._http = http
        self.p1 = PingOne(
            api_path=f"{stand_in.url}/v1",
            auth_path=stand_in.url,
            environment_id=stand_in.facts["environmentId"],
            client_id=stand_in.facts["clientId"],
            client_secret=stand_in.facts["clientSecret"],
        )

    def send(self, request: Request[ReadingT]) -> ReadingT | Failure:
        """Sends a request and reads the answer. Errors of the platform are answers, too."""
        return self.p1.read_response(request, self._http.request(**request.kwargs()))

    def token_request(self) -> Request[Value[TokenResponse]]:
        """The request for a token."""
        return self.p1.auth.token.client_credentials(body={"grant_type": "client_credentials"})

    def take_token(self, token: TokenResponse) -> None:
        """From now on the token goes with every request."""
        self.p1 = self.p1.with_access_token(token["access_token"])
