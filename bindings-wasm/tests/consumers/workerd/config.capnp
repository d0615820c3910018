using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "consumer", worker = .consumer)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "consumer")],
);

const consumer :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "worker.js"),
    (name = "pingone-core.wasm", wasm = embed "pingone-core.wasm"),
  ],
  compatibilityDate = "2026-01-01",
);
