import { comparedWith, sayingInEnglish, stepsNear } from "../../src/core/recipe/from-words/near-steps.ts";
import type { Answer } from "../../src/on-device/answer.ts";
import { dot, type Embed } from "../../src/on-device/embed.ts";

/** The names of the known steps that each text in English may mean. See `stepsNear`. */
export const knownSteps =
  (embed: Embed): Answer =>
  async (inputs) => {
    const texts = inputs as readonly string[];
    const phrases = await embed(comparedWith());
    const vectors = await embed(texts.map(sayingInEnglish));
    return vectors.map((vector, at) =>
      stepsNear(
        texts[at] ?? "",
        phrases.map((phrase) => dot(vector, phrase)),
      ),
    );
  };
