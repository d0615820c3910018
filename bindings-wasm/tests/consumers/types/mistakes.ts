// What must not compile. The comment above each mistake names the error that it gives, in words of the compiler's
// message; `mistakes.mjs` takes the directives away and compares. A line that compiles, or fails for another reason, is a
// failure.
import {
  type ApiServiceInput,
  type ModelName,
  type UserPatch,
  type ViolationCode,
  PathMatcher,
  PingOne,
  describe,
  render,
  validate,
} from "pingone-core";

const p1 = new PingOne({ region: "EU" });
const userId = "8ce55f02-2077-4493-9a6d-0385df1f0772";
const apiServerId = "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11";
const service: ApiServiceInput = { name: "Shop", baseUrls: [], authorizationServer: {} };

// ── Names of operations ──

// @ts-expect-error "users.lst"
p1.request("users.lst");
// @ts-expect-error "authorize.apiServer.create"
p1.request("authorize.apiServer.create", { body: service });
// @ts-expect-error 'apiServer' does not exist
p1.authorize.apiServer.create({ body: service });
// @ts-expect-error 'creat' does not exist
p1.authorize.apiServers.creat({ body: service });
// @ts-expect-error 'user' does not exist
p1.user.list();
// @ts-expect-error read-only property
p1.users = p1.users;

// ── Path parameters ──

// @ts-expect-error Expected 1 arguments, but got 0
p1.users.get();
// @ts-expect-error Property 'userId' is missing
p1.users.get({});
// @ts-expect-error Property 'userId' is missing
p1.request("users.get", {});
// @ts-expect-error 'userID' does not exist
p1.users.get({ userID: userId });
// @ts-expect-error Type 'number' is not assignable to type 'string'
p1.users.get({ userId: 42 });
// @ts-expect-error Type 'undefined' is not assignable to type 'string'
p1.users.get({ userId: undefined });
// @ts-expect-error Property 'environmentId' is missing
p1.environments.delete({});
// @ts-expect-error Property 'operationId' is missing
p1.authorize.apiServers.operations.get({ apiServerId });

// ── Query parameters ──

// @ts-expect-error 'limt' does not exist
p1.users.list({ limt: 5 });
// @ts-expect-error 'order' does not exist
p1.request("users.list", { order: "username" });
// @ts-expect-error Type 'string' is not assignable to type 'number'
p1.users.list({ limit: "5" });
// @ts-expect-error is not assignable to type 'FilterLike
p1.users.list({ filter: true });
// @ts-expect-error Type 'number' is not assignable to type
p1.authorize.apiServers.list({ expand: 1 });
// @ts-expect-error Property 'include' is missing
p1.users.groupNames.get({ userId });

// ── Bodies ──

// @ts-expect-error Property 'body' is missing
p1.authorize.apiServers.create({});
// @ts-expect-error Property 'body' is missing
p1.request("authorize.apiServers.create", {});
// @ts-expect-error 'body' does not exist
p1.users.get({ userId, body: {} });
// @ts-expect-error missing the following properties
p1.authorize.apiServers.create({ body: {} });
// @ts-expect-error Property 'name' is missing
p1.groups.create({ body: { description: "no name" } });
// @ts-expect-error 'baseUrl' does not exist
p1.authorize.apiServers.create({ body: { ...service, baseUrl: "https://api.example.com" } });
// @ts-expect-error 'baseURLs' does not exist
const misspelt: ApiServiceInput = { name: "Shop", baseURLs: [], authorizationServer: {} };
// @ts-expect-error Type 'string' is not assignable to type 'readonly string[]'
p1.authorize.apiServers.create({ body: { ...service, baseUrls: "https://api.example.com" } });
// @ts-expect-error Type 'number' is not assignable to type 'string'
p1.authorize.apiServers.create({ body: { ...service, name: 5 } });
// @ts-expect-error Type 'null' is not assignable to type 'string'
p1.authorize.apiServers.create({ body: { ...service, name: null } });
// @ts-expect-error is not assignable to type 'ApiServiceDirectoryType'
p1.authorize.apiServers.create({ body: { ...service, directory: { type: true } } });
// @ts-expect-error Property 'id' is missing
p1.authorize.apiServers.create({ body: { ...service, authorizationServer: { resource: {} } } });
// @ts-expect-error 'policy' does not exist
p1.authorize.apiServers.create({ body: { ...service, policy: { id: apiServerId } } });
p1.authorize.apiServers.operations.create({
  apiServerId,
  // @ts-expect-error Property 'type' is missing
  body: { name: "Read", paths: [{ pattern: "/accounts" }] },
});
p1.authorize.apiServers.operations.create({
  apiServerId,
  body: {
    name: "Read",
    paths: [],
    // @ts-expect-error Type 'string' is not assignable to type 'number'
    accessControl: { authentication: { maxAge: "60" } },
  },
});
// @ts-expect-error Type 'string' is not assignable to type 'object'
p1.applications.create({ body: "Shop" });
// @ts-expect-error Property 'contentType' is missing
p1.images.create({ body: { bytes: new Uint8Array() } });
// @ts-expect-error Type 'string' is not assignable to type
p1.images.create({ body: { contentType: "image/png", bytes: "PNG" } });
// @ts-expect-error 'usrname' does not exist
const patch: UserPatch = { usrname: "tom" };
// @ts-expect-error Type 'null' is not assignable to type
p1.users.patch({ userId, body: { username: null } });

