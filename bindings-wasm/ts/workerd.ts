/** The entry for workerd, which compiles modules before it starts and none later. */
import module from "./pingone-core.wasm";
import { initSync } from "./instance.js";
import type { InitSource } from "./instance.js";

export * from "./api.js";

initSync(module);

/** Does nothing: here the package is ready when it is imported. */
export default function init(_source?: InitSource | PromiseLike<InitSource>): Promise<void> {
  return Promise.resolve();
}

export { init };
