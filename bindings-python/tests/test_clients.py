"""Requests and responses of the package with the HTTP clients that people use, against a server that repeats what it got."""

from __future__ import annotations

import asyncio
import base64
import json
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import aiohttp
import httpx
import pytest
import requests
from conftest import ENVIRONMENT, TOKEN
from yarl import URL

from pingone_core import Failure, Page, PingOne, PlatformError, ProtocolError, Request, Value

USER = "8ce55f02-2077-4493-9a6d-0385df1f0772"
Answer = tuple[int, dict[str, str], bytes]


class Echo(BaseHTTPRequestHandler):
    """Answers with the request itself, except where the path says otherwise."""

    protocol_version = "HTTP/1.1"

    def answer(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        status, headers, body = self.server.reply(self, self.rfile.read(length))  # type: ignore[attr-defined]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def log_message(self, format: str, *args: object) -> None:
        pass


def repeat(request: BaseHTTPRequestHandler, body: bytes) -> Answer:
    said = {
        "method": request.command,
        "path": request.path,
        "headers": {name.lower(): value for name, value in request.headers.items()},
        "body": base64.b64encode(body).decode(),
    }
    return 200, {"content-type": "application/json", "correlation-id": "c-1"}, json.dumps(said).encode()


def three_pages(request: BaseHTTPRequestHandler, body: bytes) -> Answer:
    """Users 0 to 4, two on a page, as the platform links them."""
    _, _, cursor = request.path.partition("cursor=")
    first = int(cursor or 0)
    users = [{"username": f"user-{number}"} for number in range(first, min(first + 2, 5))]
    page: dict[str, Any] = {"_embedded": {"users": users}}
    if first + 2 < 5:
        path = request.path.partition("?")[0]
        page["_links"] = {"next": {"href": f"http://{request.headers['host']}{path}?cursor={first + 2}"}}
    return 200, {"content-type": "application/json"}, json.dumps(page).encode()


def elsewhere(request: BaseHTTPRequestHandler, body: bytes) -> Answer:
    link = f"https://evil.example/v1/environments/{ENVIRONMENT}/users"
    page = {"_links": {"next": {"href": link}}, "_embedded": {"users": []}}
    return 200, {"content-type": "application/json"}, json.dumps(page).encode()


def refuse(request: BaseHTTPRequestHandler, body: bytes) -> Answer:
    error = {"code": "INVALID_DATA", "message": "no", "details": [{"code": "X", "target": "name", "message": "bad"}]}
    return 429, {"content-type": "application/json", "retry-after": "2"}, json.dumps(error).encode()


@pytest.fixture(scope="module")
def server() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture
def p1(server: ThreadingHTTPServer) -> PingOne:
    server.reply = repeat  # type: ignore[attr-defined]
    base = f"http://127.0.0.1:{server.server_address[1]}"
    return PingOne(environment_id=ENVIRONMENT, access_token=TOKEN, api_path=f"{base}/v1", auth_path=base)


def by_httpx(request: Request[Any]) -> object:
    return httpx.request(**request.kwargs())


def by_httpx_client(request: Request[Any]) -> object:
    with httpx.Client() as client:
        return client.request(request.method, request.url, headers=request.headers, content=request.content)


def by_requests(request: Request[Any]) -> object:
    return requests.request(**request.kwargs())


def by_requests_session(request: Request[Any]) -> object:
    with requests.Session() as session:
        return session.request(**request.kwargs())


def by_urllib(request: Request[Any]) -> object:
    return urllib.request.urlopen(
        urllib.request.Request(request.url, request.content, dict(request.headers), method=request.method)
    )


CLIENTS = [by_httpx, by_httpx_client, by_requests, by_requests_session, by_urllib]

BUILD: list[Callable[[PingOne], Request[Any]]] = [
    lambda p1: p1.users.list(filter='name.family eq "O\'Neil, [Jr] é😀+&="', limit=2),
    lambda p1: p1.populations.create(body={"name": "Staff é😀", "description": 'a "b" \\ \x01'}),
    lambda p1: p1.users.patch(user_id=USER, body={"title": None}),
    lambda p1: p1.users.account.unlock(user_id=USER),
    lambda p1: p1.users.delete(user_id=USER),
    lambda p1: p1.auth.token.client_credentials(
        body={"grant_type": "client_credentials"}, basic_auth={"id": "a b", "secret": "é&=+%"}
    ),
]


def said(url: str) -> tuple[str, list[tuple[str, str]]]:
    parts = urlsplit(url)
    return parts.path, parse_qsl(parts.query, strict_parsing=bool(parts.query))


@pytest.mark.parametrize("send", CLIENTS)
@pytest.mark.parametrize("build", BUILD)
def test_the_server_gets_what_the_request_says(
    p1: PingOne, send: Callable[[Request[Any]], object], build: Callable[[PingOne], Request[Any]]
) -> None:
    request = build(p1)
    reading = p1.read_response("users.get", send(request))
    assert isinstance(reading, Value), reading
    assert (reading.status, reading.correlation_id) == (200, "c-1")
    got: Any = reading.value
    assert got["method"] == request.method
    # A client may write what needs no encoding in another way; none changes what it says.
    assert said(got["path"]) == said(request.url)
    for name, value in request.headers.items():
        assert got["headers"][name] == value
    body = base64.b64decode(got["body"])
    if request.content is None:
        assert body == b""
    elif request.headers["content-type"].endswith("json"):
        assert json.loads(body) == request.json()
    else:
        assert body == request.content


def test_a_file(p1: PingOne) -> None:
    request = p1.images.create(body=b"\x89PNG\r\n\x00\xff", content_type="image/png")
    response = httpx.request(request.method, request.url, headers=request.headers, content=request.content)
    assert base64.b64decode(response.json()["body"]) == request.content
    assert base64.b64decode(requests.request(**request.kwargs()).json()["body"]) == request.content
    assert response.json()["headers"]["content-type"] == "image/png"


def test_aiohttp(p1: PingOne) -> None:
    request = p1.populations.create(body={"name": "Staff"})

    async def run() -> None:
        async with (
            aiohttp.ClientSession() as session,
            session.request(
                request.method, URL(request.url, encoded=True), data=request.content, headers=request.headers
            ) as response,
        ):
            with pytest.raises(TypeError, match="await response.read"):
                p1.read_response(request, response)
            reading = p1.read_response(request, response, body=await response.read())
        got: Any = reading.raise_for_error().value
        assert got["headers"]["authorization"] == f"Bearer {TOKEN}"
        assert json.loads(base64.b64decode(got["body"])) == {"name": "Staff"}

    asyncio.run(run())


@pytest.mark.parametrize("send", CLIENTS)
def test_all_items_of_all_pages(
    p1: PingOne, server: ThreadingHTTPServer, send: Callable[[Request[Any]], object]
) -> None:
    server.reply = three_pages  # type: ignore[attr-defined]
    users = p1.items(p1.users.list(), send)
    assert [user["username"] for user in users] == [f"user-{number}" for number in range(5)]
    assert [len(page) for page in p1.pages(p1.users.list(), send)] == [2, 2, 1]


def test_pages_end_with_an_error_when_they_are_not_whole(p1: PingOne, server: ThreadingHTTPServer) -> None:
    server.reply = elsewhere  # type: ignore[attr-defined]
    with pytest.raises(ProtocolError, match="leaves the tenant's own API host"):
        list(p1.items(p1.users.list(), by_httpx))
    page = p1.read_response(p1.users.list(), by_httpx(p1.users.list()))
    assert isinstance(page, Page)
    assert (page.next, page.valid, [violation.code for violation in page.violations]) == (None, False, ["link_refused"])
    server.reply = refuse  # type: ignore[attr-defined]
    with pytest.raises(PlatformError, match="429 INVALID_DATA: no: bad"):
        list(p1.items(p1.users.list(), by_httpx))
    server.reply = repeat  # type: ignore[attr-defined]
    with pytest.raises(ProtocolError, match="`?User`?") as raised:
        list(p1.items(p1.users.get(user_id=USER), by_httpx))  # type: ignore[arg-type]
    assert raised.value.code == "unexpected_shape"


def test_refusals_are_read_from_every_client(p1: PingOne, server: ThreadingHTTPServer) -> None:
    server.reply = refuse  # type: ignore[attr-defined]
    request = p1.populations.create(body={"name": "Staff"})
    for send in CLIENTS:
        try:
            response = send(request)
        except urllib.error.HTTPError as error:
            # The exception of urllib is the response.
            response = error
        reading = p1.read_response(request, response)
        assert isinstance(reading, Failure)
        assert (reading.status, reading.code, reading.retry_after_millis) == (429, "INVALID_DATA", 2000)
        assert reading.details[0].pointer == "/name"
