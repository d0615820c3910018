// Registers the worker and asks it, as soon as it is in charge of the page.
const { dataset } = document.documentElement;
try {
  const charge = new Promise((resolve) => (navigator.serviceWorker.oncontrollerchange = resolve));
  await navigator.serviceWorker.register("./worker.js", { type: "module" });
  if (!navigator.serviceWorker.controller) await charge;
  dataset.outcome = await (await fetch("/answer")).text();
} catch (error) {
  dataset.outcome = `${error.name}: ${error.message}`;
}
