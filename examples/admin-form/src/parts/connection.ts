// Where requests go: the settings of `PingOne`. They are no model of the platform, so their labels stand here.

import { type Config, PingOne, isPingOneError, regions } from "pingone-core";
import { h } from "../dom";
import { field } from "../form/field";
import type { Property } from "../form/model";
import { type Problem, place } from "../form/problems";
import type { JsonObject } from "../pointer";

export interface Connection {
  element: HTMLElement;
  /** The builder of requests; `undefined` while a setting is wrong. */
  client(): PingOne | undefined;
  focus(): void;
}

const settingsOf = () => [
  { name: "region", label: "Region", help: "Where the environment lives.", choices: regions().map(({ code }) => code) },
  { name: "apiPath", label: "API path", help: "Instead of a region, for a stand-in or a proxy.", format: "url" },
  { name: "environmentId", label: "Environment ID", help: "", format: "uuid", required: true },
  { name: "accessToken", label: "Access token", help: "Stays in this page.", secret: true },
];

export function connection(start: JsonObject, onChange: () => void): Connection {
  const settings = { ...start };
  let client: PingOne | undefined;

  const fields = settingsOf().map((setting) => {
    const property = { type: "string", ...setting } as unknown as Property;
    return field({
      property,
      pointer: `/${setting.name}`,
      label: setting.label,
      help: setting.help,
      value: settings[setting.name],
      isRequired: () => setting.required === true,
      isHidden: () => false,
      onInput(value) {
        if (value === undefined || value === "") delete settings[setting.name];
        else settings[setting.name] = value;
        connect();
        onChange();
      },
    });
  });
  const slots = new Map(fields.map((each) => [each.pointer, each]));
  const address = h("span", { class: "address" });
  const stay = (event: Event) => event.preventDefault();
  const element = h(
    "details",
    { class: "card connection", open: Object.keys(start).length === 0 },
    h("summary", {}, h("h2", {}, "Connection"), address),
    h("form", { class: "fields", onsubmit: stay }, ...fields.map((each) => each.element)),
  );

  function connect() {
    client?.free();
    client = undefined;
    let problems: readonly Problem[] = [];
    try {
      client = new PingOne(settings as Config);
    } catch (error) {
      if (!isPingOneError(error)) throw error;
      problems = error.violations;
    }
    for (const [slot, own] of place(problems, slots)) slot.show(own);
    address.textContent = String(settings.apiPath ?? settings.region ?? "");
  }

  connect();
  return {
    element,
    client: () => client,
    focus() {
      element.open = true;
      element.querySelector<HTMLElement>("[aria-invalid=true], input")?.focus();
    },
  };
}
