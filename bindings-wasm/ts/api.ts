/** Everything that every entry of the package exports, except how it starts. */
export type * from "./description.js";
export {
  type ErrorData, FreedError, InternalError, LoadError, NotInitializedError, PingOneError, ProtocolError, UsageError,
  ValidationError, isFreedError, isInternalError, isLoadError, isNotInitializedError, isPingOneError, isProtocolError,
  isUsageError, isValidationError,
} from "./errors.js";
export { Filter, type FilterLike, type FilterValue, filter, parseFilter } from "./filter.js";
export * from "./functions.js";
export type * from "./generated/codes.js";
export type * from "./generated/endpoints.js";
export type * from "./generated/models.js";
export type * from "./generated/names.js";
export { type InitSource, type ModuleSource, initSync } from "./instance.js";
export type * from "./json.js";
export { PathMatcher, type RequestLine } from "./matcher.js";
export type * from "./operations.js";
export { PingOne, readResponse } from "./pingone.js";
export type * from "./types.js";
