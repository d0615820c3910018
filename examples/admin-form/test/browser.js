// The built page in the browser that `CHROMIUM` names, against the stand-in whose address is in `STAND_IN`.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";
import { preview } from "vite";

const root = new URL("..", import.meta.url).pathname;
const standIn = process.env.STAND_IN;

/** Where screenshots go; they are for people to look at. */
const SCREENSHOTS = new URL("../../../target/admin-form/", import.meta.url).pathname;

const ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"];

/** Serves what was built, and starts the browser. */
export async function start() {
  const server = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const { port } = server.httpServer.address();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ARGUMENTS });
  return {
    /** A fresh page for one test; what goes wrong in it fails the test. */
    async open(test, options = {}) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      page.setDefaultTimeout(20_000);
      const failures = [];
      page.on("pageerror", (error) => failures.push(error.message));
      page.on("console", (message) => {
        // The browser says so of every status from 400 on.
        const isAnswer = message.text().startsWith("Failed to load resource");
        if (message.type() === "error" && !isAnswer) failures.push(message.text());
      });
      test.after(async () => {
        await page.close();
        assert.deepEqual(failures, [], "nothing goes wrong in the page");
      });
      await page.goto(`http://127.0.0.1:${port}/?stand-in=${standIn}`);
      await page.getByRole("heading", { name: "API service", exact: true }).waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      await server.close();
    },
  };
}

/** Everything in the stand-in is as at its start, so that tests can be repeated. */
export async function forget() {
  await fetch(`${standIn}/stand-in/reset`, { method: "POST" });
}

/** After `after` more requests the stand-in answers one with 429. */
export async function throttle(after) {
  await fetch(`${standIn}/stand-in/throttle`, { method: "POST", body: JSON.stringify({ after }) });
}

/** What the stand-in wrote down. */
export async function log() {
  const response = await fetch(`${standIn}/stand-in/log`);
  return (await response.json()).requests;
}

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds, one line for each element. */
export async function accessibilityProblems(page) {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} ${node.target}: ${node.failureSummary}`));
}

/** The whole page as a picture. */
export async function screenshot(page, name) {
  const { width } = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
  await page.screenshot({ path: `${SCREENSHOTS}${name}.png` });
}
