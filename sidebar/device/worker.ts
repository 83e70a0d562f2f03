import { type LoadedModel, loadModel } from "./load-model.ts";
import type { Order, Report } from "./messages.ts";

/** The worker's global scope, of which only these are used. */
declare const self: {
  onmessage: ((event: { data: Order & { id: number } }) => void) | null;
  postMessage(report: Report): void;
};

/** Models are large: no more than this are kept, those that were asked last. */
const KEPT = 2;

/** By name, the one that was asked last at the end. */
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
    await models.get(loaded.model)?.dispose();
    keepLast(loaded);
    for (const [name, oldest] of [...models].slice(0, Math.max(0, models.size - KEPT))) {
      models.delete(name);
      await oldest.dispose();
    }
    const { answer: _answer, dispose: _dispose, ...facts } = loaded;
    return { ...facts, kept: [...models.keys()] };
  }
  const model = models.get(order.model);
  if (!model) throw new Error(`${order.model} is not loaded.`);
  keepLast(model);
  return model.answer(order.task)(order.inputs, order.parameters);
}

function keepLast(model: LoadedModel): void {
  models.delete(model.model);
  models.set(model.model, model);
}
