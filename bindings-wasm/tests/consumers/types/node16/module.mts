// TypeScript for Node, as an ES module.
import init, { type Request, PingOne } from "pingone-core";
import start, { type ModuleSource } from "pingone-core/slim";

const p1 = new PingOne({ region: "EU" });
export const request: Request<"users.list"> = p1.users.list({ limit: 10 });
export const started: Promise<void>[] = [init(), start({} as ModuleSource)];
