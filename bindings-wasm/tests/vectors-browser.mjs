/** `node vectors-browser.mjs FILE…`: the vectors in Chromium, on a page without a bundler. */
import { fileURLToPath } from "node:url";
import { filesOf } from "./files.mjs";
import { serve, withBrowser } from "./browser.mjs";

const PAGE = `<!doctype html>
<title>vectors</title>
<script type="importmap">{ "imports": { "pingone-core": "/node_modules/pingone-core/dist/browser.js" } }</script>
<script type="module">
  import init, * as api from "pingone-core";
  import { runVectors } from "/vectors.mjs";
  globalThis.runVectors = async (files) => {
    await init();
    return runVectors(api, files);
  };
</script>
`;

const files = filesOf(process.argv.slice(2));
const server = await serve(fileURLToPath(new URL(".", import.meta.url)), {
  pages: { "/": PAGE, "/favicon.ico": "" },
});
try {
  const { lines, failed } = await withBrowser(async (browser) => {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(error));
    page.on("console", (message) => console.error(message.text()));
    await page.goto(server.address, { waitUntil: "load" });
    await page.waitForFunction(() => globalThis.runVectors !== undefined);
    return page.evaluate((given) => globalThis.runVectors(given), files);
  });
  console.log(lines.join("\n"));
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  server.close();
}
