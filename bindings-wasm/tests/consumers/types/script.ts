// A script for Node: `fetch` and what it answers have the types of Node, not those of a page.
import { readFile } from "node:fs/promises";
import { type Reading, PingOne, initSync } from "pingone-core";

const p1 = new PingOne({ region: "EU", environmentId: "5caa81af-ec05-41ff-a709-c7378007a99c" });

export async function upload(path: string): Promise<Reading<"images.create">> {
  const request = p1.images.create({ body: { contentType: "image/png", bytes: await readFile(path) } });
  return p1.read(request, await fetch(request.url, request));
}
initSync(await readFile("pingone-core.wasm"));
