// From the properties of a description to elements: a field, a list or a group for each.

import { h, newId, prose } from "../dom";
import { type JsonObject, below, read, write } from "../pointer";
import { type Field, field, hint } from "./field";
import { list } from "./list";
import { type FormModel, type Property, follows, isForbidden, isRequired, valueAt } from "./model";
import { type Slot, problemList } from "./problems";

/** What the parts of a form share. */
export interface Context {
  model: FormModel;
  draft: JsonObject;
  /** Where problems are shown, by pointer. */
  slots: Map<string, Slot>;
  /** The pointers of what the user has worked on. */
  touched: Set<string>;
  /** To be called after every change, with the place that the user changed. */
  changed(pointer: string): void;
}

/** The elements of an object's members. */
export function members(
  context: Context,
  properties: readonly Property[],
  pointer: string,
  wording: Wording = {},
): HTMLElement[] {
  return properties.map((property) => member(context, property, below(pointer, property.name), wording));
}

function member(context: Context, property: Property, pointer: string, wording: Wording): HTMLElement {
  if (property.items) return list(context, property, property.items, pointer);
  if (property.properties) return group(context, property, property.properties, pointer);
  return single(context, property, pointer, wording);
}

/** What is said differently than in the description. */
interface Wording {
  label?: string;
  help?: string;
  hideLabel?: boolean;
  /** The object of which the value is the only member. */
  only?: { property: Property; pointer: string };
}

/** A single value. */
export function single(context: Context, property: Property, pointer: string, wording: Wording): HTMLElement {
  const { model, draft } = context;
  const owner = wording.only?.property ?? property;
  const drawn: Field = field({
    property,
    pointer,
    label: wording.label ?? property.label,
    help: wording.help ?? property.help,
    hideLabel: wording.hideLabel,
    value: read(draft, pointer),
    isRequired: () => isRequired(model, draft, owner),
    isHidden: () => isForbidden(model, draft, owner),
    onInput(value) {
      write(draft, pointer, value);
      context.changed(pointer);
    },
  });
  context.slots.set(pointer, drawn);
  if (wording.only) context.slots.set(wording.only.pointer, drawn);
  return drawn.element;
}

/** An object: a frame around its members, or its only member in its place. */
function group(context: Context, property: Property, parts: readonly Property[], pointer: string): HTMLElement {
  const [only, ...others] = parts;
  if (only && others.length === 0 && !follows(only)) return onlyMember(context, property, only, pointer);

  const { model, draft, slots } = context;
  const problems = problemList(newId());
  const optional = h("span", { class: "optional" }, "optional");
  const help = property.help !== "" && h("p", { class: "help" }, prose(hint(property, property.help)));
  const shown = follows(property) && following(context, property);
  const inside = shown ? [shown.element] : members(context, parts, pointer);
  const place = { class: "group", "data-pointer": pointer };
  const element = isAside(property)
    ? h(
        "details",
        { ...place, open: read(draft, pointer) !== undefined },
        h("summary", {}, h("span", { class: "label" }, property.label), optional),
        help,
        problems.element,
        ...inside,
      )
    : h(
        "fieldset",
        { ...place, "aria-describedby": problems.element.id },
        h("legend", {}, property.label, optional),
        help,
        problems.element,
        ...inside,
      );
  const refresh = () => {
    const required = isRequired(model, draft, property);
    optional.hidden = required;
    if (shown) shown.refresh();
    element.hidden = isForbidden(model, draft, property) || (follows(property) && !required);
  };
  refresh();
  const focus = () => element.querySelector<HTMLElement>("summary, input, button")?.focus();
  slots.set(pointer, { pointer, label: property.label, show: problems.show, focus, refresh });
  return element;
}

/** What nobody needs to fill in is folded away. */
function isAside(property: Property): boolean {
  return !property.required && !property.requiredWhen && !property.forbiddenWhen;
}

/** An object with one member is drawn as that member. */
function onlyMember(context: Context, property: Property, only: Property, pointer: string): HTMLElement {
  const inside = below(pointer, only.name);
  if (only.items || only.properties) return member(context, only, inside, {});
  return single(context, only, inside, {
    label: labelOfOnly(property, only),
    help: property.help || only.help,
    only: { property, pointer },
  });
}

/** `Resource` with the member `ID` is `Resource ID`; a longer label stands for itself. */
export function labelOfOnly(property: Property, only: Property): string {
  return only.label.includes(" ") ? only.label : `${property.label} ${only.label}`;
}

/** What equals another property is shown and not asked for. */
function following(context: Context, property: Property): { element: HTMLElement; refresh(): void } {
  const element = h("dl", { class: "following" });
  const refresh = () => {
    const rows = (property.properties ?? []).map((part) => [
      h("dt", {}, part.label),
      h("dd", {}, String(valueAt(context.model, context.draft, part.mustEqual ?? ""))),
    ]);
    element.replaceChildren(...rows.flat());
  };
  return { element, refresh };
}
