/** The shapes of what goes in and comes out, as far as no row of the core has them. Types only. */
import type { ViolationCode, ViolationParams } from "./generated/codes.js";
import type { EndpointId, EndpointReading, RegionCode } from "./generated/endpoints.js";
import type {
  ErrorResponseCode, ErrorResponseDetailCode, ErrorResponseDetailInnerError, ModelName,
} from "./generated/models.js";
import type { ErrorForm, MatchOutcome, Mode, PatternType, Service, Severity } from "./generated/names.js";
import type { JsonValue } from "./json.js";

/** A half-open range inside a string, in UTF-16 code units: `text.slice(span.start, span.end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One problem in a value. */
export interface Violation {
  /** What kind of problem; stable across releases. */
  readonly code: ViolationCode;
  readonly severity: Severity;
  /** RFC 6901 JSON Pointer into the value that was given; `""` is the whole value. */
  readonly pointer: string;
  /** One sentence, lower case, without a final period. Never holds a secret. */
  readonly message: string;
  /** What the message was made of, for messages of your own. */
  readonly params: ViolationParams;
  /** What would be right. */
  readonly help?: string;
  /** Where the rule comes from. */
  readonly link?: string;
  /** Where inside the offending string. */
  readonly span?: Span;
}

/** What a check found. */
export interface Report {
  /** True when nothing stops a request; there may be warnings and lints. */
  readonly valid: boolean;
  /** Errors, warnings and lints in document order. */
  readonly violations: readonly Violation[];
}

/** What `validatePattern` found. */
export interface PatternReport extends Report {
  /** The names of the parameters in order, when the pattern can be read. */
  readonly parameters?: readonly string[];
}

/** How `validate` checks. */
export interface ValidateOptions {
  /** Default: `create`. */
  mode?: Mode;
  /** The stored value, to check that immutable properties stay as they are. */
  before?: unknown;
  /** Errors with these codes become warnings: the way out when the platform moves ahead of this package. */
  allow?: readonly ViolationCode[];
  /** The operation that takes the value, where several take the same model. */
  endpoint?: EndpointId;
}

/** Where requests go and who sends them. */
export interface Config {
  /** The code of the region; without it and without `domain`: `NA`. */
  region?: RegionCode;
  /** The domain under which the services stand, instead of a region. */
  domain?: string;
  /** The environment of every request that does not name another. */
  environmentId?: string;
  /** The access token, without `Bearer`. */
  accessToken?: string;
  /** The URL of the management API, instead of the one of the region: a gateway, a stand-in. */
  apiPath?: string;
  /** The URL of the authentication service. */
  authPath?: string;
  /** The URL of the DaVinci service. */
  orchestratePath?: string;
  /** The URL of the SCIM service. */
  scimPath?: string;
  /** The client that asks for tokens. */
  clientId?: string;
  clientSecret?: string;
  /** The environment of the worker application, when it is not the one that is administered. */
  adminEnvironmentId?: string;
  /** The organization, for operations on organizations that do not name another. */
  organizationId?: string;
}

/**
 * A request that is ready to be sent: `fetch(request.url, request)`.
 *
 * It holds the token. {@link redacted} is what logs get.
 */
export interface Request<Id extends string = EndpointId> {
  /** The id of the endpoint it was built for. */
  endpoint: Id;
  method: string;
  /** The absolute URL, encoded. */
  url: string;
  /** Lower-case names, in the order in which they should be sent. */
  headers: Record<string, string>;
  /** JSON or a form as text; a file as the bytes that were given; null when there is none. */
  body: string | Uint8Array<ArrayBuffer> | null;
  /** Warnings and lints that did not stop the request. */
  warnings: readonly Violation[];
}

/** What an HTTP client received. */
export interface ResponseData {
  status: number;
  /** Names in any case; a header that came more than once is a list. */
  headers?: Readonly<Record<string, string | readonly string[] | undefined>> | Iterable<readonly [string, string]> | HeadersLike;
  /** Decompressed. */
  body?: string | ArrayBuffer | ArrayBufferView | null;
}

/** One detail of an error of the platform. */
export interface PlatformErrorDetail {
  readonly code: ErrorResponseDetailCode | null;
  /** What the platform says it is about. */
  readonly target: string | null;
  /** The same as a JSON Pointer into the body that was sent, when that is clear. */
  readonly pointer: string | null;
  readonly message: string | null;
  /** Limits and allowed values; empty when there are none. */
  readonly innerError: ErrorResponseDetailInnerError;
}

