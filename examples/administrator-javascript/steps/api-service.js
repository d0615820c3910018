// An API service from the first draft to the deployment.

import { readFileSync } from "node:fs";
import { value } from "../admin.js";
import { expect, refused } from "../expect.js";
import { operations } from "../openapi.js";

/** The routes of the bank's API, as its developers wrote them down. */
const OPENAPI = new URL("../../data/banking.openapi.json", import.meta.url);

/** How often the deployment is looked at before the demo gives up. */
const LOOKS = 10;

/** Gives the base URL and the operations of the new API service. */
export async function apiService(demo) {
  const document = JSON.parse(readFileSync(OPENAPI, "utf8"));
  const baseUrl = document.servers[0].url;
  await checkDraft(demo);
  const id = await createService(demo, document.info.title, baseUrl);
  await meetPlatformRule(demo, document.info.title, baseUrl);
  const created = await createOperations(demo, id, document);
  await deploy(demo, id);
  return { baseUrl, operations: created };
}

async function checkDraft({ admin, transcript, standIn }) {
  transcript.step(
    "Check a draft of an API service",
    "All problems at once, each with the place in the form, before anything is sent.",
  );
  const draft = {
    name: "",
    baseURLs: ["https://api.example.com/banking/v2"],
    baseUrls: ["https://api.example.com/banking/v2/", "ftp://api.example.com"],
    authorizationServer: { type: "EXTERNAL" },
    accessControl: { custom: { enabled: "yes" } },
  };
  const sentBefore = (await standIn.log()).length;
  const problems = refused(() => admin.p1.authorize.apiServers.create({ body: draft }));
  for (const problem of problems) transcript.problem(problem);
  transcript.line(`${problems.length} problems, nothing was sent`);
  for (const pointer of ["/body/name", "/body/baseUrls/0", "/body/baseUrls/1", "/body/directory"]) {
    expect(problems.some((problem) => problem.pointer === pointer), `a problem at ${pointer}`);
  }
  expect((await standIn.log()).length === sentBefore, "nothing was sent");
}

/** Gives the id of the new service. */
async function createService({ admin, transcript, standIn }, name, baseUrl) {
  transcript.step("Create the API service", "With the name and the address of the OpenAPI document.");
  const body = draftOf(standIn, name, baseUrl);
  const reading = await admin.send(admin.p1.authorize.apiServers.create({ body }));
  transcript.line(`correlation id ${reading.correlationId}`);
  const service = value(reading);
  transcript.line(`"${service.name}" with ${JSON.stringify(service.directory)}`);
  expect(service.authorizationServer.type === "PINGONE_SSO", "the platform's default type");
  return service.id;
}

function draftOf(standIn, name, baseUrl) {
  return { name, baseUrls: [baseUrl], authorizationServer: { resource: { id: standIn.settings.resourceId } } };
}

async function meetPlatformRule({ admin, transcript, standIn }, name, baseUrl) {
  transcript.step(
    "Break a rule that only the platform can check",
    "The name is taken. The platform's answer points to the same field of the form as the core's problems do.",
  );
  const body = draftOf(standIn, name, baseUrl);
  const { error } = await admin.send(admin.p1.authorize.apiServers.create({ body }));
  const [{ code, pointer, message }] = error.details;
  transcript.line(`form field ${pointer}: ${code}, ${message}`);
  expect(code === "UNIQUENESS_VIOLATION" && pointer === "/name", "the name is taken");
}

async function createOperations({ admin, transcript }, apiServerId, document) {
  transcript.step(
    "Create its operations from the OpenAPI document",
    "`{name}` captures a segment, `*` stands inside one, `**` for the rest; advice comes with the request.",
  );
  const created = [];
  for (const body of operations(document)) {
    const request = admin.p1.authorize.apiServers.operations.create({ apiServerId, body });
    const [method] = body.methods;
    const [{ type, pattern }] = body.paths;
    transcript.line(`${body.name.padEnd(17)} ${method.padEnd(6)} ${type.padEnd(9)} ${pattern}`);
    for (const advice of request.warnings) transcript.problem(advice);
    created.push(value(await admin.exchange(request)));
  }
  transcript.line(`${created.length} operations created`);
  expect(created.length === 19, "one operation for each operationId");
  return created;
}

async function deploy({ admin, transcript }, apiServerId) {
  transcript.step(
    "Deploy it",
    "A POST without a body that still needs the vendor's content type; then look until it is done.",
  );
  const { deployment } = admin.p1.authorize.apiServers;
  let { status } = value(await admin.send(deployment.deploy({ apiServerId })));
  transcript.line(status.code);
  for (let look = 1; look < LOOKS && status.code.endsWith("_IN_PROGRESS"); look += 1) {
    ({ status } = value(await admin.send(deployment.get({ apiServerId }))));
    transcript.line(status.code);
  }
  expect(status.code === "DEPLOYMENT_SUCCESSFUL", "the deployment succeeds");
}
