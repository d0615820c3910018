// Proves that each line of mistakes.ts fails for the reason that is meant: without its directives the file has exactly
// the errors that the directives describe.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "../support/cases.mjs";
import { compiled } from "./program.mjs";

const DIRECTIVE = /^(\s*)\/\/ @ts-expect-error (.+)$/;
const ERROR = /^\S*?\((\d+),\d+\): error TS\d+: /;

/** Compares the errors of a compiler with what the directives say. */
export async function checkMistakes(compiler) {
  const lines = (await readFile(join(import.meta.dirname, "mistakes.ts"), "utf8")).split("\n");
  const expected = new Map();
  const stripped = lines.map((line, index) => {
    const directive = DIRECTIVE.exec(line);
    if (!directive) return line;
    // The mistake is on the next line, and the compiler counts from one.
    expected.set(index + 2, directive[2]);
    return `${directive[1]}//`;
  });
  const { output } = await compiled(compiler, "stripped", stripped.join("\n"));
  compare(expected, errors(output));
}

/** The errors by line, each with the text that belongs to it. */
function errors(output) {
  const found = new Map();
  let last;
  for (const line of output.split("\n")) {
    const start = ERROR.exec(line);
    if (start) last = Number(start[1]);
    if (last !== undefined) found.set(last, `${found.get(last) ?? ""}${line}\n`);
  }
  return found;
}

function compare(expected, found) {
  check(expected.size > 50, `only ${expected.size} directives were found`);
  const wrong = [];
  for (const [line, words] of expected) {
    const error = found.get(line) ?? "it compiles";
    if (!error.includes(words)) wrong.push(`line ${line}: expected ${words}, but ${error.trim()}`);
  }
  for (const [line, error] of found) {
    if (!expected.has(line)) wrong.push(`line ${line}: nothing was expected, but ${error.trim()}`);
  }
  check(wrong.length === 0, wrong.join("\n"));
}
