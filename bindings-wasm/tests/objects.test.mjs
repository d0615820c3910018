/** Errors, objects with memory in the module, requests and responses: what JavaScript expects of them. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import * as api from "pingone-core";
import { thrownBy } from "./thrown.mjs";

const { PathMatcher, PingOne, filter, isPingOneError, isValidationError, validate } = api;
const ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c";
const SETTINGS = { operations: [{ id: "one", paths: [{ type: "PARAMETER", pattern: "/a/{x}" }] }] };

test("errors are errors", () => {
  const p1 = new PingOne({ environmentId: ENVIRONMENT });
  const error = thrownBy(() => p1.users.get({ userId: "me", limt: 1 }));
  assert.ok(error instanceof api.ValidationError && error instanceof api.PingOneError && error instanceof Error);
  assert.ok(!(error instanceof api.UsageError));
  assert.deepEqual([error.name, error.code, error.violations.length], ["ValidationError", "uuid", 2]);
  assert.match(error.stack, /^ValidationError: \/userId: .* \(and 1 more\)\n[^]*objects\.test\.mjs/);
  assert.deepEqual(Object.keys(error), ["code", "violations"]);
  assert.deepEqual(JSON.parse(JSON.stringify(error)), {
    name: "ValidationError", code: "uuid", message: error.message, violations: error.violations,
  });
  assert.match(inspect(error), /ValidationError: \/userId/);
  assert.equal(thrownBy(() => validate("Grup", {})).name, "UsageError");
  assert.equal(thrownBy(() => validate("Grup", {})).violations[0].params.nearest, "Group");
});

test("guards know errors of other copies and realms, and nothing else", () => {
  const other = createRequire(import.meta.url)("pingone-core");
  const theirs = thrownBy(() => new other.PingOne({ environmentId: ENVIRONMENT }).users.get({ userId: "me" }));
  assert.ok(!(theirs instanceof api.ValidationError), "a copy of its own");
  assert.ok(isPingOneError(theirs) && isValidationError(theirs) && !api.isUsageError(theirs));
  for (const not of [new Error("x"), null, undefined, "ValidationError", { name: "ValidationError" }, new Proxy({}, { has() { throw 1; } })]) {
    assert.ok(!isPingOneError(not) && !isValidationError(not));
  }
});

test("a file is bytes in any form", () => {
  const { buffer } = Uint8Array.of(1, 2, 3, 4);
  const p1 = new PingOne({ environmentId: ENVIRONMENT });
  for (const bytes of [buffer, new Uint8Array(buffer), new DataView(buffer), new Uint16Array(buffer), Buffer.from(buffer)]) {
    const { body } = p1.images.create({ body: { contentType: "image/png", bytes } });
    assert.deepEqual([...body], [1, 2, 3, 4]);
    assert.ok(body instanceof Uint8Array && body.buffer !== buffer);
  }
  const more = { contentType: "image/png", bytes: buffer, name: "x" };
  const [violation, ...others] = thrownBy(() => p1.images.create({ body: more })).violations;
  assert.deepEqual([violation.code, violation.pointer, others], ["unknown_setting", "/body/name", []]);
  const without = thrownBy(() => p1.images.create({ body: { contentType: 1, bytes: buffer } }));
  assert.deepEqual([without.name, without.violations[0].pointer], ["UsageError", "/body/contentType"]);
});

test("free, twice, and use after it", () => {
  const matcher = new PathMatcher(SETTINGS);
  const p1 = new PingOne({ environmentId: ENVIRONMENT });
  const { list } = p1.users;
  for (const object of [matcher, p1]) {
    object.free();
    object.free();
    object[Symbol.dispose]();
  }
  for (const use of [
    () => matcher.match("GET", "/"), () => matcher.best("GET", "/"), () => matcher.bestMany([]), () => matcher.advice,
    () => matcher.explain("GET", "/"), () => matcher.operationCount, () => p1.request("users.list"), () => list(),
    () => p1.users.list(), () => p1.readResponse("users.get", { status: 200 }), () => p1.baseUrls,
    () => p1.withAccessToken("t"), () => p1.toPostmanEnvironment("e"),
  ]) {
    const error = thrownBy(use);
    assert.ok(api.isFreedError(error) && error.code === "freed", `${use}: ${error}`);
  }
});

test("operations by name leave the class and other objects as they are", () => {
  const config = { environmentId: ENVIRONMENT };
  const first = new PingOne(config);
  void PingOne.prototype.groups;
  void new Proxy(first, {}).groups;
  void Object.create(first).groups;
  const { url } = first.request("groups.list");
  assert.equal(first.groups.list().url, url);
  assert.equal(new PingOne(config).groups.list().url, url);
  assert.equal(new (class extends PingOne {})(config).groups.list().url, url);
  assert.equal(first.groups, first.groups);
});

test("a method on another object is a TypeError, as for every class", () => {
  for (const call of [
    () => PingOne.prototype.users.list(), () => PingOne.prototype.request.call({}, "users.list"),
    () => PathMatcher.prototype.best.call({}, "GET", "/"), () => PathMatcher.prototype.match.call({}, "GET", "/"),
  ]) {
    assert.throws(call, TypeError);
  }
});

test("what is collected gives its memory back", async () => {
  const settings = { operations: Array.from({ length: 50 }, (_, index) => ({ id: `${index}`, paths: [{ type: "EXACT", pattern: `/p/${index}` }] })) };
  const used = () => process.memoryUsage().external;
  const fill = async () => {
    for (let index = 0; index < 400; index += 1) new PathMatcher(settings);
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  for (let round = 0; round < 5; round += 1) await fill();
  const before = used();
  for (let round = 0; round < 10; round += 1) await fill();
  assert.ok(used() - before < 1024 * 1024, `${used() - before} bytes more`);
});

test("the module has every row that the types have", () => {
  const main = createRequire(import.meta.url).resolve("pingone-core");
  const types = (name) => readFileSync(new URL(`../generated/${name}.d.ts`, pathToFileURL(main)), "utf8");
  const members = (text, name) => {
    const [body] = text.slice(text.indexOf(`interface ${name} {`)).split("\n}");
    return [...body.matchAll(/^ +"?([\w.]+)"?: /gm)].map(([, member]) => member);
  };
  const rows = { ModelSummary: api.models(), EndpointRow: api.endpoints(), CodeRow: api.codes() };
  assert.deepEqual(rows.EndpointRow.map(({ id }) => id), members(types("endpoints"), "EndpointArgs"));
  assert.deepEqual(rows.ModelSummary.map(({ name }) => name), members(types("models"), "Models"));
  assert.deepEqual(rows.CodeRow.map(({ code }) => code), members(types("codes"), "ViolationCodes"));
});

test("the operations by name are those by id", () => {
  const p1 = new PingOne({ environmentId: ENVIRONMENT });
  for (const { id } of api.endpoints()) {
    const call = id.split(".").reduce((at, name) => at[name], p1);
    assert.equal(typeof call, "function", id);
    const outcome = (build) => {
      try {
        return build();
      } catch (error) {
        return error.toJSON();
      }
    };
    assert.deepEqual(outcome(() => call({})), outcome(() => p1.request(id, {})), id);
  }
  assert.equal(p1.users, p1.users);
  assert.notEqual(p1.users, new PingOne({}).users);
});

test("fetch takes a request as it is, and its answer is read", async () => {
  const received = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ method: request.method, url: request.url, headers: request.headers, body: Buffer.concat(chunks) });
    response.setHeader("content-type", "application/json").setHeader("correlation-id", "c0");
    response.writeHead(request.url.includes("users") ? 404 : 201).end('{"id": "1", "code": "NOT_FOUND", "name": "Staff"}');
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `http://127.0.0.1:${server.address().port}`;
  const p1 = new PingOne({ apiPath: host, authPath: host, environmentId: ENVIRONMENT, accessToken: "t0ken", clientId: "me", clientSecret: "s3cret" });
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const requests = [
    p1.groups.create({ body: { name: "Stäff 😀" }, headers: { "x-own": "1" } }),
    p1.users.get({ userId: ENVIRONMENT }),
    p1.images.create({ body: { contentType: "image/png", bytes: bytes.buffer } }),
    p1.auth.token.clientCredentials({ body: { grant_type: "client_credentials" } }),
  ];
  const readings = [];
  for (const request of requests) readings.push(await p1.read(request, await fetch(request.url, request)));
  server.close();
  assert.deepEqual(JSON.parse(received[0].body), { name: "Stäff 😀" });
  assert.deepEqual([received[0].headers["x-own"], received[0].headers.authorization], ["1", "Bearer t0ken"]);
  assert.deepEqual(new Uint8Array(received[2].body), bytes);
  assert.equal(received[2].headers["content-type"], "image/png");
  assert.equal(`${received[3].body}`, "grant_type=client_credentials");
  assert.deepEqual(readings.map(({ kind, endpoint }) => [kind, endpoint]), [
    ["value", "groups.create"], ["error", "users.get"], ["value", "images.create"], ["value", "auth.token.clientCredentials"],
  ]);
  assert.equal(readings[1].error.code, "NOT_FOUND");
  assert.equal(readings[0].correlationId, "c0");
  bytes.fill(0);
  assert.equal(requests[2].body[255], 255, "a request does not change with the buffer it was made of");
});

test("a response in every form", () => {
  const body = { name: "Staff" };
  const text = JSON.stringify(body);
  const bytes = new TextEncoder().encode(`xx${text}`);
  for (const each of [text, bytes.slice(2), bytes.subarray(2), bytes.slice(2).buffer, new DataView(bytes.buffer, 2), Buffer.from(text)]) {
    assert.deepEqual(api.readResponse("groups.get", { status: 200, body: each }).value, body);
  }
  const headers = { "Retry-After": "2", "set-cookie": ["a", "b"], absent: undefined };
  const forms = [headers, Object.entries(headers), new Map(Object.entries(headers)), new Headers({ "retry-after": "2" })];
  for (const each of forms) {
    assert.equal(api.readResponse("groups.get", { status: 429, headers: each, body: null }).retryAfterMillis, 2000);
  }
  const page = { _links: { next: { href: "https://evil.example/" } }, _embedded: { users: [] } };
  const reading = api.readResponse("users.list", { status: 200, body: JSON.stringify(page) });
  assert.deepEqual([reading.next, reading.violations[0].code], [null, "link_refused"]);
});

test("a status that is none is an answer", () => {
  for (const status of [-1, 0, 99, 600, 1000, 65_536 + 200, 2 ** 32 + 200, Number.MAX_VALUE]) {
    const { kind, violations } = api.readResponse("groups.get", { status, body: "{}" });
    assert.deepEqual([kind, violations.map(({ code }) => code)], ["error", ["unexpected_status"]], status);
  }
});

test("the length of a compressed body is not that of the body", async () => {
  const headers = { "content-type": "application/json", "content-length": "50" };
  const reading = await new PingOne({}).read("groups.get", new Response('{"name":"Staff"}', { headers }));
  assert.deepEqual([reading.kind, reading.violations], ["value", []]);
  assert.equal(api.readResponse("groups.get", { status: 200, headers, body: "{}" }).violations[0].code, "body_cut_off");
});

test("filters are values", () => {
  const one = filter.eq("name", 'x"y');
  const both = one.and(filter.present("email").or("age gt 3"), filter.not(filter.eq("a", null)));
  assert.equal(both.text, 'name eq "x\\"y" and (email pr or age gt 3) and not (a eq null)');
  assert.equal(`${both}`, both.text);
  assert.equal(JSON.stringify({ both }), JSON.stringify({ both: both.text }));
  assert.equal(one.text, 'name eq "x\\"y"');
  assert.equal(api.parseFilter(both.text).text, both.text);
  assert.equal(filter.valuePath("groups", filter.eq("id", 1)).text, "groups[id eq 1]");
  assert.equal(thrownBy(() => filter.eq("1 2", 1)).name, "ValidationError");
  const missing = thrownBy(() => filter.eq("a", undefined));
  assert.deepEqual([missing.name, missing.violations[0].pointer], ["UsageError", "/value"], "not null in silence");
  assert.equal(thrownBy(() => one.and("name eq")).name, "ValidationError");
  assert.equal(thrownBy(() => api.parseFilter("")).name, "ValidationError");
});

test("a tenant from Postman and back, with another token", () => {
  const p1 = new PingOne({ region: "EU", environmentId: ENVIRONMENT, accessToken: "t0ken" });
  const again = PingOne.fromPostmanEnvironment(p1.toPostmanEnvironment("e", { withSecrets: true }));
  assert.deepEqual(again.users.list(), p1.users.list());
  assert.deepEqual(PingOne.fromPostmanEnvironment(JSON.stringify(p1.toPostmanEnvironment("e"))).baseUrls, p1.baseUrls);
  const { name, violations } = thrownBy(() => p1.toPostmanEnvironment("e", { withSecret: true }));
  assert.deepEqual([name, violations[0].params], ["UsageError", { name: "withSecret", suggestions: ["withSecrets"] }]);
  assert.deepEqual(p1.toPostmanEnvironment("e", null), p1.toPostmanEnvironment("e", { withSecrets: false }));
  const other = p1.withAccessToken("other");
  assert.equal(other.users.list().headers.authorization, "Bearer other");
  assert.equal(p1.users.list().headers.authorization, "Bearer t0ken");
  assert.equal(p1.environmentId, ENVIRONMENT);
  assert.equal(api.postmanCollection().info.schema.includes("v2.1"), true);
});

test("requests for logs and for the shell", () => {
  const p1 = new PingOne({ environmentId: ENVIRONMENT, accessToken: "t0ken-t0ken" });
  const request = p1.users.password.resetSelf({ userId: ENVIRONMENT, body: { currentPassword: "P4ssword!", newPassword: "P4ssword?" } });
  const file = p1.images.create({ body: { contentType: "image/png", bytes: new Uint8Array(3) } });
  for (const each of [request, file]) {
    const shown = JSON.stringify(api.redacted(each)) + api.toCurl(each);
    assert.ok(!shown.includes("t0ken-t0ken") && !shown.includes("P4ssword"));
    assert.equal(api.redacted(each).url, each.url);
  }
  assert.match(api.toCurl(file), /--data-binary "@\$FILE"/);
  for (const headers of [[["a", "b"]], "a: b", 1]) {
    assert.equal(thrownBy(() => api.toCurl({ ...request, headers })).violations[0].pointer, "/headers");
  }
});
