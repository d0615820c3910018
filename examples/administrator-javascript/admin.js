// The administrator's client: the core's requests, `fetch`, and the token between them.

import { PingOne } from "pingone-core";

/** One administrator of one environment. */
export class Admin {
  #transcript;

  /** Against the real platform, `region` replaces the two paths. */
  constructor({ apiPath, authPath, environmentId, clientId, clientSecret }, transcript) {
    this.p1 = new PingOne({ apiPath, authPath, environmentId, clientId, clientSecret });
    this.#transcript = transcript;
  }

  /** Sends a request and reads the answer, both into the transcript. Errors of the platform are answers, too. */
  async send(request) {
    this.#transcript.asked(request);
    const reading = await this.exchange(request);
    this.#transcript.answered(reading);
    return reading;
  }

  /** All that a host has to write: redirects are not followed, every decision is the core's. */
  async exchange(request) {
    const response = await fetch(request.url, { ...request, redirect: "manual" });
    return this.p1.read(request, response);
  }

  /** Fetches a token; from now on it goes with every request. */
  async signOn() {
    const request = this.p1.auth.token.clientCredentials({ body: { grant_type: "client_credentials" } });
    const token = value(await this.send(request));
    this.p1 = this.p1.withAccessToken(token.access_token);
    return token;
  }
}

/** The value of an answer that must be one. */
export function value(reading) {
  if (reading.kind === "value") return reading.value;
  throw new Error(reading.kind === "error" ? reading.error.message : `a page from ${reading.endpoint}`);
}

/** The items of an answer that must be a page. */
export function items(reading) {
  if (reading.kind === "page") return reading.items;
  throw new Error(reading.kind === "error" ? reading.error.message : `no page from ${reading.endpoint}`);
}
