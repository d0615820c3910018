// A library that builds on the package: its own declarations can name everything that is inferred.
import { type FetchResponse, PingOne } from "pingone-core";

const p1 = new PingOne({ region: "EU" });
export const users = p1.users;
export const create = p1.authorize.apiServers.create;
export const read = (response: FetchResponse) => p1.read("users.list", response);
export const token = (args: Parameters<typeof p1.auth.token.clientCredentials>[0]) => p1.auth.token.clientCredentials(args);
export class Services {
  readonly servers = p1.authorize.apiServers;
  list = () => this.servers.list();
}
