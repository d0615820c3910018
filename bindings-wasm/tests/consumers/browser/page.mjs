// What every page does, however it gets the package: nothing works before the package is started, then everything does,
// however often it is started. The document says how it went.
import { job } from "../job.mjs";

/** Does the job with the exports of the package and writes the outcome into the document. */
export async function page(core, init) {
  const { dataset } = document.documentElement;
  try {
    refusedBeforeStart(core);
    await Promise.all([init(), init()]);
    await init();
    job(core);
    dataset.outcome = "done";
  } catch (error) {
    dataset.outcome = `${error.name}: ${error.message}`;
  }
}

function refusedBeforeStart({ PingOne, isNotInitializedError }) {
  try {
    new PingOne({ region: "EU" });
  } catch (error) {
    if (isNotInitializedError(error) && error.message.includes("init()")) return;
    throw error;
  }
  throw new Error("the package worked before it was started");
}
