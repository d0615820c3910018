// TypeScript for Node, as CommonJS.
import core = require("pingone-core");
import slim = require("pingone-core/slim");

const p1 = new core.PingOne({ region: "EU" });
const request: core.Request<"users.list"> = p1.users.list({ limit: 10 });
const started: Promise<void>[] = [core.default(), slim.default({} as slim.ModuleSource)];
export = { request, started };
