/** The files that a runner is called with. */
import { readFileSync } from "node:fs";

/** Names with texts; a file that can not be read has the reason instead, and counts as a failure. */
export function filesOf(names) {
  return names.map((name) => {
    try {
      return { name, text: readFileSync(name, "utf8") };
    } catch (error) {
      return { name, unreadable: error.message };
    }
  });
}
