// One resource of the page: its form, what would be sent, and what is wrong with it.

import { type Report, validate } from "pingone-core";
import { type Form, drawForm } from "../form/form";
import type { FormModel } from "../form/model";
import type { Problem } from "../form/problems";
import type { JsonObject } from "../pointer";

export interface Part<Body = unknown> {
  form: Form;
  /** What would be sent, as of the last check; members may be missing or wrong. */
  document: Partial<Body>;
  report: Report;
  /** How long the last check took. */
  millis: number;
  /** What the platform said, each until the user changes the field. */
  refused: Problem[];
  /** What is wrong, the platform's opinion included. */
  problems(): Problem[];
  /** The part of it that the form shows. */
  shown: Problem[];
  check(): void;
  show(): void;
  /** Keeps what the platform has got as it is: nothing can be changed any more. */
  lock(): void;
  /** The document as the body of a request. Whether it is one is said by the core, when the request is built. */
  body(): Body;
}

/** A part with a form of its own; a sample fills it. On each key press only the part that was changed is checked. */
export function part<Body>(
  model: FormModel,
  sample: JsonObject | undefined,
  onChange: (changed: Part<Body>) => void,
): Part<Body> {
  const form = drawForm(model, sample && structuredClone(sample), (pointer) => {
    made.refused = made.refused.filter((problem) => problem.pointer !== pointer);
    made.check();
    made.show();
    onChange(made);
  });
  const made: Part<Body> = {
    form,
    document: {},
    report: { valid: false, violations: [] },
    refused: [],
    shown: [],
    problems: () => [...made.report.violations, ...made.refused],
    millis: 0,
    check() {
      const started = performance.now();
      made.document = form.document() as Partial<Body>;
      made.report = validate(model.name, made.document, { mode: "create" });
      made.millis = performance.now() - started;
    },
    lock() {
      form.element.disabled = true;
    },
    body: () => made.document as Body,
    show() {
      made.shown = form.show(made.problems());
    },
  };
  made.check();
  return made;
}
