// The other side: what only the platform's side knows, and what a test may ask of it. Not part of a real program.

/** A running stand-in. */
export class StandIn {
  #url;

  constructor(url, settings) {
    this.#url = url;
    /** The ids and the client that a test needs. */
    this.settings = settings;
  }

  static async at(url) {
    if (!url) throw new Error("usage: node main.js http://127.0.0.1:PORT   (see `cargo xtask stand-in`)");
    const response = await fetch(`${url}/stand-in`);
    return new StandIn(url, await response.json());
  }

  /** Every request so far. */
  async log() {
    const response = await fetch(`${this.#url}/stand-in/log`);
    return (await response.json()).requests;
  }

  /** One request is refused with 429. */
  async throttle(retryAfterSeconds) {
    await this.#tell("throttle", { after: 0, times: 1, retryAfter: retryAfterSeconds });
  }

  /** Every token given out so far is invalid. */
  async expireTokens() {
    await this.#tell("expire");
  }

  async #tell(what, body) {
    await fetch(`${this.#url}/stand-in/${what}`, { method: "POST", body: body && JSON.stringify(body) });
  }
}
