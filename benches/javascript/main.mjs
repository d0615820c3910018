/** `node main.mjs`: prints Markdown. Answers are checked before anything is timed. */
import { forms } from "./forms.mjs";
import { matching } from "./matching.mjs";
import { requests } from "./requests.mjs";

console.log(`## JavaScript\n\nNode ${process.versions.node}.\n`);
matching();
forms();
await requests();
