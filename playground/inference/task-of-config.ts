import type { TaskName } from "./tasks.ts";

/** What a model is for by its architecture's name. */
const ARCHITECTURES: readonly (readonly [ending: RegExp, task: TaskName])[] = [
  [/^(Wav2Vec2|Hubert|AST).*Classification$/, "audio-classification"],
  [/^(CLIP|Siglip)Model$/, "zero-shot-image-classification"],
  [/ForSequenceClassification$/, "text-classification"],
  [/ForTokenClassification$/, "token-classification"],
  [/ForQuestionAnswering$/, "question-answering"],
  [/ForMaskedLM$/, "fill-mask"],
  [/ForCausalLM$|LMHeadModel$/, "text-generation"],
  [/^(MarianMT|M2M100|MBart)/, "translation"],
  [/^(Whisper|Moonshine)|ForCTC$/, "automatic-speech-recognition"],
  [/^VisionEncoderDecoder/, "image-to-text"],
  [/ForConditionalGeneration$/, "summarization"],
  [/ForImageClassification$/, "image-classification"],
  [/ForObjectDetection$/, "object-detection"],
  [/Segmentation$/, "image-segmentation"],
  [/^Vits/, "text-to-speech"],
  [/Model$/, "feature-extraction"],
];

/** The parts of a model's `config.json` that tell what it is for. */
export interface ModelConfig {
  readonly architectures?: readonly string[];
  readonly id2label?: Readonly<Record<string, string>>;
  readonly encoder?: { readonly model_type?: string };
}

/** The task of a model that no Hub says it of; undefined when it cannot be told. */
export function taskOfConfig({
  architectures = [],
  id2label = {},
  encoder,
}: ModelConfig): TaskName | undefined {
  const [architecture = ""] = architectures;
  const [, task] = ARCHITECTURES.find(([name]) => name.test(architecture)) ?? [];
  const judges = Object.values(id2label).some((label) => /^entailment$/i.test(label));
  if (task === "text-classification" && judges) return "zero-shot-classification";
  if (task === "image-to-text" && encoder?.model_type === "donut-swin") return "document-question-answering";
  return task;
}
