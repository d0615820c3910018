"""Code as users write it. It is checked, never run: both type checkers take every line in their strictest mode."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from typing_extensions import assert_type

from pingone_core import (
    Failure,
    Match,
    Page,
    PathMatcher,
    PingOne,
    Request,
    Value,
    ValidationError,
    Violation,
    changes,
    filter,
    read_response,
    validate,
)
from pingone_core.enums import ApiServiceOperationPathType, Code
from pingone_core.types import (
    ApiService,
    ApiServiceInput,
    ApiServiceOperationInput,
    ApiServiceOperationPathInput,
    TokenResponse,
    User,
    UserPatch,
)

p1 = PingOne(region="EU", environment_id=UUID(int=7), client_id="a", client_secret="b")


def send(request: Request[Any]) -> object:
    """Stands for any HTTP client."""
    return request.kwargs()


def sign_on() -> PingOne:
    request = p1.auth.token.client_credentials(body={"grant_type": "client_credentials"})
    assert_type(request, Request[Value[TokenResponse]])
    token = p1.read_response(request, send(request)).raise_for_error().value
    return p1.with_access_token(token["access_token"])


def create_service() -> ApiService:
    body: ApiServiceInput = {
        "name": "Shop",
        "baseUrls": ["https://api.example.com/shop"],
        "authorizationServer": {"type": "PINGONE_SSO", "resource": {"id": "d8a56a22-caf3-4053-8221-298a12e013ab"}},
    }
    request = p1.authorize.api_servers.create(body=body, allow=["base_url_trailing_slash", Code.REQUIRED])
    reading = p1.read_response(request, status=201, headers={}, body=b"{}")
    assert_type(reading, Value[ApiService] | Failure)
    match reading:
        case Value(service):
            assert_type(service, ApiService)
            return service
        case Failure(details=details):
            raise LookupError(details[0].code)


def replace_service(service: ApiService) -> Request[Value[ApiService]]:
    # What was read can be edited and sent back.
    service["name"] = "Store"
    return p1.authorize.api_servers.update(api_server_id=service["id"], body=service, before=service)


def create_operation(service_id: str, patterns: list[str]) -> ApiServiceOperationInput:
    paths: list[ApiServiceOperationPathInput] = [
        {"type": ApiServiceOperationPathType.PARAMETER, "pattern": pattern} for pattern in patterns
    ]
    operation: ApiServiceOperationInput = {"name": "List orders", "methods": None, "paths": paths}
    p1.authorize.api_servers.operations.create(api_server_id=service_id, body=operation)
    return operation


def usernames() -> Iterator[str]:
    request = p1.users.list(filter=filter.eq("enabled", True) & filter.sw("username", "a"), limit=100)
    assert_type(request, Request[Page[User]])
    for user in p1.items(request, send):
        assert_type(user, User)
        yield user["username"]
    for page in p1.pages(request, send):
        following = page.next
        assert_type(following, Request[Page[User]] | None)


def rename(user: User) -> None:
    patch: UserPatch = {"nickname": None, "name": {"given": "Ida"}}
    p1.users.patch(user_id=user["id"], body=patch)
    p1.users.patch(user_id=user["id"], body=changes(user, {**user, "title": "Dr"}, model="User"))
    p1.users.enabled.update(user_id=user["id"], body={"enabled": False})


def delete(user_id: str) -> None:
    request = p1.users.delete(user_id=user_id)
    assert_type(p1.read_response(request, status=204).raise_for_error().value, None)


def loosely(endpoint_arguments: dict[str, Any]) -> Any:
    request = p1.request("users.get", endpoint_arguments, expand="population")
    reading = read_response("users.get", send(request))
    return reading.value if isinstance(reading, Value) else None


def report(value: object) -> list[str]:
    found = validate("ApiService", value, mode="replace", allow=["required"], endpoint="authorize.apiServers.update")
    if found:
        return []
    return [f"{violation.pointer} {violation.message}" for violation in found if violation.code != Code.TOO_LONG]


def caught() -> Violation | None:
    try:
        p1.groups.create(body={"name": ""})
    except ValidationError as error:
        return error.violations[0]
    return None


def operation_of(matcher: PathMatcher, url: str) -> str | None:
    best = matcher.best("GET", url)
    matches: tuple[Match, ...] = matcher.match("GET", url).matches
    return best.operation if best and matches else None
