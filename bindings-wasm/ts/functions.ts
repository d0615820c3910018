/** The functions without state. Each converts its arguments and hands them to the core. */
import type { Description } from "./description.js";
import type { EndpointId } from "./generated/endpoints.js";
import type { ModelInputs, ModelName, ModelPatches, Models } from "./generated/models.js";
import type { PatternType } from "./generated/names.js";
import { call, data } from "./instance.js";
import type {
  CodeRow, EndpointHit, EndpointRow, KnownRoot, ModelSummary, PatternReport, Placeholder,
  RegionRow, RenderOptions, Report, Request, RequestCandidate, ValidateOptions,
} from "./types.js";
import { json, jsonAndFile, optionalText, text } from "./values.js";

// ── Models ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every model: its name and title. */
export function models(): ModelSummary[] {
  return data((raw) => raw.models());
}

/**
 * Everything that a form needs to know of a model: labels, types, limits, choices, help.
 *
 * @throws UsageError for a model that is not known.
 */
export function describe(model: ModelName): Description {
  const name = text(model, "model");
  return data((raw) => raw.describe(name));
}

/**
 * Checks a value against a model and gives every problem at once, in document order.
 *
 * ```js
 * const { valid, violations } = validate("Group", { name: "" }, { mode: "create" });
 * ```
 *
 * @throws UsageError for a model, an option or a code that is not known, and for values that JSON does not have.
 */
export function validate(model: ModelName, value: unknown, options?: ValidateOptions): Report {
  const [name, given, how] = [text(model, "model"), json(value), json(options, "options")];
  return data((raw) => raw.validate(name, given, how));
}

/**
 * The smallest PATCH body (RFC 7396) between two states of a resource. With the name of a model, without what the
 * platform sets itself.
 */
export function changes<Name extends keyof ModelPatches>(before: unknown, after: unknown, model: Name): ModelPatches[Name];
export function changes(before: unknown, after: unknown, model?: ModelName): Record<string, unknown>;
export function changes(before: unknown, after: unknown, model?: ModelName): object {
  const [old, current, name] = [json(before, "before"), json(after, "after"), optionalText(model, "model")];
  return data((raw) => raw.changes(old, current, name));
}

/** A copy of a resource that was read, without what the platform sets itself: what can be sent back. */
export function outgoing<Name extends keyof ModelInputs>(
  model: Name,
  value: Models[Name],
  endpoint?: EndpointId,
): ModelInputs[Name] {
  const [name, given, id] = [text(model, "model"), json(value), optionalText(endpoint, "endpoint")];
  return data((raw) => raw.outgoing(name, given, id));
}

// ── Single fields, fast enough for each key press. Pointers are "" unless said otherwise. ───────────────────────────

/** Checks the path pattern of an API operation; pointers are `/type` and `/pattern`. */
export function validatePattern(type: PatternType, pattern: string): PatternReport {
  const [kind, given] = [text(type, "type"), text(pattern, "pattern")];
  return data((raw) => raw.validatePattern(kind, given));
}

/** Checks a base URL of an API service. */
export function validateBaseUrl(url: string): Report {
  const given = text(url, "url");
  return data((raw) => raw.validateBaseUrl(given));
}

/** Checks the text of a JSON Web Key Set; pointers are into the document. */
export function validateJwks(jwks: string): Report {
  const given = text(jwks, "jwks");
  return data((raw) => raw.validateJwks(given));
}

/** Checks the URL of a JSON Web Key Set. */
export function validateJwksUrl(url: string): Report {
  const given = text(url, "url");
  return data((raw) => raw.validateJwksUrl(given));
}

/** Checks an HTTP method of an API operation. */
export function validateMethod(method: string): Report {
  const given = text(method, "method");
  return data((raw) => raw.validateMethod(given));
}

/** Checks an id of the platform. */
export function validateUuid(id: string): Report {
  const given = text(id, "id");
  return data((raw) => raw.validateUuid(given));
}

/** Checks a point in time as the platform writes it. */
export function validateDateTime(time: string): Report {
  const given = text(time, "time");
  return data((raw) => raw.validateDateTime(given));
}

/** Checks a SCIM filter; with an endpoint, also against the attributes and operators that it supports. */
export function validateFilter(filter: string, endpoint?: EndpointId): Report {
  const [given, id] = [text(filter, "filter"), optionalText(endpoint, "endpoint")];
  return data((raw) => raw.validateFilter(given, id));
}

// ── Rows ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every endpoint of the platform, as its row says. */
export function endpoints(): EndpointRow[] {
  return data((raw) => raw.endpoints());
}

/**
 * One endpoint by its id.
 *
 * @throws UsageError for an id that is not known.
 */
export function endpoint(id: EndpointId): EndpointRow {
  const given = text(id, "endpoint");
  return data((raw) => raw.endpoint(given));
}

/** The endpoints that people may mean: by id, title, words, path, an older name or an older path; best first. */
export function searchEndpoints(query: string): EndpointHit[] {
  const given = text(query, "query");
  return data((raw) => raw.searchEndpoints(given));
}

/** The endpoints that a concrete request line belongs to; those with a fitting content type first. */
export function findRequest(method: string, path: string, contentType?: string): RequestCandidate[] {
  const [verb, where, type] = [text(method, "method"), text(path, "path"), optionalText(contentType, "contentType")];
  return data((raw) => raw.findRequest(verb, where, type));
}

/** The regions of the platform. */
export function regions(): RegionRow[] {
  return data((raw) => raw.regions());
}

/** Every code that a violation may have. */
export function codes(): CodeRow[] {
  return data((raw) => raw.codes());
}

// ── Placeholders ────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Renders a template with `${user.name.given}` or `$<user.name.given>` in it.
 *
 * @throws ValidationError for what can not be rendered.
 */
export function render(template: string, context: unknown, options?: RenderOptions): string {
  const [given, values, how] = [text(template, "template"), json(context, "context"), json(options, "options")];
  return call((raw) => raw.render(given, values, how));
}

/** The placeholders of a template, in order. */
export function placeholders(template: string): Placeholder[] {
  const given = text(template, "template");
  return data((raw) => raw.placeholders(given));
}

/** Checks a template: what can not be read, and names that the platform is not known to have. */
export function validateTemplate(template: string): Report {
  const given = text(template, "template");
  return data((raw) => raw.validateTemplate(given));
}

/**
 * The template in the platform's own spelling, `${…}`.
 *
 * @throws ValidationError for a template that can not be read.
 */
export function toPlatform(template: string): string {
  const given = text(template, "template");
  return call((raw) => raw.toPlatform(given));
}

/** The names that placeholders of the platform start with. */
export function knownRoots(): KnownRoot[] {
  return data((raw) => raw.knownRoots());
}

// ── Requests as plain data ──────────────────────────────────────────────────────────────────────────────────────────

/** A copy of a request without secrets: what logs get. A file is left out. */
export function redacted<Id extends string>(request: Request<Id>): Request<Id> {
  const { json: given } = jsonAndFile(request, "request", "/body");
  return data((raw) => raw.redacted(given));
}

/** A request as a `curl` command for a POSIX shell, secrets and files left as variables that the shell fills in. */
export function toCurl(request: Request<string>): string {
  const { json: given } = jsonAndFile(request, "request", "/body");
  return call((raw) => raw.toCurl(given));
}

/** The whole catalogue as a Postman collection (format 2.1). */
export function postmanCollection(): Record<string, unknown> {
  return data((raw) => raw.postmanCollection());
}
