/** `node main.mjs`: prints Markdown. Answers are checked before anything is timed: a wrong one ends the program. */
import { readFileSync } from "node:fs";
import { forms } from "./forms.mjs";
import { matching } from "./matching.mjs";
import { requests } from "./requests.mjs";
import { ROUND, ROUNDS } from "./timing.mjs";

const { devDependencies: peers } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
const versions = Object.entries(peers).map(([name, version]) => `${name} ${version}`);

console.log(`## JavaScript\n\nNode ${process.versions.node}, ${versions.join(", ")}.`);
console.log(`Contenders take turns in ${ROUNDS} rounds of ${ROUND} ms and the lower decile counts.\n`);
await matching();
await forms();
await requests();
