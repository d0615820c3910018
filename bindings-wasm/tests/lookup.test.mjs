/** The fast way of `PathMatcher.best` gives what `match` gives first. */
import { test } from "node:test";
import assert from "node:assert/strict";
import { PathMatcher, isUsageError } from "pingone-core";

const parameter = (pattern) => ({ type: "PARAMETER", pattern });
const matcher = new PathMatcher({
  operations: [
    { name: "one", paths: [{ type: "EXACT", pattern: "/a" }, parameter("/a/{x}"), parameter("/a/{x}/{y}")] },
    { name: "two", methods: ["PUT", "GET"], paths: [parameter("/a/{id}/b"), parameter("/{2}/{1}/c"), parameter("/p/{__proto__}")] },
    { name: "rest", paths: [parameter("/é/**")] },
  ],
});

const URLS = [
  "/a", "/a/1", "/a/1/b", "/a/%41%20b", "/a/%C3%A9", "/a/%FF", "/a/é", "/a/日本/💡", "/a/é/%20", "/x/y/c", "/p/z", "/é/x",
  "/none", "/none/é", "/a/..", "/a/%2F", "", "a", "https://api.example.com/a/1", "/a/b?x=é#y", `/a/${"x".repeat(9000)}`,
  `/a/1?${"x".repeat(200_000)}`, `/a/é?${"é".repeat(200_000)}`, "/a/1",
];

test("the best match is the first of all matches", () => {
  for (const method of ["GET", "PUT", "POST", "", "é", "M".repeat(500), "GET"]) {
    for (const url of URLS) {
      const best = matcher.best(method, url);
      const { listsMethod, lossy, beforeNext, ...first } = matcher.match(method, url).matches[0] ?? {};
      assert.deepEqual(best, best && first, `${method} ${url.slice(0, 50)}`);
      assert.equal(best === null, first.operation === undefined);
      assert.deepEqual(Object.keys(best?.parameters ?? {}), Object.keys(first.parameters ?? {}));
      assert.deepEqual(matcher.bestMany([[method, url]]), [first.operation ?? null]);
    }
  }
});

test("a URL whose bytes end with the room that is kept is read to its end", () => {
  for (const length of [4095, 4096, 4097, 4160]) {
    for (const x of ["x", "é", "💡"]) {
      const y = "y".repeat(length - `/a/${x}/z`.length);
      const fresh = new PathMatcher({ operations: [{ name: "one", paths: [parameter("/a/{x}/{y}")] }] });
      assert.deepEqual(fresh.best("GET", `/a/${x}/${y}z`).parameters, { x, y: `${y}z` });
    }
  }
});

test("the memory of the module may grow between two requests", () => {
  const others = [];
  for (let round = 0; round < 50; round++) {
    others.push(new PathMatcher({ operations: Array.from({ length: 200 }, (_, place) => ({ name: `${place}`, paths: [parameter(`/${round}/${place}/{x}`)] })) }));
    assert.equal(matcher.best("GET", `/a/${round}`).parameters.x, String(round));
    assert.equal(matcher.best("GET", `/a/%3${round % 10}`).parameters.x, String(round % 10));
  }
  for (const other of others) other.free();
});

test("the room for a long URL is given back with the next request", () => {
  const long = `/a/${"é".repeat(5_000_000)}`;
  const room = () => {
    const one = new PathMatcher({ operations: [{ name: "one", paths: [parameter("/a/{x}")] }] });
    one.best("GET", long);
    assert.equal(one.best("GET", "/a/1").parameters.x, "1");
    return one;
  };
  const kept = [room(), room()];
  const before = process.memoryUsage().external;
  for (let round = 0; round < 5; round++) kept.push(room());
  assert.ok(process.memoryUsage().external - before < long.length, "less than one more URL");
  for (const one of kept) one.free();
});

test("text that is none is refused, and the next request is answered", () => {
  for (const [method, url] of [["GET", 1], [null, "/a"], ["GET", "/a/\ud800"], ["\udc00", "/a"], ["GET", { length: 3 }], ["GET"]]) {
    assert.throws(() => matcher.best(method, url), isUsageError);
    assert.equal(matcher.best("GET", "/a/1").parameters.x, "1");
  }
});
