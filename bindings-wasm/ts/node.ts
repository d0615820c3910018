/** The entry for Node: the module is read from the file next to this one, so there is nothing to wait for. */
import { readFileSync } from "node:fs";
import { initSync } from "./instance.js";
import type { InitSource } from "./instance.js";

export * from "./api.js";

initSync(readFileSync(new URL("./pingone-core.wasm", import.meta.url)));

/** Does nothing: in Node the package is ready when it is imported. */
export default function init(_source?: InitSource | PromiseLike<InitSource>): Promise<void> {
  return Promise.resolve();
}

export { init };
