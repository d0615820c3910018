// A list of values: adding and removing, and where the focus goes then.

import { announce } from "../announce";
import { h, newId, prose } from "../dom";
import { type Json, below, read, write } from "../pointer";
import { type Context, labelOfOnly, members, single } from "./draw";
import { hint } from "./field";
import { type Property, emptyItem, isForbidden, isRequired } from "./model";
import { problemList } from "./problems";

export function list(context: Context, property: Property, item: Property, pointer: string): HTMLElement {
  const { model, draft, slots, touched } = context;
  const values = () => (read(draft, pointer) ?? []) as Json[];
  const inside = () => [...slots.keys()].filter((at) => at.startsWith(`${pointer}/`));

  const problems = problemList(newId());
  const optional = h("span", { class: "optional" }, "optional");
  const items = h("ul", { class: "items" });
  const add = h("button", { type: "button", class: "quiet", onclick: append }, `Add ${asInSentence(item.label)}`);
  const element = h(
    "fieldset",
    { class: "list", "data-pointer": pointer, "aria-describedby": problems.element.id },
    h("legend", {}, property.label, optional),
    h("p", { class: "help" }, prose(hint(property, property.help))),
    ...helpOfParts(item),
    items,
    problems.element,
    add,
  );

  function draw(index: number): HTMLElement {
    const at = below(pointer, index);
    const name = `${item.label} ${index + 1}`;
    const remove = h("button", { type: "button", class: "remove", "aria-label": `Remove ${asInSentence(name)}` }, "×");
    remove.addEventListener("click", () => removeAt(index));
    const parts = item.properties ?? [];
    const [only] = parts;
    if (!only) return h("li", {}, single(context, item, at, { label: name, help: "", hideLabel: true }), remove);
    if (parts.length > 1) {
      const fields = members(context, parts, at, { help: "" });
      const row = h("div", { class: "row", role: "group", "aria-label": name }, ...fields);
      return h("li", {}, row, remove);
    }
    const label = `${labelOfOnly(item, only)} ${index + 1}`;
    const wording = { label, help: "", hideLabel: true, only: { property: item, pointer: at } };
    return h("li", {}, single(context, only, below(at, only.name), wording), remove);
  }

  function append() {
    write(draft, pointer, [...values(), emptyItem(item)]);
    const added = draw(values().length - 1);
    items.append(added);
    added.querySelector("input")?.focus();
    changed();
  }

  /** The places after it move up, so all of them are drawn again. */
  function removeAt(index: number) {
    write(draft, pointer, values().filter((_, at) => at !== index));
    for (const at of inside()) slots.delete(at);
    items.replaceChildren(...values().map((_, at) => draw(at)));
    for (const at of inside()) touched.add(at);
    const buttons = items.querySelectorAll<HTMLElement>(":scope > li > .remove");
    (buttons[Math.min(index, buttons.length - 1)] ?? add).focus();
    changed();
    announce(`${item.label} ${index + 1} removed.`);
  }

  function changed() {
    refresh();
    context.changed(pointer);
  }

  function refresh() {
    optional.hidden = isRequired(model, draft, property);
    element.hidden = isForbidden(model, draft, property);
    add.disabled = property.maxItems !== undefined && values().length >= property.maxItems;
  }

  items.append(...values().map((_, index) => draw(index)));
  refresh();
  const focus = () => element.querySelector<HTMLElement>("input, button")?.focus();
  slots.set(pointer, { pointer, label: property.label, show: problems.show, focus, refresh });
  return element;
}

/** What the columns mean is said once, above the rows. */
function helpOfParts({ properties: parts = [] }: Property): HTMLElement[] {
  if (parts.length < 2) return [];
  return parts.map(({ label, help }) => h("p", { class: "help" }, h("b", {}, `${label}: `), prose(help)));
}

/** `Base URL` inside a sentence is `base URL`; `HTTP method` stays as it is. */
function asInSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label;
}
