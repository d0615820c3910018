/** A static server on loopback, as simple as those that users have. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Serves the files of a folder while `use` runs with the address and the list of the paths that were asked for.
 *
 * `wasmType` is another media type for the module, what matches `missing` is not found, `headers` go with every answer.
 */
export async function serve(folder, { wasmType, missing, headers = {} }, use) {
  const paths = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    paths.push(path);
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    const isThere = file.startsWith(folder + sep) && !missing?.test(path);
    const content = isThere ? await readFile(file).catch(() => undefined) : undefined;
    const type = (extname(file) === ".wasm" && wasmType) || TYPES[extname(file)] || "application/octet-stream";
    if (content === undefined) response.writeHead(404, headers).end();
    else response.writeHead(200, { "content-type": type, ...headers }).end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`, paths);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}
