// Node with a module of one's own: nothing works before it is there, and the error says what to do.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import init, * as core from "pingone-core/slim";
import { job } from "../job.mjs";

try {
  new core.PingOne({ region: "EU" });
  throw new Error("the package worked before it was started");
} catch (error) {
  if (!core.isNotInitializedError(error) || !error.message.includes("init()")) throw error;
}
const bytes = await readFile(fileURLToPath(import.meta.resolve("pingone-core/pingone-core.wasm")));
await Promise.all([init(bytes), init(bytes)]);
job(core);
