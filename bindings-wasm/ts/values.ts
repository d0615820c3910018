/**
 * Values of JavaScript on their way into the module. They are read here, once and to the end, before anything crosses:
 * what runs code of the caller's (getters, proxies, `toJSON`) can neither interrupt the module nor enter it twice.
 *
 * The rule is that of `JSON.stringify`, but for what it would drop or change in silence: that is a `UsageError` with a
 * pointer. The table of all kinds of values is in the README of the package, under "Values".
 */
import { type ErrorData, type PingOneError, errorOf, isPingOneError } from "./errors.js";
import { raw } from "./instance.js";

/** What one call may hand in, as the module says. */
interface Limits {
  depth: number;
  values: number;
  text: number;
}

type Path = readonly (string | number)[];

const A_VALUE = "a value that JSON has";
const UNREADABLE = "a value that fails to be read";

/** Half of a pair of UTF-16 code units without the other half. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** What does not stand for itself in the text of JSON, and what must not stand there at all. */
const ESCAPED = /["\\\u0000-\u001f\p{Surrogate}]/u;

let limits: Limits | undefined;

function bounds(): Limits {
  limits ??= JSON.parse(raw().limits()) as Limits;
  return limits;
}

/** JSON text of a value, empty for `undefined`. Messages call the value as a whole `name`. */
export function json(value: unknown, name = "value"): string {
  return new Writer(name, bounds()).run(value);
}

/** JSON text of an argument that can not be left out. */
export function givenJson(value: unknown, name: string): string {
  if (value === undefined) throw wrongType([name], name, A_VALUE, kindOf(value));
  return json(value, name);
}

/** JSON text of a value, null in place of the bytes at `place`, and those bytes. */
export function jsonAndFile(value: unknown, name: string, place: string): { json: string; file: Uint8Array | undefined } {
  const writer = new Writer(name, bounds(), place);
  return { json: writer.run(value), file: writer.file };
}

/** An argument that is text. */
export function text(value: unknown, name: string, path: Path = [name]): string {
  if (typeof value !== "string") throw wrongType(path, name, "text", kindOf(value));
  if (value.length > bounds().text) throw tooLong(path, name, value.length);
  checkSurrogates(value, path, name);
  return value;
}

/** An argument that is text and may be left out. */
export function optionalText(value: unknown, name: string): string | undefined {
  return value === undefined || value === null ? undefined : text(value, name);
}

/** An argument that is bytes: seen as they are, or nothing when the value is something else. */
export function bytes(value: unknown, name: string): Uint8Array | undefined {
  const seen = viewOf(value, [name]);
  if (seen && seen.length > bounds().text) throw refusal(raw().tooLarge(pointer([name]), seen.length));
  return seen;
}

function viewOf(value: unknown, path: Path): Uint8Array | undefined {
  const view = ArrayBuffer.isView(value) ? value : undefined;
  if (!view && tagOf(value) !== "ArrayBuffer") return undefined;
  try {
    return view ? new Uint8Array(view.buffer, view.byteOffset, view.byteLength) : new Uint8Array(value as ArrayBuffer);
  } catch (cause) {
    throw wrongType(path, "value", "bytes", "a buffer that was transferred", cause);
  }
}

/** The items of an argument, which may be endless. */
export function listed<T>(items: Iterable<T>, name: string): T[] {
  const { values } = bounds();
  const found: T[] = [];
  for (const item of items) {
    if (found.push(item) > values) throw refusal(raw().tooManyValues(pointer([name])));
  }
  return found;
}

/** Reads members of an argument; what the caller's own code throws on the way is the cause of a `UsageError`. */
export function read<T>(name: string, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw isPingOneError(thrown) ? thrown : wrongType([], name, A_VALUE, UNREADABLE, thrown);
  }
}

/** The error of a value that an argument does not take. */
export function wrongType(path: Path, name: string, expected: string, actual: string, cause?: unknown): PingOneError {
  return refusal(raw().wrongType(pointer(path), String(path.at(-1) ?? name), expected, actual), cause);
}

/** What a message calls a value. */
export function kindOf(value: unknown): string {
  switch (typeof value) {
    case "string": return "text";
    case "number": return Number.isFinite(value) ? "a number" : String(value);
    case "bigint": return "a BigInt";
    case "boolean": return "true or false";
    case "function": return "a function";
    case "symbol": return "a symbol";
    case "undefined": return "undefined";
    default: return value === null ? "null" : Array.isArray(value) ? "a list" : tagOf(value) === "Object" ? "an object" : tagOf(value);
  }
}

function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}

function refusal(data: string, cause?: unknown): PingOneError {
  return errorOf(JSON.parse(data) as ErrorData, cause === undefined ? undefined : { cause });
}

