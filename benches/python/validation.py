"""Validation of an API service beside pydantic with an equal model and jsonschema-rs with an equal schema; one request."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Annotated, Any, Literal
from uuid import UUID

import jsonschema_rs
from pydantic import BaseModel, Field, ValidationError, model_validator
from race import race, table

from pingone_core import PingOne, validate

ID = "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11"
ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c"
BASE_URL = r"^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[^?#\s]*)?$"
UUID_TEXT = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"

SERVICE = {
    "name": "Banking",
    "baseUrls": ["https://api.example.com/v1"],
    "authorizationServer": {"type": "EXTERNAL", "externalOAuthServer": {"id": ID, "audience": "bank"}},
    "directory": {"type": "EXTERNAL"},
    "accessControl": {"custom": {"enabled": False}},
}


# ── pydantic ─────────────────────────────────────────────────────────────────────────────────────────────────────────

Kind = Literal["PINGONE_SSO", "EXTERNAL"]


class ExternalServer(BaseModel):
    id: UUID
    audience: Annotated[str, Field(max_length=1024)]


class Resource(BaseModel):
    id: UUID


class AuthorizationServer(BaseModel):
    type: Kind = "PINGONE_SSO"
    externalOAuthServer: ExternalServer | None = None
    resource: Resource | None = None

    @model_validator(mode="after")
    def matches_its_type(self) -> AuthorizationServer:
        external = self.type == "EXTERNAL"
        if external != (self.externalOAuthServer is not None) or external == (self.resource is not None):
            raise ValueError(f"{self.type} goes with the other member")
        return self


class Directory(BaseModel):
    type: Kind


class Custom(BaseModel):
    enabled: bool | None = None


class AccessControl(BaseModel):
    custom: Custom | None = None


class ApiService(BaseModel):
    name: Annotated[str, Field(min_length=1)]
    baseUrls: list[Annotated[str, Field(max_length=256, pattern=BASE_URL)]]
    authorizationServer: AuthorizationServer
    directory: Directory | None = None
    accessControl: AccessControl | None = None

    @model_validator(mode="after")
    def directory_matches(self) -> ApiService:
        kind = self.authorizationServer.type
        if (self.directory.type if self.directory else "PINGONE_SSO") != kind:
            raise ValueError(f"the directory is not {kind}")
        return self


def pydantic_problems(value: object) -> int:
    try:
        ApiService.model_validate(value, strict=False)
    except ValidationError as error:
        return len(error.errors())
    return 0


# ── jsonschema-rs ────────────────────────────────────────────────────────────────────────────────────────────────────

TYPE = {"enum": ["PINGONE_SSO", "EXTERNAL"]}
UUID_SCHEMA = {"type": "string", "pattern": UUID_TEXT}
EXTERNAL = {"properties": {"authorizationServer": {"properties": {"type": {"const": "EXTERNAL"}}, "required": ["type"]}}}
SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["name", "baseUrls", "authorizationServer"],
    "properties": {
        "name": {"type": "string", "minLength": 1},
        "baseUrls": {"type": "array", "items": {"type": "string", "maxLength": 256, "pattern": BASE_URL}},
        "authorizationServer": {
            "type": "object",
            "properties": {
                "type": TYPE,
                "externalOAuthServer": {
                    "type": "object",
                    "required": ["id", "audience"],
                    "properties": {"id": UUID_SCHEMA, "audience": {"type": "string", "maxLength": 1024}},
                },
                "resource": {"type": "object", "required": ["id"], "properties": {"id": UUID_SCHEMA}},
            },
        },
        "directory": {"type": "object", "required": ["type"], "properties": {"type": TYPE}},
        "accessControl": {
            "type": "object",
            "properties": {"custom": {"type": "object", "properties": {"enabled": {"type": "boolean"}}}},
        },
    },
    "if": EXTERNAL,
    "then": {
        "required": ["directory"],
        "properties": {
            "authorizationServer": {"required": ["externalOAuthServer"], "properties": {"resource": False}},
            "directory": {"properties": {"type": {"const": "EXTERNAL"}}},
        },
    },
    "else": {
        "properties": {
            "authorizationServer": {"required": ["resource"], "properties": {"externalOAuthServer": False}},
            "directory": {"properties": {"type": {"const": "PINGONE_SSO"}}},
        },
    },
}
VALIDATOR = jsonschema_rs.Draft202012Validator(SCHEMA)


def jsonschema_problems(value: object) -> int:
    # The caller gets every problem with its place and its message, as from the others.
    return len([(error.message, error.instance_path) for error in VALIDATOR.iter_errors(value)])


def our_problems(value: object) -> int:
    return len(validate("ApiService", value).errors)


CONTENDERS: dict[str, Callable[[object], int]] = {
    "pingone-core": our_problems,
    "pydantic": pydantic_problems,
    "jsonschema-rs": jsonschema_problems,
}


def changed(*path: str | int, to: object) -> dict[str, Any]:
    value: dict[str, Any] = copy.deepcopy(SERVICE)
    inner: Any = value
    for step in path[:-1]:
        inner = inner[step]
    if to is None:
        del inner[path[-1]]
    else:
        inner[path[-1]] = to
    return value


VALID = [
    SERVICE,
    changed("accessControl", to=None),
    {"name": "Shop", "baseUrls": ["http://h:8080"], "authorizationServer": {"resource": {"id": ID}}},
]
INVALID = [
    changed("name", to=None),
    changed("name", to=""),
    changed("name", to=7),
    changed("baseUrls", 0, to="ftp://example.com"),
    changed("baseUrls", 0, to="https://example.com/" + "x" * 256),
    changed("authorizationServer", to=None),
    changed("authorizationServer", "type", to="INTERNAL"),
    changed("authorizationServer", "type", to="PINGONE_SSO"),
    changed("authorizationServer", "externalOAuthServer", "id", to="7"),
    changed("authorizationServer", "externalOAuthServer", "audience", to=None),
    changed("authorizationServer", "resource", to={"id": ID}),
    changed("directory", to=None),
    changed("directory", "type", to="PINGONE_SSO"),
    changed("accessControl", "custom", "enabled", to="maybe"),
]
#: Three problems in different places.
WORST = {"baseUrls": ["ftp://example.com"], "authorizationServer": {"resource": {"id": "7"}}}


def check() -> None:
    """The models are equal when they agree on what is valid."""
    for name, problems in CONTENDERS.items():
        for value in VALID:
            if problems(value):
                raise SystemExit(f"{name} refuses {value}")
        for value in INVALID:
            if not problems(value):
                raise SystemExit(f"{name} takes {value}")
        if problems(WORST) < 3:
            raise SystemExit(f"{name} does not see every problem")


def of(problems: Callable[[object], int], value: object) -> Callable[[], object]:
    return lambda: problems(value)


def run() -> None:
    check()
    print("### Python: validation of an API service, µs\n")
    rows = []
    for name, value in (("a valid service", SERVICE), ("three problems, all of them listed", WORST)):
        times = race([of(problems, value) for problems in CONTENDERS.values()], 1)
        rows.append([name, *(f"{time / 1e3:.2f} ({times[1] / time:.1f} × pydantic)" for time in times)])
    table(["value", *CONTENDERS], rows)

    p1 = PingOne(region="EU", environment_id=ENVIRONMENT, access_token="t0ken")
    requests: dict[str, Callable[[], object]] = {
        "`users.get`": lambda: p1.request("users.get", user_id=ID),
        "`users.list` with filter and limit": lambda: p1.request("users.list", filter='name.given eq "Ann"', limit=10),
        "`authorize.apiServers.create`, its body validated": lambda: p1.request(
            "authorize.apiServers.create", body=SERVICE
        ),
    }
    print("### Python: one request, µs\n")
    times = race(list(requests.values()), 1)
    rows = [[name, f"{time / 1e3:.2f}", "10"] for name, time in zip(requests, times, strict=True)]
    table(["request", "µs", "budget"], rows)