/** An error of the platform. */
export interface PlatformError {
  readonly status: number;
  /** In which form the error came; `unreadable` is a success whose body can not be read. */
  readonly form: ErrorForm;
  /** The platform's `code`, the `error` of OAuth, the `scimType` of SCIM. */
  readonly code: ErrorResponseCode | null;
  /** The platform's id of this error. */
  readonly id: string | null;
  /** The sentence for people, in English. */
  readonly message: string | null;
  readonly details: readonly PlatformErrorDetail[];
  /** The whole body, when it is JSON. */
  readonly document: JsonValue;
}

/** What every reading has. */
interface ReadingBase<Id extends string> extends Report {
  readonly endpoint: Id;
  readonly status: number;
  /** How long the platform asks to wait before the next try. */
  readonly retryAfterMillis: number | null;
  /** What the vendor's support asks for. */
  readonly correlationId: string | null;
  /** The address of what was created. */
  readonly location: string | null;
}

/** A single answer. */
export interface ValueReading<Value, Id extends string = EndpointId> extends ReadingBase<Id> {
  readonly kind: "value";
  /** Null when there was no body. Members and choices that are not known are kept. */
  readonly value: Value;
}

/** One page of a collection. */
export interface PageReading<Item, Id extends string = EndpointId> extends ReadingBase<Id> {
  readonly kind: "page";
  readonly items: readonly Item[];
  readonly collection: string | null;
  readonly size: number | null;
  readonly count: number | null;
  /** The request for the next page; null at the end, and for a link that is refused: then `valid` is false. */
  readonly next: Request<Id> | null;
  readonly previous: Request<Id> | null;
}

/** The platform refused, or the answer can not be read. */
export interface ErrorReading<Id extends string = EndpointId> extends ReadingBase<Id> {
  readonly kind: "error";
  readonly error: PlatformError;
}

/** A response that was read, by the id of the operation that it answers. */
export type Reading<Id extends EndpointId = EndpointId> = EndpointReading[Id];

/** What `fetch` answers, as far as it is looked at. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: HeadersLike;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Headers as `fetch` has them. */
export interface HeadersLike {
  forEach(callback: (value: string, name: string) => void): void;
}

/** An operation of an API service, as the platform has it. Other members are not looked at. */
export interface Operation {
  /** The name that answers give back; `name` is taken when there is no id yet. */
  id?: string;
  name?: string;
  /** Null or left out: every method. */
  methods?: readonly string[] | null;
  paths: readonly { type: PatternType | (string & {}); pattern: string }[];
}

/** What a matcher is made of. */
export interface MatcherSettings {
  operations: readonly Operation[];
  /** Without them, requests are paths. */
  baseUrls?: readonly string[];
  /** Decode every segment and take what escapes yield as text, instead of refusing what can be read in two ways. */
  lenient?: boolean;
  /** Remove literal dot segments before anything else. */
  removeDotSegments?: boolean;
}

