#!/usr/bin/env python3
"""Exports all users of a population to CSV.

    export PINGONE_ENVIRONMENT_ID=… PINGONE_CLIENT_ID=… PINGONE_CLIENT_SECRET=…
    python export_users.py --region EU --population Staff --output staff.csv

The client is a worker application that may read identity data. Its secret comes from the environment, so that it stands
in no history of a shell. The file appears when the export is complete; an export that fails leaves none.

Needs: pip install pingone-core httpx rich
Exit status: 0 exported, 1 the platform or the network refused, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

import httpx
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pingone_core import Page, PingOne, PingOneError, Request, filter, regions
from pingone_core.types import Population, User

COLUMNS = "id,username,email,name.given,name.family,enabled,createdAt"
SETTINGS = ("environment_id", "client_id", "client_secret")
TRIES = 5


class Session:
    """A tenant, an HTTP client, and the token between them."""

    def __init__(self, p1: PingOne, http: httpx.Client) -> None:
        self.p1 = p1
        self._http = http
        request = p1.auth.token.client_credentials(body={"grant_type": "client_credentials"})
        token = p1.read_response(request, self.send(request)).raise_for_error().value
        self.p1 = p1.with_access_token(token["access_token"])

    def send(self, request: Request[Any]) -> httpx.Response:
        """Sends a request. Waits and tries again when the platform asks for it."""
        for _ in range(TRIES):
            response = self._http.request(**request.kwargs())
            if response.status_code not in (429, 503):
                break
            wait = self.p1.read_response(request, response).retry_after_millis
            time.sleep(1 if wait is None else wait / 1000)
        return response

    def population(self, name: str) -> Population:
        """The population with this name."""
        request = self.p1.populations.list(filter=filter.eq("name", name))
        found = list(self.p1.items(request, self.send))
        if not found:
            known = (population.get("name", "?") for population in self.p1.items(self.p1.populations.list(), self.send))
            raise LookupError(f"there is no population {name!r}; there are: {', '.join(sorted(known))}")
        return found[0]

    def users(self, population: Population, page_size: int) -> Iterator[Page[User]]:
        """All users of a population, page by page."""
        of_population = filter.eq("population.id", population["id"])
        return self.p1.pages(self.p1.users.list(filter=of_population, limit=page_size), self.send)


def cell(user: Mapping[str, Any], column: str) -> str:
    """The text of a column: `name.given` is the member `given` of the member `name`."""
    value: Any = user
    for name in column.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)


@contextmanager
def destination(path: str) -> Iterator[TextIO]:
    """The file to write; it takes its name when all is written. `-` is the standard output."""
    if path == "-":
        yield sys.stdout
        return
    partial = Path(f"{path}.partial")
    try:
        with partial.open("w", newline="", encoding="utf-8") as file:
            yield file
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)


def export(pages: Iterable[Page[User]], columns: list[str], out: TextIO) -> int:
    """Writes the users, shows how far it is, and says how many there were."""
    writer = csv.writer(out)
    writer.writerow(columns)
    written = 0
    bar = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*bar, console=Console(stderr=True)) as progress:
        task = progress.add_task("users", total=None)
        for page in pages:
            writer.writerows([cell(user, column) for column in columns] for user in page)
            written += len(page)
            progress.update(task, completed=written, total=page.count)
    return written


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description="Exports all users of a population to CSV.",
        epilog="PINGONE_ENVIRONMENT_ID, PINGONE_CLIENT_ID and PINGONE_CLIENT_SECRET name the environment and the client.",
    )
    where = parser.add_mutually_exclusive_group(required=True)
    where.add_argument("--region", choices=[region["code"] for region in regions()], help="the region of the tenant")
    where.add_argument("--domain", help="a custom domain")
    where.add_argument("--url", help="where all services are, for example those of a test")
    parser.add_argument("--population", required=True, metavar="NAME", help="the name of the population")
    parser.add_argument("--output", default="-", metavar="FILE", help="the file to write (default: standard output)")
    parser.add_argument("--columns", default=COLUMNS, help="members of a user, with commas between (default: %(default)s)")
    parser.add_argument("--page-size", type=int, default=200, metavar="N", help="users in a request (default: 200)")
    parsed = parser.parse_args()
    parsed.settings = {name: os.environ.get(f"PINGONE_{name.upper()}") for name in SETTINGS}
    missing = [f"PINGONE_{name.upper()}" for name, value in parsed.settings.items() if not value]
    if missing:
        parser.error(f"not in the environment: {', '.join(missing)}")
    return parsed


def tenant(chosen: argparse.Namespace) -> PingOne:
    if chosen.url:
        return PingOne(api_path=f"{chosen.url}/v1", auth_path=chosen.url, **chosen.settings)
    return PingOne(region=chosen.region, domain=chosen.domain, **chosen.settings)


def main() -> int:
    chosen = arguments()
    try:
        with httpx.Client(timeout=30) as http:
            session = Session(tenant(chosen), http)
            pages = session.users(session.population(chosen.population), chosen.page_size)
            with destination(chosen.output) as out:
                written = export(pages, chosen.columns.split(","), out)
    except (PingOneError, LookupError, httpx.HTTPError, OSError) as error:
        print(f"export_users: {error}", file=sys.stderr)
        return 1
    print(f"{written} users", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
