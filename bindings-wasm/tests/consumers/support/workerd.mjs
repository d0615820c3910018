/** workerd: runs a folder with a worker and its configuration, and asks the worker once. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import workerd from "workerd";

const PATIENCE = 20_000;

/** Gives the text that the worker answers. */
export async function askWorkerd(folder) {
  const child = spawn(workerd.default, ["serve", join(folder, "config.capnp"), "--control-fd=3"], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  try {
    const port = await listening(child);
    return await (await fetch(`http://127.0.0.1:${port}/`)).text();
  } finally {
    child.kill();
  }
}

/** The port, as soon as the program says it. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text) => (errors += text));
    child.stdio[3].setEncoding("utf8").on("data", (text) => {
      const message = JSON.parse(text.split("\n")[0]);
      if (message.event === "listen") resolve(message.port);
    });
    child.on("error", reject).on("exit", (status) => reject(new Error(`workerd ended with ${status}\n${errors}`)));
    setTimeout(() => reject(new Error(`workerd does not listen\n${errors}`)), PATIENCE).unref();
  });
}
