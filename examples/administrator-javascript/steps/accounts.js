// The last step: what the platform's side saw.

import { expect } from "../expect.js";

export async function accounts({ transcript, standIn }) {
  transcript.step(
    "Ask the stand-in what it saw",
    "It held every request against the catalogue: method, path, query, headers, content type and body.",
  );
  const log = await standIn.log();
  const problems = log.flatMap((each) => each.problems.map((problem) => `${each.method} ${each.path}: ${problem}`));
  for (const problem of problems) transcript.line(problem);
  transcript.line(`${log.length} requests, ${problems.length} that do not fit the catalogue`);
  expect(problems.length === 0, "every request fits the catalogue");
}
