/// <reference lib="esnext.disposable" preserve="true" />
/** Which operations of an API service a request belongs to. */
import { Held, raw } from "./instance.js";
import { Lookup } from "./lookup.js";
import type { RawPathMatcher } from "./raw/raw.js";
import type { BestMatch, Explanation, MatcherSettings, MatchResult, Report } from "./types.js";
import { json, kindOf, listed, read, text, wrongType } from "./values.js";

/** A method and a URL. */
export type RequestLine = readonly [method: string, url: string];

/** Each line as it is, or an error that names its place. */
function linesOf(requests: Iterable<RequestLine>): RequestLine[] {
  return read("requests", () => {
    if (!Object(requests)[Symbol.iterator]) throw wrongType(["requests"], "requests", LINES, kindOf(requests));
    return listed(requests, "requests").map((line: unknown, index) => {
      if (!Array.isArray(line)) throw wrongType(["requests", index], "requests", LINES, kindOf(line));
      return [text(line[0], "method", ["requests", index, 0]), text(line[1], "url", ["requests", index, 1])];
    });
  });
}

const LINES = "a list of methods and URLs";

/**
 * The operations of one API service, compiled once.
 *
 * ```js
 * using matcher = new PathMatcher({ operations, baseUrls: ["https://api.example.com/v1"] });
 * matcher.best("GET", "https://api.example.com/v1/accounts/42")?.operation;
 * ```
 *
 * Its memory is given back when it is collected, or at once by `free()` and at the end of a `using` block.
 */
export class PathMatcher {
  readonly #held: Held<RawPathMatcher>;
  readonly #lookup: Lookup;

  /** @throws UsageError for a setting that is not known, ValidationError for what can not be compiled. */
  constructor(settings: MatcherSettings) {
    const given = json(settings, "settings");
    this.#held = new Held("PathMatcher", () => new (raw().RawPathMatcher)(given));
    this.#lookup = new Lookup(this.#held);
  }

  /** Every operation that a request belongs to, best first. Nothing fails: what is refused is an outcome. */
  match(method: string, url: string): MatchResult {
    const [verb, where] = [text(method, "method"), text(url, "url")];
    return this.#held.data((matcher) => matcher.find(verb, where));
  }

  /** The best operation for a request, without the work of finding the others; null when there is none. */
  best(method: string, url: string): BestMatch | null {
    return this.#lookup.best(method, url);
  }

  /** {@link match} for many requests. */
  matchMany(requests: Iterable<RequestLine>): MatchResult[] {
    return linesOf(requests).map(([method, url]) => this.match(method, url));
  }

  /** The name of the best operation for each of many requests; null where there is none. */
  bestMany(requests: Iterable<RequestLine>): (string | null)[] {
    const lines = linesOf(requests);
    return this.#lookup.names(lines);
  }

  /** Every pattern that takes a request, and the rule that puts each before the next. */
  explain(method: string, url: string): Explanation {
    const [verb, where] = [text(method, "method"), text(url, "url")];
    return this.#held.data((matcher) => matcher.explain(verb, where));
  }

  /** Warnings and lints about what was compiled. */
  get advice(): Report {
    return this.#held.data((matcher) => matcher.advice());
  }

  /** How many operations there are. */
  get operationCount(): number {
    return this.#held.call((matcher) => matcher.operationCount());
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
