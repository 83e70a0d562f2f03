import { dot, type Vector } from "../../../src/on-device/embed.ts";
import type { LocalModel } from "../model.ts";
import { sentencesOf } from "../sentences.ts";
import { embedderOf, useLite } from "./use-lite.ts";

/** Tokens when nothing is asked for: what the usual summarisers give. */
const USUAL_TOKENS = 80;
const TOKENS_A_WORD = 1.4;
const ROUNDS = 30;
const DAMPING = 0.85;
/** What a sentence loses for being like one that is chosen already. */
const REPETITION = 0.5;

/** A text's own weightiest sentences, in their order. */
export const extractiveSummary: LocalModel = {
  id: "local/extractive-summary",
  tasks: ["summarization"],
  card: {
    summary:
      "Extractive: picks the text's own weightiest sentences (TextRank over local/use-lite) and writes nothing itself.",
    license: "apache-2.0",
    languages: ["en"],
    source: useLite.card.source,
  },
  available: useLite.available,
  load: async (surroundings) => {
    const [embed, { revision }] = [await embedderOf(surroundings), await useLite.load(surroundings)];
    return {
      revision,
      answers: {
        summarization: async (texts, { max_length }) => {
          const most = (typeof max_length === "number" ? max_length : USUAL_TOKENS) / TOKENS_A_WORD;
          const summaries: { summary_text: string }[] = [];
          for (const text of texts as string[]) {
            const sentences = await sentencesOf(text);
            const chosen = choose(sentences, await embed(sentences), most);
            summaries.push({ summary_text: chosen.map((index) => sentences[index]).join(" ") || text });
          }
          return summaries;
        },
      },
    };
  },
};

/** Indexes of the sentences to keep, in their order: the weightiest that fit into so many words, at least one. */
function choose(sentences: readonly string[], vectors: readonly Vector[], mostWords: number): number[] {
  const weights = weigh(vectors);
  const chosen: number[] = [];
  let words = 0;
  for (;;) {
    const rest = sentences.map((_, index) => index).filter((index) => !chosen.includes(index));
    const worth = (index: number) => (weights[index] ?? 0) - REPETITION * likest(index, chosen, vectors);
    const next = rest.sort((a, b) => worth(b) - worth(a))[0];
    const length = sentences[next ?? 0]?.split(/\s+/).length ?? 0;
    if (next === undefined || (chosen.length > 0 && words + length > mostWords)) break;
    chosen.push(next);
    words += length;
  }
  return chosen.sort((a, b) => a - b);
}

function likest(index: number, chosen: readonly number[], vectors: readonly Vector[]): number {
  const vector = vectors[index];
  const likenesses = chosen.map((other) => (vector && vectors[other] ? dot(vector, vectors[other]) : 0));
  return Math.max(0, ...likenesses) / vectors.length;
}

/** TextRank (Mihalcea and Tarau, 2004): a sentence weighs what the sentences that are like it weigh. */
function weigh(vectors: readonly Vector[]): number[] {
  const count = vectors.length;
  const likeness = vectors.map((a, i) => vectors.map((b, j) => (i === j ? 0 : Math.max(0, dot(a, b)))));
  const sums = likeness.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  let weights = vectors.map(() => 1 / count);
  for (let round = 0; round < ROUNDS; round++)
    weights = weights.map((_, i) => {
      const lent = weights.reduce(
        (sum, weight, j) => sum + (weight * (likeness[j]?.[i] ?? 0)) / (sums[j] ?? 1),
        0,
      );
      return (1 - DAMPING) / count + DAMPING * lent;
    });
  return weights;
}
