/** A page in headless Chromium whose modules come from folders on this machine. */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/**
 * Serves a folder on loopback, as simply as the servers that users have.
 *
 * `pages` are texts by path, `wasmType` is another media type for the module, what matches `missing` is not found, and
 * `headers` go with every answer. `paths` are those that were asked for.
 */
export async function serve(folder, { pages = {}, wasmType = TYPES[".wasm"], missing, headers = {} } = {}) {
  const types = { ...TYPES, ".wasm": wasmType };
  const paths = [];
  const server = createServer(async ({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    paths.push(path);
    try {
      if (missing?.test(path)) throw new Error("missing");
      const body = Object.hasOwn(pages, path) ? pages[path] : await readFile(join(folder, normalize(path)));
      response.writeHead(200, { "content-type": types[extname(path)] ?? TYPES[".html"], ...headers }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, paths, close };
}

/** Runs `work` with a browser; `CHROMIUM` is its program. */
export async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}
