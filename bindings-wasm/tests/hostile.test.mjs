/** Nothing that comes in leaves the package unusable: each input gets a clear error, and the next call works. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { inspect } from "node:util";
import {
  PathMatcher, PingOne, UsageError, describe, isPingOneError, isUsageError, isValidationError, parseFilter, placeholders,
  readResponse, render, toCurl, validate, validateBaseUrl, validateFilter, validateJwks, validatePattern,
} from "pingone-core";
import { thrownBy } from "./thrown.mjs";

const ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c";
const p1 = new PingOne({ environmentId: ENVIRONMENT, accessToken: "t0ken-t0ken" });
const matcher = new PathMatcher({
  operations: [{ id: "one", methods: ["GET"], paths: [{ type: "PARAMETER", pattern: "/a/{x}" }] }],
});

/** The next call, on every object that lives across calls. */
afterEach(() => {
  assert.equal(validate("Group", { name: "Staff" }).valid, true);
  assert.equal(matcher.best("GET", "/a/1").parameters.x, "1");
  assert.ok(p1.users.list().url.endsWith("/users"));
});

function nested(levels, make) {
  let value = 1;
  for (let level = 0; level < levels; level += 1) value = make(value);
  return value;
}

const TEN_MEGABYTES = "a".repeat(10 * 1024 * 1024);

test("10,000 levels of nesting", () => {
  for (const make of [(inner) => [inner], (inner) => ({ a: inner }), (a) => ({ toJSON: () => ({ a }) })]) {
    const error = thrownBy(() => validate("ApiService", nested(10_000, make)));
    assert.ok(isUsageError(error), `${error}`);
    assert.equal(error.code, "too_deep");
    assert.equal(error.violations[0].params.limit, 127);
  }
  const deepest = validate("ApiService", nested(127, (inner) => [inner]));
  assert.equal(deepest.valid, false);
  assert.equal(thrownBy(() => p1.users.create({ body: nested(10_000, (a) => ({ a })) })).code, "too_deep");
  assert.equal(readResponse("users.get", { status: 200, body: "[".repeat(10_000) + "]".repeat(10_000) }).violations[0].code, "too_deep");
  assert.equal(validateFilter("(".repeat(10_000)).valid, false);
});

test("10 MB of text", () => {
  assert.equal(validate("Group", { name: TEN_MEGABYTES }).valid, false);
  assert.equal(validateBaseUrl(TEN_MEGABYTES).valid, false);
  assert.equal(validatePattern("PARAMETER", `/${TEN_MEGABYTES}`).valid, false);
  assert.equal(validatePattern(TEN_MEGABYTES, "/").valid, false);
  assert.equal(validateJwks(TEN_MEGABYTES).valid, false);
  assert.ok(isValidationError(thrownBy(() => parseFilter(TEN_MEGABYTES))));
  assert.ok(isValidationError(thrownBy(() => render(TEN_MEGABYTES, {}))));
  assert.ok(isUsageError(thrownBy(() => describe(TEN_MEGABYTES))));
  assert.ok(isUsageError(thrownBy(() => p1.request(TEN_MEGABYTES, {}))));
  assert.deepEqual(placeholders(TEN_MEGABYTES), []);
  assert.equal(matcher.match("GET", `/${TEN_MEGABYTES}`).violations[0].code, "path_too_long");
  assert.equal(readResponse("users.get", { status: 200, body: TEN_MEGABYTES }).kind, "error");
});

test("more than the package takes at once", () => {
  const huge = "a".repeat(64 * 1024 * 1024 + 1);
  for (const call of [
    () => validateBaseUrl(huge),
    () => validate("Group", { name: huge }),
    () => validate("Group", { [huge]: 1 }),
    () => validate("Group", Array(9).fill(TEN_MEGABYTES)),
    () => readResponse("users.get", { status: 200, body: huge }),
  ]) {
    const error = thrownBy(call);
    const { actual, limit } = error.violations[0].params;
    assert.deepEqual([error.name, error.code, limit], ["UsageError", "too_long", 67108864]);
    assert.ok(actual > limit, `${actual}`);
  }
  const bytes = thrownBy(() => readResponse("users.get", { status: 200, body: new Uint8Array(huge.length) }));
  assert.deepEqual([bytes.name, bytes.code], ["UsageError", "too_large"]);
  assert.deepEqual(bytes.violations[0].params, { actual: 67108865, limit: 67108864 });
  const sparse = [];
  sparse.length = 2 ** 32 - 1;
  assert.equal(thrownBy(() => validate("Group", sparse)).code, "too_many_values");
  // Eighty objects that stand for 2 to the power of 80.
  assert.equal(thrownBy(() => validate("Group", nested(80, (inner) => [inner, inner]))).code, "too_many_values");
});

