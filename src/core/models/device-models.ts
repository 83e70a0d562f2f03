/** A model that runs in a browser through transformers.js. */
export interface DeviceModel {
  /** As the Hub names it; without a slash it is a package of its own. */
  readonly id: string;
  /** What it can be asked: tasks of the Hub, and uses of Stet such as `language`. */
  readonly uses: readonly string[];
  /** How transformers.js runs it. */
  readonly pipeline: string;
  /** Precision of the weights that are loaded. */
  readonly dtype: string;
  /** Precision for WebGPU, for a model that gains by it. */
  readonly gpu?: string;
  /** Size of the download, roughly. */
  readonly megabytes: number;
  /** What it is good for, as a phrase. */
  readonly summary: string;
  readonly languages: string;
  readonly licence: string;
  /** How a model of sentences wants to be asked. */
  readonly reading?: { readonly pooling?: "mean" | "cls"; readonly lowerCase?: boolean };
}

type Row = readonly [
  id: string,
  uses: string,
  pipeline: string,
  megabytes: number,
  summary: string,
  languages: string,
  licence: string,
  more?: Partial<DeviceModel>,
];

const EMBEDDING = "zero-shot-classification feature-extraction";

/**
 * The models recommended for a person's own device, the first of a use before the others. Sizes are those of the
 * files in 8 bits on the Hub with tokenizer, rounded, by what is known of their parameters; what is really loaded is
 * shown while it loads. Sentence models were chosen whose likenesses spread as those of the Universal Sentence
 * Encoder do, for which the scoring of labels was set.
 */
