import type * as Transformers from "@huggingface/transformers";
import type { Surroundings } from "./model.ts";

/**
 * transformers.js, imported when the first model is asked for, since it takes a moment and much memory. It looks for
 * models in the project's models folder and, only with `hub`, on the Hub.
 */
export async function transformers({ models, hub }: Surroundings): Promise<typeof Transformers> {
  const library = await import("@huggingface/transformers");
  library.env.localModelPath = `${models}/`;
  library.env.allowRemoteModels = hub;
  library.env.cacheDir = `${models}/from-the-hub/`;
  return library;
}
