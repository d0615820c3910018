/** What an HTTP client received, in the forms in which JavaScript has it, on its way into the core. */
import type { FetchResponse, ResponseData } from "./types.js";
import { bytes, json, kindOf, listed, read, text, wrongType } from "./values.js";

/** A response as the module takes it. */
export interface RawResponse {
  status: number;
  headers: string;
  body: Uint8Array;
}

/** Checks the form of a response. */
export function rawResponse(response: ResponseData): RawResponse {
  return read("response", () => convert(response));
}

function convert(response: ResponseData): RawResponse {
  if (typeof response !== "object" || response === null) throw wrongType([], "response", "an object", kindOf(response));
  const { status, headers, body } = response;
  if (!Number.isInteger(status)) {
    const actual = typeof status === "number" ? String(status) : kindOf(status);
    throw wrongType(["status"], "status", "a whole number", actual);
  }
  // The module reads 16 bits: what is beyond is as little a status as the nearest number, which the core warns of.
  const nearest = Math.min(Math.max(status, 0), 0xffff);
  return { status: nearest, headers: json(pairs(headers ?? {}), "headers"), body: bodyBytes(body) };
}

/** Receives the whole of what `fetch` answered. */
export async function received(response: FetchResponse): Promise<ResponseData> {
  if (typeof response?.arrayBuffer !== "function") {
    throw wrongType([], "response", "a response of fetch", kindOf(response));
  }
  const headers: [string, string][] = [];
  response.headers.forEach((value, name) => {
    // That of the compressed body, which `fetch` has compared already; across origins it hides that there was one.
    if (name !== "content-length") headers.push([name, value]);
  });
  return { status: response.status, headers, body: await response.arrayBuffer() };
}

/** Names and values, one pair for each header line. */
function pairs(headers: NonNullable<ResponseData["headers"]>): [string, string][] {
  const found: [string, string][] = [];
  const add = (name: unknown, value: unknown) => {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== undefined) found.push([text(name, "headers"), text(each, "headers", ["headers", String(name)])]);
    }
  };
  if (typeof headers !== "object") throw wrongType(["headers"], "headers", "an object", kindOf(headers));
  if (Symbol.iterator in headers) {
    for (const line of listed(headers as Iterable<unknown>, "headers")) {
      if (!Array.isArray(line)) throw wrongType(["headers"], "headers", "a list of names and values", kindOf(line));
      add(line[0], line[1]);
    }
  } else if (typeof headers.forEach === "function") {
    headers.forEach((value, name) => add(name, value));
  } else {
    for (const [name, value] of Object.entries(headers)) add(name, value);
  }
  return found;
}

function bodyBytes(body: ResponseData["body"]): Uint8Array {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === "string") return new TextEncoder().encode(text(body, "body"));
  const seen = bytes(body, "body");
  if (!seen) throw wrongType(["body"], "body", "text or bytes", kindOf(body));
  return seen;
}