const ROWS = (): readonly Row[] => [
  [
    "eld",
    "language",
    "language-detection",
    5,
    "which of 60 languages a text is in, by its groups of letters",
    "60",
    "Apache-2.0",
    { dtype: "large" },
  ],
  [
    "Xenova/all-MiniLM-L6-v2",
    EMBEDDING,
    "feature-extraction",
    24,
    "labels by likeness of meaning; quick, good for topics",
    "English",
    "Apache-2.0",
    { gpu: "fp16" },
  ],
  [
    "Xenova/paraphrase-multilingual-MiniLM-L12-v2",
    EMBEDDING,
    "feature-extraction",
    135,
    "labels by likeness of meaning, in many languages",
    "over 50",
    "Apache-2.0",
    { gpu: "fp16" },
  ],
  [
    "Xenova/nli-deberta-v3-xsmall",
    "zero-shot-classification",
    "zero-shot-classification",
    90,
    "labels of your own, by reasoning; slower, finer for moods and claims",
    "English",
    "Apache-2.0",
  ],
  [
    "Xenova/mobilebert-uncased-mnli",
    "zero-shot-classification",
    "zero-shot-classification",
    28,
    "labels of your own, by reasoning; small and rougher",
    "English",
    "Apache-2.0",
  ],
  [
    "Xenova/distilbert-base-uncased-finetuned-sst-2-english",
    "text-classification",
    "text-classification",
    68,
    "positive or negative",
    "English",
    "Apache-2.0",
  ],
  [
    "Xenova/bert-base-multilingual-uncased-sentiment",
    "text-classification",
    "text-classification",
    170,
    "one to five stars",
    "English, Dutch, German, French, Spanish, Italian",
    "MIT",
  ],
  [
    "Xenova/bert-base-NER",
    "token-classification",
    "token-classification",
    109,
    "people, organisations and places",
    "English",
    "MIT",
  ],
  [
    "Xenova/bert-base-multilingual-cased-ner-hrl",
    "token-classification",
    "token-classification",
    180,
    "people, organisations and places, in ten languages",
    "ten",
    "AFL-3.0",
  ],
  [
    "Xenova/distilbart-cnn-6-6",
    "summarization",
    "summarization",
    290,
    "news stories in a few sentences",
    "English",
    "Apache-2.0",
  ],
  [
    "Xenova/t5-small",
    "summarization",
    "summarization",
    78,
    "a sentence or two; small and rough",
    "English",
    "Apache-2.0",
  ],
  [
    "Xenova/m2m100_418M",
    "translation",
    "translation",
    640,
    "between 100 languages, from English unless you say from which; large and slow",
    "100",
    "MIT",
  ],
  [
    "Xenova/distilbert-base-cased-distilled-squad",
    "question-answering",
    "question-answering",
    66,
    "the passage that answers a question",
    "English",
    "Apache-2.0",
  ],
  [
    "onnx-community/Qwen2.5-0.5B-Instruct",
    "chat-completion extraction",
    "text-generation",
    520,
    "instructions in words; a very small model, to be checked closely",
    "many",
    "Apache-2.0",
    { gpu: "q4f16" },
  ],
  [
    "Xenova/whisper-tiny",
    "automatic-speech-recognition",
    "automatic-speech-recognition",
    42,
    "speech into text; quick and rough",
    "about 100",
    "Apache-2.0",
  ],
  [
    "Xenova/whisper-base",
    "automatic-speech-recognition",
    "automatic-speech-recognition",
    78,
    "speech into text",
    "about 100",
    "Apache-2.0",
  ],
  [
    "Xenova/ast-finetuned-audioset-10-10-0.4593",
    "audio-classification",
    "audio-classification",
    91,
    "sounds of 527 kinds",
    "English labels",
    "BSD-3-Clause",
  ],
  [
    "Xenova/clap-htsat-unfused",
    "zero-shot-audio-classification",
    "zero-shot-audio-classification",
    160,
    "sounds into labels of your own",
    "English",
    "Apache-2.0",
  ],
  [
    "Xenova/vit-base-patch16-224",
    "image-classification",
    "image-classification",
    88,
    "one of 1,000 everyday things",
    "English labels",
    "Apache-2.0",
    { gpu: "fp16" },
  ],
  [
    "Xenova/clip-vit-base-patch32",
    "zero-shot-image-classification",
    "zero-shot-image-classification",
    155,
    "pictures into labels of your own",
    "English",
    "MIT",
    { gpu: "fp16" },
  ],
  [
    "Xenova/detr-resnet-50",
    "object-detection",
    "object-detection",
    43,
    "things in a picture, and where",
    "English labels",
    "Apache-2.0",
  ],
  [
    "Xenova/segformer-b0-finetuned-ade-512-512",
    "image-segmentation",
    "image-segmentation",
    5,
    "what each part of a picture shows",
    "English labels",
    "other",
  ],
  [
    "Xenova/vit-gpt2-image-captioning",
    "image-to-text",
    "image-to-text",
    250,
    "a sentence about a picture",
    "English",
    "Apache-2.0",
  ],
  [
    "Xenova/trocr-small-printed",
    "text-recognition",
    "image-to-text",
    65,
    "one line of printed text",
    "English",
    "MIT",
  ],
  [
    "Xenova/mms-tts-eng",
    "text-to-speech",
    "text-to-audio",
    40,
    "English read aloud",
    "English",
    "CC-BY-NC-4.0",
  ],
  [
    "Xenova/mms-tts-fra",
    "text-to-speech",
    "text-to-audio",
    40,
    "French read aloud",
    "French",
    "CC-BY-NC-4.0",
  ],
  [
    "Xenova/mms-tts-deu",
    "text-to-speech",
    "text-to-audio",
    40,
    "German read aloud",
    "German",
    "CC-BY-NC-4.0",
  ],
  [
    "Xenova/mms-tts-spa",
    "text-to-speech",
    "text-to-audio",
    40,
    "Spanish read aloud",
    "Spanish",
    "CC-BY-NC-4.0",
  ],
];

export const deviceModels = (): DeviceModel[] =>
  ROWS().map(([id, uses, pipeline, megabytes, summary, languages, licence, more]) => ({
    id,
    uses: uses.split(" "),
    pipeline,
    dtype: "q8",
    megabytes,
    summary,
    languages,
    licence,
    ...more,
  }));

/** The models among these that can be asked for a task or another use, in their order. */
export const deviceModelsFor = (use: string, models: readonly DeviceModel[]): DeviceModel[] =>
  models.filter(({ uses }) => uses.includes(use));

/** The tasks of Stet that transformers.js has a pipeline for, each with its pipeline's name. */
const PIPELINE_OF: Readonly<Record<string, string>> = {
  language: "text-classification",
  extraction: "text-generation",
  "chat-completion": "text-generation",
  "text-recognition": "image-to-text",
  "text-to-speech": "text-to-audio",
  "visual-question-answering": "",
  "table-question-answering": "",
  "image-text-to-text": "",
};

/**
 * Some other model of the Hub that a person names for a use; null where no pipeline answers such a question. Of its
 * size nothing is known before it loads.
 */
export function ownDeviceModel(id: string, use: string): DeviceModel | null {
  const pipeline = PIPELINE_OF[use] ?? use;
  if (pipeline === "" || !/^[\w.-]+\/[\w.-]+$/.test(id)) return null;
  return {
    id,
    uses: [use],
    pipeline,
    dtype: "q8",
    megabytes: 0,
    summary: "",
    languages: "",
    licence: "",
  };
}
