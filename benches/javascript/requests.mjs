/** Building one request, beside what openapi-fetch does until it calls `fetch`. */
import createClient from "openapi-fetch";
import { PingOne } from "pingone-core";
import { SERVICE } from "./forms.mjs";
import { nanoseconds, race, table } from "./timing.mjs";

const ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c";
const USER = "8ce55f02-2077-4493-9a6d-0385df1f0772";
const HEADERS = { authorization: "Bearer eyJhbGciOi" };

export async function requests() {
  const p1 = new PingOne({ environmentId: ENVIRONMENT, accessToken: "eyJhbGciOi" });
  let sent;
  const fetch = async (request) => {
    sent = request;
    return new Response(null, { status: 204 });
  };
  const client = createClient({ baseUrl: "https://api.pingone.com/v1", headers: HEADERS, fetch });
  const path = { environmentId: ENVIRONMENT, userId: USER };
  const subjects = {
    "`users.get`": [
      () => p1.request("users.get", { userId: USER }),
      () => client.GET("/environments/{environmentId}/users/{userId}", { params: { path } }),
    ],
    "`authorize.apiServers.create` with a body": [
      () => p1.request("authorize.apiServers.create", { body: SERVICE }),
      () => client.POST("/environments/{environmentId}/apiServers", { params: { path }, body: SERVICE }),
    ],
  };
  const rows = [];
  for (const [subject, [ours, theirs]] of Object.entries(subjects)) {
    const request = ours();
    await theirs();
    if (sent.url !== request.url || sent.method !== request.method) throw new Error(`${sent.url} is not ${request.url}`);
    const contenders = [{ items: 1, run: () => ours().url.length }, { items: 1, run: theirs }];
    rows.push([subject, ...(await race(contenders)).map(nanoseconds)]);
  }
  console.log("### One request, ns (budget 10,000)\n");
  console.log("openapi-fetch checks and validates nothing; its time includes the `Request` that it makes, an empty");
  console.log("answer and an `await`.\n");
  table(["request", "pingone-core", "openapi-fetch"], rows);
}
