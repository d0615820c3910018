/** Timing and tables. Contenders take turns, round by round, so that what disturbs the machine disturbs all of them. */

/** How long one round of a contender takes, in milliseconds, and how many rounds there are. */
const ROUND = 2;
const ROUNDS = 101;

/** Keeps results alive. */
export let sink = 0;

/**
 * The lower decile of the rounds of each contender, in nanoseconds for one item: other work on the machine only ever
 * adds time. Each contender is a function that does `items` things and gives a number.
 */
export function race(contenders) {
  const repeats = contenders.map(({ run }) => {
    for (let warm = performance.now() + 150; performance.now() < warm; ) sink += run();
    let repeats = 1;
    for (;;) {
      const took = timed(run, repeats);
      if (took > ROUND / 2) return Math.max(1, Math.round((repeats * ROUND) / took));
      repeats *= 2;
    }
  });
  const times = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    contenders.forEach(({ run, items }, place) => {
      times[place].push((timed(run, repeats[place]) * 1e6) / (repeats[place] * items));
    });
  }
  return times.map((list) => list.sort((left, right) => left - right)[Math.floor(ROUNDS / 10)]);
}

function timed(run, repeats) {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) sink += run();
  return performance.now() - start;
}

/** Prints Markdown. */
export function table(header, rows) {
  console.log(`| ${header.join(" | ")} |\n|${" --- |".repeat(header.length)}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log();
}

export const nanoseconds = (time) => (time < 1000 ? time.toFixed(0) : time.toPrecision(4));
