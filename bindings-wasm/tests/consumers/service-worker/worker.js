// A service worker that answers with the package. It may be stopped at any time, so each answer starts the package.
import init, * as core from "pingone-core";
import { job } from "../job.mjs";

self.addEventListener("install", (event) => event.waitUntil(init().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (new URL(event.request.url).pathname === "/answer") event.respondWith(answer());
});

async function answer() {
  await init();
  job(core);
  return new Response("done");
}
