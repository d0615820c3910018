// What came of sending: what was created, or what the platform said.

import type { PlatformError } from "pingone-core";
import { h } from "../dom";
import type { Problem } from "../form/problems";
import type { Created } from "./sending";

export interface OutcomeCard {
  element: HTMLElement;
  /** Nothing was sent yet. */
  clear(): void;
  /** The API service, then its operations. */
  created(all: readonly Created[]): void;
  /** A part was refused; the ones before it are created. */
  refused(title: string, error: PlatformError, created: readonly Created[]): void;
  /** No answer at all. */
  failed(reason: string): void;
}

export function outcomeCard(again: () => void): OutcomeCard {
  const heading = h("h2", { tabindex: "-1" });
  const body = h("div", { class: "fields" });
  const element = h("section", { class: "card outcome-card", hidden: true }, h("header", {}, heading), body);

  /** The focus goes to the heading, so that the outcome is read at once. */
  function show(kind: "success" | "failure", title: string, ...content: Node[]) {
    element.className = `card outcome-card ${kind}`;
    element.hidden = false;
    heading.textContent = title;
    body.replaceChildren(...content);
    heading.focus();
  }

  return {
    element,
    clear() {
      element.hidden = true;
    },
    created(all) {
      show(
        "success",
        `${all[0]?.name} is created`,
        table("Names and ids", all),
        h("div", { class: "actions" }, h("button", { type: "button", onclick: again }, "New API service")),
      );
    },
    refused(title, error, created) {
      const details = error.details.map(({ code, target, message }) =>
        h("li", {}, h("code", {}, code ?? "?"), ` ${message ?? ""}`, target && h("span", { class: "target" }, target)),
      );
      show(
        "failure",
        `The platform refused: ${title}`,
        h("p", {}, h("code", {}, `${error.status} ${error.code ?? ""}`), ` ${error.message ?? ""}`),
        h("ul", { class: "details" }, ...details),
        ...(created.length > 0 ? [table("Created before, and not sent again", created)] : []),
      );
    },
    failed(reason) {
      show("failure", "No answer", h("p", {}, reason));
    },
  };
}

function table(caption: string, created: readonly Created[]): HTMLElement {
  const rows = created.map(({ name, id }) =>
    h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, h("code", {}, id))),
  );
  return h("table", { class: "created" }, h("caption", {}, caption), h("tbody", {}, ...rows));
}

/** The details of the platform's error that are about a field, in the form of the core's own problems. */
export function problemsOf(error: PlatformError): Problem[] {
  return error.details.flatMap(({ code, pointer, message }) =>
    pointer === null ? [] : [{ severity: "error" as const, pointer, message: `the platform says: ${message ?? code}` }],
  );
}
