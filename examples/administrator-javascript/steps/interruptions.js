// What happens to every client sooner or later: a rate limit and an expired token.

import { setTimeout as sleep } from "node:timers/promises";
import { items, value } from "../admin.js";
import { expect } from "../expect.js";

export async function interruptions(demo) {
  await meetRateLimit(demo);
  await meetExpiredToken(demo);
}

async function meetRateLimit({ admin, transcript, standIn }) {
  transcript.step(
    "Run into the rate limit",
    "The answer says how long to wait, in seconds or as a date; the core gives milliseconds.",
  );
  await standIn.throttle(1);
  const request = admin.p1.populations.list();
  const refused = await admin.send(request);
  transcript.line(`waiting ${refused.retryAfterMillis} ms`);
  expect(refused.status === 429 && refused.retryAfterMillis === 1000, "one second to wait");
  await sleep(refused.retryAfterMillis);
  expect(items(await admin.send(request)).length === 1, "one population");
}

async function meetExpiredToken({ admin, transcript, standIn }) {
  transcript.step("Come back with an expired token", "A 401 means: fetch a token and ask once more.");
  await standIn.expireTokens();
  const refused = await admin.send(admin.p1.environments.get());
  const [detail] = refused.error.details;
  transcript.line(`${detail.code}: ${detail.message}`);
  expect(refused.status === 401, "status 401");

  await admin.signOn();
  const environment = value(await admin.send(admin.p1.environments.get()));
  transcript.line(`environment "${environment.name}"`);
  expect(environment.name === "Example Bank", "the environment");
}
