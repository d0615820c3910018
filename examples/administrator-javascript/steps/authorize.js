// Decisions and external OAuth servers.

import { value } from "../admin.js";
import { expect, refused } from "../expect.js";

export async function authorize(demo) {
  await evaluatePayments(demo);
  await registerOAuthServer(demo);
}

async function evaluatePayments({ admin, transcript, standIn }) {
  transcript.step("Ask for decisions", "The same address takes one request or many; the content type tells them apart.");
  const { decisionEndpointId } = standIn.settings;
  const { decisionEndpoints } = admin.p1.authorize;
  const payment = (amount) => ({
    parameters: { "Policy Request": "payment", "Request - Payment.paymentAmount": amount },
  });
  const one = decisionEndpoints.evaluate({ decisionEndpointId, body: payment("250") });
  const { decision } = value(await admin.send(one));
  transcript.line(`250 → ${decision}`);
  expect(decision === "PERMIT", "a small payment is permitted");

  const amounts = ["9999.99", "25000", "a lot"];
  const body = { decisionRequests: amounts.map(payment) };
  const { responses } = value(await admin.send(decisionEndpoints.evaluateBulk({ decisionEndpointId, body })));
  responses.forEach((answer, index) => {
    const reason = answer.statements?.[0]?.payload?.reason ?? answer.status.code;
    transcript.line(`${amounts[index]} → ${answer.decision} (${reason})`);
  });
  const decisions = responses.map((answer) => answer.decision).join();
  expect(decisions === "PERMIT,DENY,INDETERMINATE", "the decisions of the policy");
}

async function registerOAuthServer({ admin, transcript }) {
  transcript.step(
    "Register an external OAuth server",
    "An address inside the own network would let the platform be used as a way in: it is refused here already.",
  );
  const { externalOAuthServers } = admin.p1.authorize;
  const server = (jwksUrl) => ({
    name: "Partner bank",
    type: "EXTERNAL",
    issuers: ["https://id.partner.example.com"],
    validation: { type: "JWKS_URL", jwksUrl, clockSkewTolerance: 5 },
  });
  const problems = refused(() => externalOAuthServers.create({ body: server("https://10.0.0.5/jwks") }));
  for (const problem of problems) transcript.problem(problem);
  const isRefused = problems.some(
    ({ severity, pointer }) => severity === "error" && pointer === "/body/validation/jwksUrl",
  );
  expect(isRefused, "a private address is refused");

  const request = externalOAuthServers.create({ body: server("https://id.partner.example.com/jwks") });
  const created = value(await admin.send(request));
  transcript.line(`"${created.name}" trusts ${JSON.stringify(created.issuers)}`);
  expect(created.validation.type === "JWKS_URL", "the server is registered");
}
