/** Programs: run to the end, with what they print in the error when they fail. */
import { spawn } from "node:child_process";
import { join } from "node:path";

/** The folder of all consumers. */
export const CONSUMERS = join(import.meta.dirname, "..");

/** A program of the installed packages. */
export const installed = (name) => join(CONSUMERS, "node_modules", ".bin", name);

/** Runs a program and gives its output. */
export async function run(program, args, { directory = CONSUMERS } = {}) {
  const { status, output } = await outcome(program, args, { directory });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: status ${status}\n${output}`);
  return output;
}

/** Runs a program and gives its status and its output. */
export function outcome(program, args, { directory = CONSUMERS } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: directory, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("error", reject).on("close", (status) => resolve({ status, output }));
  });
}
