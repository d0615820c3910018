// The operations of the API service: a form for each, folded to one line.

import type { ApiServiceOperationInput } from "pingone-core";
import { announce } from "../announce";
import { counted, h } from "../dom";
import { formModel } from "../form/model";
import { isError, summaryOf } from "../form/problems";
import type { JsonObject } from "../pointer";
import { type Part, part } from "./part";

export interface Operation extends Part<ApiServiceOperationInput> {
  /** What to call it. */
  title(): string;
  /** Marks the operation that a path belongs to. */
  setWinner(isWinner: boolean): void;
}

export interface Operations {
  element: HTMLElement;
  all(): readonly Operation[];
  /** Replaces all operations. */
  fill(drafts: readonly JsonObject[]): void;
  /** True while operations can be added. */
  setOpen(isOpen: boolean): void;
}

export function operations(onChange: (changed?: Part) => void): Operations {
  const model = formModel("ApiServiceOperation");
  const all: Operation[] = [];
  const items = h("ol", { class: "operations" });
  const count = h("span", { class: "count" });
  const add = h("button", { type: "button", onclick: addOne }, "Add operation");
  const rules = model.rules.map((rule) => h("li", {}, rule));
  const element = h(
    "section",
    { class: "card", "aria-labelledby": "operations" },
    h("header", {}, h("h2", { id: "operations" }, "Operations"), count),
    items,
    add,
    h("details", { class: "rules" }, h("summary", {}, "Rules for operations"), h("ul", {}, ...rules)),
  );

  function append(sample: JsonObject | undefined): { operation: Operation; details: HTMLDetailsElement } {
    const outline = h("span", { class: "outline" });
    const details = h("details", { class: "operation" }, h("summary", {}, outline));
    const item = h("li", {}, details);
    const remove = h("button", { type: "button", class: "quiet danger" }, "Remove operation");
    remove.addEventListener("click", () => removeOne(operation, item));

    const made = part<ApiServiceOperationInput>(model, sample, onChange);
    const { show, lock } = made;
    const operation: Operation = Object.assign(made, {
      title: () => operation.document.name ?? `Operation ${all.indexOf(operation) + 1}`,
      show() {
        show();
        outline.replaceChildren(...outlineOf(operation));
      },
      lock() {
        lock();
        remove.disabled = true;
      },
      setWinner: (isWinner: boolean) => details.classList.toggle("winner", isWinner),
    });
    details.append(operation.form.element, h("div", { class: "actions" }, remove));
    all.push(operation);
    items.append(item);
    operation.show();
    return { operation, details };
  }

  function addOne() {
    const { operation, details } = append(undefined);
    details.open = true;
    operation.form.element.querySelector("input")?.focus();
    changed();
  }

  function removeOne(operation: Operation, item: HTMLLIElement) {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    announce(`${operation.title()} removed.`);
    all.splice(all.indexOf(operation), 1);
    item.remove();
    (next?.querySelector("summary") ?? add).focus();
    changed();
  }

  function changed() {
    count.textContent = all.length === 0 ? "none yet" : String(all.length);
    onChange();
  }

  return {
    element,
    all: () => all,
    fill(drafts) {
      all.length = 0;
      items.replaceChildren();
      for (const draft of drafts) append(draft);
      changed();
    },
    setOpen(isOpen) {
      add.disabled = !isOpen;
    },
  };
}

/** The line of a folded operation. */
function outlineOf(operation: Operation): Node[] {
  const { methods, paths = [] } = operation.document;
  const patterns = paths.flatMap(({ pattern }) => pattern ?? []);
  const more = patterns.length > 1 ? ` and ${counted(patterns.length - 1, "more path")}` : "";
  const { shown } = operation;
  const kind = shown.some(isError) ? "error" : "advice";
  return [
    h("span", { class: "methods" }, methods?.join(" ") ?? "any"),
    h("span", { class: "name" }, operation.title()),
    h("span", { class: "pattern" }, (patterns[0] ?? "") + more),
    ...(shown.length > 0 ? [h("span", { class: `pill ${kind}` }, summaryOf(shown))] : []),
  ];
}
