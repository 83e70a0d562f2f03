import type { Json } from "../cells/json.ts";
import { said } from "../messages/said.ts";
import { field, isList } from "./json-shape.ts";
import { readRowAnswers } from "./row-answers.ts";
import { answerShape, answersSchema, checksOf, rowMessages } from "./row-prompt.ts";
import type { Asking, Decoded, Misread, Task } from "./task.ts";
import { afterThinking } from "./thinking.ts";

/** Rows in one prompt: with more, models begin to leave some out. */
const MOST_ROWS = 40;
/** Tokens that all the answers of a prompt may take: about half a minute's writing. */
const MOST_TOKENS = 4_000;
/** Tokens for a model that thinks before it writes. */
const THINKING_TOKENS = 1_500;
/** And where that was not enough. */
const MORE_THINKING_TOKENS = 6_000;
/** Tokens of an entry beside its answer: id and check word. */
const ENTRY_TOKENS = 22;

/**
 * An instruction in words, carried out on many rows in one chat completion. Input: any JSON. Parameters:
 * `instruction`, what to do with each row; `choices`, the answers allowed, or `schema`, a JSON schema of one answer;
 * `tokens`, the length of one answer; `shared`, data that all rows are about, or `samples`, the same where no answer depends on it; `examples`, rows with right answers; `temperature`, 0 when left out.
 * Answer: one of the choices, a value that keeps to the schema, or a text.
 */
export const chatCompletion: Task = {
  name: "chat-completion",
  wire: "chat",
  packing: "prompt",
  forms: [],
  most: MOST_ROWS,
  mostFor: (parameters) => Math.floor(MOST_TOKENS / answerShape(parameters).tokens),
  refuse: (input) => (typeof input === "string" && input.trim() === "" ? said("cell.noText") : null),
  body,
  asSent: (answer) => chatSent(JSON.stringify({ answers: [{ id: 1, answer }] })),
  decode,
};

/** A chat completion with this text. */
export const chatSent = (content: Json): Json => ({ choices: [{ message: { content } }] });

function body(rows: readonly Json[], { model, parameters, schema, room }: Asking): Json {
  const shape = answerShape(parameters);
  return {
    model,
    messages: rowMessages(rows, parameters),
    temperature: parameters.temperature ?? 0,
    max_tokens:
      rows.length * (shape.tokens + ENTRY_TOKENS) +
      echoTokens(rows, parameters) +
      (room ? MORE_THINKING_TOKENS + shape.tokens : THINKING_TOKENS),
    ...(schema && {
      response_format: {
        type: "json_schema",
        json_schema: { name: "answers", strict: true, schema: answersSchema(shape, rows.length > 1) },
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
  const { content, end, refused } = chatReply(response);
  if (end === "filtered") return "filtered";
  const read =
    content === null
      ? "another shape"
      : readRowAnswers(content, end !== "length", rows.length, checksOf(rows), answerShape(parameters));
  if (read !== "another shape") return read;
  if (refused || REFUSAL.test(content ?? "")) return "refused";
  return end === "length" ? "cut" : read;
}

/** How models decline in words, where they have no field for it. */
const REFUSAL =
  /^\s*(?:i['’]?m (?:really |very )?sorry|sorry,|i (?:can(?:['’]t|not)|won['’]t|am (?:unable|not able))\b)/i;

/** What a chat completion says of its first choice. */
interface ChatReply {
  /** Its text, without parts that are thinking; null when it has none. */
  readonly content: string | null;
  /** Why it ended. */
  readonly end: "done" | "length" | "filtered";
  readonly refused: boolean;
}

function chatReply(response: Json): ChatReply {
  const choices = field(response, "choices");
  const choice = isList(choices) ? choices[0] : undefined;
  const message = field(choice, "message");
  const content = field(message, "content");
  const refusal = field(message, "refusal");
  const reason = String(field(choice, "finish_reason") ?? "");
  return {
    content: typeof content === "string" ? content : isList(content) ? textIn(content) : null,
    end: /^(?:length|max_tokens)$/i.test(reason)
      ? "length"
      : /filter|safety/i.test(reason)
        ? "filtered"
        : "done",
    refused: typeof refusal === "string" && refusal.trim() !== "",
  };
}

/** The text of a message in parts: those of another type than text are thoughts, or no words at all. */
const textIn = (parts: readonly Json[]): string =>
  parts
    .filter((part) => /^(?:output_)?text$/.test(String(field(part, "type") ?? "text")))
    .map((part) => field(part, "text"))
    .filter((text) => typeof text === "string")
    .join("");

/** The text of a chat completion's first choice, without what was thought before it; null when it has none. */
export function chatText(response: Json): string | null {
  const { content } = chatReply(response);
  return content === null ? null : afterThinking(content);
}
