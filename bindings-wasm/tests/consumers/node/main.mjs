// Node, as an ES module: ready without an await.
import * as core from "pingone-core";
import { job } from "../job.mjs";

job(core);
await core.default();
