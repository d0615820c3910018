// What a user does with the page, in a real browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accessibilityProblems, forget, log, screenshot, start, throttle } from "./browser.js";

let browser;
before(async () => {
  await forget();
  browser = await start();
});
after(() => browser.stop());

const RESOURCE_ID = "d8a56a22-caf3-4053-8221-298a12e013ab";

/** A field by its name, as a screen reader has it. */
const field = (scope, name) => scope.getByRole("textbox", { name, exact: true });
const button = (scope, name) => scope.getByRole("button", { name, exact: true });
const choose = (scope, name) => scope.getByRole("radio", { name, exact: true }).check();
const operation = (page, index) => page.locator(".operation").nth(index);
const summary = (page) => page.locator(".state");
const serviceName = (page) => field(page.locator("section").first(), "Name");
const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);
/** The name of what has the focus. */
const focused = (page) =>
  page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);
/** What a screen reader says about a field besides its name. */
const described = (locator) =>
  locator.evaluate((element) =>
    element.getAttribute("aria-describedby").split(" ").map((id) => document.getElementById(id).textContent).join(" "),
  );

test("a wrong base URL is said while it is typed, where it is", async (context) => {
  const page = await browser.open(context);
  const url = field(page, "Base URL 1");
  await url.pressSequentially("https://api.example.com/v1/");
  assert.equal(await url.getAttribute("aria-invalid"), "true");
  assert.match(await described(url), /Error: The base URL ends in a slash/);
  assert.equal(await page.locator(".marked mark.error").textContent(), "/");
  assert.match(await summary(page).textContent(), /^1 error, 2 fields to fill in$/);

  await url.press("Backspace");
  assert.equal(await url.getAttribute("aria-invalid"), "false");
  assert.equal(await page.locator(".marked mark").count(), 0);
  assert.equal(await summary(page).textContent(), "2 fields to fill in");
});

