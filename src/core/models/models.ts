import { said } from "../messages/said.ts";
import type { Failure } from "../tasks/failure.ts";
import type { Price } from "../tasks/price.ts";

/** A model that Stet recommends for a task. */
export interface Model {
  /** As the Hub names it; for chat with the suffix that chooses a provider. */
  readonly id: string;
  /** The Hub's name of the task. */
  readonly task: string;
  /** What else than its task it is recommended for; the first recommended for a use is asked when nobody chose. */
  readonly uses?: readonly string[];
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
    id: "openai/gpt-oss-20b:cheapest",
    task: "chat-completion",
    uses: ["translation", "extraction", "large tables"],
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
    uses: ["language"],
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
    id: "dslim/bert-base-NER",
    task: "token-classification",
    summary: "people, organisations and places, for English",
    languages: "English",
    licence: "MIT",
    millions: 108,
  },
  {
    id: "FacebookAI/xlm-roberta-large-finetuned-conll03-english",
    task: "token-classification",
    summary: "people, organisations and places; larger, and fair in other languages",
    languages: "English, others less well",
    licence: "not stated",
    millions: 560,
  },
  {
    id: "facebook/bart-large-cnn",
    task: "summarization",
    summary: "news stories in a few sentences",
    languages: "English",
    licence: "MIT",
    millions: 406,
  },
  {
    id: "deepset/roberta-base-squad2",
    task: "question-answering",
    summary: "the passage that answers a question",
    languages: "English",
    licence: "CC-BY-4.0",
    millions: 124,
  },
  {
    id: "google/tapas-base-finetuned-wtq",
    task: "table-question-answering",
    summary: "questions about a small table",
    languages: "English",
    licence: "Apache-2.0",
    millions: 111,
  },
  {
    id: "BAAI/bge-m3",
    task: "feature-extraction",
    summary: "likeness of meaning",
    languages: "over 100",
    licence: "MIT",
    millions: 568,
  },
  {
    id: "openai/whisper-large-v3-turbo",
    task: "automatic-speech-recognition",
    summary: "speech into text",
    languages: "about 100",
    licence: "MIT",
    millions: 809,
  },
  {
    id: "google/vit-base-patch16-224",
    task: "image-classification",
    summary: "one of 1,000 everyday things",
    languages: "English labels",
    licence: "Apache-2.0",
    millions: 87,
  },
  {
    id: "facebook/detr-resnet-50",
    task: "object-detection",
    summary: "things in a picture, and where",
    languages: "English labels",
    licence: "Apache-2.0",
    millions: 42,
  },
  {
    id: "nvidia/segformer-b0-finetuned-ade-512-512",
    task: "image-segmentation",
    summary: "what each part of a picture shows",
    languages: "English labels",
    licence: "other",
    millions: 4,
  },
  {
    id: "google/gemma-4-31B-it:cheapest",
    task: "chat-completion",
    uses: [
      "image-to-text",
      "visual-question-answering",
      "zero-shot-image-classification",
      "text-recognition",
    ],
    summary: "looks at a picture: describes it, reads it, answers questions about it",
    languages: "many",
    licence: "Apache-2.0",
    millions: 31_000,
    providers: ["cerebras", "novita", "together"],
    schema: true,
  },
  {
    id: "MIT/ast-finetuned-audioset-10-10-0.4593",
    task: "audio-classification",
    summary: "sounds of 527 kinds; no provider serves it: it needs an endpoint of your own, or this device",
    languages: "English labels",
    licence: "BSD-3-Clause",
    millions: 87,
    providers: [],
  },
  {
    id: "laion/clap-htsat-unfused",
    task: "zero-shot-audio-classification",
    summary:
      "sounds into labels of your own; no provider serves it: it needs an endpoint of your own, or this device",
    languages: "English",
    licence: "Apache-2.0",
    millions: 154,
    providers: [],
  },
  {
    id: "hexgrad/Kokoro-82M",
    task: "text-to-speech",
    summary: "a text read aloud",
    languages: "English and seven more",
    licence: "Apache-2.0",
    millions: 82,
    providers: ["fal-ai", "replicate", "deepinfra"],
  },
];

/** The models recommended for a task or another use, the first one first. */
export const modelsFor = (use: string): Model[] =>
  models().filter((model) => model.task === use || model.uses?.includes(use));

/**
 * The model that is asked when nobody chose one.
 * @throws Error when Stet recommends none for this task: a fault of the caller.
 */
export function recommendedModel(task: string): string {
  const [first] = modelsFor(task);
  if (!first) throw new Error(`Stet recommends no model for "${task}".`);
  return first.id;
}

/** Names that models which follow instructions have, where nothing else is known of one. */
const CHAT_NAME =
  /instruct|chat|[-_]it\b|gpt|llama-?[3-9]|qwen[23]|gemma|mistral|mixtral|deepseek|glm-|kimi|command-|phi-[34]/i;

/** Whether a model is asked in a conversation: by what is known of it, by a `:provider` behind its name, by its name. */
export function isChatModel(id: string): boolean {
  const known = models().find((model) => model.id === id || model.id.split(":")[0] === id);
  return known
    ? known.task === "chat-completion"
    : /:[\w-]+$/.test(id) || CHAT_NAME.test(id.split("/").pop() ?? "");
}

/** Why a model cannot be asked at Hugging Face, when nobody serves it there and it has no endpoint of its own. */
export function unserved({ model, endpoint }: { model: string; endpoint?: string }): Failure | null {
  const known = models().find(({ id }) => id === model);
  if (endpoint || known?.providers?.length !== 0) return null;
  return {
    kind: "MODEL",
    says: said("service.nobodyServes", { model }),
  };
}
