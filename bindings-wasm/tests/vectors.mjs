/**
 * Runs conformance vectors through the public package, in any host of JavaScript: `api` is what `import * as api from
 * "pingone-core"` gives. The rules of comparison are those of `tests/src/compare.rs`.
 *
 * Spans of vectors count code points, those of this package UTF-16 code units; they are converted here.
 */

const CASE_MEMBERS = ["id", "call", "args", "expect", "source"];

/** Members whose value is compared whole instead of member by member. */
const WHOLE = ["parameters", "value", "body", "items", "params"];

/** Runs files, given as `{ name, text }` or `{ name, unreadable }`. Gives the lines to print and the counts. */
export function runVectors(api, files) {
  const calls = callsOf(api);
  const result = { lines: [], passed: 0, failed: 0 };
  for (const file of files) runFile(calls, file, result);
  result.lines.push(`${result.passed} passed, ${result.failed} failed`);
  return result;
}

function runFile(calls, { name, text, unreadable }, result) {
  const fail = (what) => {
    result.failed += 1;
    result.lines.push(`FAILED ${name}${what}`);
  };
  if (unreadable !== undefined) return fail(`: ${unreadable}`);
  let cases;
  try {
    ({ cases } = JSON.parse(text));
  } catch (error) {
    return fail(`: ${error.message}`);
  }
  if (!Array.isArray(cases) || cases.length === 0) return fail(": no cases");
  for (const each of cases) {
    const reason = isObject(each) ? runCase(calls, each) : "not a case";
    if (reason === undefined) result.passed += 1;
    else fail(` ${each?.id}: ${reason}`);
  }
}

/** Why a case fails, or nothing. */
function runCase(calls, { id, call, args = {}, expect, ...rest }) {
  const unknown = Object.keys(rest).find((member) => !CASE_MEMBERS.includes(member));
  if (unknown !== undefined) return `unknown member \`${unknown}\``;
  if (typeof id !== "string" || typeof call !== "string" || !isObject(args) || !isObject(expect)) {
    return "not a case";
  }
  if (!Object.hasOwn(calls, call)) return `unknown call \`${call}\``;
  const known = calls[call];
  const surplus = Object.keys(args).find((name) => !known.args.includes(name));
  if (surplus !== undefined) return `\`${call}\` takes no argument \`${surplus}\``;
  try {
    const answer = known.run(args);
    const found = difference(expect, answer);
    return found && `${found}\n    answer: ${JSON.stringify(answer)}`;
  } catch (error) {
    return `${error?.stack ?? error}`;
  }
}

// ── Calls ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function callsOf(api) {
  /** What `run` answers, or the violations of what it throws; spans count in the texts of `subject`. */
  const answer = (subject, run) => {
    try {
      return run();
    } catch (error) {
      if (!api.isPingOneError(error)) throw error;
      return { valid: false, ...lists(error.violations, subject) };
    }
  };
  const report = (subject, run) => answer(subject, () => {
    const { violations, ...rest } = run();
    return { ...rest, ...lists(violations, subject) };
  });
  const rule = (name, check) => ({ args: [name], run: (args) => report(args[name], () => check(args[name])) });
  const matching = (args, ask) => {
    const { operations, baseUrls, lenient } = args;
    return answer({ operations, baseUrls }, () => {
      const matcher = new api.PathMatcher({ operations, baseUrls, lenient });
      try {
        return ask(matcher);
      } finally {
        matcher.free();
      }
    });
  };

  return {
    validate: {
      args: ["model", "value", "mode", "before", "allow"],
      run: ({ model, value, ...options }) => report(value, () => api.validate(model, value, options)),
    },
    validatePattern: {
      args: ["type", "pattern"],
      run: (args) => report(args, () => api.validatePattern(args.type, args.pattern)),
    },
    validateBaseUrl: rule("url", api.validateBaseUrl),
    validateJwksUrl: rule("url", api.validateJwksUrl),
    validateJwks: rule("jwks", api.validateJwks),
    validateFilter: {
      args: ["filter", "endpoint"],
      run: ({ filter, endpoint }) => report(filter, () => api.validateFilter(filter, endpoint)),
    },
    match: {
      args: ["operations", "baseUrls", "method", "url", "lenient"],
      run: (args) => matching(args, (matcher) => {
        const { violations, ...result } = matcher.match(args.method, args.url);
        const best = matcher.best(args.method, args.url)?.index;
        if (best !== result.matches[0]?.index) throw new Error(`\`best\` and \`match\` differ: ${best}`);
        const advice = lists(matcher.advice.violations, { operations: args.operations, baseUrls: args.baseUrls });
        return { ...result, ...lists(violations, args.url), advice: [...advice.violations, ...advice.lints] };
      }),
    },
    matchMany: {
      args: ["operations", "baseUrls", "requests"],
      run: (args) => matching(args, (matcher) => {
        const best = matcher.bestMany(args.requests);
        const all = matcher.matchMany(args.requests).map((result) => result.matches[0]?.operation ?? null);
        if (JSON.stringify(best) !== JSON.stringify(all)) throw new Error("`bestMany` and `matchMany` differ");
        return { best };
      }),
    },
    render: {
      args: ["template", "context", "missing", "escape"],
      run: ({ template, context, ...options }) => answer(template, () => {
        return { valid: true, violations: [], lints: [], text: api.render(template, context, options) };
      }),
    },
    placeholders: {
      args: ["template"],
      run: ({ template }) => {
        const found = api.placeholders(template).map(({ path, span }) => ({ path, span: inCodePoints(span, template) }));
        return { ...report(template, () => api.validateTemplate(template)), placeholders: found };
      },
    },
    request: {
      args: ["config", "endpoint", "args"],
      run: ({ config = {}, endpoint, args }) => answer(args, () => {
        const p1 = new api.PingOne(config);
        try {
          const { warnings, body, ...request } = p1.request(endpoint, args);
          return { valid: true, ...lists(warnings, args), ...request, body: bodyOf(request, body) };
        } finally {
          p1.free();
        }
      }),
    },
    readResponse: {
      args: ["endpoint", "status", "headers", "body"],
      run: ({ endpoint, ...response }) => report(response.body, () => api.readResponse(endpoint, response)),
    },
    regions: { args: [], run: () => ({ regions: api.regions() }) },
  };
}

