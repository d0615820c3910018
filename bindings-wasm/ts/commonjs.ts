/** The entry for `require`: the module is read from the file of the package, so there is nothing to wait for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { initSync } from "./instance.js";
import type { InitSource } from "./instance.js";

export * from "./api.js";

// Bundled as CommonJS, where this name is that of the folder of the file.
declare const __dirname: string;

initSync(readFileSync(join(__dirname, "..", "pingone-core.wasm")));

/** Does nothing: in Node the package is ready when it is required. */
export default function init(_source?: InitSource | PromiseLike<InitSource>): Promise<void> {
  return Promise.resolve();
}

export { init };
