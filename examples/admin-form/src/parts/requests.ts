// The requests that would be sent, as HTTP and as curl. The token never shows: `redacted` and `toCurl` of the core see
// to that.

import { type ApiServiceInput, type PingOne, type Request, isPingOneError, redacted, toCurl } from "pingone-core";
import { announce } from "../announce";
import { h, newId } from "../dom";
import type { Operation } from "./operations";
import type { Part } from "./part";

/** Stands for the id that the platform will give to the API service. */
const NOT_YET_KNOWN = "00000000-0000-0000-0000-000000000000";

export interface Requests {
  element: HTMLElement;
  update(client: PingOne | undefined, service: Part<ApiServiceInput>, operations: readonly Operation[]): void;
}

type Build = () => Request;
type View = "HTTP" | "curl";

export function requests(): Requests {
  let builds: Build[] = [];
  let view: View = "HTTP";

  const selectId = newId();
  const select = h("select", { id: selectId, onchange: show });
  const text = h("pre", { class: "code", tabindex: "0", role: "region", "aria-label": "Request" });
  const note = h("p", { class: "help" });
  const copy = h("button", { type: "button", class: "quiet", onclick: copyText }, "Copy");
  const element = h(
    "section",
    { class: "card requests", "aria-labelledby": "requests" },
    h(
      "header",
      {},
      h("h2", { id: "requests" }, "Requests"),
      h("div", { class: "choice small", role: "radiogroup", "aria-label": "Show as" }, option("HTTP"), option("curl")),
    ),
    h("div", { class: "field" }, h("label", { class: "label", for: selectId }, "Request"), select),
    text,
    h("div", { class: "actions" }, note, copy),
  );

  function option(name: View): HTMLElement {
    const input = h("input", { type: "radio", name: selectId, onchange: () => { view = name; show(); } });
    input.checked = name === view;
    return h("label", { class: "option" }, input, h("span", {}, name));
  }

  function show() {
    note.textContent = "";
    copy.disabled = true;
    try {
      const request = builds[select.selectedIndex]?.();
      if (!request) throw undefined;
      text.textContent = view === "curl" ? toCurl(request) : asHttp(redacted(request));
      if (request.url.includes(NOT_YET_KNOWN)) note.textContent = "The id comes with the first answer.";
      copy.disabled = false;
    } catch (error) {
      if (error !== undefined && !isPingOneError(error)) throw error;
      text.textContent = "Can be built when the errors are fixed.";
    }
  }

  async function copyText() {
    await navigator.clipboard.writeText(text.textContent ?? "");
    announce("Copied.");
  }

  return {
    element,
    update(client, service, operations) {
      const titles = ["Create the API service", ...operations.map((each) => `Create ${each.title()}`)];
      const chosen = Math.min(Math.max(select.selectedIndex, 0), titles.length - 1);
      select.replaceChildren(...titles.map((title, index) => h("option", {}, `${index + 1}. ${title}`)));
      select.selectedIndex = chosen;
      const { apiServers } = client?.authorize ?? {};
      builds = !apiServers ? [] : [
        () => apiServers.create({ body: service.body() }),
        ...operations.map(
          (each) => () => apiServers.operations.create({ apiServerId: NOT_YET_KNOWN, body: each.body() }),
        ),
      ];
      show();
    },
  };
}

/** A request as it goes over the wire, the body readable. */
function asHttp({ method, url, headers, body }: Request): string {
  const { host, pathname, search } = new URL(url);
  const lines = [`${method} ${pathname}${search} HTTP/1.1`, `host: ${host}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  if (typeof body === "string") lines.push("", JSON.stringify(JSON.parse(body), null, 2));
  return lines.join("\n");
}
