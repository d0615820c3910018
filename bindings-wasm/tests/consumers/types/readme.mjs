// Proves that the TypeScript of the package's README compiles as it stands there.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "../support/cases.mjs";
import { CONSUMERS } from "../support/programs.mjs";
import { compiled } from "./program.mjs";

const README = join(CONSUMERS, "node_modules/pingone-core/README.md");

/** Compiles each block of the README as a program of its own. */
export async function checkReadme(compiler) {
  const blocks = [...(await readFile(README, "utf8")).matchAll(/```ts\n([^]*?)```/g)];
  check(blocks.length > 0, "the README has no TypeScript");
  for (const [, text] of blocks) {
    const { status, output } = await compiled(compiler, "readme", text);
    check(status === 0, output);
  }
}
