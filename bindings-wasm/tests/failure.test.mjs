/** When the module itself fails, which no input may cause but for memory: it starts anew, and everything goes on. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { InternalError, PathMatcher, PingOne, isInternalError, validate } from "pingone-core";

const { resolve } = createRequire(import.meta.url);
const file = resolve("pingone-core/pingone-core.wasm");
const { initSync } = await import(pathToFileURL(file.replace("pingone-core.wasm", "raw/raw.js")).href);

/** Takes all of the 4 GiB that a module may have, so that the next allocation fails. */
function useUpMemory() {
  const { memory } = initSync({ module: readFileSync(file) });
  memory.grow(65_536 - memory.buffer.byteLength / 65_536);
}

const ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c";
const settings = { operations: [{ id: "one", paths: [{ type: "PARAMETER", pattern: "/a/{x}" }] }] };

test("a failure is an error, and everything works again", () => {
  const first = new PingOne({ environmentId: ENVIRONMENT, accessToken: "t0ken" });
  const tenant = first.withAccessToken("other");
  const matcher = new PathMatcher(settings);
  const freed = new PathMatcher(settings);
  freed.free();
  first.free();
  for (let round = 0; round < 3; round += 1) {
    useUpMemory();
    const failing = [
      () => validate("Group", { name: "x".repeat(10_000_000) }),
      () => tenant.readResponse("users.get", { status: 200, body: new Uint8Array(10_000_000) }),
      () => new PathMatcher({ operations: [], baseUrls: ["x".repeat(10_000_000)] }),
    ][round];
    assert.throws(failing, (error) => {
      assert.ok(error instanceof InternalError && isInternalError(error), `${error.stack}`);
      assert.equal(error.code, "internal");
      return error.cause instanceof WebAssembly.RuntimeError;
    });
    assert.equal(validate("Group", { name: "Staff" }).valid, true);
    assert.equal(matcher.best("GET", "/a/1").parameters.x, "1");
    assert.equal(tenant.users.list().headers.authorization, "Bearer other");
    assert.throws(() => freed.match("GET", "/"), { name: "FreedError" });
    assert.throws(() => first.users.list(), { name: "FreedError" });
  }
  tenant.free();
  matcher.free();
  assert.throws(() => matcher.match("GET", "/"), { name: "FreedError" });
});

test("what is freed after a failure is not freed in the new instance", () => {
  const old = [new PathMatcher(settings), new PingOne({})];
  useUpMemory();
  assert.throws(() => validate("Group", { name: "x".repeat(10_000_000) }), InternalError);
  const matcher = new PathMatcher(settings);
  for (const each of old) each.free();
  assert.equal(matcher.best("GET", "/a/1").parameters.x, "1");
});
