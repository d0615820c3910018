"""Which operation each line of an access log belongs to."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from steps.api_service import Service
from transcript import Demo, Unexpected, expect

from pingone_core import MatchResult, Outcome, PathMatcher

#: Requests as the bank's gateway wrote them down, in the common log format.
LOG = Path(__file__).parents[2] / "data" / "access.log"

#: What the gateway serves; the log has only paths.
ORIGIN = "https://api.example.com"


def run(demo: Demo, service: Service) -> None:
    demo.step(
        "Tell which operation each line of an access log belongs to",
        "Compiled once, asked for every line. What can be read in two ways is suspicious and matches nothing.",
    )
    # Names say more to a reader than ids.
    named = [{**operation, "id": operation["name"]} for operation in service.operations]
    matcher = PathMatcher(named, base_urls=[service.base_url])
    counts: Counter[str] = Counter()
    for line in LOG.read_text(encoding="utf-8").splitlines():
        client, method, path = request_of(line)
        summary, verdict = judged(matcher.match(method, ORIGIN + path))
        demo.line(f"{client:<12} {method:<6} {path}")
        demo.line(f"{'':<12} {verdict}")
        counts[summary] += 1
    demo.gap()
    demo.line("requests  operation")
    for summary, count in sorted(counts.items()):
        demo.line(f"{count:>8}  {summary}")
    expect(sum(counts.values()) == 32, "every line was read")
    strange = (counts["(suspicious)"], counts["(no operation)"], counts["(no base URL)"])
    expect(strange == (6, 7, 1), "the strange ones were found")
    expect(counts["readMyAccounts"] == counts["readAccount"] == 1, "the exact path wins over the parameter")


def request_of(line: str) -> tuple[str, str, str]:
    """The client, the method and the path of a line: `192.0.2.10 - - [date] "GET /path HTTP/1.1" 200 512`."""
    try:
        client, request = line.split(" ", 1)[0], line.split('"')[1]
        method, path = request.split(" ")[:2]
    except (IndexError, ValueError) as error:
        raise Unexpected(f"a line of the log can not be read: {line}") from error
    return client, method, path


def judged(found: MatchResult) -> tuple[str, str]:
    """What the summary counts, and what the reader is told."""
    reason = "".join(f": {violation.message}" for violation in found.violations[:1])
    match found:
        case MatchResult(best=best) if best is not None:
            captures = "".join(f"  {name}={value}" for name, value in best.parameters.items())
            return best.operation, best.operation + captures
        case MatchResult(outcome=Outcome.NO_BASE_URL):
            return "(no base URL)", f"– not this API service{reason}"
        case MatchResult(outcome=Outcome.SUSPICIOUS_PATH):
            return "(suspicious)", f"! suspicious{reason}"
        case _:
            return "(no operation)", "– no operation takes it"
