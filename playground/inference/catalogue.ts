import { hubModel } from "./hub-model.ts";
import type { LoadedModel, LocalModel, Surroundings } from "./model.ts";
import { unknownModel } from "./router-error.ts";

/** What the server can answer with: the local models that this machine has, and model folders, loaded when first asked. */
export class Catalogue {
  readonly models: readonly LocalModel[];
  private readonly loading = new Map<string, Promise<LoadedModel>>();

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
    if (!model) throw unknownModel(id);
    return model;
  }

  /** Loads once; a load that failed is tried again by the next request. */
  load(model: LocalModel): Promise<LoadedModel> {
    const loading = this.loading.get(model.id) ?? model.load(this.surroundings);
    this.loading.set(model.id, loading);
    loading.catch(() => this.loading.delete(model.id));
    return loading;
  }
}
