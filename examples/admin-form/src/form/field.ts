// One value of the form: label, help, control, problems, tied together for screen readers.

import { h, newId, prose } from "../dom";
import type { Json } from "../pointer";
import { control } from "./controls";
import type { Property } from "./model";
import { type Slot, isError, problemList } from "./problems";

export interface FieldSettings {
  property: Property;
  pointer: string;
  label: string;
  help: string;
  /** For fields that are named by the list around them. */
  hideLabel?: boolean;
  value: Json | undefined;
  isRequired(): boolean;
  isHidden(): boolean;
  /** `undefined` when nothing is entered. */
  onInput(value: Json | undefined): void;
}

export interface Field extends Slot {
  element: HTMLElement;
}

export function field(settings: FieldSettings): Field {
  const { property, pointer, label } = settings;
  const id = newId();
  const { element: input, target, isGroup, mark } = control({ ...settings, id });
  const isToggle = property.type === "boolean";
  const problems = problemList(`${id}-problems`);
  const text = hint(property, settings.help);
  const help = text !== "" && h("p", { class: "help", id: `${id}-help` }, prose(text));
  const optional = h("span", { class: "optional" }, "optional");
  const name = isGroup
    ? h("span", { class: "label", id: `${id}-label` }, label)
    : h("label", { class: "label", for: id, id: `${id}-label` }, label);
  const head = h("div", { class: settings.hideLabel ? "head visually-hidden" : "head" }, name, optional);

  if (isGroup) target.setAttribute("aria-labelledby", `${id}-label`);
  target.setAttribute("aria-describedby", [help && help.id, problems.element.id].filter(Boolean).join(" "));
  const parts = isToggle ? [h("div", { class: "toggle" }, input, head), help] : [head, help, input];
  const element = h("div", { class: "field", "data-pointer": pointer }, ...parts, problems.element);

  const refresh = () => {
    element.hidden = settings.isHidden();
    optional.hidden = isToggle || property.default !== undefined || settings.isRequired();
    if (!isToggle) target.setAttribute("aria-required", String(settings.isRequired()));
  };
  refresh();
  return {
    pointer,
    label,
    element,
    refresh,
    show(found) {
      problems.show(found);
      mark(found);
      target.setAttribute("aria-invalid", String(found.some(isError)));
    },
    focus() {
      const chosen = isGroup && target.querySelector<HTMLElement>("input:checked, input");
      (chosen || target).focus();
    },
  };
}

/** The help of the description, and what else it says that a reader should know before typing. */
export function hint(property: Property, help: string): string {
  const more = [
    property.unique && `Unique ${property.unique}.`,
    property.nullMeans && `None given: ${property.nullMeans}.`,
  ];
  return [help, ...more].filter(Boolean).join(" ");
}
