// One polite live region for the whole page.

import { h } from "./dom";

/** How long the user must have stopped before something is said, in milliseconds. */
const PAUSE = 900;

const region = h("div", { class: "visually-hidden", role: "status", "aria-live": "polite" });
document.body.append(region);

let timer: ReturnType<typeof setTimeout> | undefined;
let said = "";

/**
 * Says a text once the user pauses. Checks run on every key press; only their last result is said, and nothing is said
 * twice in a row.
 */
export function announce(text: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (text !== said) region.textContent = text;
    said = text;
  }, PAUSE);
}
