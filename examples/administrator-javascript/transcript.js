// The transcript that a reader follows: numbered steps, what was asked, what came back.

/** Writes the transcript and counts the steps. */
export class Transcript {
  #steps = 0;

  /** Begins a step; `why` is one sentence for the reader. */
  step(title, why) {
    this.#steps += 1;
    console.log(`\n${this.#steps}. ${title}\n   ${why}\n`);
  }

  /** A line about what is seen. */
  line(text) {
    console.log(`   ${text}`);
  }

  /** An empty line between two parts of a step. */
  gap() {
    console.log();
  }

  /** What goes out: never with the token, and without the host, because it is always the same. */
  asked({ method, url, headers }) {
    const { pathname, search } = new URL(url);
    const contentType = headers["content-type"] ? `  [${headers["content-type"]}]` : "";
    this.line(`→ ${method} ${shortened(pathname + search)}${contentType}`);
  }

  /** What came back, in one line. */
  answered(reading) {
    const more = reading.kind === "page" && reading.next ? ", more to come" : "";
    if (reading.kind === "error") this.line(`← ${reading.status} ${reading.error.code}: ${reading.error.message}`);
    else if (reading.kind === "page") this.line(`← ${reading.status}, a page of ${reading.items.length} items${more}`);
    else this.line(`← ${reading.status}`);
  }

  /** A problem, and the help that comes with it. */
  problem({ severity, pointer, message, help }) {
    this.line(`${severity} ${pointer ? `${pointer}: ` : ""}${message}`);
    if (help) this.line(`      (${help})`);
  }

  /** A problem inside a text, with marks below the part that it is about. */
  problemIn(text, violation) {
    this.line(text);
    const { span } = violation;
    if (span) this.line(" ".repeat(span.start) + "^".repeat(Math.max(span.end - span.start, 1)));
    this.problem(violation);
  }

  /** The last line. */
  end() {
    console.log(`\ndemo: ${this.#steps} steps, all as expected`);
  }
}

/** The ids in paths are cut to their first part; nobody compares them. */
function shortened(path) {
  return path.replaceAll(/(?<=\/)([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, "$1…");
}
