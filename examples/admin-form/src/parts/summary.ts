// The bar below the form: how many problems there are, the way to each, and the button that sends.

import { counted, h, prose } from "../dom";
import { type Problem, isError, sentence, summaryOf } from "../form/problems";

/** A problem with the name of its field and the way there. */
export interface Located {
  problem: Problem;
  where: string;
  go(): void;
}

export interface Summary {
  element: HTMLElement;
  /** `open` fields are not filled in yet, and no errors before the user was there or tried to send. */
  show(found: readonly Located[], open: number, millis?: number): void;
  /** Opens the list and moves the focus there. */
  reveal(): void;
  /** Says on the button why it can not be pressed; `undefined` when it can. */
  setBusy(text: string | undefined): void;
}

export function summary(send: () => void): Summary {
  const state = h("span", { class: "state" });
  const time = h("span", { class: "time" });
  const list = h("ul", { class: "found" });
  const title = h("summary", {}, state);
  const details = h("details", { class: "problems-found" }, title, list);
  const label = "Create API service";
  const button = h("button", { type: "button", class: "primary", onclick: send }, label);
  const element = h("section", { class: "summary", "aria-label": "Problems" }, h("div", {}, details, time), button);

  return {
    element,
    show(found, open, millis) {
      const problems = found.map(({ problem }) => problem);
      const left = open > 0 ? `${counted(open, "field")} to fill in` : "";
      state.className = `state ${problems.some(isError) ? "error" : left || found.length > 0 ? "advice" : "good"}`;
      state.textContent = [summaryOf(problems), left].filter(Boolean).join(", ") || "No problems";
      details.classList.toggle("empty", found.length === 0);
      time.textContent = millis === undefined ? "" : `checked in ${millis.toFixed(2)} ms`;
      const order = { error: 0, warning: 1, lint: 2 };
      const sorted = [...found].sort((one, other) => order[one.problem.severity] - order[other.problem.severity]);
      list.replaceChildren(
        ...sorted.map(({ problem, where, go }) =>
          h(
            "li",
            { class: `problem ${problem.severity}` },
            h("button", { type: "button", class: "link", onclick: go }, where),
            h("span", { class: "message" }, prose(sentence(problem.message))),
          ),
        ),
      );
    },
    reveal() {
      details.open = true;
      (list.querySelector("button") ?? title).focus();
    },
    setBusy(text) {
      button.disabled = text !== undefined;
      button.textContent = text ?? label;
    },
  };
}
