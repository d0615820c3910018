/** A form: an API service and its operations, validated while somebody types, beside ajv and zod. */
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { validate } from "pingone-core";
import { z } from "zod";
import { nanoseconds, race, table } from "./timing.mjs";

const ID = "3f1c0a52-8d0e-4c7b-9b53-3a1a8f6f2b11";

export const SERVICE = {
  name: "Banking",
  baseUrls: ["https://api.example.com/v1"],
  authorizationServer: { type: "EXTERNAL", externalOAuthServer: { id: ID, audience: "bank" } },
  directory: { type: "EXTERNAL" },
};

const operation = (number) => ({
  name: `Read account ${number}`,
  methods: ["GET", "PUT"],
  paths: [
    { type: "PARAMETER", pattern: `/accounts${number}/{id}` },
    { type: "EXACT", pattern: `/accounts${number}` },
  ],
  accessControl: { group: { groups: [{ id: ID }] }, permission: { id: ID } },
});

/** What of the rules can be said in JSON Schema. Neither peer checks base URLs, audiences or equal members. */
const SCHEMA = {
  type: "object",
  required: ["name", "baseUrls", "authorizationServer"],
  properties: {
    name: { type: "string", minLength: 1, maxLength: 256 },
    baseUrls: { type: "array", minItems: 1, maxItems: 10, uniqueItems: true, items: { type: "string", pattern: "^https://", maxLength: 256 } },
    authorizationServer: {
      type: "object",
      required: ["type"],
      properties: {
        type: { enum: ["PINGONE_SSO", "EXTERNAL"] },
        resource: { type: "object", required: ["id"], properties: { id: { type: "string", format: "uuid" } } },
        externalOAuthServer: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string", format: "uuid" }, audience: { type: "string", minLength: 1, maxLength: 1024 } },
        },
      },
      if: { properties: { type: { const: "EXTERNAL" } } },
      then: { required: ["externalOAuthServer"] },
      else: { required: ["resource"] },
    },
    directory: { type: "object", properties: { type: { enum: ["PINGONE_SSO", "EXTERNAL"] } } },
  },
};

const id = z.object({ id: z.uuid() });
const ZOD = z
  .looseObject({
    name: z.string().min(1).max(256),
    baseUrls: z.array(z.string().max(256).regex(/^https:\/\//)).min(1).max(10),
    authorizationServer: z.looseObject({
      type: z.enum(["PINGONE_SSO", "EXTERNAL"]),
      resource: id.optional(),
      externalOAuthServer: z.looseObject({ id: z.uuid(), audience: z.string().min(1).max(1024).optional() }).optional(),
    }),
    directory: z.looseObject({ type: z.enum(["PINGONE_SSO", "EXTERNAL"]).optional() }).optional(),
  })
  .refine((service) => new Set(service.baseUrls).size === service.baseUrls.length)
  .refine(({ authorizationServer: server }) => (server.type === "EXTERNAL" ? server.externalOAuthServer : server.resource));

export async function forms() {
  const ajv = new Ajv({ allErrors: true });
  addFormats(ajv);
  const check = ajv.compile(SCHEMA);
  const contenders = {
    "pingone-core": (value) => validate("ApiService", value).valid,
    ajv: (value) => check(value),
    zod: (value) => ZOD.safeParse(value).success,
  };
  const { name, ...unnamed } = SERVICE;
  for (const [contender, valid] of Object.entries(contenders)) {
    if (!valid(SERVICE) || valid(unnamed)) throw new Error(`${contender} answers wrongly`);
  }
  const operations = Array.from({ length: 25 }, (_, number) => operation(number));
  for (const value of operations) {
    const { violations } = validate("ApiServiceOperation", value);
    if (violations.length > 0) throw new Error(JSON.stringify(violations));
  }
  const whole = () => {
    let count = validate("ApiService", SERVICE).violations.length;
    for (const value of operations) count += validate("ApiServiceOperation", value).violations.length;
    return count;
  };
  const run = (valid, value) => () => Number(valid(value));
  const times = (value) => race(Object.values(contenders).map((valid) => ({ items: 1, run: run(valid, value) })));
  const [good, bad] = [await times(SERVICE), await times(unnamed)];
  console.log("### A form, ns\n");
  console.log("ajv and zod have what of the rules can be said in a schema; zod stops nowhere, ajv lists all errors.\n");
  table(
    ["what", ...Object.keys(contenders)],
    [
      ["an `ApiService` without a problem", ...good.map(nanoseconds)],
      ["an `ApiService` without a name", ...bad.map(nanoseconds)],
    ],
  );
  const [key] = await race([{ items: 1, run: whole }]);
  console.log(`A key press on a form with 25 operations, all of it validated: ${(key / 1e6).toFixed(3)} ms (budget 1 ms).\n`);
}
