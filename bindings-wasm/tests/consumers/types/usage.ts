// What an admin-page developer and a script writer write. It has to compile with every strict option of TypeScript.
import init, {
  type ApiService,
  type ApiServiceInput,
  type EndpointArgs,
  type EndpointId,
  type ModelName,
  type Reading,
  type Request as PingOneRequest,
  type User,
  type Violation,
  type ViolationCode,
  FreedError,
  InternalError,
  NotInitializedError,
  PathMatcher,
  PingOne,
  PingOneError,
  ProtocolError,
  UsageError,
  ValidationError,
  changes,
  describe,
  filter,
  isFreedError,
  isInternalError,
  isNotInitializedError,
  isPingOneError,
  isProtocolError,
  isUsageError,
  isValidationError,
  outgoing,
  validate,
} from "pingone-core";

await init();

const p1 = new PingOne({ region: "EU", environmentId: "5caa81af-ec05-41ff-a709-c7378007a99c", accessToken: "t0ken" });

// A body with everything that is required, and with an enum value that is newer than the package.
const service: ApiServiceInput = {
  name: "Shop",
  baseUrls: ["https://api.example.com/v1"],
  authorizationServer: { type: "PINGONE_SSO", resource: { id: "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11" } },
  directory: { type: "SOMETHING_NEWER" },
};

// By name and by id it is the same request.
const byName = p1.authorize.apiServers.create({ body: service });
const byId: PingOneRequest<"authorize.apiServers.create"> = p1.request("authorize.apiServers.create", { body: service });
export const same: boolean = byName.url === byId.url && byName.endpoint === "authorize.apiServers.create";

// A request is accepted by fetch as it is, and the answer has the type of the endpoint's response.
export async function rename(apiServerId: string, name: string): Promise<ApiService | null> {
  const request = p1.authorize.apiServers.get({ apiServerId });
  const reading = await p1.read(request, await fetch(request.url, request));
  if (reading.kind !== "value") throw new Error(reading.error.message ?? String(reading.status));
  const stored = reading.value;
  if (stored === null) return null;
  const body = outgoing("ApiService", { ...stored, name });
  const update = p1.authorize.apiServers.update({ apiServerId, body, before: stored });
  const updated = await p1.read(update, await fetch(update.url, update));
  return updated.kind === "value" ? updated.value : null;
}

// Pages lead to each other without a cast.
export async function usernames(): Promise<string[]> {
  const names: string[] = [];
  let request: PingOneRequest<"users.list"> | null = p1.users.list({ filter: 'name.family eq "Smith"', limit: 100 });
  while (request !== null) {
    const reading: Reading<"users.list"> = await p1.read(request, await fetch(request.url, request));
    if (reading.kind !== "page") break;
    for (const user of reading.items) names.push(user.username ?? "");
    request = reading.next;
    // A link that is refused must not pass for the end.
    if (request === null && !reading.valid) throw new Error(reading.violations[0]?.message);
  }
  return names;
}

// Operations without required arguments take none, null or undefined stands for what is left out.
p1.users.list();
p1.request("users.list");
p1.readResponse("users.get", { status: 200, headers: { etag: "1", via: ["a", "b"], age: undefined } });
p1.users.list({ cursor: null, limit: undefined, allow: ["query_above_maximum"], headers: { "correlation-id": "42" } });
p1.users.get({ userId: "8ce55f02-2077-4493-9a6d-0385df1f0772", environmentId: undefined });

// The operations on an environment itself name it.
p1.environments.delete({ environmentId: "5caa81af-ec05-41ff-a709-c7378007a99c" });

// Lists of values, the name that fills a filter, a file, a form, a body without a table.
p1.authorize.apiServers.list({ expand: ["groups", "scopes"] });
p1.images.create({ body: { contentType: "image/png", bytes: new Uint8Array([137, 80]) } });
p1.auth.token.clientCredentials({
  body: { grant_type: "client_credentials" },
  basicAuth: { id: "client", secret: "secret" },
});
interface Application {
  name: string;
  protocol: "OPENID_CONNECT";
}
const application: Application = { name: "Shop", protocol: "OPENID_CONNECT" };
p1.applications.create({ body: application });

