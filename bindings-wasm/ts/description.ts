/** What `describe` answers: the rows of a model, as a form or a client generator needs them. Types only. */
import type { ModelName } from "./generated/models.js";

/** A model with its properties. */
export interface Description {
  readonly name: ModelName;
  readonly title: string;
  /** True when no table of the model is published: any object is taken, and there are no properties. */
  readonly open: boolean;
  /** What the platform does with a fraction where it wants a whole number. */
  readonly fractions: "truncated" | "refused";
  /** Where the table comes from. */
  readonly source: string;
  readonly link?: string;
  /** The operations that take or give it; a final `*` stands for any. */
  readonly usedBy: readonly string[];
  /** In the order of the API reference. */
  readonly properties: readonly PropertyDescription[];
  /** What the reference says about the whole, for a reader. */
  readonly rules: readonly string[];
}

/** "When `property` is `value`". */
export interface Condition {
  /** Names from the top of the document, with dots between them. */
  readonly property: string;
  readonly value: string;
  /** True when no document says so: breaking it is a warning. */
  readonly inferred: boolean;
}

/** One property. What does not apply to it is absent. */
export interface PropertyDescription {
  /** The name of the member; of an array's item what the reference puts after the array's name; `{…}` for any name. */
  readonly name: string;
  /** The path in the spelling of the reference, for example `paths.element.pattern`. */
  readonly path: string;
  /** The label of a form field. */
  readonly label: string;
  /** The help text of a form field; may be empty. */
  readonly help: string;
  /** The type in JSON. */
  readonly type: "string" | "boolean" | "integer" | "number" | "object" | "array" | "any";
  /** The type column of the reference. */
  readonly kind: string;
  /** True when a body that lacks the property is refused whatever else it has; see also `requiredWhen`. */
  readonly required: boolean;
  readonly mutability: "Mutable" | "Immutable" | "Read-only";
  /** True when the platform sets the value: what is sent is left out. */
  readonly readOnly: boolean;
  /** Where the row comes from. */
  readonly source: string;
  readonly link?: string;
  /** The value must never be shown: a password field. */
  readonly secret?: true;

  /** The values that the platform takes. */
  readonly choices?: readonly string[];
  /** The values that are known; another one is only worth a warning. */
  readonly knownValues?: readonly string[];
  /** What the platform takes when the property is left out. */
  readonly default?: string | number | boolean;
  /** What happens when the property is left out and there is no plain default. */
  readonly whenOmitted?: string;
  /** What `null` stands for. */
  readonly nullMeans?: string;

  /** A rule for text with a name, for example `base-url`. */
  readonly format?: string;
  /** The characters that are taken, as a pattern with the flag `u`. */
  readonly pattern?: string;
  /** In UTF-16 code units, as `value.length`. */
  readonly minLength?: number;
  /** In UTF-16 code units, as `value.length`. */
  readonly maxLength?: number;

  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  /** A number that is documented as a whole one. */
  readonly integer?: true;
  /** What the number counts. */
  readonly unit?: string;

  readonly minItems?: number;
  readonly maxItems?: number;
  /** No two equal items. */
  readonly uniqueItems?: true;
  /** No two items with an equal member of this name. */
  readonly uniqueBy?: string;
  /** Every member's value should be of this type. */
  readonly valueType?: "String";

  readonly requiredWhen?: Condition;
  readonly forbiddenWhen?: Condition;
  /** Must have the value of this property. */
  readonly mustEqual?: string;
  /** At least one of these members has to be there. */
  readonly atLeastOneOf?: readonly string[];
  /** Of no use without this sibling. */
  readonly requires?: string;
  /** Should not be more than this sibling. */
  readonly atMost?: string;
  /** An older name of this sibling. */
  readonly olderNameOf?: string;

  /** Where the value must be unique. Only the platform can check it. */
  readonly unique?: string;
  /** What the value refers to. Only the platform can check it. */
  readonly references?: string;
  /** Read-only, but this operation takes it as input. */
  readonly inputOf?: string;
  /** Taken by this operation only. */
  readonly onlyIn?: string;
  /** Changed through this, not with the resource. */
  readonly changedBy?: string;
  /** Only a resource with this value can be created. */
  readonly createdAs?: string;
  /** What a reader should know besides. */
  readonly note?: string;

  /** The members of an object. */
  readonly properties?: readonly PropertyDescription[];
  /** The items of an array. */
  readonly items?: PropertyDescription;
}
