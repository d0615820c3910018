// What a form knows about a model: only what `describe` of the core says. No property is named here.

import { type ModelName, type PropertyDescription, describe } from "pingone-core";
import { type Json, type JsonObject } from "../pointer";

export type Property = PropertyDescription;

/** The properties of a model that can be filled in, in the order in which they are drawn. */
export interface FormModel {
  name: ModelName;
  title: string;
  rules: readonly string[];
  properties: readonly Property[];
}

/**
 * Reads the description of a model. `leaveOut` names members that this page does not offer, though they exist.
 */
export function formModel(name: ModelName, leaveOut: readonly string[] = []): FormModel {
  const model = describe(name);
  const offered = model.properties.filter((property) => !leaveOut.includes(property.name));
  return { name, title: model.title, rules: model.rules, properties: prepared(offered) };
}

/** Without what the platform fills in; single values and lists before groups, what is required before the rest. */
function prepared(properties: readonly Property[]): Property[] {
  const writable = properties.filter(isWritable).map((property) => ({
    ...property,
    ...(property.properties && { properties: prepared(property.properties) }),
    ...(property.items && { items: preparedItem(property.items) }),
  }));
  return writable.sort((one, other) => rank(one) - rank(other));
}

function preparedItem(item: Property): Property {
  return { ...item, ...(item.properties && { properties: prepared(item.properties) }) };
}

function isWritable(property: Property): boolean {
  if (property.readOnly) return false;
  return property.properties === undefined || property.properties.some(isWritable);
}

function rank(property: Property): number {
  return (property.properties ? 4 : 0) + (property.required ? 0 : 2) + (property.items ? 1 : 0);
}

/** True when another property makes this one required, or it always is. */
export function isRequired(model: FormModel, draft: JsonObject, property: Property): boolean {
  return property.required || holds(model, draft, property.requiredWhen);
}

/** True when another property forbids this one. */
export function isForbidden(model: FormModel, draft: JsonObject, property: Property): boolean {
  return holds(model, draft, property.forbiddenWhen);
}

function holds(model: FormModel, draft: JsonObject, condition: Property["requiredWhen"]): boolean {
  return condition !== undefined && valueAt(model, draft, condition.property) === condition.value;
}

/** The value of a property given by its dotted path, or its default. */
export function valueAt(model: FormModel, draft: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = draft;
  let properties: readonly Property[] | undefined = model.properties;
  let property: Property | undefined;
  for (const name of path.split(".")) {
    value = typeof value === "object" && value !== null ? (value as JsonObject)[name] : undefined;
    property = properties?.find((each) => each.name === name);
    properties = property?.properties;
  }
  return value ?? property?.default;
}

/** True when nothing has to be asked: every part equals another property. */
export function follows(property: Property): boolean {
  return property.mustEqual !== undefined || (property.properties?.every(follows) ?? false);
}

/** What a new list item or form starts with: one choice where one has to be made, one item where one has to be. */
export function emptyDraft(properties: readonly Property[]): JsonObject {
  const draft: JsonObject = {};
  for (const property of properties) {
    if (!property.required) continue;
    const first = property.default ?? property.choices?.[0];
    if (property.items) draft[property.name] = [emptyItem(property.items)];
    else if (property.properties) draft[property.name] = emptyDraft(property.properties);
    else if (first !== undefined) draft[property.name] = first;
  }
  return draft;
}

/** What a new list item starts with. */
export function emptyItem(item: Property): Json {
  return item.properties ? emptyDraft(item.properties) : "";
}
