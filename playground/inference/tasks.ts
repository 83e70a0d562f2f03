import { refusal, undeserializable } from "./router-error.ts";

/** How a task's request body becomes inputs, and results become the response body. */
export interface TaskWire {
  /** The inputs, and whether they came as a list, which is then answered with a list. */
  readonly decode: (body: Body) => { readonly inputs: readonly unknown[]; readonly list: boolean };
  readonly encode: (results: readonly unknown[], list: boolean) => unknown;
  /** Whether a body could be meant for this task, when the address does not say which task is asked for. */
  readonly fits: (body: Body) => boolean;
}

/** A JSON body, or the bytes of a file. */
export type Body = { readonly json: { readonly [name: string]: unknown } } | { readonly bytes: Buffer };

const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parameter = (body: Body, name: string): unknown => {
  const parameters = "json" in body ? body.json.parameters : undefined;
  return isObject(parameters) ? parameters[name] : undefined;
};

function jsonInputs(body: Body): unknown {
  if ("bytes" in body) throw undeserializable("expected a JSON body");
  if (body.json.inputs === undefined) throw undeserializable("missing field `inputs`");
  return body.json.inputs;
}

/** One text or a list of texts. */
const texts: TaskWire["decode"] = (body) => {
  const inputs = jsonInputs(body);
  const list = Array.isArray(inputs);
  const items = list ? inputs : [inputs];
  if (!items.every(isText)) throw undeserializable("data did not match any variant of untagged enum Input");
  if (items.length === 0 || items.some((text) => text === ""))
    throw refusal(422, "`inputs` cannot be empty", "empty");
  return { inputs: items, list };
};

/** One object with these fields, or a list of them. */
const objects =
  (...fields: string[]): TaskWire["decode"] =>
  (body) => {
    const inputs = jsonInputs(body);
    const list = Array.isArray(inputs);
    const items: unknown[] = list ? inputs : [inputs];
    for (const item of items) {
      const missing = isObject(item) ? fields.find((field) => item[field] === undefined) : fields[0];
      if (missing) throw undeserializable(`missing field \`${missing}\``);
    }
    return { inputs: items, list };
  };

/** The bytes of a file: as the body, or in base64 where the request has parameters. */
const file: TaskWire["decode"] = (body) => {
  if ("bytes" in body) return { inputs: [body.bytes], list: false };
  const inputs = jsonInputs(body);
  if (!isText(inputs)) throw undeserializable("expected base64 in `inputs`");
  return { inputs: [Buffer.from(inputs, "base64")], list: false };
};

/** A picture in base64: alone, as the Hub's schema has it, or as `{image}`, as its client for JavaScript sends it. */
const picture: TaskWire["decode"] = (body) => {
  const inputs = jsonInputs(body);
  return isText(inputs) ? { inputs: [{ image: inputs }], list: false } : objects("image")(body);
};

const oneOrList: TaskWire["encode"] = (results, list) => (list ? results : results[0]);
const alwaysList: TaskWire["encode"] = (results) => results;
const hasText = (body: Body) =>
  "json" in body &&
  (isText(body.json.inputs) || (Array.isArray(body.json.inputs) && body.json.inputs.every(isText)));
const hasField = (field: string) => (body: Body) => {
  const inputs = "json" in body ? body.json.inputs : undefined;
  const first = Array.isArray(inputs) ? inputs[0] : inputs;
  return isObject(first) && first[field] !== undefined;
};
const isFile = (body: Body) => "bytes" in body;

const aboutText = (encode: TaskWire["encode"]): TaskWire => ({ decode: texts, encode, fits: hasText });
const aboutFile = (encode: TaskWire["encode"]): TaskWire => ({
  decode: file,
  encode,
  fits: (body) => isFile(body) || hasText(body),
});

/**
 * The tasks of hf-inference, by the Hub's names, in its wire format: whether one input is answered with a list is
 * what traffic recorded from the service shows, task by task.
 */
export const TASKS = {
  "zero-shot-classification": {
    decode: texts,
    encode: oneOrList,
    fits: (body) => hasText(body) && parameter(body, "candidate_labels") !== undefined,
  },
  "sentence-similarity": {
    decode: objects("source_sentence", "sentences"),
    encode: oneOrList,
    fits: hasField("source_sentence"),
  },
  "feature-extraction": aboutText(oneOrList),
  "text-classification": aboutText(alwaysList),
  "token-classification": aboutText(oneOrList),
  "question-answering": {
    decode: objects("question", "context"),
    encode: oneOrList,
    fits: hasField("context"),
  },
  "table-question-answering": {
    decode: objects("table"),
    encode: oneOrList,
    fits: hasField("table"),
  },
  summarization: aboutText(alwaysList),
  translation: aboutText(alwaysList),
  "text-generation": aboutText(alwaysList),
  "fill-mask": aboutText(oneOrList),
  "automatic-speech-recognition": aboutFile(oneOrList),
  "audio-classification": aboutFile(oneOrList),
  "image-classification": aboutFile(oneOrList),
  "image-segmentation": aboutFile(oneOrList),
  "object-detection": aboutFile(oneOrList),
  "image-to-text": aboutFile(alwaysList),
  "zero-shot-image-classification": {
    decode: picture,
    encode: oneOrList,
    fits: (body) => hasField("image")(body) || hasText(body),
  },
  "document-question-answering": {
    decode: objects("image", "question"),
    encode: oneOrList,
    fits: hasField("question"),
  },
  "text-to-speech": aboutText(oneOrList),
} satisfies Record<string, TaskWire>;

export type TaskName = keyof typeof TASKS;

export const isTask = (name: string): name is TaskName => Object.hasOwn(TASKS, name);
