"""What happens to every client sooner or later: a rate limit and an expired token."""

from __future__ import annotations

import time

from transcript import Demo, Unexpected, expect

from pingone_core import Failure


def run(demo: Demo) -> None:
    meet_rate_limit(demo)
    meet_expired_token(demo)


def meet_rate_limit(demo: Demo) -> None:
    demo.step(
        "Run into the rate limit",
        "The answer says how long to wait, in seconds or as a date; the core gives milliseconds.",
    )
    demo.stand_in.throttle()
    request = demo.admin.p1.populations.list()
    wait = demo.send(request).retry_after_millis
    if wait is None:
        raise Unexpected("429 without a time to wait")
    demo.line(f"waiting {wait} ms")
    started = time.monotonic()
    time.sleep(wait / 1000)
    populations = demo.page(request)
    expect(len(populations) == 1 and time.monotonic() - started >= 1, "one population")


def meet_expired_token(demo: Demo) -> None:
    demo.step("Come back with an expired token", "A 401 means: fetch a token and ask once more.")
    demo.stand_in.expire_tokens()
    environment_id = demo.stand_in.facts["environmentId"]
    refusal = demo.send(demo.admin.p1.environments.get(environment_id=environment_id))
    if not isinstance(refusal, Failure):
        raise Unexpected("an expired token was accepted")
    detail = refusal.details[0]
    demo.line(f"{detail.code}: {detail.message}")
    expect(refusal.status == 401, "status 401")

    demo.admin.take_token(demo.value(demo.admin.token_request()))
    environment = demo.value(demo.admin.p1.environments.get(environment_id=environment_id))
    demo.line(f'environment "{environment["name"]}"')
    expect(environment["name"] == "Example Bank", "the environment")
