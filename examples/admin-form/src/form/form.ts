// A form for a model, drawn from its description. Everything below a form speaks in pointers into its own document.

import { announce } from "../announce";
import { h } from "../dom";
import type { JsonObject } from "../pointer";
import { documentOf } from "./document";
import { type Context, members } from "./draw";
import { type FormModel, emptyDraft } from "./model";
import { type Problem, type Slot, isError, place, problemList, slotFor, spoken } from "./problems";

export interface Form {
  element: HTMLFieldSetElement;
  /** What would be sent. */
  document(): JsonObject;
  /**
   * Shows problems at the fields they belong to, and gives those that it shows: errors are kept back where the user has
   * not been yet.
   */
  show(problems: readonly Problem[]): Problem[];
  /** From now on errors are shown everywhere: the user has tried to send. */
  reveal(): void;
  /** Moves the focus to the field of a pointer. */
  focus(pointer: string): void;
  /** The name of the field of a pointer. */
  label(pointer: string): string;
}

/** Draws a form. `onChange` is called after every change, with the pointer of the changed value. */
export function drawForm(model: FormModel, start: JsonObject | undefined, onChange: (pointer: string) => void): Form {
  const draft = start ?? emptyDraft(model.properties);
  const slots = new Map<string, Slot>();
  const touched = new Set<string>();
  let isRevealed = false;
  let changedSlot: Slot | undefined;

  const context: Context = {
    model,
    draft,
    slots,
    touched,
    changed(pointer) {
      touched.add(pointer);
      changedSlot = slotFor(pointer, slots);
      for (const slot of slots.values()) slot.refresh?.();
      onChange(pointer);
    },
  };
  const general = problemList();
  slots.set("", { pointer: "", label: model.title, show: general.show, focus: () => {} });
  const element = h("fieldset", { class: "form" }, general.element, ...members(context, model.properties, ""));

  return {
    element,
    document: () => documentOf(model, draft),
    show(problems) {
      const shown = new Set<Problem>();
      for (const [slot, own] of place(problems, slots)) {
        const isSeen = isRevealed || touched.has(slot.pointer);
        const visible = isSeen ? own : own.filter((problem) => !isError(problem));
        slot.show(visible);
        for (const problem of visible) shown.add(problem);
        if (slot === changedSlot) announce(own.length > 0 ? `${slot.label}. ${spoken(own)}` : "");
      }
      changedSlot = undefined;
      return problems.filter((problem) => shown.has(problem));
    },
    reveal() {
      isRevealed = true;
    },
    focus(pointer) {
      const slot = slotFor(pointer, slots);
      const place = slot && element.querySelector(`[data-pointer="${CSS.escape(slot.pointer)}"]`);
      for (let at = place?.closest("details"); at; at = at.parentElement?.closest("details")) at.open = true;
      slot?.focus();
    },
    label: (pointer) => slotFor(pointer, slots)?.label ?? model.title,
  };
}
