import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { field, isList } from "./json-shape.ts";
import type { Decoded, Misread, Task } from "./task.ts";

/** A passage that answers a question, out of the text it was looked for in. */
export interface Span {
  readonly answer: string;
  readonly score: number;
  /** False when the answer does not occur in the text: a person must look. */
  readonly found: boolean;
}

/** A question about a text. Input: `{question, context}`. Answer: `{answer, score, found}`. */
export const questionAnswering: Task = {
  name: "question-answering",
  packing: "single",
  forms: [],
  most: 1,
  refuse(input) {
    if (!hasText(field(input, "question"))) return said("cell.noQuestion");
    return hasText(field(input, "context")) ? null : said("cell.noContext");
  },
  body: (inputs, { parameters }) => ({ inputs: inputs[0] ?? null, parameters }),
  decode,
};

const hasText = (value: Json | undefined): boolean => typeof value === "string" && value.trim() !== "";

function decode(response: Json, inputs: readonly Json[]): readonly Decoded[] | Misread {
  const best = isList(response) ? response[0] : response;
  const answer = field(best, "answer");
  const score = field(best, "score");
  if (typeof answer !== "string" || typeof score !== "number") return "another shape";
  const found = String(field(inputs[0], "context")).includes(answer);
  return [{ answer: { answer: answer.trim(), score: Math.round(score * 1e4) / 1e4, found } }];
}
