// A bundler that does not follow `new URL(…, import.meta.url)`: the module is imported as a file, and the page says where
// it is.
import init, * as core from "pingone-core";
import address from "pingone-core/pingone-core.wasm";
import { page } from "./page.mjs";

page(core, () => init(address));
