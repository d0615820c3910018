// From what was typed to what is sent: the draft keeps everything the user entered, the document only what belongs.

import { type Json, type JsonObject } from "../pointer";
import { type FormModel, type Property, follows, isForbidden, isRequired, valueAt } from "./model";

/**
 * The document of a draft: without empty fields and without what another property forbids. A group that has to be there
 * is there even when it is empty, so that the core names the fields that are missing in it.
 */
export function documentOf(model: FormModel, draft: JsonObject): JsonObject {
  const members = (properties: readonly Property[], values: JsonObject, isNeeded: boolean): JsonObject => {
    const document: JsonObject = {};
    for (const property of properties) {
      const value = member(property, values[property.name], isNeeded && isRequired(model, draft, property));
      if (value !== undefined) document[property.name] = value;
    }
    return document;
  };
  const member = (property: Property, value: Json | undefined, isNeeded: boolean): Json | undefined => {
    if (isForbidden(model, draft, property) || (follows(property) && !isNeeded)) return undefined;
    if (property.mustEqual !== undefined) return valueAt(model, draft, property.mustEqual);
    if (property.properties) {
      const group = members(property.properties, (value ?? {}) as JsonObject, isNeeded);
      return isNeeded || Object.keys(group).length > 0 ? group : undefined;
    }
    if (property.items) return list(property.items, (value ?? []) as Json[]);
    return value === "" ? undefined : value;
  };
  /** Items keep their places, so that the pointer of a problem is the pointer of a field. */
  const list = (item: Property, values: Json[]): Json | undefined => {
    if (values.length === 0) return undefined;
    const parts = item.properties;
    return parts ? values.map((value) => members(parts, value as JsonObject, true)) : values;
  };
  return members(model.properties, draft, true);
}
