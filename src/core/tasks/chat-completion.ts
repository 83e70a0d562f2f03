import type { Json } from "../json.ts";
import { field, isList } from "./json-shape.ts";
import { readRowAnswers } from "./row-answers.ts";
import { answerShape, answersSchema, rowMessages } from "./row-prompt.ts";
import type { Asking, Decoded, Misread, Task } from "./task.ts";

/** Rows in one prompt: with more, models begin to leave some out. */
const MOST_ROWS = 40;
/** Tokens that all the answers of a prompt may take: about half a minute's writing. */
const MOST_TOKENS = 4_000;
/** Tokens for a model that thinks before it writes. */
const THINKING_TOKENS = 1_500;

/**
 * An instruction in words, carried out on many rows in one chat completion. Input: any JSON. Parameters:
 * `instruction`, what to do with each row; `choices`, the answers allowed, or `schema`, a JSON schema of one answer;
 * `tokens`, the length of one answer; `shared`, data that all rows are about; `examples`, rows with right answers; `temperature`, 0 when left out.
 * Answer: one of the choices, a value that keeps to the schema, or a text.
 */
export const chatCompletion: Task = {
  name: "chat-completion",
  wire: "chat",
  packing: "prompt",
  forms: [],
  most: MOST_ROWS,
  mostFor: (parameters) => Math.floor(MOST_TOKENS / answerShape(parameters).tokens),
  refuse: (input) =>
    typeof input === "string" && input.trim() === "" ? "There is no text in the cell." : null,
  body,
  asSent: (answer) => chatSent(JSON.stringify({ answers: [{ id: 1, answer }] })),
  decode,
};

/** A chat completion with this text. */
export const chatSent = (content: Json): Json => ({ choices: [{ message: { content } }] });

function body(rows: readonly Json[], { model, parameters, schema }: Asking): Json {
  const shape = answerShape(parameters);
  return {
    model,
    messages: rowMessages(rows, parameters),
    temperature: parameters.temperature ?? 0,
    max_tokens: rows.length * (shape.tokens + 15) + echoTokens(rows, parameters) + THINKING_TOKENS,
    ...(schema && {
      response_format: {
        type: "json_schema",
        json_schema: { name: "answers", strict: true, schema: answersSchema(shape) },
      },
    }),
  };
}

/** A text may come back as long as it is, as a translation does: a token takes two characters or more. */
function echoTokens(rows: readonly Json[], { choices, schema }: Asking["parameters"]): number {
  if (choices !== undefined || schema !== undefined) return 0;
  return rows.reduce<number>(
    (sum, row) => sum + Math.ceil((typeof row === "string" ? row.length : JSON.stringify(row).length) / 2),
    0,
  );
}

function decode(response: Json, rows: readonly Json[], { parameters }: Asking): readonly Decoded[] | Misread {
  const content = chatText(response);
  return content === null ? "another shape" : readRowAnswers(content, rows.length, answerShape(parameters));
}

/** The text of a chat completion's first choice; null when it has none. */
export function chatText(response: Json): string | null {
  const choices = field(response, "choices");
  const content = field(field(isList(choices) ? choices[0] : undefined, "message"), "content");
  if (typeof content === "string") return content;
  if (!isList(content)) return null;
  return content
    .map((part) => field(part, "text"))
    .filter((text) => typeof text === "string")
    .join("");
}
