/** What the generated types of operations are made of, as far as no row of the core has it. Types only. */
import type { ViolationCode } from "./generated/codes.js";
import type { JsonValue } from "./json.js";
import type { ErrorReading, PageReading, ValueReading } from "./types.js";

/** What every operation takes besides its own arguments. */
export interface CommonArgs {
  /** Headers of your own. */
  headers?: { readonly [name: string]: string | null | undefined } | null | undefined;
  /** Errors with these codes become warnings for this call: the way out when the platform is ahead of this package. */
  allow?: readonly ViolationCode[] | null | undefined;
}

/** A body that is not JSON. */
export interface FileBody {
  /** For example `image/png`. */
  contentType: string;
  bytes: ArrayBuffer | ArrayBufferView;
}

/** A client of the platform. */
export interface ClientCredentials {
  id: string;
  secret: string;
}

/** The answer of an operation with one value; null when there was no body. */
export type ReadingOfValue<Id extends string, Value> = ValueReading<Value | null, Id> | ErrorReading<Id>;

/** The answer of an operation with pages: a page, or what came instead of one. */
export type ReadingOfPage<Id extends string, Item> = PageReading<Item, Id> | ValueReading<JsonValue, Id> | ErrorReading<Id>;
