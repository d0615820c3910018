// Both forms in one process, as an application and its dependency may load them: each knows the errors of the other.
import { createRequire } from "node:module";
import * as imported from "pingone-core";

const required = createRequire(import.meta.url)("pingone-core");
for (const [one, other] of [[imported, required], [required, imported]]) {
  try {
    new one.PingOne({ region: "XX" });
    throw new Error("region XX was taken");
  } catch (error) {
    if (!other.isUsageError(error)) throw error;
  }
}