test("iterators without an end", () => {
  const endless = (item) => ({ *[Symbol.iterator]() { for (;;) yield item; } });
  for (const [call, pointer] of [
    [() => matcher.bestMany(endless(["GET", "/a/1"])), "/requests"],
    [() => matcher.matchMany(endless(["GET", "/a/1"])), "/requests"],
    [() => readResponse("users.get", { status: 200, headers: endless(["a", "b"]) }), "/headers"],
  ]) {
    const error = thrownBy(call);
    assert.deepEqual([error.name, error.code, error.violations[0].pointer], ["UsageError", "too_many_values", pointer]);
  }
});

test("bytes that were transferred away", () => {
  const gone = new ArrayBuffer(8);
  const view = new Uint8Array(gone);
  structuredClone(gone, { transfer: [gone] });
  for (const bytes of [gone, view]) {
    for (const [call, pointer] of [
      [() => readResponse("users.get", { status: 200, body: bytes }), "/body"],
      [() => p1.images.create({ body: { contentType: "image/png", bytes } }), "/body/bytes"],
    ]) {
      const [{ pointer: at, params }] = thrownBy(call).violations;
      assert.deepEqual([at, params.actual], [pointer, "a buffer that was transferred"]);
    }
  }
});

test("cyclic objects", () => {
  const value = { name: "x", list: [] };
  value.list.push({ back: value });
  const error = thrownBy(() => validate("Group", value));
  assert.deepEqual([error.name, error.violations[0].pointer], ["UsageError", "/list/0/back"]);
  assert.equal(error.violations[0].params.actual, "a reference to an object around it");
  const shared = { a: 1 };
  assert.equal(validate("Group", { name: "x", a: shared, b: shared }).valid, true);
});

test("getters, proxies and toJSON that throw", () => {
  const cause = new Error("mine");
  const fail = () => { throw cause; };
  const values = {
    "/a/0/b": { a: [{ get b() { return fail(); } }] },
    "/c": { c: new Proxy({}, { ownKeys: fail }) },
    "/d": { d: new Proxy({}, { get: fail }) },
    "/e": { e: { toJSON: fail } },
    "/f/toString": { f: new Proxy({ toString: 1 }, { get: (_, name) => (name === "toString" ? fail() : undefined) }) },
    "": new Proxy({}, { getOwnPropertyDescriptor: fail, ownKeys: () => ["x"] }),
  };
  for (const [pointer, value] of Object.entries(values)) {
    const error = thrownBy(() => validate("Group", value));
    assert.deepEqual([error.name, error.violations[0].pointer, error.cause], ["UsageError", pointer, cause]);
  }
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  assert.ok(isUsageError(thrownBy(() => validate("Group", { a: revoked.proxy }))));
  assert.ok(isUsageError(thrownBy(() => p1.request("users.create", revoked.proxy))));
  assert.ok(isUsageError(thrownBy(() => new PingOne(revoked.proxy))));
  assert.ok(!isPingOneError(revoked.proxy));
});

test("throwing anything, also nothing", () => {
  for (const thrown of [undefined, null, 0, "text", Symbol("s")]) {
    const error = thrownBy(() => validate("Group", { get name() { throw thrown; } }));
    assert.ok(error instanceof UsageError);
    assert.equal(error.cause, thrown);
  }
});

test("getters that enter the package again", () => {
  const value = {
    get name() {
      assert.equal(matcher.best("GET", "/a/2").parameters.x, "2");
      assert.equal(p1.users.list({ get limit() { return p1.groups.list() && 7; } }).method, "GET");
      const inner = new PathMatcher({ operations: [{ get id() { return matcher.match("GET", "/a/1").matches[0].operation; }, paths: [] }] });
      inner.free();
      return "Staff";
    },
  };
  assert.equal(validate("Group", value).valid, true);
  const freed = new PingOne({});
  const args = { get limit() { freed.free(); return 1; } };
  assert.equal(thrownBy(() => freed.users.list(args)).name, "FreedError");
  const compiled = new PathMatcher({ operations: [] });
  assert.equal(thrownBy(() => compiled.matchMany({ *[Symbol.iterator]() { compiled.free(); yield ["GET", "/"]; } })).name, "FreedError");
});

