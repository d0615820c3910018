// Proves that an editor completes what a user is about to write, with the service that editors ask.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript5";
import { check } from "../support/cases.mjs";

/** What is written, with `|` where the cursor is, and some of what must be offered there. */
const CASES = [
  ['p1.|', ["authorize", "users", "request", "read"]],
  ["p1.authorize.apiServers.|", ["create", "list", "operations"]],
  ['p1.request("|")', ["authorize.apiServers.create", "users.list"]],
  ['p1.request("authorize.apiServers.create", { | })', ["body", "environmentId", "allow", "headers"]],
  ["p1.authorize.apiServers.create({ body: { | } })", ["name", "baseUrls", "authorizationServer"]],
  ['p1.authorize.apiServers.create({ body: { directory: { type: "|" } } })', ["PINGONE_SSO", "EXTERNAL"]],
  ["p1.users.list({ | })", ["filter", "limit", "expand"]],
  ['p1.users.list({ expand: "|" })', ["population"]],
  ['p1.users.list({ allow: ["|"] })', ["required", "query_above_maximum"]],
  ['validate("|", {})', ["ApiService", "User"]],
  ['validate("User", {}, { mode: "|" })', ["create", "replace", "patch"]],
  ["describe('User').|", ["properties", "title"]],
];

/** Asks for completions in each case. */
export function checkCompletions() {
  const file = join(import.meta.dirname, "completed.ts");
  const options = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(import.meta.dirname, "tsconfig.json"), ts.sys.readFile).config, ts.sys, import.meta.dirname,
  ).options;
  let text = "";
  let version = 0;
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : "0"),
    getScriptSnapshot: (name) =>
      ts.sys.fileExists(name) || name === file
        ? ts.ScriptSnapshot.fromString(name === file ? text : readFileSync(name, "utf8"))
        : undefined,
  });
  const prefix = 'import { PingOne, describe, validate } from "pingone-core";\nconst p1 = new PingOne({ region: "EU" });\n';
  for (const [written, wanted] of CASES) {
    text = prefix + written.replace("|", "");
    version += 1;
    const place = prefix.length + written.indexOf("|");
    const offered = service.getCompletionsAtPosition(file, place, {})?.entries.map((entry) => entry.name) ?? [];
    const lacking = wanted.filter((name) => !offered.includes(name));
    check(lacking.length === 0, `${written}: ${lacking.join(", ")} not offered, but ${offered.slice(0, 10).join(", ")}`);
  }
}
