// Which operation would a request belong to? Answered on each key press, for the operations as they are in the form.

import { type ApiServiceInput, type Explanation, type Match, PathMatcher, validateBaseUrl } from "pingone-core";
import { announce } from "../announce";
import { counted, h, newId, typed } from "../dom";
import { parts } from "../form/marked";
import { isError, problemItem } from "../form/problems";
import type { Operation } from "./operations";
import type { Part } from "./part";

export interface PathTest {
  element: HTMLElement;
  /** Compiles the operations again. */
  update(service: Part<ApiServiceInput>, operations: readonly Operation[]): void;
  /** Puts a request into the fields. */
  fill(method: string, url: string): void;
}

const OUTCOMES: Record<Explanation["outcome"], string> = {
  matched: "Matched",
  no_operation: "No operation takes it",
  no_base_url: "Not this API service",
  suspicious_path: "Suspicious path",
};

export function pathTest(): PathTest {
  let matcher: PathMatcher | undefined;
  let compiled: readonly Operation[] = [];
  let left = 0;

  const [methodId, urlId] = [newId(), newId()];
  const method = h("input", { id: methodId, class: "mono", autocomplete: "off", spellcheck: "false", oninput: tell });
  const url = h("input", { id: urlId, class: "mono", inputmode: "url", autocomplete: "off", spellcheck: "false" });
  url.addEventListener("input", tell);
  method.value = "GET";
  const result = h("div", { class: "result" });
  const element = h(
    "section",
    { class: "card path-test", "aria-labelledby": "path-test" },
    h("header", {}, h("h2", { id: "path-test" }, "Test a path")),
    h(
      "div",
      { class: "request-line" },
      h("div", { class: "field" }, h("label", { class: "label", for: methodId }, "Method"), method),
      h("div", { class: "field" }, h("label", { class: "label", for: urlId }, "URL of a request"), url),
    ),
    result,
  );

  function show(): string {
    for (const operation of compiled) operation.setWinner(false);
    if (!matcher || url.value === "") {
      const ready = "Type a URL to see which operation it belongs to, and why.";
      result.replaceChildren(h("p", { class: "help" }, matcher ? ready : "Needs a base URL without errors."));
      return "";
    }
    const explanation = matcher.explain(typed(method), typed(url));
    const [best] = explanation.patterns;
    const winner = best && compiled[best.index];
    winner?.setWinner(true);
    result.replaceChildren(
      h("p", { class: `outcome ${explanation.outcome}` }, winner ? winner.title() : OUTCOMES[explanation.outcome]),
      ...reasons(explanation),
      ...(best ? captures(best) : []),
      ...(explanation.patterns.length > 0 ? [why(explanation.patterns)] : []),
      ...(left > 0 ? [h("p", { class: "help" }, `${counted(left, "operation")} with errors left out.`)] : []),
    );
    return winner ? `Matched: ${winner.title()}` : OUTCOMES[explanation.outcome];
  }

  function tell() {
    announce(show());
  }

  /** What is wrong or surprising about the request, with the place marked in it. */
  function reasons({ violations }: Explanation): HTMLElement[] {
    return violations.map((problem) => {
      const span = problem.pointer === "/method" ? undefined : problem.span;
      const text = span && h("p", { class: "excerpt" }, ...parts(url.value, span, problem.severity));
      return h("div", { class: "reason" }, text, h("ul", { class: "problems" }, problemItem(problem)));
    });
  }

  function captures({ parameters, lossy }: Match): HTMLElement[] {
    const rows = Object.entries(parameters).map(([name, value]) =>
      h("tr", {}, h("th", { scope: "row" }, name), h("td", {}, value, lossy.includes(name) && " (not UTF-8)")),
    );
    if (rows.length === 0) return [];
    return [h("table", { class: "captures" }, h("caption", {}, "Captured"), h("tbody", {}, ...rows))];
  }

  function why(patterns: readonly Match[]): HTMLElement {
    const rows = patterns.map((each) =>
      h(
        "li",
        {},
        h("span", { class: "name" }, compiled[each.index]?.title()),
        h("code", {}, each.pattern),
        h("span", { class: "kind" }, each.type),
        each.beforeNext !== null && h("span", { class: "before" }, `before the next: ${each.beforeNext}`),
      ),
    );
    const title = patterns.length === 1 ? "Only this pattern takes it" : `Why: ${patterns.length} patterns take it`;
    return h("div", { class: "why" }, h("h3", {}, title), h("ol", {}, ...rows));
  }

  return {
    element,
    update(service, operations) {
      matcher?.free();
      matcher = undefined;
      compiled = operations.filter(({ report }) => !report.violations.some(concernsMatching));
      left = operations.length - compiled.length;
      const rows = compiled.map((each, index) => ({ ...each.body(), id: String(index) }));
      const baseUrls = (service.document.baseUrls ?? []).filter((each) => validateBaseUrl(each).valid);
      if (baseUrls.length > 0) matcher = new PathMatcher({ baseUrls, operations: rows });
      show();
    },
    fill(newMethod, newUrl) {
      method.value = newMethod;
      url.value = newUrl;
      show();
    },
  };
}

/** An operation whose name is missing can be matched; one whose pattern is wrong can not. */
function concernsMatching(problem: Operation["report"]["violations"][number]): boolean {
  return isError(problem) && /^\/(methods|paths)\b/.test(problem.pointer);
}
