/** Runs code of `start.test.mjs` with the names of the package in scope. */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import * as slim from "pingone-core/slim";

const scope = { ...slim, bytes: readFileSync(workerData.file), answer: (value) => parentPort.postMessage(value) };
const AsyncFunction = (async () => {}).constructor;
await new AsyncFunction(...Object.keys(scope).filter((name) => name !== "default"), workerData.code)(
  ...Object.entries(scope).filter(([name]) => name !== "default").map(([, value]) => value),
);
