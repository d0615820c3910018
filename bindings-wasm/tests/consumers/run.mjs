// `node run.mjs TARBALL`: installs the packed package as users do, and uses it wherever they do. The tools are those of
// package.json. Prints a line for each case and ends with `N passed, N failed`.
import { resolve } from "node:path";
import { CONSUMERS, run } from "./support/programs.mjs";

const [tarball] = process.argv.slice(2);
if (tarball === undefined) throw new Error("usage: node run.mjs TARBALL");

await run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", resolve(tarball)], {
  directory: CONSUMERS,
});
// Some cases import the package, which is there only now.
const { all } = await import("./cases.mjs");
process.exitCode = (await all(resolve(tarball))) ? 0 : 1;
