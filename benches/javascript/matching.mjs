/** Path matching beside rou3, find-my-way, path-to-regexp and URLPattern, on the tables in `benches/routes`. */
import { readFileSync } from "node:fs";
import { PathMatcher } from "pingone-core";
import findMyWay from "find-my-way";
import { match as compile } from "path-to-regexp";
import { addRoute, createRouter, findRoute } from "rou3";
import "urlpattern-polyfill";
import { nanoseconds, race, table } from "./timing.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`../routes/${name}.json`, import.meta.url), "utf8"));

/** Every contender gives an object with the route and the captured values, or nothing. Peers that try pattern after
 * pattern are named as such. */
const CONTENDERS = {
  "pingone-core": (routes) => {
    const operations = routes.map((pattern) => ({
      name: pattern,
      paths: [{ type: /[{*]/.test(pattern) ? "PARAMETER" : "EXACT", pattern }],
    }));
    const matcher = new PathMatcher({ operations });
    const find = (path) => matcher.best("GET", path);
    find.many = (paths) => {
      const lines = paths.map((path) => ["GET", path]);
      return () => matcher.bestMany(lines);
    };
    find.route = (found) => found.index;
    find.values = (found) => found.parameters;
    return find;
  },
  rou3: (routes) => {
    const router = createRouter();
    routes.forEach((pattern, place) => addRoute(router, "GET", pattern.replace(/\{(\w+)\}/g, ":$1"), place));
    const find = (path) => findRoute(router, "GET", path);
    find.route = (found) => found.data;
    find.values = (found) => found.params ?? {};
    return find;
  },
  "find-my-way": (routes) => {
    const router = findMyWay();
    // In an object: it takes the place 0 for no store.
    routes.forEach((pattern, place) => router.on("GET", pattern.replace(/\{(\w+)\}/g, ":$1"), () => {}, { place }));
    const find = (path) => router.find("GET", path);
    find.route = (found) => found.store.place;
    find.values = (found) => found.params;
    return find;
  },
  "path-to-regexp, one by one": (routes) => {
    const tests = ordered(routes).map(([pattern, place]) => [compile(pattern.replace(/\{(\w+)\}/g, ":$1")), place]);
    const find = (path) => {
      for (const [test, place] of tests) {
        const found = test(path);
        if (found) return { place, params: found.params };
      }
      return null;
    };
    find.route = (found) => found.place;
    find.values = (found) => found.params;
    return find;
  },
  "URLPattern, one by one": (routes) => {
    const tests = ordered(routes).map(([pattern, place]) => [
      new URLPattern({ pathname: pattern.replace(/\{(\w+)\}/g, ":$1") }),
      place,
    ]);
    const find = (pathname) => {
      for (const [test, place] of tests) {
        const found = test.exec({ pathname });
        if (found) return { place, params: found.pathname.groups };
      }
      return null;
    };
    find.route = (found) => found.place;
    find.values = (found) => found.params;
    find.slow = true;
    return find;
  },
};

/** Where the first match counts, the more specific pattern has to stand first. */
function ordered(routes) {
  const rank = (pattern) => pattern.replace(/\{\w+\}/g, "￿").replace(/\*/g, "￿￿");
  const list = routes.map((pattern, place) => [pattern, place]);
  return list.sort(([left], [right]) => (rank(left) < rank(right) ? -1 : 1));
}

export async function matching() {
  console.log("### Path matching: an object with the route and every captured value, ns for one path\n");
  for (const name of ["github_v3", "pingone"]) {
    const routes = read(name).routes.map(({ pattern }) => pattern);
    const requests = read(`${name}.requests`);
    const names = Object.keys(CONTENDERS);
    const finders = names.map((contender) => CONTENDERS[contender](routes));
    const rows = [];
    for (const kind of ["hits", "needs_backtracking", "misses"]) {
      const lines = (requests[kind] ?? []).map((line) => (Array.isArray(line) ? line : [line, null]));
      if (lines.length === 0) continue;
      const paths = lines.map(([path]) => path);
      finders.forEach((find, place) => {
        const wrong = lines.filter((line) => !agrees(find, line, routes));
        if (wrong.length > 0) throw new Error(`${name}, ${kind}: ${wrong.length} wrong answers of ${names[place]}`);
      });
      const contenders = finders.map((find) => {
        const some = find.slow ? paths.slice(0, 50) : paths;
        return { items: some.length, run: () => reading(find, some) };
      });
      const many = finders[0].many(paths);
      contenders.push({ items: paths.length, run: () => many().length });
      const times = await race(contenders);
      const base = Math.min(times[1], times[2]);
      const cell = (time) => `${nanoseconds(time)} (${(time / base).toFixed(2)} ×)`;
      rows.push([`${kind} (${paths.length})`, ...times.map(cell)]);
    }
    console.log(`${name}, ${routes.length} patterns\n`);
    table(["requests", ...names, "pingone-core, names of many"], rows);
  }
}

/** Finds each path and touches what was found. */
function reading(find, paths) {
  let sum = 0;
  for (const path of paths) {
    const found = find(path);
    if (!found) continue;
    sum += find.route(found);
    const values = find.values(found);
    for (const name in values) sum += values[name].length;
  }
  return sum;
}

function agrees(find, [path, route], routes) {
  const found = find(path);
  if (!found) return route === null;
  if (find.route(found) !== route) return false;
  const names = [...routes[route].matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const segments = path.split("/");
  const wanted = routes[route].split("/").flatMap((part, place) => (part[0] === "{" ? [segments[place]] : []));
  const values = find.values(found);
  return names.every((name, place) => values[name] === wanted[place] || values[name] === decodeURIComponent(wanted[place]));
}
