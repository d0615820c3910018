// What every consumer does with the package, wherever it runs: one thing of each kind that the package is for.

const ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c";
const USER = "8ce55f02-2077-4493-9a6d-0385df1f0772";

/** Does the job with everything that the package exports. Throws when something is not as it should be. */
export function job({ PathMatcher, PingOne, isValidationError, validate }) {
  const p1 = new PingOne({ region: "EU", environmentId: ENVIRONMENT, accessToken: "t0ken" });
  const request = p1.users.get({ userId: USER });
  equal(request.url, `https://api.pingone.eu/v1/environments/${ENVIRONMENT}/users/${USER}`);
  equal(new Request(request.url, request).headers.get("authorization"), "Bearer t0ken");
  equal(p1.request("users.get", { userId: USER }).url, request.url);

  const refused = caught(() => p1.users.get({ userId: "me" }));
  equal(isValidationError(refused), true);
  equal(refused instanceof Error, true);
  equal(refused.violations[0].pointer, "/userId");

  equal(validate("Group", { name: "Staff" }).valid, true);
  equal(validate("Group", {}).violations[0].pointer, "/name");

  const operations = [{ id: "read", methods: ["GET"], paths: [{ type: "PARAMETER", pattern: "/accounts/{id}" }] }];
  const matcher = new PathMatcher({ baseUrls: ["https://api.example.com"], operations });
  equal(matcher.best("GET", "https://api.example.com/accounts/7")?.operation, "read");
  matcher.free();
}

function caught(run) {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}

function equal(actual, expected) {
  if (actual !== expected) throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}
