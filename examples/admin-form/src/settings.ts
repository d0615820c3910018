// The settings that the page starts with. A real page knows its region and environment, and has the access token of the
// user who signed on; this one asks the stand-in, whose address is in the query of the page: `?stand-in=http://…`.

import type { JsonObject } from "./pointer";

export async function startSettings(): Promise<JsonObject> {
  const standIn = new URLSearchParams(location.search).get("stand-in");
  if (!standIn) return {};
  const [settings, token] = await Promise.all([
    get(`${standIn}/stand-in`),
    get(`${standIn}/stand-in/token`, { method: "POST" }),
  ]);
  const { apiPath, environmentId } = settings;
  return { apiPath, environmentId, accessToken: token.accessToken } as JsonObject;
}

async function get(url: string, init?: RequestInit): Promise<JsonObject> {
  const response = await fetch(url, init);
  return (await response.json()) as JsonObject;
}
