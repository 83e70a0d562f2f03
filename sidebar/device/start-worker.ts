import code from "./worker.ts?text";

/** Starts the worker out of its own text, which the build puts into the page: the sidebar is a single file. */
export function startWorker(): Worker {
  const address = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  const worker = new Worker(address, { name: "Stet on this device" });
  URL.revokeObjectURL(address);
  return worker;
}