/** The best operation for a request. */
export interface BestMatch {
  /** The name of the operation. */
  readonly operation: string;
  /** Its place in the list that was compiled. */
  readonly index: number;
  /** The place of the pattern in the operation's paths. */
  readonly path: number;
  readonly type: PatternType;
  readonly pattern: string;
  /** What the pattern captured, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** An operation, or in an explanation a pattern, that takes a request. */
export interface Match extends BestMatch {
  /** True when the operation lists the method, false when it takes every method. */
  readonly listsMethod: boolean;
  /** The parameters of which bytes had to be replaced. */
  readonly lossy: readonly string[];
  /** The rule that puts this match before the next one; null for the last. */
  readonly beforeNext: string | null;
}

/** Which operations a request belongs to. */
export interface MatchResult {
  readonly outcome: MatchOutcome;
  /** True when the order of precedence can not separate the first two operations. */
  readonly ambiguous: boolean;
  /** The place of the base URL in the list. */
  readonly baseUrl: number | null;
  /** Best first. */
  readonly matches: readonly Match[];
  /** Why the patterns were not asked (an error), and what is surprising about the request. */
  readonly violations: readonly Violation[];
}

/** Every pattern that takes a request, and the order between them. */
export interface Explanation {
  readonly outcome: MatchOutcome;
  readonly baseUrl: number | null;
  /** The rule that made the first pattern win; null when it is the only one or there is none. */
  readonly decidedBy: string | null;
  readonly patterns: readonly Match[];
  readonly violations: readonly Violation[];
  /** All of it for a reader. */
  readonly text: string;
}

/** How `render` renders. */
export interface RenderOptions {
  /** What happens to a missing value. Default: `error`. */
  missing?: "error" | "empty" | "keep";
  /** For which place values are escaped. Default: `none`. */
  escape?: "none" | "json" | "html" | "url";
  /** What before `${` or `$<` makes it text: a second dollar sign or a backslash. Default: `none`. */
  literal?: "none" | "dollar" | "backslash";
}

/** A placeholder of a template. */
export interface Placeholder {
  /** As it is written, without the delimiters. */
  readonly path: string;
  readonly segments: readonly (string | number)[];
  readonly spelling: "braces" | "angles";
  /** Where it stands, delimiters included. */
  readonly span: Span;
}

/** A name that placeholders of the platform start with. */
export interface KnownRoot {
  readonly name: string;
  readonly paths: readonly string[];
  readonly usedIn: string;
  readonly source: string;
}

/** A region of the platform. */
export interface RegionRow {
  readonly code: RegionCode;
  readonly name: string;
  readonly domain: string;
  /** What a licence calls it. */
  readonly licenceName: string;
}

/** A code that a violation may have. */
export interface CodeRow {
  readonly code: ViolationCode;
  /** When no rule says otherwise. */
  readonly severity: Severity;
  /** With `{parameter}` in the places of the parameters. */
  readonly message: string;
  readonly params: readonly string[];
  readonly help?: string;
  readonly link?: string;
}

/** A model of the catalogue. */
export interface ModelSummary {
  readonly name: ModelName;
  readonly title: string;
  /** True when no table of its properties is published: any object is taken. */
  readonly open: boolean;
}

/** A query parameter of an endpoint. */
export interface QueryParameterRow {
  readonly name: string;
  readonly type: string;
  readonly values?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly default?: unknown;
  /** Several values are joined with commas. */
  readonly multi?: "comma";
  readonly required?: boolean;
  readonly template?: string;
}

/** An endpoint of the platform. */
export interface EndpointRow {
  readonly id: EndpointId;
  readonly title: string;
  readonly service: Service;
  readonly method: string;
  /** With `{parameter}` segments. */
  readonly path: string;
  readonly pathParams: readonly string[];
  readonly query: readonly QueryParameterRow[];
  readonly contentType: string | null;
  /** The model of the body. */
  readonly body: string | null;
  /** The model of the answer, `Collection<Model>` for a page. */
  readonly response: string | null;
  /** The statuses that mean success. */
  readonly success: readonly number[];
  /** The attributes of `filter` with their operators. */
  readonly filterableAttributes: Readonly<Record<string, readonly string[]>>;
  readonly source: readonly string[];
  /** The page of the operation in the vendor's documentation. */
  readonly link?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly notes?: string;
  /** Names in other texts. */
  readonly aliases?: readonly string[];
  /** An older request line, and how it differs. */
  readonly blogAlias?: { readonly method: string; readonly path: string; readonly mapping: string };
}

/** An endpoint that a query may mean. */
export interface EndpointHit {
  readonly id: EndpointId;
  readonly title: string;
  readonly method: string;
  readonly path: string;
  /** What the query was found in. */
  readonly why: "id" | "title" | "path" | "alias" | "query" | "words";
  /** For an alias: how it differs. */
  readonly mapping?: string;
  /** For a query parameter: its name. */
  readonly parameter?: string;
}

/** An endpoint that a request line may belong to. */
export interface RequestCandidate {
  readonly id: EndpointId;
  readonly contentTypeFits: boolean;
  /** As they stand in the path, still encoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** An exported Postman environment. Other members are not looked at. */
export interface PostmanEnvironment {
  readonly name?: string;
  readonly values: readonly {
    readonly key: string;
    readonly value?: string | null;
    readonly type?: string;
    readonly enabled?: boolean;
  }[];
  readonly [member: string]: unknown;
}
