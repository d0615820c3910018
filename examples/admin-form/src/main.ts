// The page: starts the core, puts the parts together, checks everything after each key press.

import init, { type ApiServiceInput, isPingOneError } from "pingone-core";
import { h } from "./dom";
import { formModel } from "./form/model";
import { isError } from "./form/problems";
import { connection } from "./parts/connection";
import { type Operation, operations } from "./parts/operations";
import { outcomeCard, problemsOf } from "./parts/outcome";
import { type Part, part } from "./parts/part";
import { pathTest } from "./parts/path-test";
import { requests } from "./parts/requests";
import { Refused, Sender } from "./parts/sending";
import { type Located, summary } from "./parts/summary";
import { SAMPLE } from "./sample";
import { startSettings } from "./settings";

await init();
const settings = await startSettings();

/** The platform gives the id, though the reference lists it among what can be written. */
const model = formModel("ApiService", ["id"]);
let service = part<ApiServiceInput>(model, undefined, update);
let sender = new Sender();

const tenant = connection(settings, update);
const list = operations(update);
const tester = pathTest();
const preview = requests();
const bar = summary(() => void send());
const outcome = outcomeCard(() => restart());
const serviceCard = h("section", { class: "card", "aria-labelledby": "service" });

document.querySelector("#page")?.append(
  h("header", { class: "top" }, h("h1", {}, "New API service"), h("p", {}, "An example of pingone-core, unofficial.")),
  h(
    "div",
    { class: "columns" },
    h("main", { id: "form", tabindex: "-1" }, serviceCard, list.element, bar.element, outcome.element),
    h("aside", { "aria-label": "Tools" }, tester.element, preview.element, tenant.element),
  ),
);
start();

/** Begins anew, where the user goes on. */
function restart(sample?: typeof SAMPLE) {
  start(sample);
  service.form.element.querySelector("input")?.focus();
}

/** Begins with an empty form, or with a sample. */
function start(sample?: typeof SAMPLE) {
  sender = new Sender();
  service = part<ApiServiceInput>(model, sample?.service, update);
  service.show();
  const fill = h("button", { type: "button", class: "quiet", onclick: () => restart(SAMPLE) }, "Fill in a sample");
  serviceCard.replaceChildren(h("header", {}, h("h2", { id: "service" }, "API service"), fill), service.form.element);
  outcome.clear();
  tester.fill(sample?.request.method ?? "GET", sample?.request.url ?? "");
  list.fill(sample?.operations ?? []);
  list.setOpen(true);
  bar.setBusy(undefined);
}

/** After every key press, when the part that was changed is checked: what depends on all of them. */
function update(changed?: Part) {
  const all = list.all();
  const found = [...located(service, ""), ...all.flatMap((each) => located(each, each.title()))];
  bar.show(found, heldBack([service, ...all]), changed?.millis);
  tester.update(service, all);
  preview.update(tenant.client(), service, all);
}

function located(owner: Part, name: string): Located[] {
  return owner.shown.map((problem) => ({
    problem,
    where: [name, owner.form.label(problem.pointer)].filter(Boolean).join(" › "),
    go: () => owner.form.focus(problem.pointer),
  }));
}

/** How many fields nobody has been to yet have to be filled in. */
function heldBack(parts: readonly Part[]): number {
  return parts.reduce((count, each) => count + each.problems().length - each.shown.length, 0);
}

async function send() {
  const all: readonly Operation[] = [...list.all()];
  const parts = [service, ...all];
  for (const each of parts) {
    each.form.reveal();
    each.refused = [];
    each.show();
  }
  update();
  const client = tenant.client();
  if (!client) return tenant.focus();
  if (parts.some((each) => each.problems().some(isError))) return bar.reveal();

  list.setOpen(false);
  bar.setBusy("Sending …");
  try {
    await sender.send(client, service, all, (number) => bar.setBusy(`Sending ${number} of ${all.length} …`));
    bar.setBusy("Created");
    outcome.created(sender.created);
  } catch (error) {
    list.setOpen(true);
    bar.setBusy(undefined);
    if (error instanceof Refused) showRefusal(error);
    else if (error instanceof TypeError || isPingOneError(error)) outcome.failed(error.message);
    else throw error;
  }
}

/** What is about a field is shown there, too. */
function showRefusal({ part: owner, error }: Refused) {
  owner.refused = problemsOf(error);
  owner.show();
  update();
  outcome.refused(owner === service ? "the API service" : (owner as Operation).title(), error, sender.created);
}
