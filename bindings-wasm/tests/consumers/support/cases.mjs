/** How many lines of an error are printed. */
const LINES = 40;

/** A list of named cases: each is run, printed and counted. */
export class Cases {
  #passed = 0;
  #failed = 0;

  /** Runs one case. A case that throws has failed, and the others go on. */
  async run(name, check) {
    const start = performance.now();
    try {
      await check();
      this.#passed += 1;
      console.log(`ok      ${name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      this.#failed += 1;
      const lines = String(error?.stack ?? error).split("\n");
      const more = lines.length > LINES ? [`… ${lines.length - LINES} more lines`] : [];
      console.log([`FAILED  ${name}`, ...lines.slice(0, LINES), ...more].join("\n        "));
    }
  }

  /** Prints the sum; true when nothing failed and something was run. */
  finish() {
    console.log(`${this.#passed} passed, ${this.#failed} failed`);
    return this.#failed === 0 && this.#passed > 0;
  }
}

/** Throws unless the condition holds. */
export function check(condition, message) {
  if (!condition) throw new Error(message);
}
