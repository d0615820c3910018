"""An API service from the first draft to the deployment."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import openapi
from transcript import Demo, Unexpected, compact, expect

from pingone_core import Failure
from pingone_core.types import ApiServiceInput, ApiServiceOperation

#: The routes of the bank's API, as its developers wrote them down.
OPENAPI = Path(__file__).parents[2] / "data" / "banking.openapi.json"

#: How often the deployment is looked at before the demo gives up.
LOOKS = 10


@dataclass(frozen=True)
class Service:
    """An API service with its operations, as the platform stores it."""

    id: str
    base_url: str
    operations: list[ApiServiceOperation]


def run(demo: Demo) -> Service:
    document = json.loads(OPENAPI.read_text(encoding="utf-8"))
    base_url: str = document["servers"][0]["url"]
    check_draft(demo)
    service_id = create_service(demo, document, base_url)
    meet_platform_rule(demo, base_url)
    operations = create_operations(demo, service_id, document)
    deploy(demo, service_id)
    return Service(service_id, base_url, operations)


def check_draft(demo: Demo) -> None:
    demo.step(
        "Check a draft of an API service",
        "All problems at once, each with the place in the form, before anything is sent.",
    )
    draft = {
        "name": "",
        "baseURLs": ["https://api.example.com/banking/v2"],
        "baseUrls": ["https://api.example.com/banking/v2/", "ftp://api.example.com"],
        "authorizationServer": {"type": "EXTERNAL"},
        "accessControl": {"custom": {"enabled": "yes"}},
    }
    sent_before = len(demo.stand_in.log())
    problems = demo.refused("authorize.apiServers.create", body=draft)
    for problem in problems:
        demo.problem(problem)
    demo.line(f"{len(problems)} problems, nothing was sent")
    places = {problem.pointer for problem in problems}
    for pointer in ("/body/name", "/body/baseUrls/0", "/body/baseUrls/1", "/body/directory"):
        expect(pointer in places, f"a problem at {pointer}")
    expect(len(demo.stand_in.log()) == sent_before, "nothing was sent")


def service_body(demo: Demo, name: str, base_url: str) -> ApiServiceInput:
    resource_id = demo.stand_in.facts["resourceId"]
    return {"name": name, "baseUrls": [base_url], "authorizationServer": {"resource": {"id": resource_id}}}


def create_service(demo: Demo, document: dict[str, Any], base_url: str) -> str:
    """Gives the id of the new service."""
    demo.step("Create the API service", "With the name and the address of the OpenAPI document.")
    body = service_body(demo, document["info"]["title"], base_url)
    reading = demo.send(demo.admin.p1.authorize.api_servers.create(body=body)).raise_for_error()
    demo.line(f"correlation id {reading.correlation_id}")
    service = reading.value
    demo.line(f"{compact(service['name'])} with {compact(service['directory'])}")
    expect(service["authorizationServer"]["type"] == "PINGONE_SSO", "the platform's default type")
    return service["id"]


def meet_platform_rule(demo: Demo, base_url: str) -> None:
    demo.step(
        "Break a rule that only the platform can check",
        "The name is taken. The platform's answer points to the same field of the form as the core's problems do.",
    )
    body = service_body(demo, "Banking API", base_url)
    refusal = demo.send(demo.admin.p1.authorize.api_servers.create(body=body))
    if not isinstance(refusal, Failure):
        raise Unexpected("the same name was accepted twice")
    detail = refusal.details[0]
    demo.line(f"form field {detail.pointer}: {detail.code}, {detail.message}")
    expect(detail.code == "UNIQUENESS_VIOLATION" and detail.pointer == "/name", "the name is taken")


def create_operations(demo: Demo, service_id: str, document: dict[str, Any]) -> list[ApiServiceOperation]:
    demo.step(
        "Create its operations from the OpenAPI document",
        "`{name}` captures a segment, `*` stands inside one, `**` for the rest; advice comes with the request.",
    )
    created: list[ApiServiceOperation] = []
    for body in openapi.operations(document):
        request = demo.admin.p1.authorize.api_servers.operations.create(api_server_id=service_id, body=body)
        (path,), (method,) = body["paths"], body.get("methods") or ("any",)
        demo.line(f"{body['name']:<17} {method:<6} {path['type']:<9} {path['pattern']}")
        for advice in request.warnings:
            demo.problem(advice)
        created.append(demo.admin.send(request).raise_for_error().value)
    demo.line(f"{len(created)} operations created")
    expect(len(created) == 19, "one operation for each operationId")
    return created


def deploy(demo: Demo, service_id: str) -> None:
    demo.step(
        "Deploy it",
        "A POST without a body that still needs the vendor's content type; then look until it is done.",
    )
    deployment = demo.admin.p1.authorize.api_servers.deployment
    state = demo.value(deployment.deploy(api_server_id=service_id))
    for _ in range(LOOKS):
        code = state["status"]["code"]
        demo.line(code)
        if not code.endswith("_IN_PROGRESS"):
            break
        state = demo.value(deployment.get(api_server_id=service_id))
    expect(state["status"]["code"] == "DEPLOYMENT_SUCCESSFUL", "the deployment succeeds")
