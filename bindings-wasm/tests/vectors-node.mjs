/** `node vectors-node.mjs FILE…`: the vectors in Node. */
import * as api from "pingone-core";
import { filesOf } from "./files.mjs";
import { runVectors } from "./vectors.mjs";

const { lines, failed } = runVectors(api, filesOf(process.argv.slice(2)));
console.log(lines.join("\n"));
process.exitCode = failed > 0 ? 1 : 0;
