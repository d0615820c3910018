// Making elements. Nothing here knows what the page is about.

type Child = Node | string | false | null | undefined;
type Attributes = Record<string, string | number | boolean | ((event: never) => void) | undefined>;

/**
 * Makes an element: `h("button", { type: "button", onclick: add }, "Add")`. Functions become listeners, `true` an
 * attribute without a value; `false` and `undefined` leave the attribute out.
 */
export function h<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value as EventListener);
    else if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.filter(isShown));
  return element;
}

const isShown = (child: Child): child is Node | string => child !== false && child !== null && child !== undefined;

/** A text in which `backticks` mean code, as in the messages and the help of the core. */
export function prose(text: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  text.split("`").forEach((part, index) => fragment.append(index % 2 === 1 ? h("code", {}, part) : part));
  return fragment;
}

/** `1 error`, `2 errors`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

/** What was typed. Half of a surrogate pair is no text that could be sent: it becomes U+FFFD, as it would in a file. */
export function typed(input: HTMLInputElement): string {
  return input.value.toWellFormed();
}

let last = 0;

/** An id that no other element of the page has. */
export function newId(): string {
  last += 1;
  return `e${last}`;
}
