/** The code of the README runs as it stands there, and prints what its comments say. */
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { after, before, test } from "node:test";
import { format } from "node:util";
import * as api from "pingone-core";

const installed = dirname(createRequire(import.meta.url).resolve("pingone-core/package.json"));
const readme = readFileSync(`${installed}/README.md`, "utf8");
const blocks = [...readme.matchAll(/```js\n([^]*?)```/g)].map(([, code]) => code);

const NEXT = "https://api.pingone.eu/v1/environments/5caa81af-ec05-41ff-a709-c7378007a99c/users?cursor=a";

const { fetch, console: { log } } = globalThis;
let lines = [];

before(() => {
  globalThis.fetch = async () => Response.json({ _links: { next: { href: NEXT } }, _embedded: { users: [{ username: "ohara" }] } });
  console.log = (...values) => lines.push(format(...values));
});

after(() => {
  globalThis.fetch = fetch;
  console.log = log;
});

const EXPECTED = [
  [
    "error /authorizationServer `authorizationServer` is required",
    "error /baseUrls/0 the base URL ends in a slash remove the final slash", "{id", "Base URLs true ",
  ],
  ["ohara", NEXT, "required /body/authorizationServer"],
  ["read-account 4 2", "matched [ 'read-account', 'anything' ]", "[ 'read-account', 'anything' ]", "1. read-account: PARAMETER /accounts/{accountId} (accountId = 42)"],
];

test("every block of code is known here", () => assert.equal(blocks.length, EXPECTED.length));

for (const [index, code] of blocks.entries()) {
  test(`block ${index + 1}`, async () => {
    const file = new URL(`./readme-${index + 1}.mjs`, import.meta.url);
    writeFileSync(file, code);
    lines = [];
    try {
      await import(file.href);
    } finally {
      rmSync(file);
    }
    const printed = lines.join("\n");
    for (const text of EXPECTED[index]) assert.ok(printed.includes(text), `${text}\n is not in\n${printed}`);
  });
}

test("every name that the README promises is exported", () => {
  const names = [...readme.matchAll(/`([a-zA-Z]+)`/g)].map(([, name]) => name);
  const functions = readme.slice(readme.indexOf("Also here:"), readme.indexOf("## TypeScript"));
  for (const [, name] of functions.matchAll(/`([a-zA-Z]+)`/g)) assert.ok(name in api, name);
  for (const name of names.filter((each) => /Error$|^is[A-Z]/.test(each) && each !== "Error")) assert.ok(name in api, name);
});
