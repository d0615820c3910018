/** Pages in Chromium: they are opened, and say in their document how the job went. */
import { serve } from "../../browser.mjs";
import { check } from "./cases.mjs";

/** Serves a folder while `use` runs with the address and the list of the paths that were asked for. */
export async function served(folder, options, use) {
  const server = await serve(folder, options);
  try {
    return await use(server.address, server.paths);
  } finally {
    server.close();
  }
}

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
