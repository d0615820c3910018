"""What an administrator does with `pingone_core` and httpx, step by step, against the stand-in of the platform.

    python examples/administrator-python http://127.0.0.1:PORT

Start reading in `steps`: each step is one task. `admin` is all the glue between the core and the HTTP client. Nothing here
knows a rule of the platform: those are the core's. The transcript is the same, line by line, as that of the demo in Rust.
"""

from __future__ import annotations

import argparse
import sys

import httpx
from admin import Admin
from stand_in import StandIn
from steps import access_log, api_service, authorize, interruptions, mistakes, notification, people
from transcript import Demo, Unexpected

from pingone_core import PingOneError


def run(url: str) -> None:
    """Runs every step; raises the first thing that did not go as expected."""
    with httpx.Client(timeout=30) as http:
        stand_in = StandIn(url, http)
        demo = Demo(Admin(stand_in, http), stand_in)
        people.run(demo)
        interruptions.run(demo)
        service = api_service.run(demo)
        access_log.run(demo, service)
        authorize.run(demo)
        mistakes.run(demo)
        notification.run(demo)
        demo.accounts()
        demo.end()


def main() -> int:
    parser = argparse.ArgumentParser(description="An administrator's day against the stand-in of the platform.")
    parser.add_argument("url", help="where the stand-in listens")
    try:
        run(parser.parse_args().url)
    except (Unexpected, PingOneError, httpx.HTTPError) as error:
        print(f"demo: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
