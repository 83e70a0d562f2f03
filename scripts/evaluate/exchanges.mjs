import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "../load.mjs";
import { closeJson, isCut } from "./close-json.mjs";
import { jsonFile } from "./read-json.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Which task an exchange belongs to, by its address; nothing of these: none that Stet asks for. */
const TASKS = [
  [/\/pipeline\/sentence-similarity\//, null],
  [/\/pipeline\/feature-extraction\/|\/(distilbert-base-nli-mean-tokens|bart-base)$/, "feature-extraction"],
  // Read as the plain text that a conversation gives back: nobody asked these for numbered rows.
  [/\/chat\/completions$|\/Mistral-7B-Instruct-v0\.2$/, "image-text-to-text"],
  [/sst-2-english$/, "text-classification"],
  [/bart-large-mnli$/, "zero-shot-classification"],
  [/conll03-english$/, "token-classification"],
  [/\/t5-base$/, "translation"],
  [/bart-large-cnn$|pegasus-xsum$/, "summarization"],
  [/squad2$/, "question-answering"],
  [/tapas-base-finetuned-wtq$/, "table-question-answering"],
  [/wav2vec2/, "automatic-speech-recognition"],
  [/hubert-large-superb-er$/, "audio-classification"],
  [/vit-base-patch16-224$/, "image-classification"],
  [/clip-vit/, "zero-shot-image-classification"],
  [/detr-resnet-50$/, "object-detection"],
  [/panoptic$/, "image-segmentation"],
  [/image-captioning$/, "image-to-text"],
  [/vilt-b32-finetuned-vqa$/, "visual-question-answering"],
];

const list = (items) => ({ type: "array", items });
const object = (properties) => ({ type: "object", properties, required: Object.keys(properties) });
const string = { type: "string" };
const number = { type: "number" };
const labels = list(object({ label: string, score: number }));

/** The shape of a task's answer, as a JSON schema. */
const SHAPES = {
  "feature-extraction": string,
  "image-text-to-text": string,
  "text-classification": labels,
  "zero-shot-classification": labels,
  "token-classification": list(
    object({ kind: string, text: string, score: number, found: { enum: [true] } }),
  ),
  translation: string,
  summarization: string,
  "question-answering": object({ answer: string, score: number, found: { enum: [true] } }),
  "table-question-answering": object({ answer: string, rows: list(number), aggregator: string }),
  "automatic-speech-recognition": string,
  "audio-classification": labels,
  "image-classification": labels,
  "zero-shot-image-classification": labels,
  "object-detection": list(object({ label: string, score: number, box: { type: "object" } })),
  "image-segmentation": labels,
  "image-to-text": string,
  "visual-question-answering": labels,
};

/** The words of the failures that a status may be taken for. */
const FAILURES = {
  401: "TOKEN",
  402: "CREDITS",
  403: "PERMISSION",
  404: "MODEL",
  413: "LARGE",
  422: "INPUT",
  429: "BUSY",
};

const { readExchange } = await load(join(ROOT, "scripts/evaluate/read-exchange.ts"));
const { keepsTo } = await load(join(ROOT, "src/core/tasks/json-schema.ts"));

/** Recorded exchanges: every answer to one of our tasks is read as a value of its shape, every error as its failure. */
export const exchanges = {
  folder: "hf-recorded-exchanges.json",
  read: (path) =>
    jsonFile(path, "").map((exchange, index) => ({
      set: "hf-recorded-exchanges",
      row: `exchanges: ${exchange.status >= 400 ? "errors" : "answers"}`,
      index,
      input: `${exchange.status} ${exchange.url}`,
      ...verdict(exchange),
    })),
};

function verdict(exchange) {
  const [, task] = TASKS.find(([pattern]) => pattern.test(exchange.url)) ?? [];
  if (exchange.status >= 400) {
    const { failure } = readExchange(task ?? "text-classification", exchange);
    return { got: failure, expected: FAILURES[exchange.status] ?? "BUSY" };
  }
  if (!task) return { got: null, excluded: "a task that Stet does not ask for" };
  if (/event-stream/.test(exchange.contentType))
    return { got: null, excluded: "a stream, which Stet does not ask for" };
  const { decoded } = readExchange(task, isCut(exchange.responseBody) ? closed(exchange) : exchange);
  const right = Array.isArray(decoded) && decoded.every((each) => keepsTo(SHAPES[task], each.answer));
  return { got: decoded, expected: right ? decoded : `a value of ${task}` };
}

/** The beginning of a long answer, for as many of the inputs as it goes. */
function closed(exchange) {
  const responseBody = closeJson(exchange.responseBody);
  const request = JSON.parse(exchange.requestBody ?? "{}");
  if (Array.isArray(request.inputs))
    request.inputs = request.inputs.slice(0, JSON.parse(responseBody).length);
  return { ...exchange, responseBody, requestBody: exchange.requestBody && JSON.stringify(request) };
}
