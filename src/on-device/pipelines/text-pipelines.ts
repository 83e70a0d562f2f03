import { dot } from "../embed.ts";
import { each, inBatches, only, type PipelineTask } from "./pipeline.ts";
import { whereItStands } from "./where-it-stands.ts";

interface Tensor {
  tolist(): unknown;
}

const LENGTHS = [
  "max_length",
  "min_length",
  "max_new_tokens",
  "num_beams",
  "do_sample",
  "temperature",
  "top_k",
  "top_p",
];

/** Text tasks: parameters and results in the wire's words on one side, transformers.js on the other. */
export const TEXT_PIPELINES = {
  "zero-shot-classification": {
    answer: inBatches((classify, texts, parameters) =>
      classify(texts, parameters.candidate_labels, only(parameters, "multi_label", "hypothesis_template")),
    ),
  },
  "text-classification": {
    answer: inBatches(async (classify, texts, { top_k }) => {
      const rows = (await classify(texts, { top_k: top_k ?? null })) as unknown[];
      return rows.map((row) => (Array.isArray(row) ? row : [row]));
    }),
  },
  "token-classification": {
    answer: each(async (tag, text: string, parameters) => {
      const found = (await tag(text, {
        aggregation_strategy: parameters.aggregation_strategy === "none" ? "none" : "simple",
        ...only(parameters, "ignore_labels"),
      })) as { word: string }[];
      let from = 0;
      return found.map((entity) => {
        const place = whereItStands(entity.word.replaceAll("##", ""), text, from);
        from = place?.end ?? from;
        return { ...entity, ...place };
      });
    }),
  },
  "question-answering": {
    answer: each(async (ask, { question, context }: { question: string; context: string }) => {
      const best = (await ask(question, context)) as { answer: string } | { answer: string }[];
      const [found] = [best].flat();
      const place = whereItStands(found?.answer ?? "", context);
      return {
        ...found,
        start: place?.start ?? 0,
        end: place?.end ?? 0,
        answer: place?.word ?? found?.answer ?? "",
      };
    }),
  },
  "fill-mask": {
    answer: each((fill, text: string, { top_k }) => fill(text, { top_k: top_k ?? 5 })),
  },
  summarization: {
    answer: each(async (summarize, text: string, parameters) =>
      [await summarize(text, only(parameters, ...LENGTHS))].flat().at(0),
    ),
  },
  translation: {
    answer: each(async (translate, text: string, parameters) =>
      [await translate(text, only(parameters, "src_lang", "tgt_lang", ...LENGTHS))].flat().at(0),
    ),
  },
  "text-generation": {
    answer: each(async (write, prompt: unknown, parameters) =>
      [
        await write(prompt, {
          return_full_text: false,
          do_sample: Number(parameters.temperature ?? 0) > 0,
          ...only(parameters, "return_full_text", ...LENGTHS),
        }),
      ]
        .flat()
        .at(0),
    ),
  },
  "feature-extraction": {
    answer: inBatches(async (embed, texts, { normalize }) => {
      const vectors = (await embed(texts, { pooling: "mean", normalize: normalize !== false })) as Tensor;
      return vectors.tolist();
    }),
  },
  "sentence-similarity": {
    pipeline: "feature-extraction",
    answer: each(async (embed, input: { source_sentence: string; sentences: string[] }) => {
      const texts = [input.source_sentence, ...input.sentences];
      const vectors = (await embed(texts, { pooling: "mean", normalize: true })) as Tensor;
      const [source, ...others] = (vectors.tolist() as number[][]).map((vector) => Float32Array.from(vector));
      return others.map((other) => (source ? dot(source, other) : 0));
    }),
  },
} satisfies Record<string, PipelineTask>;
