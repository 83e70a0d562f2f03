import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { arrayInputs, refuseUnlessText } from "./array-body.ts";
import { field, isList } from "./json-shape.ts";
import type { Asking, Decoded, Misread, Task } from "./task.ts";

/** A name found in a text. */
export interface Entity {
  /** As the model calls it: `PER`, `ORG`, `LOC`, `MISC`, … */
  readonly kind: string;
  /** As it stands in the source, wherever the model says where that is. */
  readonly text: string;
  readonly score: number;
  /** False when the model's text does not occur in the source: a person must look. */
  readonly found: boolean;
}

/** Names in a text. Answer: `[{kind, text, score, found}, …]` in the order of the text; empty when there is none. */
export const tokenClassification: Task = {
  name: "token-classification",
  packing: "array",
  forms: ["list"],
  most: 32,
  refuse: refuseUnlessText,
  body: (inputs, { parameters, form }) => ({
    inputs: arrayInputs(inputs, form),
    parameters: { aggregation_strategy: "simple", ...parameters },
  }),
  asSent: (answer, input) => (isList(answer) ? answer.map((entry) => entrySent(entry, String(input))) : null),
  decode,
};

/** With its place in the source, where it has one. */
function entrySent(entry: Json, source: string): Json {
  const text = field(entry, "text") ?? null;
  const at = typeof text === "string" ? source.indexOf(text) : -1;
  const start = Array.from(source.slice(0, Math.max(0, at))).length;
  return {
    entity_group: field(entry, "kind") ?? null,
    word: text,
    score: field(entry, "score") ?? null,
    ...(at >= 0 && { start, end: start + Array.from(String(text)).length }),
  };
}

function decode(response: Json, inputs: readonly Json[], { form }: Asking): readonly Decoded[] | Misread {
  if (!isList(response)) return "another shape";
  const flat = response.every((entry) => !isList(entry));
  if (flat && form !== "one" && response.length > 0) return "another shape";
  const rows = flat && form === "one" ? [response] : response;
  if (!rows.every(isList)) return "another shape";
  if (rows.length !== inputs.length) return "another length";
  return rows.map((row, index) => {
    const entities = (row as readonly Json[]).map((entry) => entity(entry, String(inputs[index])));
    return entities.every((each) => each !== null)
      ? { answer: entities as unknown as Json }
      : { wrong: said("answer.noNames") };
  });
}

function entity(entry: Json, source: string): Entity | null {
  const kind = field(entry, "entity_group") ?? field(entry, "entity");
  const word = field(entry, "word");
  const score = field(entry, "score");
  if (typeof kind !== "string" || typeof word !== "string" || typeof score !== "number") return null;
  const text =
    sliceOf(source, field(entry, "start"), field(entry, "end"), word) ?? word.replace(/ ?##/g, "").trim();
  return {
    kind: kind.replace(/^[BI]-/, ""),
    text,
    score: Math.round(score * 1e4) / 1e4,
    found: source.includes(text),
  };
}

/**
 * What stands at a place in the source. Most services count characters as Python does, where an emoji is one; some as
 * JavaScript does, where it is two: what looks like the word that the model names is taken.
 */
function sliceOf(
  source: string,
  start: Json | undefined,
  end: Json | undefined,
  word: string,
): string | undefined {
  if (typeof start !== "number" || typeof end !== "number" || end <= start) return undefined;
  const slices = [Array.from(source).slice(start, end).join(""), source.slice(start, end)];
  return (slices.find((slice) => bare(slice) === bare(word)) ?? slices[0])?.trim() || undefined;
}

/** Letters and digits alone, as models that know neither case nor accents write them. */
const bare = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
