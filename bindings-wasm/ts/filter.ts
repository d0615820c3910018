/** SCIM filters: put together by a program, or read from text. The language and its checks are the core's. */
import { call } from "./instance.js";
import { givenJson, text } from "./values.js";

/** A filter, or the text of one. */
export type FilterLike = Filter | string;

/** What an attribute is compared with. */
export type FilterValue = string | number | boolean | null | Date;

/**
 * A SCIM filter. Never changes; `and` and `or` give a new one.
 *
 * ```js
 * const byName = filter.sw("name.family", "O'").and(filter.eq("enabled", true));
 * const request = p1.users.list({ filter: byName });
 * ```
 */
export class Filter {
  /** As it is sent. */
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** A filter whose text comes from the core. @internal */
  static of(text: string): Filter {
    return new Filter(text);
  }

  /** This filter and all others hold. */
  and(...others: FilterLike[]): Filter {
    return filter.all(this, ...others);
  }

  /** This filter or one of the others holds. */
  or(...others: FilterLike[]): Filter {
    return filter.any(this, ...others);
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}

type Operator = "eq" | "ne" | "co" | "sw" | "ew" | "gt" | "ge" | "lt" | "le";

function comparison(operator: Operator) {
  return (attribute: string, value: FilterValue): Filter => {
    const [name, given] = [text(attribute, "attribute"), givenJson(value, "value")];
    return Filter.of(call((raw) => raw.filterCompare(name, operator, given)));
  };
}

function textOf(filter: FilterLike): string {
  return text(filter instanceof Filter ? filter.text : filter, "filter");
}

/**
 * Builds filters. Every function throws a `ValidationError` for an attribute that is no path and for text that is no
 * filter.
 */
export const filter = {
  /** The attribute equals the value. */
  eq: comparison("eq"),
  /** The attribute does not equal the value. */
  ne: comparison("ne"),
  /** The attribute contains the value. */
  co: comparison("co"),
  /** The attribute starts with the value. */
  sw: comparison("sw"),
  /** The attribute ends with the value. */
  ew: comparison("ew"),
  /** The attribute is greater than the value, or later. */
  gt: comparison("gt"),
  /** The attribute is greater than the value or equal to it. */
  ge: comparison("ge"),
  /** The attribute is less than the value, or earlier. */
  lt: comparison("lt"),
  /** The attribute is less than the value or equal to it. */
  le: comparison("le"),

  /** The attribute has a value (`pr`). */
  present(attribute: string): Filter {
    const name = text(attribute, "attribute");
    return Filter.of(call((raw) => raw.filterPresent(name)));
  },

  /** The filter does not hold. */
  not(inner: FilterLike): Filter {
    const given = textOf(inner);
    return Filter.of(call((raw) => raw.filterNot(given)));
  },

  /** One value of a multi-valued attribute fulfils the filter: `memberOfGroups[id eq "…"]`. */
  valuePath(attribute: string, inner: FilterLike): Filter {
    const [name, given] = [text(attribute, "attribute"), textOf(inner)];
    return Filter.of(call((raw) => raw.filterValuePath(name, given)));
  },

  /** All filters hold. */
  all(...filters: [FilterLike, ...FilterLike[]]): Filter {
    const given = filters.map(textOf);
    return Filter.of(call((raw) => raw.filterAll(given)));
  },

  /** At least one of the filters holds. */
  any(...filters: [FilterLike, ...FilterLike[]]): Filter {
    const given = filters.map(textOf);
    return Filter.of(call((raw) => raw.filterAny(given)));
  },
};

/**
 * Reads a filter, in the form in which it is sent.
 *
 * @throws ValidationError for text that is no filter; `validateFilter` says the same without an exception.
 */
export function parseFilter(filterText: string): Filter {
  const given = text(filterText, "filter");
  return Filter.of(call((raw) => raw.filterParse(given)));
}
