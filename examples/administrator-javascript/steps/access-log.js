// Which operation each line of an access log belongs to.

import { readFileSync } from "node:fs";
import { PathMatcher } from "pingone-core";
import { expect } from "../expect.js";

/** Requests as the bank's gateway wrote them down, in the common log format. */
const LOG = new URL("../../data/access.log", import.meta.url);

/** What the gateway serves; the log has only paths. */
const ORIGIN = "https://api.example.com";

export function accessLog({ transcript }, { baseUrl, operations }) {
  transcript.step(
    "Tell which operation each line of an access log belongs to",
    "Compiled once, asked for every line. What can be read in two ways is suspicious and matches nothing.",
  );
  // The names of operations say more to a reader than their ids.
  const named = operations.map(({ name, methods, paths }) => ({ id: name, methods, paths }));
  const matcher = new PathMatcher({ baseUrls: [baseUrl], operations: named });
  const counts = new Map();
  for (const line of readFileSync(LOG, "utf8").trimEnd().split("\n")) {
    const { client, method, path } = requestOf(line);
    const { summary, verdict } = judge(matcher.match(method, ORIGIN + path));
    transcript.line(`${client.padEnd(12)} ${method.padEnd(6)} ${path}`);
    transcript.line(`${"".padEnd(12)} ${verdict}`);
    counts.set(summary, (counts.get(summary) ?? 0) + 1);
  }
  transcript.gap();
  transcript.line("requests  operation");
  for (const [summary, count] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    transcript.line(`${String(count).padStart(8)}  ${summary}`);
  }
  const of = (...names) => names.map((name) => counts.get(name) ?? 0).join();
  expect(of("(suspicious)", "(no operation)", "(no base URL)") === "6,7,1", "the strange ones were found");
  expect(of("readMyAccounts", "readAccount") === "1,1", "the exact path wins over the parameter");
}

/** The client, the method and the path of a line: `192.0.2.10 - - [date] "GET /path HTTP/1.1" 200 512`. */
function requestOf(line) {
  const found = /^(?<client>\S+) [^"]*"(?<method>\S+) (?<path>\S+)/.exec(line);
  expect(found, `a line of the log can be read: ${line}`);
  return found.groups;
}

/** What the summary counts, and what the reader is told. */
function judge({ outcome, matches: [best], violations: [reason] }) {
  const why = reason ? `: ${reason.message}` : "";
  switch (outcome) {
    case "matched": {
      const captures = Object.entries(best.parameters).map(([name, value]) => `  ${name}=${value}`);
      return { summary: best.operation, verdict: best.operation + captures.join("") };
    }
    case "no_operation":
      return { summary: "(no operation)", verdict: "– no operation takes it" };
    case "no_base_url":
      return { summary: "(no base URL)", verdict: `– not this API service${why}` };
    case "suspicious_path":
      return { summary: "(suspicious)", verdict: `! suspicious${why}` };
  }
}
