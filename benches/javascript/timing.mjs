/** Timing and tables. Contenders take turns, round by round, so that what disturbs the machine disturbs all of them. */

/** How long one round of a contender takes, in milliseconds, and how many rounds there are. */
export const ROUND = 2;
export const ROUNDS = 101;

/** Keeps results alive. */
export let sink = 0;

/**
 * The lower decile of the rounds of each contender, in nanoseconds for one item: other work on the machine only ever
 * adds time. Each contender is a function that does `items` things and gives a number, or a promise, which is awaited.
 */
export async function race(contenders) {
  const repeats = [];
  for (const { run } of contenders) repeats.push(await repeatsOf(run));
  const times = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [place, { run, items }] of contenders.entries()) {
      times[place].push(((await timed(run, repeats[place])) * 1e6) / (repeats[place] * items));
    }
  }
  return times.map((list) => list.sort((left, right) => left - right)[Math.floor(ROUNDS / 10)]);
}

/** How often a contender runs in one round. */
async function repeatsOf(run) {
  for (let warm = performance.now() + 150; performance.now() < warm; ) await timed(run, 1);
  for (let repeats = 1; ; repeats *= 2) {
    // The least of three: one interruption must not pass for a long run.
    const took = Math.min(await timed(run, repeats), await timed(run, repeats), await timed(run, repeats));
    if (took > ROUND / 2) return Math.max(1, Math.round((repeats * ROUND) / took));
  }
}

async function timed(run, repeats) {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) {
    const result = run();
    if (typeof result === "number") sink += result;
    else await result;
  }
  return performance.now() - start;
}

/** Prints Markdown. */
export function table(header, rows) {
  console.log(`| ${header.join(" | ")} |\n|${" --- |".repeat(header.length)}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log();
}

/** Four digits and no exponent. */
export const nanoseconds = (time) => (time < 1000 ? time.toFixed(0) : String(Number(time.toPrecision(4))));
