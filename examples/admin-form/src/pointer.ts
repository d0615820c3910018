// JSON Pointers (RFC 6901): the place of a value in a document, and so of a problem in the form.

export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

/** The pointer of a member or an item. */
export function below(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The pointer of the value around this one; the document's own is `""`. */
export function parent(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

/** The value at a pointer. */
export function read(document: Json | undefined, pointer: string): Json | undefined {
  let value = document;
  for (const name of names(pointer)) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as JsonObject)[name];
  }
  return value;
}

/** Sets the value at a pointer; `undefined` removes it. Objects on the way are made. */
export function write(document: JsonObject, pointer: string, value: Json | undefined): void {
  const way = names(pointer);
  const member = way.pop();
  if (member === undefined) return;
  let object = document;
  for (const name of way) {
    const next = object[name];
    object = (typeof next === "object" && next !== null ? next : (object[name] = {})) as JsonObject;
  }
  if (value === undefined) delete object[member];
  else object[member] = value;
}

function names(pointer: string): string[] {
  return pointer.split("/").slice(1).map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}
