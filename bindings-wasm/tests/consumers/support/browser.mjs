/** Chromium without a window: pages are opened, and say in their document how the job went. */
import { chromium } from "playwright-core";
import { check } from "./cases.mjs";

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"];
/** Debian's browser, unless the environment names another. */
const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const launch = () => chromium.launch({ executablePath: EXECUTABLE, args: ARGS });

/** Opens a page and gives what the consumer wrote into its document: `done`, or the text of an error. */
export async function outcome(browser, url) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const problems = [];
    page.on("pageerror", (error) => problems.push(String(error)));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await page.goto(url);
    try {
      await page.waitForSelector("html[data-outcome]", { state: "attached", timeout: 20_000 });
    } catch (error) {
      throw new Error([error.message, ...problems].join("\n"));
    }
    return await page.locator("html").getAttribute("data-outcome");
  } finally {
    await context.close();
  }
}

/** Opens a page on which the job has to be done. */
export async function expectDone(browser, url) {
  const text = await outcome(browser, url);
  check(text === "done", text);
}
