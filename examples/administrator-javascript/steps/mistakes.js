// What mistakes get: the place, what is wrong, what would be right, and never a secret.

import { inspect } from "node:util";
import { redacted, validateBaseUrl, validateJwks, validatePattern } from "pingone-core";
import { expect } from "../expect.js";

/** RFC 8037, appendix A.1: a key pair. Published, and still no text for a message. */
const PRIVATE_PART = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
const PRIVATE_JWK = JSON.stringify({
  keys: [{ kty: "OKP", crv: "Ed25519", d: PRIVATE_PART, x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" }],
});

export function mistakes({ admin, transcript, standIn }) {
  transcript.step(
    "See what mistakes get",
    "Form fields are checked on every key press: the marks are where the problem is.",
  );
  for (const url of ["https://api.example.com/banking/v2/", "https://api.example.com/a/../b", "https://127.1/x"]) {
    transcript.problemIn(url, firstError(validateBaseUrl(url)));
    transcript.gap();
  }
  for (const pattern of ["/accounts/{accountId}/**/export", "/statements/{month}.pdf", "/accounts//mine"]) {
    transcript.problemIn(pattern, firstError(validatePattern("PARAMETER", pattern)));
    transcript.gap();
  }
  transcript.line("a JWKS text with a private key:");
  const report = validateJwks(PRIVATE_JWK);
  for (const problem of report.violations.filter(({ severity }) => severity === "error")) transcript.problem(problem);
  expect(!report.valid, "a private key is refused");
  expect(!JSON.stringify(report).includes(PRIVATE_PART), "the private key is not repeated");

  const request = admin.p1.auth.token.clientCredentials({ body: { grant_type: "client_credentials" } });
  const shown = inspect([admin.p1, redacted(request)], { depth: Infinity, showHidden: true });
  expect(!shown.includes(standIn.settings.clientSecret), "what logs get shows no secret");
}

function firstError({ violations }) {
  const found = violations.find(({ severity }) => severity === "error");
  expect(found, "a mistake is found");
  return found;
}
