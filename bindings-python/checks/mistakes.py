"""Mistakes that both type checkers must find: in every line that ends in `# wrong`, and in no other. Never run."""

from __future__ import annotations

from pingone_core import PathMatcher, PingOne, Value, validate
from pingone_core.types import ApiService, ApiServiceInput, UserPatch

p1 = PingOne(region="EU", environment_id="5caa81af-ec05-41ff-a709-c7378007a99c")
user_id = "8ce55f02-2077-4493-9a6d-0385df1f0772"

# The tenant
PingOne(region="EUROPE")  # wrong
PingOne(regoin="EU")  # wrong
PingOne("EU")  # wrong
PingOne(region="EU", access_token=7)  # wrong

# Names of operations
p1.user.get(user_id=user_id)  # wrong
p1.users.fetch(user_id=user_id)  # wrong
p1.authorize.apiServers.list()  # wrong
p1.request("users.fetch", user_id=user_id)  # wrong
p1.read_response("users.fetch", status=200)  # wrong

# Arguments
p1.users.get()  # wrong
p1.users.get(user_id)  # wrong
p1.users.get(userId=user_id)  # wrong
p1.users.get(user_id=7)  # wrong
p1.users.list(limit="100")  # wrong
p1.users.list(order="username")  # wrong
p1.users.list(expand=["population"])  # wrong
p1.environments.delete()  # wrong
p1.users.list(allow=["requird"])  # wrong
p1.users.list(headers=["accept"])  # wrong
p1.groups.create()  # wrong

# Bodies
p1.groups.create(body={})  # wrong
p1.groups.create(body={"name": 7})  # wrong
p1.groups.create(body={"name": "Staff", "descripton": "Everybody"})  # wrong
p1.users.enabled.update(user_id=user_id, body={"enabled": "yes"})  # wrong
p1.users.patch(user_id=user_id, body={"name": {"givn": "Ida"}})  # wrong
p1.users.patch(user_id=user_id, body={"username": None})  # wrong
p1.auth.token.client_credentials(body={"grant_type": "client_credential"})  # wrong
p1.images.create(body="picture.png", content_type="image/png")  # wrong
no_paths: ApiServiceInput = {"name": "Shop", "authorizationServer": {"type": "EXTERNAL"}}  # wrong
not_null: UserPatch = {"email": None}  # wrong

# Checks
validate("ApiServer", {})  # wrong
validate("ApiService", {}, mode="update")  # wrong
validate("ApiService", {}, allow=["requird"])  # wrong
validate("ApiService", {}, endpoint="apiServers.create")  # wrong
if validate("ApiService", {}).errors[0].code == "requird":  # wrong
    raise SystemExit

# What comes back
reading = p1.read_response(p1.authorize.api_servers.get(api_server_id=user_id), status=200)
reading.value  # wrong
if isinstance(reading, Value):
    reading.value["nme"]  # wrong
    service: ApiService = reading.value["name"]  # wrong
page = p1.read_response(p1.users.list(), status=200).raise_for_error()
page.value  # wrong
for user in page:
    user["usrname"]  # wrong

# The matcher
matcher = PathMatcher([{"id": "orders", "paths": []}], base_url="https://api.example.com")  # wrong
matcher.best("GET")  # wrong
matcher.best("GET", "/orders").operatoin  # wrong
