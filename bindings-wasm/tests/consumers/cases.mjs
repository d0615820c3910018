// Every case: where the package is used, and what has to come out.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { withBrowser } from "../browser.mjs";
import { expectDone, outcome, served } from "./support/browser.mjs";
import * as bundlers from "./support/bundlers.mjs";
import { Cases, check } from "./support/cases.mjs";
import { CONSUMERS, installed, run } from "./support/programs.mjs";
import { askWorkerd } from "./support/workerd.mjs";
import { checkAnswers } from "./types/answers.mjs";
import { checkCompletions } from "./types/completions.mjs";
import { checkMistakes } from "./types/mistakes.mjs";
import { checkReadme } from "./types/readme.mjs";

const PACKAGE = join(CONSUMERS, "node_modules", "pingone-core");
const STRICT = "default-src 'self'; script-src 'self'";
const COMPILERS = { "TypeScript 7": "typescript", "TypeScript 5": "typescript5" };

/** Runs everything; true when nothing failed. */
export async function all(tarball) {
  const cases = new Cases();
  await contents(cases, tarball);
  await node(cases);
  await types(cases);
  await edge(cases);
  await withBrowser((chromium) => pages(cases, chromium));
  return cases.finish();
}

// ── What is in the package ──

async function contents(cases, tarball) {
  await cases.run("publint finds nothing", async () => {
    const { messages, pkg } = await publint({ pkgDir: PACKAGE, strict: true });
    check(messages.length === 0, messages.map((message) => formatMessage(message, pkg)).join("\n"));
  });
  await cases.run("arethetypeswrong finds nothing", () => run(installed("attw"), [
    // Nobody can type a wasm file, and the compiler of today does not resolve as Node 10 did.
    tarball, "--profile", "node16", "--exclude-entrypoints", "./pingone-core.wasm", "--no-emoji", "--no-color"]));
  await cases.run("one wasm file, and nowhere a copy of it as text", async () => {
    const files = (await readdir(PACKAGE, { recursive: true })).filter((file) => !file.includes("node_modules"));
    const modules = files.filter((file) => file.endsWith(".wasm"));
    check(modules.length === 1, `wasm files: ${modules.join(", ")}`);
    // "\0asm" in base64.
    for (const file of files.filter((file) => file.endsWith(".js"))) {
      check(!(await readFile(join(PACKAGE, file), "utf8")).includes("AGFzbQ"), `${file} has a module as text`);
    }
  });
  await cases.run("the module imports nothing but its own glue", async () => {
    const module = await WebAssembly.compile(await readFile(join(PACKAGE, "dist/pingone-core.wasm")));
    const glue = await readFile(join(PACKAGE, "dist/raw/raw.js"), "utf8");
    const imports = WebAssembly.Module.imports(module);
    const sources = new Set(imports.map((row) => row.module));
    check(sources.size <= 1, `imported from ${[...sources].join(", ")}`);
    const foreign = imports.filter(({ kind, name }) => kind !== "function" || !glue.includes(name));
    check(foreign.length === 0, `imported: ${JSON.stringify(foreign)}`);
  });
}

// ── Node, TypeScript, edge ──

async function node(cases) {
  const runNode = (file) => run(process.execPath, [join("node", file)]);
  await cases.run("Node, import", () => runNode("main.mjs"));
  await cases.run("Node, require", () => runNode("main.cjs"));
  await cases.run("Node, import and require in one process", () => runNode("both.mjs"));
  await cases.run("Node, with a module of one's own", () => runNode("slim.mjs"));
  await cases.run("Node, bundled into one file", async () => run(process.execPath, [await bundlers.oneFile()]));
}

async function types(cases) {
  for (const [name, folder] of Object.entries(COMPILERS)) {
    const compiler = join(CONSUMERS, "node_modules", folder, "bin", "tsc");
    const compile = (project) => run(process.execPath, [compiler, "--project", join("types", project)]);
    await cases.run(`${name}, moduleResolution bundler: usage compiles, mistakes do not`, () => compile("tsconfig.json"));
    await cases.run(`${name}: mistakes fail for the reason that is meant`, () => checkMistakes(compiler));
    await cases.run(`${name}, moduleResolution node16: import and require`, () => compile("node16"));
    await cases.run(`${name}, with the types of Node`, () => compile("script.json"));
    await cases.run(`${name}, declarations of a library`, () => compile("library.json"));
    await cases.run(`${name}, without the types of any host`, () => compile("headless.json"));
  }
  const newest = join(CONSUMERS, "node_modules/typescript/bin/tsc");
  await cases.run("the TypeScript of the README compiles", () => checkReadme(newest));
  await cases.run("answers have their types", () => checkAnswers(newest));
  await cases.run("editors complete ids, arguments, members and values", checkCompletions);
}

async function edge(cases) {
  await cases.run("workerd", async () => {
    const folder = await bundlers.workerd();
    check((await askWorkerd(folder)) === "done", "the job was not done");
  });
}

// ── Browsers ──

async function pages(cases, chromium) {
  const done = (folder, page, options = {}) =>
    served(folder, options, (address) => expectDone(chromium, `${address}/${page}`));

  await cases.run("a page without a bundler, which loads the module once", () =>
    served(CONSUMERS, {}, async (address, paths) => {
      await expectDone(chromium, `${address}/browser/plain.html`);
      const loads = paths.filter((path) => path.endsWith(".wasm")).length;
      check(loads === 1, `the module was loaded ${loads} times`);
    }));
  for (const wasmType of ["application/octet-stream", "text/plain"]) {
    await cases.run(`a server that calls the module ${wasmType}`, () =>
      done(CONSUMERS, "browser/plain.html", { wasmType }));
  }
  await cases.run("a module that is not there is a clear error", () =>
    served(CONSUMERS, { missing: /\.wasm$/ }, async (address) => {
      const error = await outcome(chromium, `${address}/browser/plain.html`);
      check(error.includes("pingone-core.wasm") && error.includes("404"), error);
    }));

  await cases.run("Vite, dev server", () =>
    bundlers.viteDev((address) => expectDone(chromium, `${address}/index.html`)));
  await cases.run("Vite, build: exactly one wasm file, and the page works", bundled(chromium, bundlers.vite));
  await cases.run("webpack: exactly one wasm file, and the page works", bundled(chromium, bundlers.webpack));
  await cases.run("esbuild: exactly one wasm file, and the page works", bundled(chromium, bundlers.esbuild));

  const policy = (value) => ({ headers: { "content-security-policy": value } });
  await cases.run("Content-Security-Policy with 'wasm-unsafe-eval'", async () =>
    done(await bundlers.vite(), "index.html", policy(`${STRICT} 'wasm-unsafe-eval'`)));
  await cases.run("Content-Security-Policy without it: an error that names the policy", async () =>
    served(await bundlers.vite(), policy(STRICT), async (address) => {
      const error = await outcome(chromium, `${address}/index.html`);
      check(/content.security.policy/i.test(error), error);
    }));

  await cases.run("a service worker", async () => done(await bundlers.serviceWorker(), "index.html"));
}

/** Builds a page and opens it: one wasm file, and it works. */
function bundled(chromium, build) {
  return async () => {
    const folder = await build();
    const modules = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".wasm"));
    check(modules.length === 1, `wasm files: ${modules.join(", ") || "none"}`);
    await served(folder, {}, (address) => expectDone(chromium, `${address}/index.html`));
  };
}
