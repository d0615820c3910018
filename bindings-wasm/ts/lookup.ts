/**
 * The fast way to the best operation for a request: the text is written into memory of the module, the answer is read
 * from there, and what does not depend on the request is asked once for each pattern. Which pattern is the best one, and
 * where the values stand, is said by the module; nothing here reads a URL.
 */
import { type Held, call, raw as functions } from "./instance.js";
import type { RawPathMatcher } from "./raw/raw.js";
import type { RequestLine } from "./matcher.js";
import type { BestMatch } from "./types.js";
import { text } from "./values.js";

/** A pattern: all of a match but the values. */
interface Known extends Omit<BestMatch, "parameters"> {
  readonly names: readonly string[];
}

/** How a member of that name is set. */
const MEMBER = { enumerable: true, configurable: true, writable: true };

/** The least room for a URL that is kept, in bytes, and the most. */
const LEAST = 4096;
const MOST = 65_536;

/** Where the URL begins, unless the method is longer. */
const URL_START = 64;

/** The highest bit of a place in the decoded text, taken away. */
const PLACE = 0x7fff_ffff;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

export class Lookup {
  readonly #held: Held<RawPathMatcher>;
  /** The matcher whose room is known. After a failure there is another one. */
  #raw: RawPathMatcher;
  /** The room in the module: where it is, and how long it is. */
  #address = 0;
  #room = 0;
  /** What is in the room: a method, which is written when another one is asked for, and a URL. */
  #method = "";
  #methodLength = 0;
  #urlStart = URL_START;
  /** The bytes of the URL and one UTF-16 code unit for each. */
  #isAscii = true;
  /** The memory, and the room for the URL in it. All are empty once the memory has grown. */
  #bytes = new Uint8Array(0);
  #words = new Uint32Array(0);
  #url = new Uint8Array(0);
  /** By operation, then by path. */
  readonly #patterns: Known[][] = [];

  constructor(held: Held<RawPathMatcher>) {
    this.#held = held;
    this.#raw = held.raw;
  }

  /** The best operation with the values, or null. */
  best(method: string, url: string): BestMatch | null {
    return call(() => this.#best(method, url));
  }

  /** The name of the best operation for each of many requests, or null. */
  names(requests: readonly RequestLine[]): (string | null)[] {
    // Also for no request: what was freed is an error.
    void this.#held.raw;
    return call(() => requests.map(([method, url]) => this.#known(this.#ask(method, url))?.operation ?? null));
  }

  #best(method: string, url: string): BestMatch | null {
    let at = this.#ask(method, url);
    const known = this.#known(at);
    if (!known) return null;
    const { operation, index, path, type, pattern, names } = known;
    const parameters: Record<string, string> = {};
    const decoded = this.#words[at + 2]!;
    for (const name of names) {
      at += 2;
      const value = this.#value(url, decoded, this.#words[at + 1]!, this.#words[at + 2]!);
      if (name === "__proto__") Object.defineProperty(parameters, name, { ...MEMBER, value });
      else parameters[name] = value;
    }
    return { operation, index, type, pattern, path, parameters };
  }

  /** Asks for a request; gives the place of the answer among the words. */
  #ask(method: string, url: string): number {
    const { raw } = this.#held;
    if (method !== this.#method || raw !== this.#raw) this.#writeMethod(text(method, "method"));
    // What one long URL needed is not kept for the next.
    if (this.#url.length > MOST) this.#room = 0;
    if (this.#url.length === 0 || this.#room === 0) this.#reserve(LEAST);
    if (typeof url !== "string") text(url, "url");
    const { read, written } = encoder.encodeInto(url, this.#url);
    // Both, because what did not fit can have as many bytes as the whole has characters.
    this.#isAscii = read === url.length && written === read;
    const length = this.#isAscii ? written : this.#writeAny(text(url, "url"));
    const address = raw.best(this.#methodLength, this.#urlStart, length);
    this.#look();
    return address >>> 2;
  }

  #writeMethod(method: string): void {
    const bytes = encoder.encode(method);
    this.#raw = this.#held.raw;
    this.#method = method;
    this.#methodLength = bytes.length;
    this.#urlStart = Math.max(URL_START, bytes.length);
    this.#room = 0;
    this.#reserve(LEAST);
  }

  /** Writes a URL of any length and with any characters; gives its length in bytes. */
  #writeAny(url: string): number {
    const most = url.length * 3;
    if (most > this.#url.length) {
      this.#room = 0;
      this.#reserve(Math.max(most, LEAST));
    }
    return encoder.encodeInto(url, this.#url).written;
  }

  /** Makes room for so many bytes of a URL, unless there is some. */
  #reserve(length: number): void {
    if (this.#room === 0) {
      this.#room = this.#urlStart + length;
      this.#address = this.#raw.room(this.#room);
      this.#bytes = new Uint8Array(0);
      this.#look();
      encoder.encodeInto(this.#method, this.#bytes.subarray(this.#address));
    }
    this.#look();
  }

  /** Looks at the memory again when it has grown. */
  #look(): void {
    if (this.#bytes.length > 0) return;
    const { buffer } = functions().linearMemory() as WebAssembly.Memory;
    this.#bytes = new Uint8Array(buffer);
    this.#words = new Uint32Array(buffer);
    this.#url = this.#bytes.subarray(this.#address + this.#urlStart, this.#address + this.#room);
  }

  /** The pattern that an answer names. */
  #known(at: number): Known | undefined {
    const operation = this.#words[at]! - 1;
    if (operation < 0) return undefined;
    const path = this.#words[at + 1]! - 1;
    return (this.#patterns[operation] ??= [])[path] ??= this.#describe(operation, path);
  }

  #describe(operation: number, path: number): Known {
    const known = JSON.parse(this.#raw.pattern(operation, path)) as Known;
    this.#look();
    return known;
  }

  #value(url: string, decoded: number, start: number, end: number): string {
    if (start > PLACE) return decoder.decode(this.#bytes.subarray(decoded + (start & PLACE), decoded + (end & PLACE)));
    return this.#isAscii ? url.slice(start, end) : decoder.decode(this.#url.subarray(start, end));
  }
}
