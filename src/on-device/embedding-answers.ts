import type { Answer } from "./answer.ts";
import { dot, type Embed } from "./embed.ts";
import { classifier } from "./labels/classifier.ts";

/** What can be done with sentence embeddings: vectors, likeness of texts, and labels by likeness. */
export const embeddingAnswers = (
  embed: Embed,
): Record<"zero-shot-classification" | "feature-extraction" | "sentence-similarity", Answer> => ({
  "zero-shot-classification": classifier(embed),
  "feature-extraction": async (texts) => {
    const vectors = await embed(texts as string[]);
    return vectors.map((vector) => [...vector]);
  },
  "sentence-similarity": async (inputs) => {
    const pairs = inputs as { source_sentence: string; sentences: string[] }[];
    const scores: number[][] = [];
    for (const { source_sentence, sentences } of pairs) {
      const [source, ...others] = await embed([source_sentence, ...sentences]);
      scores.push(others.map((other) => (source ? dot(source, other) : 0)));
    }
    return scores;
  },
});
