/**
 * The errors that this package throws, and a type guard for each. What is wrong is said by the core: no message is
 * written here but those about the module itself, which only JavaScript knows.
 */
import type { Violation } from "./types.js";

/** Marks errors of this package across realms and across copies of the package. */
const BRAND = Symbol.for("pingone-core.error");

/** What the core says about an error. */
export interface ErrorData {
  name: string;
  code: string;
  message: string;
  violations: readonly Violation[];
}

/**
 * The base of every error that this package throws on purpose.
 *
 * ```js
 * try {
 *   p1.users.get({ userId: "me" });
 * } catch (error) {
 *   if (!isPingOneError(error)) throw error;
 *   for (const { pointer, message } of error.violations) console.log(pointer, message);
 * }
 * ```
 */
export class PingOneError extends Error {
  /** The code of the first violation, or of the error itself. Stable across releases. */
  readonly code: string;
  /** Everything that is wrong, in document order; empty for errors that are not about a value. */
  readonly violations: readonly Violation[];

  constructor(data: Omit<ErrorData, "name">, options?: ErrorOptions) {
    super(data.message, options);
    this.code = data.code;
    this.violations = data.violations;
  }

  /** The error as data, for logs and other processes. */
  toJSON(): ErrorData {
    return { name: this.name, code: this.code, message: this.message, violations: this.violations };
  }
}

/** The arguments or the body break a rule: every problem at once. */
export class ValidationError extends PingOneError {}

/** The call itself is wrong: an unknown endpoint, model or option, a bad configuration, a value that is no data. */
export class UsageError extends PingOneError {}

/** What came back can not be trusted or understood, for example a `next` link that leads to another host. */
export class ProtocolError extends PingOneError {}

/** The package was used before its WebAssembly module was there. */
export class NotInitializedError extends PingOneError {
  constructor() {
    super({
      code: "not_initialized",
      message: "pingone-core is not initialized: `await init()` once before the first use "
        + '(`import init from "pingone-core"`), or `initSync(bytes)` where the module is at hand',
      violations: [],
    });
  }
}

/** The WebAssembly module can not be loaded or compiled: `cause` says why. It can be tried again. */
export class LoadError extends PingOneError {
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super({ code: "not_loaded", message: `pingone-core.wasm can not be loaded: ${reason}`, violations: [] }, { cause });
  }
}

/** An object was used after `free()`. */
export class FreedError extends PingOneError {
  constructor(what: string) {
    super({ code: "freed", message: `this ${what} was freed: make a new one`, violations: [] });
  }
}

/**
 * The WebAssembly module failed, for example because its memory of 4 GiB was used up. It was started anew: everything
 * works again, objects that were made before included.
 */
export class InternalError extends PingOneError {
  constructor(cause: unknown) {
    super(
      { code: "internal", message: "the WebAssembly module failed and was started anew, try again with less", violations: [] },
      { cause },
    );
  }
}

const CLASSES = {
  PingOneError, ValidationError, UsageError, ProtocolError, NotInitializedError, LoadError, FreedError, InternalError,
};

for (const [name, type] of Object.entries(CLASSES)) {
  Object.defineProperty(type.prototype, "name", { value: name, configurable: true, writable: true });
}
Object.defineProperty(PingOneError.prototype, BRAND, { value: true });

/** The error that the core describes. @internal */
export function errorOf(data: ErrorData, options?: ErrorOptions): PingOneError {
  const type = data.name === "ValidationError" ? ValidationError : data.name === "ProtocolError" ? ProtocolError : UsageError;
  return new type(data, options);
}

function is(error: unknown, name?: string): boolean {
  if (typeof error !== "object" || error === null) return false;
  try {
    return BRAND in error && (name === undefined || (error as unknown as Error).name === name);
  } catch {
    return false;
  }
}

/** True for every error of this package, also of another copy of it or from another realm. */
export const isPingOneError = (error: unknown): error is PingOneError => is(error);
/** True for a {@link ValidationError}, also of another copy of the package or from another realm. */
export const isValidationError = (error: unknown): error is ValidationError => is(error, "ValidationError");
/** True for a {@link UsageError}, also of another copy of the package or from another realm. */
export const isUsageError = (error: unknown): error is UsageError => is(error, "UsageError");
/** True for a {@link ProtocolError}, also of another copy of the package or from another realm. */
export const isProtocolError = (error: unknown): error is ProtocolError => is(error, "ProtocolError");
/** True for a {@link NotInitializedError}, also of another copy of the package or from another realm. */
export const isNotInitializedError = (error: unknown): error is NotInitializedError => is(error, "NotInitializedError");
/** True for a {@link LoadError}, also of another copy of the package or from another realm. */
export const isLoadError = (error: unknown): error is LoadError => is(error, "LoadError");
/** True for a {@link FreedError}, also of another copy of the package or from another realm. */
export const isFreedError = (error: unknown): error is FreedError => is(error, "FreedError");
/** True for an {@link InternalError}, also of another copy of the package or from another realm. */
export const isInternalError = (error: unknown): error is InternalError => is(error, "InternalError");
