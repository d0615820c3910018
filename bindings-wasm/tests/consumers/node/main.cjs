// Node, as CommonJS: ready without an await.
const core = require("pingone-core");

const { PingOne } = core;
new PingOne({ region: "EU" });
import("../job.mjs").then(({ job }) => job(core));
