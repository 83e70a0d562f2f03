import { LOCAL_MODELS } from "./inference/local-models.ts";
import type { Surroundings } from "./inference/model.ts";

/**
 * Script properties that make the add-on ask for the models of this computer by their own ids, task by task, so that
 * no record names a model that did not answer.
 */
export function localSettings(surroundings: Surroundings): Record<string, string> {
  const models: Record<string, string> = {};
  for (const model of LOCAL_MODELS.filter((each) => each.available(surroundings))) {
    for (const use of model.uses ?? model.tasks) models[use] ??= model.id;
  }
  return { "stet.settings": JSON.stringify({ models }) };
}
