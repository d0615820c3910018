"""What mistakes get: the place, what is wrong, what would be right, and never a secret."""

from __future__ import annotations

from transcript import Demo, Unexpected, expect

from pingone_core import Report, Violation, validate_base_url, validate_jwks, validate_pattern

#: RFC 8037, appendix A.1: a key pair. Published, and still no text for a message.
PRIVATE_PART = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"
PUBLIC_PART = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"
PRIVATE_JWK = f'{{"keys": [{{"kty": "OKP", "crv": "Ed25519", "d": "{PRIVATE_PART}", "x": "{PUBLIC_PART}"}}]}}'


def run(demo: Demo) -> None:
    demo.step("See what mistakes get", "Form fields are checked on every key press: the marks are where the problem is.")
    for url in ("https://api.example.com/banking/v2/", "https://api.example.com/a/../b", "https://127.1/x"):
        demo.problem_in(url, first_error(validate_base_url(url)))
        demo.gap()
    for pattern in ("/accounts/{accountId}/**/export", "/statements/{month}.pdf", "/accounts//mine"):
        demo.problem_in(pattern, first_error(validate_pattern("PARAMETER", pattern)))
        demo.gap()
    demo.line("a JWKS text with a private key:")
    report = validate_jwks(PRIVATE_JWK)
    for problem in report.errors:
        demo.problem(problem)
    expect(not report.valid, "a private key is refused")
    expect(PRIVATE_PART not in f"{report} {report!r}", "the private key is not repeated")
    expect("secret" not in repr(demo.admin.token_request()), "a request shows no secret")


def first_error(report: Report) -> Violation:
    """The first error of a report that must have one."""
    if report.valid:
        raise Unexpected("a mistake was not found")
    return report.errors[0]
