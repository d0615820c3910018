// A filled-in form, to try the page without typing.

import type { JsonObject } from "./pointer";

const operation = (name: string, method: string, type: string, pattern: string): JsonObject => ({
  name,
  methods: [method],
  paths: [{ type, pattern }],
});

export const SAMPLE: { service: JsonObject; operations: JsonObject[]; request: { method: string; url: string } } = {
  service: {
    name: "Banking API",
    baseUrls: ["https://api.example.com/banking/v2"],
    authorizationServer: { resource: { id: "d8a56a22-caf3-4053-8221-298a12e013ab" } },
  },
  operations: [
    operation("listAccounts", "GET", "EXACT", "/accounts"),
    operation("openAccount", "POST", "EXACT", "/accounts"),
    operation("readMyAccounts", "GET", "EXACT", "/accounts/mine"),
    operation("readAccount", "GET", "PARAMETER", "/accounts/{accountId}"),
    operation("readBalance", "GET", "PARAMETER", "/accounts/{accountId}/balance"),
    operation("downloadStatement", "GET", "PARAMETER", "/accounts/{accountId}/statements/*.pdf"),
    operation("createPayment", "POST", "EXACT", "/payments"),
    operation("approvePayment", "POST", "PARAMETER", "/payments/{paymentId}/approve"),
    {
      name: "administration",
      paths: [{ type: "PARAMETER", pattern: "/admin/**" }],
      accessControl: { authentication: { maxAge: 900 } },
    },
  ],
  request: { method: "GET", url: "https://api.example.com/banking/v2/accounts/mine" },
};