/** An RFC 6901 JSON Pointer. */
function pointer(path: Path): string {
  return path.map((name) => `/${String(name).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}

function tooLong(path: Path, name: string, length: number): PingOneError {
  return refusal(raw().tooLong(pointer(path), name, length));
}

function checkSurrogates(value: string, path: Path, name: string): void {
  const lone = value.search(LONE_SURROGATE);
  if (lone >= 0) throw wrongType(path, name, "well-formed Unicode text", `text with half of a surrogate pair at ${lone}`);
}

/** Writes one value. */
class Writer {
  readonly #name: string;
  readonly #limits: Limits;
  #values: number;
  /** How much text there is so far. */
  #text = 0;
  /** Where the value stands that is being written. After an error it stays where that happened. */
  readonly #path: (string | number)[] = [];
  /** The objects around it. */
  readonly #around: object[] = [];
  #refused: unknown = this;
  /** Where bytes may stand, and those that did. */
  readonly #filePlace: string | undefined;
  file: Uint8Array | undefined;

  constructor(name: string, limits: Limits, filePlace?: string) {
    this.#name = name;
    this.#limits = limits;
    this.#filePlace = filePlace;
    this.#values = limits.values;
  }

  run(value: unknown): string {
    try {
      return this.#write(value) ?? "";
    } catch (thrown) {
      if (thrown === this.#refused) throw thrown;
      // The caller's own code failed: a getter, a proxy, a `toJSON`.
      throw this.#wrong(UNREADABLE, thrown);
    }
  }

  #write(value: unknown): string | undefined {
    if (--this.#values < 0) this.#refuse(refusal(raw().tooManyValues(pointer(this.#path))));
    switch (typeof value) {
      case "string": return this.#string(value);
      case "boolean": return String(value);
      case "undefined": return undefined;
      case "number":
        if (!Number.isFinite(value)) this.#refuse(this.#wrong(kindOf(value)));
        return String(value);
      case "object": return value === null ? "null" : this.#object(value);
      default: return this.#refuse(this.#wrong(kindOf(value)));
    }
  }

  #string(value: string): string {
    this.#text += value.length;
    if (this.#text > this.#limits.text) this.#refuse(tooLong(this.#path, this.#name, this.#text));
    if (!ESCAPED.test(value)) return `"${value}"`;
    try {
      checkSurrogates(value, this.#path, this.#name);
    } catch (error) {
      this.#refuse(error);
    }
    return JSON.stringify(value);
  }

  #object(value: object): string | undefined {
    if (this.#around.includes(value)) this.#refuse(this.#wrong("a reference to an object around it"));
    if (this.#path.length >= this.#limits.depth) this.#refuse(refusal(raw().tooDeep(pointer(this.#path))));
    this.#around.push(value);
    const { toJSON } = value as { toJSON?: unknown };
    const written = typeof toJSON === "function" ? this.#converted(value, toJSON) : this.#members(value);
    this.#around.pop();
    return written;
  }

  /** What `toJSON` gives is written without asking it again. */
  #converted(value: object, toJSON: Function): string | undefined {
    // The bytes of Node, a `Buffer`, have a `toJSON`, too.
    const file = this.#file(value);
    if (file !== undefined) return file;
    const data: unknown = toJSON.call(value, String(this.#path.at(-1) ?? ""));
    if (data === null && tagOf(value) === "Date") this.#refuse(this.#wrong("an invalid date"));
    return typeof data === "object" && data !== null ? this.#members(data) : this.#write(data);
  }

  #members(value: object): string | undefined {
    if (Array.isArray(value)) return this.#array(value);
    const tag = Object.getPrototypeOf(value) === Object.prototype ? "Object" : tagOf(value);
    switch (tag) {
      case "Object": break;
      case "String": case "Number": case "Boolean": return this.#write(value.valueOf());
      default: return this.#file(value) ?? this.#refuse(this.#wrong(tag));
    }
    let written = "";
    for (const name of Object.keys(value)) {
      this.#path.push(name);
      const member = this.#write((value as Record<string, unknown>)[name]);
      if (member !== undefined) written += `${written && ","}${this.#string(name)}:${member}`;
      this.#path.pop();
    }
    return `{${written}}`;
  }

  #array(value: readonly unknown[]): string {
    const items: string[] = [];
    for (let index = 0; index < value.length; index++) {
      this.#path.push(index);
      items.push(this.#write(value[index]) ?? "null");
      this.#path.pop();
    }
    return `[${items.join(",")}]`;
  }

  #file(value: object): string | undefined {
    if (this.#filePlace === undefined || pointer(this.#path) !== this.#filePlace) return undefined;
    // A copy: what the caller does to the buffer later must not change a request that was checked.
    try {
      this.file = viewOf(value, this.#path)?.slice();
    } catch (error) {
      this.#refuse(error);
    }
    return this.file && "null";
  }

  #wrong(actual: string, cause?: unknown): PingOneError {
    return wrongType(this.#path, this.#name, A_VALUE, actual, cause);
  }

  #refuse(error: unknown): never {
    this.#refused = error;
    throw error;
  }
}
