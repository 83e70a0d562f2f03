import { hubModel } from "./hub-model.ts";
import type { LoadedModel, LocalModel, Surroundings } from "./model.ts";
import { unknownModel } from "./router-error.ts";

/** Models that can be unloaded again are kept while they are no more than this; they may be a gigabyte each. */
const KEPT = 2;

interface Entry {
  readonly loaded: Promise<LoadedModel>;
  users: number;
}

/** What the server can answer with: the local models that this machine has, and model folders, loaded when first asked. */
export class Catalogue {
  readonly models: readonly LocalModel[];
  /** The one that was asked last comes last. */
  private readonly entries = new Map<string, Entry>();

  constructor(
    models: readonly LocalModel[],
    private readonly surroundings: Surroundings,
  ) {
    this.models = models.filter((model) => model.available(surroundings));
  }

  /** Throws the router's refusal when there is no such model. */
  async find(id: string): Promise<LocalModel> {
    const isName = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(id);
    const own = this.models.find((candidate) => candidate.id === id);
    const model = own ?? (isName ? await hubModel(id, this.surroundings) : undefined);
    if (!model) throw unknownModel(id, this.surroundings.hub);
    return model;
  }

  /** Loads a model unless it is loaded and hands it over. A load that failed is tried again by the next request. */
  async use<T>(model: LocalModel, ask: (loaded: LoadedModel) => Promise<T>): Promise<T> {
    const entry = this.entries.get(model.id) ?? { loaded: model.load(this.surroundings), users: 0 };
    this.entries.delete(model.id);
    this.entries.set(model.id, entry);
    entry.users += 1;
    try {
      const loaded = await entry.loaded.catch((error: unknown) => {
        this.entries.delete(model.id);
        throw error;
      });
      return await ask(loaded);
    } finally {
      entry.users -= 1;
      await this.unloadOldest();
    }
  }

  private async unloadOldest(): Promise<void> {
    const loaded = await Promise.all(
      [...this.entries].map(async ([id, entry]) => ({
        id,
        entry,
        model: await entry.loaded.catch(() => null),
      })),
    );
    const heavy = loaded.filter(({ model }) => model?.unload);
    for (const { id, entry, model } of heavy.slice(0, Math.max(0, heavy.length - KEPT))) {
      if (entry.users > 0 || this.entries.get(id) !== entry) continue;
      this.entries.delete(id);
      await model?.unload?.();
    }
  }
}
