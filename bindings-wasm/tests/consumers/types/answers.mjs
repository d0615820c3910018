// Proves that the types of answers are those of the answers: calls the functions of the package, writes what they give
// as a program that claims it has the type of the function, and lets the compiler judge. A member that a type does not
// have is an error, just as one that is missing.
import * as core from "pingone-core";
import { check } from "../support/cases.mjs";
import { compiled } from "./program.mjs";

const ENVIRONMENT = "5caa81af-ec05-41ff-a709-c7378007a99c";
const USER = "8ce55f02-2077-4493-9a6d-0385df1f0772";
const TEMPLATE = "Dear ${user.name.given}, $<who>";
const URL = "https://api.example.com/v1/accounts/7";
const SETTINGS = {
  baseUrls: ["https://api.example.com/v1"],
  operations: [
    { id: "read", methods: ["GET"], paths: [{ type: "PARAMETER", pattern: "/accounts/{id}" }] },
    { id: "any", methods: null, paths: [{ type: "PARAMETER", pattern: "/accounts/**" }, { type: "EXACT", pattern: "/a b" }] },
  ],
};

/** Pairs of a type and a value that must have it. */
function answers() {
  const p1 = new core.PingOne({ region: "EU", environmentId: ENVIRONMENT, accessToken: "t0ken" });
  const matcher = new core.PathMatcher(SETTINGS);
  const returned = (name, ...args) => [`ReturnType<typeof core.${name}>`, core[name](...args)];
  const reading = (id, status, body) =>
    [`core.EndpointReading[${JSON.stringify(id)}]`, p1.readResponse(id, { status, headers: {}, body: JSON.stringify(body) })];
  return [
    ...core.models().map(({ name }) => returned("describe", name)),
    returned("models"),
    returned("endpoints"),
    returned("endpoint", "users.list"),
    returned("codes"),
    returned("regions"),
    returned("knownRoots"),
    returned("searchEndpoints", "memberOfGroupNames"),
    returned("findRequest", "GET", `/v1/environments/${ENVIRONMENT}/users/${USER}`),
    returned("validate", "ApiService", { name: 5, baseUrls: ["https://a b"], extra: true }),
    returned("validatePattern", "PARAMETER", "/a/{x}/**/b"),
    returned("validatePattern", "PARAMETER", "/a/{x}"),
    returned("validateFilter", "name xx 5"),
    returned("placeholders", TEMPLATE),
    returned("validateTemplate", TEMPLATE),
    ['core.Request<"users.list">', p1.users.list({ limit: 7000, allow: ["query_above_maximum"] })],
    ['ReturnType<core.PingOne["toPostmanEnvironment"]>', p1.toPostmanEnvironment("mine")],
    ['ReturnType<core.PathMatcher["match"]>', matcher.match("GET", URL)],
    ['ReturnType<core.PathMatcher["match"]>', matcher.match("GET", "https://elsewhere.example.com/")],
    ['ReturnType<core.PathMatcher["best"]>', matcher.best("GET", URL)],
    ['ReturnType<core.PathMatcher["explain"]>', matcher.explain("GET", URL)],
    ['core.PathMatcher["advice"]', matcher.advice],
    reading("users.get", 200, { id: USER, username: "tom", enabled: true, account: { status: "SOMETHING_NEWER" } }),
    reading("users.delete", 204, null),
    reading("users.list", 200, page("users", [{ id: USER, username: "tom" }])),
    reading("authorize.apiServers.list", 200, page("apiServers", [{ name: "Shop", baseUrls: [] }])),
    reading("applications.get", 200, { id: USER, name: "Shop", anything: [{ at: null }] }),
    reading("auth.token.clientCredentials", 401, { error: "invalid_client", error_description: "no" }),
    reading("scim.directMappedUsers.list", 200, { schemas: [], totalResults: 1, Resources: [{ id: USER }] }),
    reading("scim.directMappedUsers.list", 404, { schemas: [], status: "404", detail: "no" }),
    reading("users.get", 302, null),
    reading("users.get", 400, {
      id: USER, code: "INVALID_DATA", message: "no", details: [{ code: "REQUIRED_VALUE", target: "name.given", innerError: { maximumValue: 5 } }],
    }),
  ];
}

function page(name, items) {
  const href = `https://api.pingone.eu/v1/environments/${ENVIRONMENT}/${name}`;
  return { _links: { self: { href }, next: { href: `${href}?cursor=x` } }, _embedded: { [name]: items }, size: items.length };
}

/** Lets a compiler compare every answer with its type. */
export async function checkAnswers(compiler) {
  const lines = answers().map(([type, value], index) =>
    `export const answer${index} = ${JSON.stringify(value)} satisfies ${type};`);
  const text = `import * as core from "pingone-core";\n${lines.join("\n")}\n`;
  const { status, output } = await compiled(compiler, "answers", text);
  check(status === 0, output);
}
