/** The entry for browsers and bundlers: the module lies next to this file. */
import { type InitSource, start } from "./instance.js";

export * from "./api.js";

/**
 * Starts the package. Await it once before the first use; further calls do nothing.
 *
 * @param source where the module is, when it is not where it was installed: a URL, a response, bytes, a module.
 */
export default function init(source?: InitSource | PromiseLike<InitSource>): Promise<void> {
  return start(() => source ?? new URL("./pingone-core.wasm", import.meta.url));
}

export { init };
