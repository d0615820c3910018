/** The operations by name, `p1.authorize.apiServers.create`, made at run time from the ids of the core. */

/** Builds the request of an operation. */
type Build<Tenant> = (tenant: Tenant, id: string, args: unknown) => unknown;

/** What stands behind one name: an operation's id, or more names. */
interface Names {
  [name: string]: Names | string;
}

/**
 * Adds a getter for each family of operations to the prototype of a class. What it gives is kept beside the object, not
 * in it: a getter also runs on the prototype itself and on proxies, and must change neither.
 */
export function addNamespaces<Tenant extends object>(prototype: Tenant, ids: readonly string[], build: Build<Tenant>): void {
  const tree: Names = {};
  for (const id of ids) {
    const names = id.split(".");
    const operation = names.pop() as string;
    let inner = tree;
    for (const name of names) inner = (inner[name] ??= {}) as Names;
    inner[operation] = id;
  }
  for (const [name, names] of Object.entries(tree)) {
    const kept = new WeakMap<Tenant, object>();
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: Tenant) {
        let made = kept.get(this);
        if (!made) kept.set(this, (made = namespace(this, names as Names, build)));
        return made;
      },
    });
  }
}

function namespace<Tenant>(tenant: Tenant, names: Names, build: Build<Tenant>): object {
  const made: Record<string, unknown> = {};
  for (const [name, behind] of Object.entries(names)) {
    made[name] = typeof behind === "string"
      ? (args?: unknown) => build(tenant, behind, args)
      : namespace(tenant, behind, build);
  }
  return Object.freeze(made);
}
