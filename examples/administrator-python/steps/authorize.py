"""Decisions and external OAuth servers."""

from __future__ import annotations

from typing import Any, cast

from transcript import Demo, compact, expect

from pingone_core.types import DecisionEvaluationRequestInput, ExternalOAuthServerInput


def run(demo: Demo) -> None:
    evaluate_payments(demo)
    register_oauth_server(demo)


def payment(amount: str) -> DecisionEvaluationRequestInput:
    return {"parameters": {"Policy Request": "payment", "Request - Payment.paymentAmount": amount}}


def evaluate_payments(demo: Demo) -> None:
    demo.step("Ask for decisions", "The same address takes one request or many; the content type tells them apart.")
    endpoints = demo.admin.p1.authorize.decision_endpoints
    endpoint_id = demo.stand_in.facts["decisionEndpointId"]
    decision = demo.value(endpoints.evaluate(decision_endpoint_id=endpoint_id, body=payment("250")))
    demo.line(f"250 → {decision['decision']}")
    expect(decision["decision"] == "PERMIT", "a small payment is permitted")

    amounts = ["9999.99", "25000", "a lot"]
    requests = [payment(amount) for amount in amounts]
    answers = demo.value(
        endpoints.evaluate_bulk(decision_endpoint_id=endpoint_id, body={"decisionRequests": requests})
    )
    decisions = []
    # The status stands in no table of the reference.
    for amount, answer in zip(amounts, cast(list[dict[str, Any]], answers["responses"])):
        statements = answer.get("statements")
        reason = statements[0]["payload"]["reason"] if statements else answer["status"]["code"]
        demo.line(f"{amount} → {answer['decision']} ({reason})")
        decisions.append(answer["decision"])
    expect(decisions == ["PERMIT", "DENY", "INDETERMINATE"], "the decisions of the policy")


def server(jwks_url: str) -> ExternalOAuthServerInput:
    return {
        "name": "Partner bank",
        "type": "EXTERNAL",
        "issuers": ["https://id.partner.example.com"],
        "validation": {"type": "JWKS_URL", "jwksUrl": jwks_url, "clockSkewTolerance": 5},
    }


def register_oauth_server(demo: Demo) -> None:
    demo.step(
        "Register an external OAuth server",
        "An address inside the own network would let the platform be used as a way in: it is refused here already.",
    )
    problems = demo.refused("authorize.externalOAuthServers.create", body=server("https://10.0.0.5/jwks"))
    for problem in problems:
        demo.problem(problem)
    at = "/body/validation/jwksUrl"
    expect(any(each.is_error and each.pointer == at for each in problems), "a private address is refused")

    good = server("https://id.partner.example.com/jwks")
    created = demo.value(demo.admin.p1.authorize.external_oauth_servers.create(body=good))
    demo.line(f"{compact(created['name'])} trusts {compact(created['issuers'])}")
    expect(created["validation"]["type"] == "JWKS_URL", "the server is registered")
