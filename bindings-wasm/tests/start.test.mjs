/** Starting the package: before, at the same time, again, after a failure, and from everything that `init` takes. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Worker } from "node:worker_threads";
import init, * as slim from "pingone-core/slim";

const FILE = createRequire(import.meta.url).resolve("pingone-core/pingone-core.wasm");
const BYTES = readFileSync(FILE);

test("use before init says what to do", () => {
  const uses = [
    () => new slim.PingOne({}),
    () => slim.PingOne.fromPostmanEnvironment({ values: [] }),
    () => new slim.PathMatcher({ operations: [] }),
    () => slim.validate("Group", { name: 1n }),
    () => slim.validateBaseUrl(1),
    () => slim.filter.eq("a", 1),
    () => slim.readResponse("users.get", { status: "x" }),
    () => slim.redacted(null),
    () => slim.endpoints(),
  ];
  for (const use of uses) {
    assert.throws(use, (error) => error instanceof slim.NotInitializedError && slim.isNotInitializedError(error)
      && error.name === "NotInitializedError" && error.code === "not_initialized" && /await init\(\)/.test(error.message), `${use}`);
  }
});

test("a start that fails can be tried again; starts at the same time are one", async () => {
  const isLoadError = (cause) => (error) => slim.isLoadError(error) && error instanceof slim.LoadError
    && error.code === "not_loaded" && error.cause instanceof cause && error.message.endsWith(`: ${error.cause.message}`);
  await assert.rejects(init(Promise.reject(new RangeError("offline"))), isLoadError(RangeError));
  await assert.rejects(init(new Uint8Array([1, 2, 3])), isLoadError(WebAssembly.CompileError));
  assert.throws(() => slim.initSync(new Uint8Array([1, 2, 3])), isLoadError(WebAssembly.CompileError));
  const server = createServer((_, response) => response.writeHead(404).end("<html>"));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const missing = `http://127.0.0.1:${server.address().port}/pingone-core.wasm`;
  const isMissing = (error) => isLoadError(Error)(error) && error.message.includes(`404 from ${missing}`);
  await assert.rejects(init(missing), isMissing);
  server.close();
  assert.throws(() => slim.regions(), slim.NotInitializedError);

  await Promise.all([init(BYTES), init(BYTES), init(Promise.resolve(BYTES))]);
  const p1 = new slim.PingOne({});
  await init(new Uint8Array([1, 2, 3]));
  slim.initSync(BYTES);
  assert.ok(p1.users, "what was made before is still alive");
  assert.equal(slim.regions().length, 6);
});

test("initSync while init is under way", async () => {
  await inWorker(`
    const started = init(bytes);
    initSync(bytes);
    const p1 = new PingOne({ environmentId: "5caa81af-ec05-41ff-a709-c7378007a99c" });
    await started;
    answer(p1.users.list().method === "GET" && regions().length === 6);
  `);
});

for (const [what, source] of Object.entries({
  "bytes": "bytes",
  "an array buffer": "bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)",
  "a module": "new WebAssembly.Module(bytes)",
  "a promise of a module": "WebAssembly.compile(bytes)",
  "a response": 'new Response(bytes, { headers: { "content-type": "application/wasm" } })',
  "a response without a media type": "new Response(bytes)",
  "a promise of a response": "Promise.resolve(new Response(bytes))",
  "a URL": '"data:application/wasm;base64," + bytes.toString("base64")',
  "a URL object": 'new URL("data:application/wasm;base64," + bytes.toString("base64"))',
})) {
  test(`init from ${what}`, () => inWorker(`await init(${source}); answer(regions().length === 6);`));
}

for (const [what, source] of Object.entries({ bytes: "bytes", "a module": "new WebAssembly.Module(bytes)" })) {
  test(`initSync from ${what}`, () => inWorker(`initSync(${source}); answer(regions().length === 6);`));
}

test("in Node, `.` is ready at once and shares its module with `./slim`", async () => {
  await inWorker(`
    const main = await import("pingone-core");
    answer(main.regions().length === 6 && (await main.init()) === undefined && main.default === main.init
      && main.PingOne === PingOne && regions().length === 6);
  `);
});

/** Each worker has modules of its own, which have not started. */
async function inWorker(code) {
  const worker = new Worker(new URL("./start-worker.mjs", import.meta.url), { workerData: { code, file: FILE } });
  const answer = await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  await worker.terminate();
  assert.equal(answer, true);
}
