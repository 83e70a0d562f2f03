import { type LoadedModel, loadModel } from "./load-model.ts";
import type { Order, Report } from "./messages.ts";

/** The worker's global scope, of which only these are used. */
declare const self: {
  onmessage: ((event: { data: Order & { id: number } }) => void) | null;
  postMessage(report: Report): void;
};

const models = new Map<string, LoadedModel>();

/** One order after the other: a model answers one thing at a time. */
let queue: Promise<void> = Promise.resolve();

self.onmessage = ({ data: { id, ...order } }) => {
  queue = queue.then(async () => {
    try {
      self.postMessage({ id, result: await carryOut(id, order) });
    } catch (error) {
      self.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  });
};

async function carryOut(id: number, order: Order): Promise<unknown> {
  if (order.do === "load") {
    const loaded = await loadModel(order.model, order.assets, order.revision, (download) =>
      self.postMessage({ id, download }),
    );
    models.set(loaded.model, loaded);
    const { answer: _, ...facts } = loaded;
    return facts;
  }
  const model = models.get(order.model);
  if (!model) throw new Error(`${order.model} is not loaded.`);
  return model.answer(order.task)(order.inputs, order.parameters);
}
