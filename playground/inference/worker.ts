import { parentPort, workerData } from "node:worker_threads";
import { Catalogue } from "./catalogue.ts";
import { listen } from "./listen.ts";
import { LOCAL_MODELS } from "./local-models.ts";
import type { WorkerOptions, WorkerReport } from "./server.ts";
import { SignIns } from "./sign-in/sign-ins.ts";

// The server runs in a thread of its own, since a model at work would hold up the pages that the main thread serves.
const { root, models, hub, port, mostInputs, mostBytes, signIn }: WorkerOptions = workerData;
const catalogue = new Catalogue(LOCAL_MODELS, { root, models, hub });
const signIns = new SignIns(Date.now, signIn);
const { server, url } = await listen({ catalogue, mostInputs, signIns }, { port, mostBytes });

parentPort?.once("message", () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
const report: WorkerReport = {
  url,
  models: catalogue.models.map(({ id, tasks, card }) => ({ id, tasks, card })),
};
parentPort?.postMessage(report);
