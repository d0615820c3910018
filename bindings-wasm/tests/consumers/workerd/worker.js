// An edge runtime: modules are compiled when the worker is deployed, so the package is ready when it is imported.
import init, * as core from "pingone-core";
import { job } from "../job.mjs";

export default {
  async fetch() {
    job(core);
    await init();
    return new Response("done");
  },
};