/** JSON as JSON, a form as text. */
function bodyOf({ headers }, body) {
  return typeof body !== "string" || headers["content-type"].endsWith("urlencoded") ? body : JSON.parse(body);
}

/** Errors and the rest, as vectors have them. */
function lists(all, subject) {
  const converted = all.map((violation) => {
    const { span } = violation;
    const text = span && textAt(subject, violation.pointer);
    return text === undefined ? violation : { ...violation, span: inCodePoints(span, text) };
  });
  const isError = ({ severity }) => severity === "error";
  return { violations: converted.filter(isError), lints: converted.filter((each) => !isError(each)) };
}

/** The text that a span lies in: the subject itself, or what the pointer leads to. */
function textAt(subject, pointer) {
  if (typeof subject === "string") return subject;
  let at = subject;
  for (const name of pointer.split("/").slice(1)) {
    at = at?.[name.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return typeof at === "string" ? at : undefined;
}

function inCodePoints({ start, end }, text) {
  const count = (offset) => Array.from(text.slice(0, offset)).length;
  return { start: count(start), end: count(end) };
}

// ── Comparison ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** How `actual` differs from `expect`, or nothing. */
export function difference(expect, actual) {
  for (const [name, wanted] of Object.entries(expect)) {
    const got = member(actual, name);
    const found = comparisonOf(name)(name, wanted, got);
    if (found) return found;
  }
  return undefined;
}

function comparisonOf(name) {
  switch (name) {
    case "violations": case "lints": case "findings": return sets;
    case "headers": return headers;
    case "url": return urls;
    default: return (path, wanted, got) => values(path, name, wanted, got);
  }
}

function values(path, name, wanted, got) {
  if (got === undefined) return wanted === null ? undefined : `${path}: expected ${show(wanted)}, got nothing`;
  if (!WHOLE.includes(name)) {
    if (isObject(wanted) && isObject(got)) {
      return first(Object.entries(wanted), ([key, each]) => values(`${path}/${key}`, key, each, member(got, key)));
    }
    if (Array.isArray(wanted) && Array.isArray(got) && wanted.length === got.length) {
      return first(wanted.entries(), ([index, each]) => values(`${path}/${index}`, name, each, got[index]));
    }
  }
  return same(wanted, got) ? undefined : `${path}: expected ${show(wanted)}, got ${show(got)}`;
}

/** JSON equality: members in any order, numbers by value. */
function same(left, right) {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((each, index) => same(each, right[index]));
  }
  if (isObject(left) && isObject(right)) {
    const names = Object.keys(left);
    return names.length === Object.keys(right).length
      && names.every((name) => Object.hasOwn(right, name) && same(left[name], right[name]));
  }
  return left === right;
}

/** Every entry wanted is there, and every entry there is wanted. */
function sets(name, wanted, got = []) {
  const fits = (each, other) => values("", "", each, other) === undefined;
  const missing = wanted.find((each) => !got.some((other) => fits(each, other)));
  if (missing) return `${name}: ${show(missing)} is missing`;
  const surplus = got.find((other) => !wanted.some((each) => fits(each, other)));
  return surplus && `${name}: ${show(surplus)} was not expected`;
}

function headers(_, wanted, got = {}) {
  const lower = (members) => Object.fromEntries(Object.entries(members).map(([name, value]) => [name.toLowerCase(), value]));
  const found = lower(got);
  return first(Object.entries(lower(wanted)), ([name, value]) => values(`headers/${name}`, name, value, member(found, name)));
}

/** The part before the query is compared as text, the query as a set of encoded pairs. */
function urls(_, wanted, got) {
  const split = (url = "") => {
    const [path, query = ""] = splitOnce(url, "?");
    return [path, ...query.split("&").sort()].join("\n");
  };
  return split(wanted) === split(got) ? undefined : `url: expected ${wanted}, got ${got}`;
}

function splitOnce(text, separator) {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

function first(entries, find) {
  for (const entry of entries) {
    const found = find(entry);
    if (found) return found;
  }
  return undefined;
}

/** A member of its own, not one that every object has. */
const member = (object, name) => (Object.hasOwn(object, name) ? object[name] : undefined);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const show = (value) => JSON.stringify(value);
