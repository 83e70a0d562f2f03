import { Told } from "../../src/core/messages/said.ts";
import { type DeviceAssets, PUBLIC_ASSETS } from "../../src/core/models/device-assets.ts";
import type { DeviceModel } from "../../src/core/models/device-models.ts";
import { deviceTrouble } from "../../src/core/models/device-trouble.ts";
import type { Download, Loaded, LoadResult, Order, Report } from "./messages.ts";
import { startWorker } from "./start-worker.ts";

interface Waiting {
  resolve: (result: never) => void;
  reject: (error: Error) => void;
  tell: (download: Download) => void;
  about: string;
}

/** Models that run in this browser, in a worker of their own so that the page stays alive. One for the whole page. */
class Engine {
  #assets: DeviceAssets = PUBLIC_ASSETS;
  #worker: Promise<Worker> | undefined;
  #waiting = new Map<number, Waiting>();
  #orders = 0;
  #loaded = new Map<string, Loaded>();

  /** Says where everything is to be had, as the host told; addresses may be relative to the page. */
  use(assets: DeviceAssets): void {
    const full = (address: string) => new URL(address, location.href).href;
    const { library, runtime, languages, hub } = assets;
    this.#assets = {
      ...assets,
      library: full(library),
      runtime: full(runtime),
      languages: full(languages),
      hub: full(hub),
    };
  }

  /**
   * Loads a model, from this browser's cache when it was here before. Several may be loaded.
   * @throws Error with a sentence when it cannot be had or does not fit.
   */
  async load(
    model: DeviceModel,
    revision: string | undefined,
    tell: (download: Download) => void,
  ): Promise<Loaded> {
    const order = { do: "load" as const, model, assets: this.#assets, ...(revision && { revision }) };
    const { kept, ...loaded }: LoadResult = await this.#order(order, model.id, tell);
    this.#loaded.set(loaded.model, loaded);
    for (const name of this.#loaded.keys()) if (!kept.includes(name)) this.#loaded.delete(name);
    return loaded;
  }

  /** The models that the host offers; undefined where the recommended ones are to be offered. */
  get models(): readonly DeviceModel[] | undefined {
    return this.#assets.models;
  }

  loaded(model: string): Loaded | undefined {
    return this.#loaded.get(model);
  }

  /**
   * Asks a loaded model; one result an input, in the wire's form.
   * @throws Error with a sentence.
   */
  answer(
    model: string,
    task: string,
    inputs: readonly unknown[],
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<readonly unknown[]> {
    return this.#order({ do: "answer", model, task, inputs, parameters }, model);
  }

  /** Stops whatever goes on. What was downloaded whole stays in the cache; models are loaded anew when next asked. */
  cancel(why: Error): void {
    this.#worker?.then((worker) => worker.terminate()).catch(() => {});
    this.#worker = undefined;
    this.#loaded.clear();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(why);
  }

  #order<Result>(order: Order, about: string, tell: Waiting["tell"] = () => {}): Promise<Result> {
    const id = ++this.#orders;
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, tell, about });
      this.#worker ??= this.#start(about);
      const starting = this.#worker;
      starting
        .then((worker) => this.#waiting.has(id) && worker.postMessage({ id, ...order }))
        .catch((error: Error) => {
          if (this.#worker === starting) this.#worker = undefined;
          this.#waiting.delete(id);
          reject(error);
        });
    });
  }

  async #start(about: string): Promise<Worker> {
    const worker = await startWorker(about);
    worker.onmessage = ({ data }: MessageEvent<Report>) => {
      const waiting = this.#waiting.get(data.id);
      if (!waiting) return;
      if ("download" in data) return waiting.tell(data.download);
      this.#waiting.delete(data.id);
      if ("error" in data) waiting.reject(new Told(deviceTrouble(data.error, waiting.about)));
      else waiting.resolve(data.result as never);
    };
    worker.onerror = ({ message }) =>
      this.cancel(
        new Told(deviceTrouble(message || "out of memory", [...this.#loaded.keys()][0] ?? "The model")),
      );
    return worker;
  }
}

export const engine = new Engine();
