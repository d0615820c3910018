// Most pages: the package finds its module next to itself.
import init, * as core from "pingone-core";
import { page } from "./page.mjs";

page(core, () => init());