// What a tenant's own schema adds goes through a variable, and comes back in an intersection.
const employee = { username: "tom", email: "tom@example.com", employeeNumber: "7" };
p1.users.create({ body: employee });
export const employeeNumber = (read: User & { employeeNumber?: string }): string | undefined => read.employeeNumber;

// A PATCH has what changes, null clears.
p1.users.patch({ userId: "8ce55f02-2077-4493-9a6d-0385df1f0772", body: { title: null, name: { family: "Smith" } } });
const before = { title: "Dr", name: { family: "Jones" } };
p1.users.patch({ userId: "8ce55f02-2077-4493-9a6d-0385df1f0772", body: changes(before, { title: "Dr" }, "User") });

// Required members may come from a form as a readonly list, optional ones as undefined or null.
declare const form: { name: string; methods: readonly string[] | null; maxAge: number | undefined };
p1.authorize.apiServers.operations.create({
  apiServerId: "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11",
  body: {
    name: form.name,
    methods: form.methods,
    paths: [{ type: "PARAMETER", pattern: "/accounts/{id}" }],
    accessControl: { authentication: { maxAge: form.maxAge } },
  },
});

// Code over all operations keeps the types.
export async function call<Id extends EndpointId>(id: Id, args: EndpointArgs[Id]): Promise<Reading<Id>> {
  const request = p1.request(id, args);
  return p1.read(request, await fetch(request.url, request));
}
export const user = call("users.get", { userId: "8ce55f02-2077-4493-9a6d-0385df1f0772" }).then((reading) =>
  reading.kind === "value" ? reading.value?.account?.status : undefined,
);

// Violations are data, with codes that a switch completes.
export function text(violation: Violation): string {
  const known: Partial<Record<ViolationCode, string>> = { required: "Pflichtfeld" };
  switch (violation.code) {
    case "too_long":
      return `höchstens ${violation.params.limit} Zeichen`;
    default:
      return known[violation.code] ?? violation.message;
  }
}
const report = validate("ApiService", service, { mode: "create", allow: ["not_a_choice"] });
export const firstPointer: string | undefined = report.violations[0]?.pointer;

// Each class of error has a guard.
try {
  p1.users.get({ userId: "me" });
} catch (error) {
  if (!isValidationError(error)) throw error;
  for (const { pointer, message, span } of error.violations) console.log(pointer, message, span?.start);
}
export function explained(error: unknown): string {
  if (isValidationError(error)) return (error satisfies ValidationError).violations.map(text).join("\n");
  if (isUsageError(error)) return (error satisfies UsageError).code;
  if (isProtocolError(error)) return (error satisfies ProtocolError).message;
  if (isNotInitializedError(error)) return (error satisfies NotInitializedError).name;
  if (isFreedError(error)) return (error satisfies FreedError).name;
  if (isInternalError(error)) return (error satisfies InternalError).message;
  return isPingOneError(error) ? (error satisfies PingOneError).code : String(error);
}

// What the platform refuses has codes, too, which are open.
export function isTaken(reading: Reading<"users.create">): boolean {
  if (reading.kind !== "error") return false;
  return reading.error.code === "INVALID_DATA" && reading.error.details.some(({ code }) => code === "UNIQUENESS_VIOLATION");
}

// Filters are put together, or written.
p1.users.list({ filter: filter.eq("name.family", "Smith").and(filter.sw("email", "a")) });

// Memory is given back at the end of a block.
{
  using tenant = new PingOne({ region: "NA" });
  console.log(tenant.baseUrls.api);
}

// A form is drawn from the description of a model.
export function labels(model: ModelName): string[] {
  return describe(model).properties.map((property) => `${property.label}${property.required ? " *" : ""}`);
}
export const choices: readonly string[] | undefined = describe("ApiService").properties[0]?.choices;

// Which operation does a request belong to?
const matcher = new PathMatcher({
  baseUrls: ["https://api.example.com/v1"],
  operations: [{ id: "read", methods: ["GET"], paths: [{ type: "PARAMETER", pattern: "/accounts/{id}" }] }],
});
export const operation: string | undefined = matcher.match("GET", "https://api.example.com/v1/accounts/7").matches[0]?.operation;
