// A text field that marks the part of its text that a problem is about.

import { h } from "../dom";
import type { Problem } from "./problems";

export interface MarkedInput {
  element: HTMLElement;
  input: HTMLInputElement;
  mark(problems: readonly Problem[]): void;
}

/** Wraps a text field: the same text lies below it, invisible but for its marks, and scrolls with it. */
export function marked(input: HTMLInputElement): MarkedInput {
  const marks = h("div", { class: "marks", "aria-hidden": "true" });
  // Reading a scroll position costs a layout, so not on each key press of a text without marks.
  const follow = () => {
    if (marks.firstChild) marks.scrollLeft = input.scrollLeft;
  };
  for (const event of ["scroll", "input", "keyup", "click", "blur"]) input.addEventListener(event, follow);
  return {
    element: h("div", { class: "marked" }, marks, input),
    input,
    mark(problems) {
      const problem = problems.find((each) => each.span !== undefined);
      if (!problem?.span || input.value === "") return marks.replaceChildren();
      marks.replaceChildren(...parts(input.value, problem.span, problem.severity));
      follow();
    },
  };
}

/** Text with a mark in it. Spans are in UTF-16 units, as `slice` counts. */
export function parts(text: string, span: { start: number; end: number }, severity: string): (Node | string)[] {
  const part = text.slice(span.start, span.end);
  const empty = part === "" ? " empty" : "";
  return [text.slice(0, span.start), h("mark", { class: severity + empty }, part || "\u200b"), text.slice(span.end)];
}
