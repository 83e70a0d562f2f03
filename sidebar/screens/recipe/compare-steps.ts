import { engine } from "../../device/engine.ts";
import { ensureLoaded, offered } from "../../device/ensure-loaded.ts";

const TASK = "feature-extraction";

/** The model on this device that compares sentences; undefined where there is none. */
export const sentenceModel = () => offered().find(({ uses }) => uses.includes(TASK));

/**
 * The names of the known steps that English words may mean, by a model on this device: nothing is sent.
 * @throws Error with a sentence where the model cannot be had, or fails
 */
export async function compareSteps(model: string, words: string): Promise<readonly string[]> {
  await ensureLoaded({ model, task: TASK });
  const [steps] = await engine.answer(model, "known-steps", [words], {});
  return steps as readonly string[];
}
