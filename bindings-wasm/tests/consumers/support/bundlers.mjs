/** The bundlers with the settings that users start with. Each gives the folder of what it built. */
import { copyFile, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import * as esbuilder from "esbuild";
import * as viteBuilder from "vite";
import webpackBuilder from "webpack";
import { CONSUMERS } from "./programs.mjs";

const TARGET = join(CONSUMERS, "../../../target/consumers");
const PAGES = join(CONSUMERS, "browser");

async function emptied(name) {
  const folder = join(TARGET, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

const viteSettings = { root: PAGES, configFile: false, logLevel: "warn" };

export async function vite() {
  const outDir = await emptied("vite");
  await viteBuilder.build({ ...viteSettings, build: { outDir, emptyOutDir: true } });
  return outDir;
}

/** Runs the dev server while `use` runs with its address. */
export async function viteDev(use) {
  const server = await viteBuilder.createServer({
    ...viteSettings,
    cacheDir: await emptied("vite-cache"),
    server: { host: "127.0.0.1", port: 0, fs: { allow: [CONSUMERS] } },
  });
  try {
    await server.listen();
    return await use(`http://127.0.0.1:${server.httpServer.address().port}`);
  } finally {
    await server.close();
  }
}

export async function webpack() {
  const folder = await emptied("webpack");
  const stats = await new Promise((resolve, reject) => {
    const settings = {
      mode: "production",
      context: PAGES,
      entry: "./main.js",
      output: { path: folder },
      // The default warns of every file above 244 KiB, compressed or not.
      performance: { hints: false },
    };
    webpackBuilder(settings, (error, result) => (error ? reject(error) : resolve(result)));
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString("errors-warnings"));
  await copyFile(join(PAGES, "index.html"), join(folder, "index.html"));
  return folder;
}

const esbuildSettings = { absWorkingDir: CONSUMERS, bundle: true, format: "esm", logLevel: "silent" };

export async function esbuild() {
  const folder = await emptied("esbuild");
  const outfile = join(folder, "main.js");
  await esbuilder.build({ ...esbuildSettings, entryPoints: ["browser/address.js"], outfile, loader: { ".wasm": "file" } });
  await copyFile(join(PAGES, "index.html"), join(folder, "index.html"));
  return folder;
}

/** One file for Node, the module included. Gives its path. */
export async function oneFile() {
  const outfile = join(await emptied("node"), "main.mjs");
  await esbuilder.build({
    ...esbuildSettings,
    entryPoints: ["node/one-file.mjs"],
    outfile,
    platform: "node",
    target: "node20",
    loader: { ".wasm": "binary" },
  });
  return outfile;
}

/** One script with the module beside it, copied by hand. */
export async function serviceWorker() {
  const folder = await emptied("service-worker");
  const outfile = join(folder, "worker.js");
  await esbuilder.build({ ...esbuildSettings, entryPoints: ["service-worker/worker.js"], outfile });
  const module = join(CONSUMERS, "node_modules/pingone-core/dist/pingone-core.wasm");
  await copyFile(module, join(folder, "pingone-core.wasm"));
  for (const name of ["index.html", "page.js"]) await copyFile(join(CONSUMERS, "service-worker", name), join(folder, name));
  return folder;
}

export async function workerd() {
  const folder = await emptied("workerd");
  await esbuilder.build({
    ...esbuildSettings,
    entryPoints: ["workerd/worker.js"],
    outfile: join(folder, "worker.js"),
    conditions: ["workerd", "worker"],
    loader: { ".wasm": "copy" },
    assetNames: "[name]",
  });
  await copyFile(join(CONSUMERS, "workerd/config.capnp"), join(folder, "config.capnp"));
  return folder;
}
