import { comparedWith, sayingInEnglish } from "../../../src/core/recipe/from-words/near-steps.ts";
import { engine } from "../../device/engine.ts";
import { ensureLoaded, offered } from "../../device/ensure-loaded.ts";

const TASK = "feature-extraction";

/** Phrases that are compared at once: some tenths of a second the first time, after which the model knows them. */
const PIECE = 32;

/** The model on this device that compares sentences; undefined where there is none. */
export const sentenceModel = () => offered().find(({ uses }) => uses.includes(TASK));

/**
 * How alike English words are to what is said for each of the known steps, by a model on this device: nothing is sent.
 * @param tell how far it is, 0 to 1, and whether to go on
 * @returns undefined where it is not to go on
 * @throws Error with a sentence where the model cannot be had, or fails
 */
export async function compareSteps(
  model: string,
  words: string,
  tell: (share: number) => boolean,
): Promise<number[] | undefined> {
  await ensureLoaded({ model, task: TASK });
  const phrases = comparedWith();
  const source_sentence = sayingInEnglish(words);
  const likenesses: number[] = [];
  while (likenesses.length < phrases.length) {
    if (!tell(likenesses.length / phrases.length)) return undefined;
    const sentences = phrases.slice(likenesses.length, likenesses.length + PIECE);
    const [scores = []] = await engine.answer(
      model,
      "sentence-similarity",
      [{ source_sentence, sentences }],
      {},
    );
    likenesses.push(...sentences.map((_, at) => (scores as number[])[at] ?? 0));
  }
  return tell(1) ? likenesses : undefined;
}