test("wrong types for every setting", () => {
  for (const junk of [null, undefined, 1, "x", true, [], {}, () => 1, Symbol("s"), 1n]) {
    for (const call of [
      () => new PingOne(junk),
      () => new PingOne({ region: junk }),
      () => new PathMatcher(junk),
      () => new PathMatcher({ operations: junk }),
      () => new PathMatcher({ operations: [junk], baseUrls: [junk] }),
      () => p1.request("users.create", junk),
      () => p1.request(junk),
      () => p1.request("images.create", { body: { contentType: junk, bytes: new Uint8Array(1) } }),
      () => p1.readResponse("users.get", junk),
      () => p1.readResponse(junk, { status: 200 }),
      () => p1.readResponse("users.get", { status: 200, headers: junk, body: junk }),
      () => validate("Group", { name: "x" }, junk),
      () => validate("Group", { name: "x" }, { mode: junk, allow: junk, endpoint: junk, before: junk }),
      () => render("${a}", junk, { missing: junk }),
      () => toCurl(junk),
      () => matcher.bestMany(junk),
      () => matcher.matchMany(junk),
      () => p1.withAccessToken(junk),
      () => p1.toPostmanEnvironment(junk),
      () => PingOne.fromPostmanEnvironment(junk),
    ]) {
      try {
        call();
      } catch (error) {
        assert.ok(isPingOneError(error), `${call} with ${String(junk)}: ${error.stack}`);
        assert.ok(error.violations.length > 0);
      }
    }
  }
});

test("secrets are shown nowhere", () => {
  const secret = "s3cr3t-t0ken-value";
  const tenant = new PingOne({ environmentId: ENVIRONMENT, accessToken: secret, clientId: "me", clientSecret: `${secret}!` });
  void tenant.users;
  const shown = [
    inspect(tenant, { depth: 20, showHidden: true, getters: true }), JSON.stringify(tenant), String(tenant),
    inspect(tenant.users, { depth: 20, showHidden: true }), JSON.stringify(tenant.toPostmanEnvironment("e")),
  ];
  const errors = [
    thrownBy(() => new PingOne({ accessToken: `${secret}\n`, region: "XX" })),
    thrownBy(() => new PingOne({ accessToken: { secret }, region: [secret] })),
    thrownBy(() => new PingOne({ accessToken: `${secret}\ud800` })),
    thrownBy(() => tenant.withAccessToken(`${secret}\r\n`)),
    thrownBy(() => tenant.users.password.set({ userId: ENVIRONMENT, body: { newPassword: [secret] } })),
  ];
  for (const error of errors) shown.push(inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), String(error));
  for (const text of shown) assert.ok(!text.includes(secret), text);
});

test("memory does not grow over 100,000 calls", () => {
  const body = { name: "Shop", baseUrls: ["https://api.example.com"], authorizationServer: { type: "EXTERNAL" } };
  const page = new TextEncoder().encode(JSON.stringify({ _embedded: { users: [{ id: ENVIRONMENT }] }, count: 1 }));
  const settings = { operations: [{ id: "one", paths: [{ type: "PARAMETER", pattern: "/a/{x}" }] }] };
  const round = () => {
    validate("ApiService", body);
    thrownBy(() => p1.users.get({ userId: "me" }));
    thrownBy(() => validate("Group", { a: 1n }));
    p1.users.list({ limit: 5 });
    p1.readResponse("users.list", { status: 200, body: page });
    new PathMatcher(settings).free();
    const other = new PingOne({ environmentId: ENVIRONMENT });
    other.free();
    matcher.match("GET", "/a/1");
    render("${a}", { a: "x" });
    matcher.best("GET", "/a/1");
  };
  const used = () => {
    globalThis.gc();
    const { external, arrayBuffers, heapUsed } = process.memoryUsage();
    return { wasm: external + arrayBuffers, heap: heapUsed };
  };
  for (let index = 0; index < 200; index += 1) round();
  const before = used();
  for (let index = 0; index < 10_000; index += 1) round();
  const after = used();
  assert.ok(after.wasm - before.wasm <= 65_536, `${JSON.stringify({ before, after })}`);
  assert.ok(after.heap - before.heap < 4 * 1024 * 1024, `${JSON.stringify({ before, after })}`);
});
