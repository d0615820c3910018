// A program for a host without a page: nothing but the language itself is known.
import { PathMatcher, PingOne, validate } from "pingone-core";

const p1 = new PingOne({ region: "EU" });
export const request = p1.users.list({ limit: 10 });
export const { valid } = validate("User", {});
export const matcher = new PathMatcher({ operations: [] });
