/**
 * The one WebAssembly instance behind the package: how it starts, and how the rest of the facade calls it. Nothing here
 * knows where the module comes from; that is said by the entries.
 */
import * as glue from "./raw/raw.js";
import {
  type ErrorData, FreedError, InternalError, LoadError, NotInitializedError, errorOf, isPingOneError,
} from "./errors.js";

/** A `WebAssembly.Module` where the types of the host know it. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : never;

/** The bytes of `pingone-core.wasm`, or the module compiled from them. */
export type ModuleSource = ArrayBuffer | ArrayBufferView | CompiledModule;

/** What `fetch` answers. */
interface FetchedModule {
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A `URL`, also where the types of the host do not know it. */
interface Address {
  readonly href: string;
}

/** Where `init` may get the module from. */
export type InitSource = ModuleSource | FetchedModule | Address | string;

let ready = false;
let pending: Promise<void> | undefined;

/** The functions of the module. @internal */
export function raw(): typeof glue {
  if (!ready) throw new NotInitializedError();
  return glue;
}

/** Calls the module. What it throws is the data of an error. @internal */
export function call<T>(run: (functions: typeof glue) => T): T {
  const functions = raw();
  try {
    return run(functions);
  } catch (thrown) {
    throw typeof thrown === "string" ? errorOf(JSON.parse(thrown) as ErrorData) : failed(thrown);
  }
}

/** How often the module was started. What it held before is gone. */
let starts = 0;

/** The module throws nothing but text, so anything else came out of its middle, and no instance survives that. */
function failed(thrown: unknown): unknown {
  if (isPingOneError(thrown)) return thrown;
  glue.__wbg_reset_state();
  starts += 1;
  return new InternalError(thrown);
}

/** An object whose state is in the module: freed by hand or when it is collected, and made again after a failure. @internal */
export class Held<Raw extends { free(): void }> {
  readonly #what: string;
  #make: (() => Raw) | undefined;
  #raw: Raw;
  #start = starts;

  /** `make` is called again after a failure. What it closes over is not shown when the object is. */
  constructor(what: string, make: () => Raw) {
    this.#what = what;
    this.#raw = call(make);
    this.#make = make;
  }

  get make(): () => Raw {
    if (!this.#make) throw new FreedError(this.#what);
    return this.#make;
  }

  /** The object as the module knows it now. */
  get raw(): Raw {
    const { make } = this;
    if (this.#start !== starts) {
      this.#raw = call(make);
      this.#start = starts;
    }
    return this.#raw;
  }

  /** Calls the module with the object. */
  call<T>(run: (raw: Raw) => T): T {
    return call(() => run(this.raw));
  }

  /** Calls the module with the object for data. */
  data<T>(run: (raw: Raw) => string): T {
    return JSON.parse(this.call(run)) as T;
  }

  free(): void {
    if (this.#make && this.#start === starts) this.#raw.free();
    this.#make = undefined;
  }
}

/** Calls the module for data. @internal */
export function data<T>(run: (functions: typeof glue) => string): T {
  return JSON.parse(call(run)) as T;
}

/**
 * Starts the package from bytes or a compiled module, at once. Does nothing when it runs already.
 *
 * Browsers refuse to compile large modules in this way on the page's own thread; `init` works everywhere.
 *
 * @throws LoadError for what is no such module.
 */
export function initSync(module: ModuleSource): void {
  if (ready) return;
  try {
    glue.initSync({ module: module as BufferSource | WebAssembly.Module });
  } catch (cause) {
    throw new LoadError(cause);
  }
  ready = true;
}

/** Starts the package once, however often it is called. Rejects with a `LoadError`, and can then be tried again. */
export function start(source: () => InitSource | PromiseLike<InitSource>): Promise<void> {
  if (ready) return Promise.resolve();
  pending ??= compile(source)
    .catch((cause: unknown) => {
      throw new LoadError(cause);
    })
    .then(initSync)
    .finally(() => {
      pending = undefined;
    });
  return pending;
}

async function compile(source: () => InitSource | PromiseLike<InitSource>): Promise<WebAssembly.Module> {
  const given = await source();
  if (given instanceof WebAssembly.Module) return given;
  const isAddress = typeof given === "string" || given instanceof URL;
  const bytes = isAddress ? await fetch(given) : given;
  if (!isResponse(bytes)) return WebAssembly.compile(bytes as BufferSource);
  if (!bytes.ok) throw new Error(`status ${bytes.status} from ${bytes.url}`);
  // Compiling while loading needs the media type, which not every server sends.
  const streams = bytes.headers.get("content-type")?.startsWith("application/wasm") && WebAssembly.compileStreaming;
  return streams ? WebAssembly.compileStreaming(bytes) : WebAssembly.compile(await bytes.arrayBuffer());
}

function isResponse(source: object): source is Response {
  return typeof (source as Response).arrayBuffer === "function";
}
