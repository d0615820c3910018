// Controls for single values: text, numbers, choices, yes or no. A control knows no rule; what is typed is passed on as
// it is, and the core says what is wrong with it.

import { h, typed } from "../dom";
import type { Json } from "../pointer";
import { marked } from "./marked";
import type { Property } from "./model";
import type { Problem } from "./problems";

export interface Control {
  element: HTMLElement;
  /** What labels and descriptions belong to. */
  target: HTMLElement;
  /** How the label is tied to the target: radio buttons are a group, everything else is one element. */
  isGroup: boolean;
  mark(problems: readonly Problem[]): void;
}

interface Settings {
  property: Property;
  id: string;
  value: Json | undefined;
  /** `undefined` when nothing is entered. */
  onInput(value: Json | undefined): void;
}

/** The control that fits the property. */
export function control(settings: Settings): Control {
  const { type, choices } = settings.property;
  if (choices) return choice(settings, choices);
  if (type === "boolean") return toggle(settings);
  return text(settings);
}

function text({ property, id, value, onInput }: Settings): Control {
  const isNumber = property.type === "integer" || property.type === "number";
  const input = h("input", {
    id,
    type: property.secret ? "password" : "text",
    inputmode: isNumber ? "decimal" : property.format?.endsWith("url") ? "url" : undefined,
    class: property.format ? "mono" : undefined,
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: property.format ? "false" : undefined,
    oninput: () => onInput(isNumber ? numberOrText(typed(input)) : typed(input)),
  });
  input.value = value === undefined || value === null ? "" : String(value);
  const field = marked(input);
  const unit = property.unit && h("span", { class: "unit", "aria-hidden": "true" }, property.unit);
  return {
    element: unit ? h("div", { class: "with-unit" }, field.element, unit) : field.element,
    target: input,
    isGroup: false,
    mark: field.mark,
  };
}

/** A number when the text is one; anything else stays as it was typed, for the core to judge. */
function numberOrText(text: string): number | string {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : text;
}

function toggle({ property, id, value, onInput }: Settings): Control {
  const input = h("input", {
    id,
    type: "checkbox",
    onchange: () => onInput(input.checked === (property.default ?? false) ? undefined : input.checked),
  });
  input.checked = (value ?? property.default) === true;
  return { element: input, target: input, isGroup: false, mark: () => {} };
}

function choice({ property, id, value, onInput }: Settings, choices: readonly Json[]): Control {
  const isOpen = !property.required && property.default === undefined;
  const chosen = value ?? property.default;
  const options = [...(isOpen ? [undefined] : []), ...choices];
  const buttons = options.map((option) => {
    const input = h("input", { type: "radio", name: id, onchange: () => onInput(option) });
    input.checked = option === chosen;
    return h("label", { class: "option" }, input, h("span", {}, option === undefined ? "Not set" : String(option)));
  });
  const element = h("div", { id, class: "choice", role: "radiogroup" }, ...buttons);
  return { element, target: element, isGroup: true, mark: () => {} };
}
