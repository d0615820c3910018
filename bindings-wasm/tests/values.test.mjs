/** One rule for each kind of value, on the way in and on the way out. The table is in the README of the package. */
import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { PingOne, changes, filter, isUsageError, readResponse, render, validate } from "pingone-core";

/** What arrives in the core: `changes` gives back what it got. */
const crossed = (value) => changes({}, { value }).value;

/** The violation of a value that is refused, its pointer from the value on. */
function refusal(value) {
  let thrown;
  assert.throws(() => changes({}, { value }), (error) => {
    thrown = error;
    return isUsageError(error);
  });
  const [violation, ...others] = thrown.violations;
  assert.equal(others.length, 0);
  assert.ok(thrown.message.includes(violation.message));
  return { ...violation, pointer: violation.pointer.replace(/^\/value/, ""), cause: thrown.cause };
}

function refused(value, actual, pointer = "") {
  const violation = refusal(value);
  assert.deepEqual([violation.code, violation.params.actual, violation.pointer], ["type", actual, pointer]);
}

test("what JSON has crosses as it is", () => {
  for (const value of ["", "é😀\u0000\u2028", 0, -1.5e-7, 1e21, Number.MAX_SAFE_INTEGER, true, false, [], [[]], {}]) {
    assert.deepEqual(crossed({ value }), { value });
  }
  assert.deepEqual(crossed(JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}')), JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}'));
  assert.equal({}.a, undefined);
  assert.ok(Object.is(crossed({ zero: -0 }).zero, 0));
});

test("null stays null, undefined is absent, in a list it is null", () => {
  assert.deepEqual(crossed({ a: [undefined, null], b: undefined }), { a: [null, null] });
  // eslint-disable-next-line no-sparse-arrays
  assert.deepEqual(crossed({ a: [1, , 2] }), { a: [1, null, 2] });
  const pointers = (value, mode) => validate("Group", value, { mode }).violations.map(({ pointer }) => pointer);
  assert.deepEqual(pointers({ name: undefined }, "create"), ["/name"]);
  assert.deepEqual(pointers({ name: undefined }, "patch"), []);
  assert.deepEqual(pointers({ name: null }, "patch"), ["/name"]);
  assert.equal(validate("Group", undefined).valid, false);
});

test("out comes plain data: null for nothing, absent where the core says so", () => {
  const reading = readResponse("users.get", { status: 200, body: '{"a": null, "__proto__": {"b": 1}, "n": 12345678901234567890}' });
  assert.equal(reading.value.a, null);
  assert.equal(reading.retryAfterMillis, null);
  assert.equal(Object.getPrototypeOf(reading.value), Object.prototype);
  assert.deepEqual(Object.getOwnPropertyDescriptor(reading.value, "__proto__").value, { b: 1 });
  assert.equal(reading.value.n, 12345678901234567890);
  const [violation] = validate("Group", {}).violations;
  assert.ok(!("span" in violation) && !("help" in violation));
});

test("dates are their text", () => {
  const date = new Date("2024-02-29T12:00:00.000Z");
  assert.equal(crossed(date), "2024-02-29T12:00:00.000Z");
  refused({ at: new Date(NaN) }, "an invalid date", "/at");
  assert.equal(filter.gt("createdAt", date).text, 'createdAt gt "2024-02-29T12:00:00.000Z"');
});

test("toJSON is asked once", () => {
  assert.equal(crossed(new URL("https://example.com/")), "https://example.com/");
  const twice = { toJSON: () => ({ toJSON: () => "never", a: 1 }) };
  refused(twice, "a function", "/toJSON");
  assert.deepEqual(crossed({ a: { toJSON: (key) => key } }), { a: "a" });
  assert.deepEqual(crossed({ a: { toJSON: () => undefined } }), {});
  refused({ toJSON: () => 1n }, "a BigInt");
  const itself = { a: 1, toJSON() { return this; } };
  refused(itself, "a function", "/toJSON");
});

test("instances of classes are their own enumerable members", () => {
  class Service {
    #secret = 1;
    name = "Shop";
    get computed() { return this.#secret; }
  }
  assert.deepEqual(crossed(new Service()), { name: "Shop" });
  assert.deepEqual(crossed(Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true }, hidden: { value: 3 } })), { own: 2 });
  assert.deepEqual(crossed(Object.assign(Object.create(null), { a: 1 })), { a: 1 });
  assert.deepEqual(crossed({ [Symbol("s")]: 1, a: 1 }), { a: 1 });
  assert.deepEqual(crossed([new String("x"), new Number(1), new Boolean(false)]), ["x", 1, false]);
  assert.deepEqual(crossed(vm.runInNewContext("({ a: [1, { b: new Date(0) }] })")), { a: [1, { b: "1970-01-01T00:00:00.000Z" }] });
  assert.deepEqual(crossed(new Proxy({ a: 1 }, {})), { a: 1 });
});

test("what JSON would drop or change in silence is refused, with its place", () => {
  refused({ a: [1, { "b/c~d": NaN }] }, "NaN", "/a/1/b~1c~0d");
  refused({ a: -Infinity }, "-Infinity", "/a");
  refused({ a: 1n }, "a BigInt", "/a");
  refused({ a: () => 1 }, "a function", "/a");
  refused({ a: Symbol("s") }, "a symbol", "/a");
  refused([new Map([["a", 1]])], "Map", "/0");
  refused(new Set(), "Set");
  refused(vm.runInNewContext("new Map()"), "Map");
  refused({ a: new Uint8Array(2) }, "Uint8Array", "/a");
  refused({ a: new ArrayBuffer(2) }, "ArrayBuffer", "/a");
  refused({ a: Promise.resolve() }, "Promise", "/a");
  refused(/x/, "RegExp");
  refused(new Error("x"), "Error");
  refused({ a: new Headers() }, "Headers", "/a");
});

test("text must be Unicode", () => {
  refused({ a: "x\ud800y" }, "text with half of a surrogate pair at 1", "/a");
  refused({ "\udc00": 1 }, "text with half of a surrogate pair at 0", "/\ufffd");
  assert.equal(crossed("\ud83d\ude00"), "😀");
  const error = refusal("\ud800");
  assert.equal(error.params.expected, "well-formed Unicode text");
  assert.throws(() => validate("Group\ud800", {}), (error) => isUsageError(error) && error.violations[0].pointer === "/model");
});

test("arguments that are text are nothing else", () => {
  const p1 = new PingOne({});
  for (const [call, pointer, actual] of [
    [() => validate(1, {}), "/model", "a number"],
    [() => validate(undefined, {}), "/model", "undefined"],
    [() => render({}, {}), "/template", "an object"],
    [() => render(["x"], {}), "/template", "a list"],
    [() => p1.request(null), "/endpoint", "null"],
    [() => p1.readResponse("users.get", { status: 200, body: {} }), "/body", "an object"],
    [() => p1.readResponse("users.get", { status: "200" }), "/status", "text"],
    [() => p1.readResponse("users.get", { status: NaN }), "/status", "NaN"],
    [() => p1.readResponse("users.get", null), "", "null"],
    [() => filter.eq("a", 1n), "", "a BigInt"],
  ]) {
    assert.throws(call, (error) => isUsageError(error)
      && error.violations[0].pointer === pointer && error.violations[0].params.actual === actual, `${call}`);
  }
});
