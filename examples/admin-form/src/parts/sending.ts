// Sending: the API service first, then each operation below the id that the platform gave. Nothing is sent twice: what
// was created is remembered and can no longer be changed, so that a second try goes on where the first one stopped.

import type { ApiServiceInput, PingOne, PlatformError, Request } from "pingone-core";
import type { Operation } from "./operations";
import type { Part } from "./part";

/** What the platform has now. */
export interface Created {
  id: string;
  name: string;
}

/** The platform refused a part. */
export class Refused extends Error {
  constructor(
    readonly part: Part,
    readonly error: PlatformError,
  ) {
    super(error.message ?? `status ${error.status}`);
  }
}

export class Sender {
  readonly #created = new Map<Part, Created>();

  /** What the platform has, in the order in which it was created. */
  get created(): Created[] {
    return [...this.#created.values()];
  }

  /** Sends what is not created yet, `onProgress` is called before each request. */
  async send(
    client: PingOne,
    service: Part<ApiServiceInput>,
    operations: readonly Operation[],
    onProgress: (number: number) => void,
  ): Promise<void> {
    const { apiServers } = client.authorize;
    const { id } = await this.#once(client, service, () => apiServers.create({ body: service.body() }));
    for (const [index, operation] of operations.entries()) {
      onProgress(index + 1);
      const body = operation.body();
      await this.#once(client, operation, () => apiServers.operations.create({ apiServerId: id, body }));
    }
  }

  async #once(client: PingOne, part: Part, build: () => Request): Promise<Created> {
    const before = this.#created.get(part);
    if (before) return before;
    const request = build();
    const response = await fetch(request.url, request);
    const reading = await client.read(request, response);
    if (reading.kind === "error") throw new Refused(part, reading.error);
    if (reading.kind !== "value") throw new Error(`a page from ${request.endpoint}`);
    const created = reading.value as Created;
    this.#created.set(part, created);
    part.lock();
    return created;
  }
}