// ── What every operation takes ──

// @ts-expect-error "not_a_choise"
p1.authorize.apiServers.create({ body: service, allow: ["not_a_choise"] });
// @ts-expect-error Type 'string' is not assignable to type 'readonly
p1.users.list({ allow: "required" });
// @ts-expect-error Type 'number' is not assignable to type 'string'
p1.users.list({ headers: { "correlation-id": 7 } });
// @ts-expect-error 'basicAuth' does not exist
p1.users.list({ basicAuth: { id: "client", secret: "secret" } });
// @ts-expect-error 'before' does not exist
p1.authorize.apiServers.create({ body: service, before: service });

// ── Models, codes, options ──

// @ts-expect-error "ApiServices"
validate("ApiServices", service);
// @ts-expect-error "apiService"
describe("apiService");
// @ts-expect-error "update"
validate("ApiService", service, { mode: "update" });
// @ts-expect-error "too_wide"
validate("ApiService", service, { allow: ["too_wide"] });
// @ts-expect-error 'mood' does not exist
validate("ApiService", service, { mood: "patch" });
// @ts-expect-error "users.creat"
validate("User", {}, { endpoint: "users.creat" });
// @ts-expect-error "Nothing"' is not assignable
const model: ModelName = "Nothing";
// @ts-expect-error "nothing"' is not assignable
const code: ViolationCode = "nothing";
// @ts-expect-error 'lable' does not exist
describe("ApiService").properties[0]?.lable;
// @ts-expect-error 'limits' does not exist
validate("Group", {}).violations[0]?.params.limits;
// @ts-expect-error "fail"
render("{name}", {}, { missing: "fail" });

// ── Configuration ──

// @ts-expect-error 'regoin' does not exist
new PingOne({ regoin: "EU" });
// @ts-expect-error Type 'number' is not assignable to type 'string'
new PingOne({ environmentId: 5 });
// @ts-expect-error 'base' does not exist
new PathMatcher({ operations: [], base: "https://api.example.com" });

// ── What comes back ──

declare const response: Response;
const reading = await p1.read(p1.users.get({ userId }), response);
// @ts-expect-error Property 'value' does not exist
reading.value;
// @ts-expect-error 'reading.value' is possibly 'null'
if (reading.kind === "value") reading.value.username;
// @ts-expect-error Property 'usrname' does not exist
if (reading.kind === "value") reading.value?.usrname;
const page = await p1.read(p1.users.list(), response);
// @ts-expect-error Property 'usrname' does not exist
if (page.kind === "page") page.items[0]?.usrname;
// @ts-expect-error have no overlap
if (reading.kind === "page") console.log(reading);
// @ts-expect-error Property 'items' does not exist
if (page.kind === "error") page.items;

export { code, misspelt, model, patch };