test("whatever is pasted gets an answer", async (context) => {
  const page = await browser.open(context);
  const url = field(page, "Base URL 1");
  for (const text of ["\ud800", "https://a\u0000b", "<img src=x onerror=alert(1)>", `https://${"a".repeat(100_000)}`]) {
    await url.evaluate((input, value) => {
      input.value = value;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, text);
    assert.equal(await url.getAttribute("aria-invalid"), "true");
  }
  assert.equal(await page.locator("main img").count(), 0);
});

test("screen readers hear the last result, and not each key", async (context) => {
  const page = await browser.open(context);
  await page.evaluate(() => {
    globalThis.said = [];
    const region = document.querySelector("[aria-live]");
    new MutationObserver(() => globalThis.said.push(region.textContent)).observe(region, { childList: true });
  });
  await field(page, "Base URL 1").pressSequentially("ftp://api.example.com/", { delay: 20 });
  await page.waitForFunction(() => globalThis.said.length > 0);
  const said = await page.evaluate(() => globalThis.said);
  assert.equal(said.length, 1);
  assert.match(said[0], /^Base URL 1\. Error: /);
});

test("conditions come from the description", async (context) => {
  const page = await browser.open(context);
  assert.ok(await field(page, "Resource ID").isVisible());
  await choose(page, "EXTERNAL");
  assert.ok(await field(page, "Resource ID").isHidden());
  assert.ok(await field(page, "Audience").isVisible());
  assert.match(await page.getByRole("group", { name: "Directory" }).textContent(), /TypeEXTERNAL/);
  await serviceName(page).fill("Partner API");
  await field(page, "Base URL 1").fill("https://partner.example.com");
  await field(page, "Audience").fill("https://partner.example.com");
  await field(page, "ID").fill(RESOURCE_ID);
  assert.equal(await summary(page).textContent(), "No problems");
  const body = JSON.parse((await page.locator(".code").textContent()).split("\n\n")[1]);
  assert.deepEqual(body.directory, { type: "EXTERNAL" });
  assert.deepEqual(Object.keys(body.authorizationServer).sort(), ["externalOAuthServer", "type"]);
  await choose(page, "PINGONE_SSO");
  assert.ok(await field(page, "Audience").isHidden());
});

test("from an empty form to a created API service", async (context) => {
  const page = await browser.open(context);
  await button(page, "Create API service").click();
  assert.match(await summary(page).textContent(), /^3 errors$/);
  assert.equal(await focused(page), "Name", "the way to the first problem");
  await page.keyboard.press("Enter");
  assert.ok(await hasFocus(serviceName(page)));

  await page.keyboard.type("Shop");
  await field(page, "Base URL 1").fill("https://shop.example.com/v1");
  await field(page, "Resource ID").fill(RESOURCE_ID);
  await button(page, "Add operation").click();
  await page.keyboard.type("readOrder");
  const order = operation(page, 0);
  await field(order, "Pattern").fill("/orders/{id}/**/x");
  await choose(order, "PARAMETER");
  assert.match(await order.locator(".pill").textContent(), /1 error/);
  await field(order, "Pattern").fill("/orders/{orderId}");
  await button(order, "Add HTTP method").click();
  await page.keyboard.type("GET");
  await button(page, "Add operation").click();
  await page.keyboard.type("readLatest");
  await field(operation(page, 1), "Pattern").fill("/orders/latest");

  const url = field(page, "URL of a request");
  await url.fill("https://shop.example.com/v1/orders/42");
  assert.equal(await page.locator(".result .outcome").textContent(), "readOrder");
  assert.equal(await page.locator(".captures").innerText(), "Captured\norderId\t42");
  await url.fill("https://shop.example.com/v1/orders/latest");
  assert.equal(await page.locator(".result .outcome").textContent(), "readLatest");
  assert.match(await page.locator(".why").textContent(), /EXACT goes before PARAMETER/);
  await url.fill("https://shop.example.com/v1/orders/%2e%2e/admin");
  assert.equal(await page.locator(".result .outcome").textContent(), "Suspicious path");
  assert.equal(await page.locator(".result mark").textContent(), "%2e%2e");

  const code = page.locator(".code");
  assert.match(await code.textContent(), /^POST \/v1\/environments\/[-0-9a-f]+\/apiServers HTTP\/1\.1$/m);
  assert.match(await code.textContent(), /^authorization: Bearer \*\*\*$/m);
  await page.getByRole("combobox", { name: "Request" }).selectOption({ label: "2. Create readOrder" });
  assert.match(await code.textContent(), /"pattern": "\/orders\/\{orderId\}"/);
  await choose(page, "curl");
  assert.match(await code.textContent(), /^curl --request POST 'http:.*Bearer \$ACCESS_TOKEN/s);

  await button(page, "Create API service").click();
  const heading = page.getByRole("heading", { name: "Shop is created" });
  await heading.waitFor();
  assert.ok(await hasFocus(heading));
  assert.deepEqual(await page.locator(".created th").allTextContents(), ["Shop", "readOrder", "readLatest"]);
  await screenshot(page, "created");

  assert.ok(await field(operation(page, 0), "Name").isDisabled(), "what the platform has stays as it is");
  assert.ok(await button(page, "Created").isDisabled());
  await button(page, "New API service").click();
  assert.equal(await serviceName(page).inputValue(), "");
});

test("what the platform refuses stands at its field until it is changed", async (context) => {
  const page = await browser.open(context);
  const send = () => button(page, "Create API service").click();
  await button(page, "Fill in a sample").click();
  await send();
  await page.getByRole("heading", { name: "Banking API is created" }).waitFor();
  await button(page, "New API service").click();
  await button(page, "Fill in a sample").click();
  await send();
  await page.getByRole("heading", { name: "The platform refused: the API service" }).waitFor();
  const name = serviceName(page);
  assert.match(await described(name), /The platform says: /);
  await screenshot(page, "refused");

  await name.fill("Banking API 2");
  assert.doesNotMatch(await described(name), /The platform says: /);
  await send();
  await page.getByRole("heading", { name: "Banking API 2 is created" }).waitFor();
});

test("sending goes on where it stopped", async (context) => {
  const page = await browser.open(context);
  await button(page, "Fill in a sample").click();
  await serviceName(page).fill("Banking API 3");
  await throttle(3);
  await button(page, "Create API service").click();
  await page.getByRole("heading", { name: "The platform refused: readMyAccounts" }).waitFor();
  assert.match(await page.locator(".outcome-card").textContent(), /429 REQUEST_LIMITED/);
  const created = await page.locator(".created th").allTextContents();
  assert.deepEqual(created, ["Banking API 3", "listAccounts", "openAccount"]);

  const before = (await log()).length;
  await button(page, "Create API service").click();
  await page.getByRole("heading", { name: "Banking API 3 is created" }).waitFor();
  const sent = (await log()).slice(before).map(({ endpoint }) => endpoint);
  assert.deepEqual(sent, Array(7).fill("authorize.apiServers.operations.create"), "nothing is sent twice");
});

test("with the keyboard alone", async (context) => {
  const page = await browser.open(context);
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  const tabTo = async (name) => {
    for (let presses = 0; (await focused(page)) !== name; presses += 1) {
      assert.ok(presses < 60, `${name} can be reached`);
      await press("Tab");
    }
  };
  await press("Tab");
  assert.equal(await focused(page), "Skip to the form");
  await press("Enter");
  await press("Tab", 2);
  await page.keyboard.type("Keys");
  await press("Tab");
  await page.keyboard.type("https://keys.example.com");
  await tabTo("Add base URL");
  await press("Enter");
  await page.keyboard.type("https://keys.example.org");
  await press("Tab");
  assert.equal(await focused(page), "Remove base URL 2");
  await press("Enter");
  assert.equal(await focused(page), "Remove base URL 1", "the focus stays in the list");
  await tabTo("Add base URL");
  await press("Tab", 2);
  await page.keyboard.type(RESOURCE_ID);
  await tabTo("Add operation");
  await press("Enter");
  await page.keyboard.type("first");
  await press("Tab");
  await page.keyboard.type("/first/*");
  await press("Tab");
  await press("ArrowRight");
  assert.ok(await operation(page, 0).getByRole("radio", { name: "PARAMETER" }).isChecked());
  await tabTo("Add operation");
  await press("Enter");
  await page.keyboard.type("second");
  await tabTo("Remove operation");
  await press("Enter");
  assert.match(await focused(page), /first/, "the focus goes to the operation beside it");
  await tabTo("Create API service");
  await press("Enter");
  await page.getByRole("heading", { name: "Keys is created" }).waitFor();
  assert.deepEqual(await page.locator(".created th").allTextContents(), ["Keys", "first"]);
});

for (const colorScheme of ["light", "dark"]) {
  test(`axe finds nothing, ${colorScheme}`, async (context) => {
    const page = await browser.open(context, { colorScheme });
    assert.deepEqual(await accessibilityProblems(page), [], "empty");
    await button(page, "Create API service").click();
    await button(page, "Add operation").click();
    await operation(page, 0).locator("summary", { hasText: "Access control" }).click();
    await button(page, "Add group").click();
    assert.deepEqual(await accessibilityProblems(page), [], "with errors");
    await screenshot(page, `errors-${colorScheme}`);

    await button(page, "Fill in a sample").click();
    await field(page, "Base URL 1").fill("https://api.example.com/banking/v2/");
    await operation(page, 3).locator("summary").first().click();
    await field(operation(page, 3), "Pattern").fill("/accounts/{accountId}/**/export");
    await field(page, "URL of a request").fill("https://api.example.com/banking/v2/accounts/%2e%2e/admin");
    assert.deepEqual(await accessibilityProblems(page), [], "filled in");
    await screenshot(page, `sample-${colorScheme}`);
  });
}

test("a phone needs no second direction to scroll", async (context) => {
  const page = await browser.open(context, { viewport: { width: 360, height: 740 } });
  await button(page, "Fill in a sample").click();
  await operation(page, 5).locator("summary").first().click();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(width, 360);
  assert.deepEqual(await accessibilityProblems(page), []);
  await screenshot(page, "phone");
});

test("a key press is checked at once, 25 operations or not", async (context) => {
  const page = await browser.open(context);
  await button(page, "Fill in a sample").click();
  for (let more = 9; more < 25; more += 1) await button(page, "Add operation").click();
  await operation(page, 3).locator("summary").first().click();
  const times = await field(operation(page, 3), "Pattern").evaluate((input) => {
    const checks = [];
    const presses = [];
    for (let key = 0; key < 300; key += 1) {
      input.value = `/accounts/{accountId}/k${key}`;
      const started = performance.now();
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      presses.push(performance.now() - started);
      checks.push(Number.parseFloat(document.querySelector(".time").textContent.replace("checked in ", "")));
    }
    // The clock of a page is coarse, so one time says little.
    const mean = (all) => all.reduce((sum, each) => sum + each, 0) / all.length;
    return { check: mean(checks), press: mean(presses) };
  });
  assert.equal(await page.locator(".operation").count(), 25);
  const [check, press] = [times.check, times.press].map((millis) => millis.toFixed(2));
  context.diagnostic(`a key press: checked in ${check} ms, everything shown in ${press} ms (means of 300)`);
});

test("every request fitted the catalogue", async () => {
  const requests = await log();
  assert.ok(requests.length > 20);
  assert.deepEqual(requests.flatMap(({ problems }) => problems), []);
});
