/// <reference lib="esnext.disposable" preserve="true" />
/** One tenant: its requests, and how its responses are read. */
import type { BareEndpointId, EndpointArgs, EndpointId, EndpointReading, Namespaces } from "./generated/endpoints.js";
import type { Service } from "./generated/names.js";
import { Held, data, raw } from "./instance.js";
import { addNamespaces } from "./namespaces.js";
import type { RawPingOne } from "./raw/raw.js";
import { rawResponse, received } from "./response.js";
import type { Config, FetchResponse, PostmanEnvironment, Request, ResponseData } from "./types.js";
import { json, jsonAndFile, read, text } from "./values.js";

/** What a response belongs to: the request, or the id of its endpoint. */
type Asked<Id extends EndpointId> = Id | Request<Id>;

/** The operations by name are members, too: `p1.authorize.apiServers.create({ body })`. */
export interface PingOne extends Namespaces {}

/**
 * One tenant. It builds requests and reads responses, and sends nothing.
 *
 * ```js
 * const p1 = new PingOne({ region: "EU", environmentId, accessToken });
 * const request = p1.authorize.apiServers.create({ body });
 * const reading = await p1.read(request, await fetch(request.url, request));
 * ```
 *
 * Secrets stay inside: they are not in `console.log(p1)`, in `JSON.stringify(p1)` or in an error. Its memory is given
 * back when it is collected, or at once by `free()` and at the end of a `using` block.
 */
export class PingOne {
  readonly #held: Held<RawPingOne>;

  /** @throws UsageError with every problem of the configuration. */
  constructor(config: Config) {
    addOperations();
    const given = MAKERS.has(config) ? undefined : json(config, "config");
    this.#held = new Held("PingOne", MAKERS.get(config) ?? (() => new (raw().RawPingOne)(given as string)));
  }

  /** From an exported Postman environment, as an object or as text. */
  static fromPostmanEnvironment(environment: PostmanEnvironment | string): PingOne {
    const given = typeof environment === "string" ? text(environment, "environment") : json(environment, "environment");
    return PingOne.#from(() => raw().RawPingOne.fromPostmanEnvironment(given));
  }

  /** A tenant that the module makes from something else. */
  static #from(make: () => RawPingOne): PingOne {
    const config: Config = {};
    MAKERS.set(config, make);
    return new PingOne(config);
  }

  /**
   * Builds a request. Nothing is sent: `fetch(request.url, request)` does that.
   *
   * @throws ValidationError with every problem of the arguments, UsageError for an endpoint that is not known.
   */
  request<Id extends EndpointId>(endpoint: Id, args: EndpointArgs[Id]): Request<Id>;
  request<Id extends BareEndpointId>(endpoint: Id): Request<Id>;
  request(endpoint: string, args?: unknown): Request<string> {
    const id = text(endpoint, "endpoint");
    const { json: given, file } = jsonAndFile(args, "args", "/body/bytes");
    if (!file) return this.#held.data((tenant) => tenant.request(id, given));
    const request = this.#held.data<Request<string>>((tenant) => tenant.requestWithFile(id, given, file));
    return { ...request, body: file as Uint8Array<ArrayBuffer> };
  }

  /** Receives and reads what `fetch` answered. The body of the response is used up. */
  async read<Id extends EndpointId>(asked: Asked<Id>, response: FetchResponse): Promise<EndpointReading[Id]> {
    return this.readResponse(asked, await received(response));
  }

  /**
   * Reads what came back: a value, a page with its next request, or an error of the platform. Whatever came back is data,
   * never an exception.
   *
   * @throws UsageError for an endpoint that is not known and for a response that has another form.
   */
  readResponse<Id extends EndpointId>(asked: Asked<Id>, response: ResponseData): EndpointReading[Id] {
    const id = idOf(asked);
    const { status, headers, body } = rawResponse(response);
    return this.#held.data((tenant) => tenant.readResponse(id, status, headers, body));
  }

  /** The same tenant with another access token. */
  withAccessToken(accessToken: string): PingOne {
    const token = text(accessToken, "accessToken");
    const { make } = this.#held;
    return PingOne.#from(() => {
      const tenant = make();
      try {
        return tenant.withAccessToken(token);
      } finally {
        tenant.free();
      }
    });
  }

  /** The environment of requests that do not name another. */
  get environmentId(): string | undefined {
    return this.#held.call((tenant) => tenant.environmentId);
  }

  /** What the URLs of each service start with. */
  get baseUrls(): Record<Service, string> {
    return this.#held.data((tenant) => tenant.baseUrls());
  }

  /**
   * The configuration as a Postman environment, ready to be imported. Without secrets, unless `withSecrets` is given:
   * Postman saves initial values in its cloud.
   *
   * @throws UsageError for an option that is not known.
   */
  toPostmanEnvironment(name: string, options?: { withSecrets?: boolean }): PostmanEnvironment {
    const [given, how] = [text(name, "name"), json(options, "options")];
    return this.#held.data((tenant) => tenant.toPostmanEnvironment(given, how));
  }

  /** What may be shown: where requests go. */
  toJSON(): { environmentId: string | undefined; baseUrls: Record<Service, string> } {
    return { environmentId: this.environmentId, baseUrls: this.baseUrls };
  }

  /** Gives the memory back. What is called afterwards throws a `FreedError`; a second `free()` does nothing. */
  free(): void {
    this.#held.free();
  }

  /** What `using` calls at the end of its block. */
  [Symbol.dispose](): void {
    this.free();
  }
}

/** How a tenant is made, in place of a configuration. */
const MAKERS = new WeakMap<object, () => RawPingOne>();

function idOf(asked: Asked<EndpointId>): string {
  return text(read("endpoint", () => (typeof asked === "object" ? asked?.endpoint : asked)), "endpoint");
}

let added = false;

/** The ids are in the module, so the names can be added only when it runs. */
function addOperations(): void {
  if (added) return;
  const ids = data<string[]>((raw) => raw.endpointIds());
  addNamespaces(PingOne.prototype, ids, (tenant, id, args) => tenant.request(id as BareEndpointId, args as never));
  added = true;
}

/**
 * Reads a response without a tenant. As {@link PingOne.readResponse}, but links of pages must stay on the platform's own
 * hosts, and the requests for other pages have no token.
 */
export function readResponse<Id extends EndpointId>(asked: Asked<Id>, response: ResponseData): EndpointReading[Id] {
  const id = idOf(asked);
  const { status, headers, body } = rawResponse(response);
  return data((raw) => raw.readResponse(id, status, headers, body));
}
