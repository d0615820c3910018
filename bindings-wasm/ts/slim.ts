/** The entry without a module: it is handed in, as bytes or compiled. */
import { type InitSource, start } from "./instance.js";

export * from "./api.js";

/** Starts the package. Await it once before the first use; further calls do nothing. */
export default function init(source: InitSource | PromiseLike<InitSource>): Promise<void> {
  return start(() => source);
}

export { init };
