import type { Price } from "./inference/price.ts";

/** A model that Stet recommends for a task. */
export interface Model {
  /** As the Hub names it; for chat with the suffix that chooses a provider. */
  readonly id: string;
  /** The Hub's name of the task. */
  readonly task: string;
  /** What it is good for, as a phrase. */
  readonly summary: string;
  readonly languages: string;
  readonly licence: string;
  /** Millions of parameters, roughly. */
  readonly millions: number;
  /** Who serves it, as far as is known; `hf-inference` when it says nothing. */
  readonly providers?: readonly string[];
  readonly price?: Price;
  /** Whether its answers can be held to a JSON schema. */
  readonly schema?: boolean;
}

/** Dollars a second of computing on hf-inference, from the example in Hugging Face's pricing page. */
export const HF_INFERENCE_SECOND = 0.00012;

/**
 * The recommended models, the first of a task being the one that is asked when nobody chose. From Hugging Face's
 * pages of who serves what, August 2026; which models are live changes almost daily, so others of the task follow.
 */
export const models = (): readonly Model[] => [
  {
    id: "facebook/bart-large-mnli",
    task: "zero-shot-classification",
    summary: "labels of your own, for English",
    languages: "English",
    licence: "MIT",
    millions: 407,
  },
  {
    id: "MoritzLaurer/ModernBERT-large-zeroshot-v2.0",
    task: "zero-shot-classification",
    summary: "labels of your own, for longer English texts",
    languages: "English",
    licence: "Apache-2.0",
    millions: 396,
  },
  {
    id: "cardiffnlp/twitter-roberta-base-sentiment-latest",
    task: "text-classification",
    summary: "positive, neutral or negative, for short English texts",
    languages: "English",
    licence: "CC-BY-4.0",
    millions: 125,
  },
  {
    id: "distilbert/distilbert-base-uncased-finetuned-sst-2-english",
    task: "text-classification",
    summary: "positive or negative; small and fast",
    languages: "English",
    licence: "Apache-2.0",
    millions: 67,
  },
  {
    id: "ProsusAI/finbert",
    task: "text-classification",
    summary: "sentiment of financial news",
    languages: "English",
    licence: "not stated",
    millions: 110,
  },
  {
    id: "papluca/xlm-roberta-base-language-detection",
    task: "text-classification",
    summary: "which of 20 languages a text is in",
    languages: "20 languages",
    licence: "MIT",
    millions: 278,
  },
  {
    id: "google-t5/t5-base",
    task: "translation",
    summary: "English into German, French or Romanian",
    languages: "English, German, French, Romanian",
    licence: "Apache-2.0",
    millions: 223,
  },
  {
    id: "google-t5/t5-small",
    task: "translation",
    summary: "English into German, French or Romanian; rougher and faster",
    languages: "English, German, French, Romanian",
    licence: "Apache-2.0",
    millions: 61,
  },
  {
    id: "openai/gpt-oss-20b:cheapest",
    task: "chat-completion",
    summary: "instructions in words, at little cost",
    languages: "many, English best",
    licence: "Apache-2.0",
    millions: 20_900,
    providers: ["groq", "fireworks-ai", "together", "novita", "nscale", "ovhcloud"],
    schema: true,
  },
  {
    id: "openai/gpt-oss-120b:cheapest",
    task: "chat-completion",
    summary: "instructions in words, for harder questions",
    languages: "many, English best",
    licence: "Apache-2.0",
    millions: 117_000,
    providers: ["cerebras", "groq", "fireworks-ai", "together", "novita", "nscale", "ovhcloud", "scaleway"],
    schema: true,
  },
];

/** The models recommended for a task, the first one first. */
export const modelsFor = (task: string): Model[] => models().filter((model) => model.task === task);

/**
 * The model that is asked when nobody chose one.
 * @throws Error when Stet recommends none for this task: a fault of the caller.
 */
export function recommendedModel(task: string): string {
  const [first] = modelsFor(task);
  if (!first) throw new Error(`Stet recommends no model for "${task}".`);
  return first.id;
}
