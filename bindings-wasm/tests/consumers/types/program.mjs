/** Programs that are made while the tests run: written beside the others, so that they find the package, and compiled. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outcome } from "../support/programs.mjs";

/** Compiles one program with the strict settings and gives the status and the output of the compiler. */
export async function compiled(compiler, name, text) {
  const folder = join(import.meta.dirname, name);
  const settings = { extends: "../tsconfig.json", include: ["main.ts"] };
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(join(folder, "main.ts"), text);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
    return await outcome(process.execPath, [compiler, "--project", folder, "--pretty", "false"]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
