// Problems of a value: which field they belong to, and how they are shown.

import type { Violation } from "pingone-core";
import { counted, h, prose } from "../dom";
import { parent } from "../pointer";

/** A problem as the core reports it; the platform's own answers are brought into the same form. */
export type Problem = Pick<Violation, "severity" | "pointer" | "message" | "help" | "span">;

/** A place of the form that shows the problems of one value. */
export interface Slot {
  pointer: string;
  /** The name of the field, for lists of problems. */
  label: string;
  show(problems: readonly Problem[]): void;
  focus(): void;
  /** Looks at the conditions of the description again, after any value has changed. */
  refresh?(): void;
}

/** The slot of a pointer, or the nearest one around it. */
export function slotFor(pointer: string, slots: ReadonlyMap<string, Slot>): Slot | undefined {
  for (let at = pointer; ; at = parent(at)) {
    const slot = slots.get(at);
    if (slot || at === "") return slot;
  }
}

/** The problems of each slot: those of its own value, and those of values that have no slot. */
export function place(problems: readonly Problem[], slots: ReadonlyMap<string, Slot>): Map<Slot, Problem[]> {
  const placed = new Map<Slot, Problem[]>();
  for (const slot of slots.values()) placed.set(slot, []);
  for (const problem of problems) {
    const slot = slotFor(problem.pointer, slots);
    if (slot) placed.get(slot)?.push(problem);
  }
  return placed;
}

const KINDS = { error: "Error", warning: "Warning", lint: "Note" } as const;

/** The list below a field. */
export function problemList(id?: string): { element: HTMLElement; show(problems: readonly Problem[]): void } {
  const element = h("ul", { class: "problems", id });
  return { element, show: (problems) => element.replaceChildren(...problems.map(problemItem)) };
}

/** A problem as an item of a list. */
export function problemItem(problem: Problem): HTMLLIElement {
  return h(
    "li",
    { class: `problem ${problem.severity}` },
    h("span", { class: "visually-hidden" }, `${KINDS[problem.severity]}: `),
    h("span", { class: "message" }, prose(sentence(problem.message))),
    problem.help !== undefined && h("span", { class: "advice" }, prose(sentence(problem.help))),
  );
}

/** Messages of the core start in lower case; a name in backticks stays as it is. */
export function sentence(message: string): string {
  return message.slice(0, 1).toUpperCase() + message.slice(1);
}

export const isError = (problem: Problem): boolean => problem.severity === "error";

/** `2 errors, 1 warning`; nothing when there are none. */
export function summaryOf(problems: readonly Problem[]): string {
  const parts = (["error", "warning", "lint"] as const).map((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? "" : counted(count, KINDS[severity].toLowerCase());
  });
  return parts.filter(Boolean).join(", ");
}

/** The same in full sentences, for screen readers. */
export function spoken(problems: readonly Problem[]): string {
  return problems.map((problem) => `${KINDS[problem.severity]}: ${problem.message.replaceAll("`", "")}.`).join(" ");
}
