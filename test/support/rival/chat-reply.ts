import { fill, type Schema, writeInProse } from "./chat-answer.ts";
import type { PromptRow } from "./chat-prompt.ts";
import { textOf, type Understood } from "./exchange.ts";
import type { Answered } from "./good-reply.ts";
import { jsonReply } from "./replies.ts";

/** What chat models do to the rows of a prompt, as users reported it: the reply is fluent, and answers other rows. */
const ROWS: Readonly<Record<string, (rows: readonly PromptRow[]) => readonly PromptRow[]>> = {
  "row missing": (rows) => rows.slice(0, -1),
  "row repeated": ([first, ...rest]) =>
    first
      ? rest.length > 0
        ? [first, ...rest.slice(0, -1), { ...last(rest), id: first.id }]
        : [first, first]
      : [],
  "row invented": (rows) => [...rows, { id: 9999, text: "nobody asked this" }],
  "numbered from 0": (rows) => rows.map((row, index) => ({ ...row, id: index })),
  shifted: (rows) =>
    rows.map(({ id }, index) => ({ ...(rows[(index + 1) % rows.length] ?? last(rows)), id })),
  split: ([first, ...rest]) =>
    first ? [first, first, ...rest].map((row, index) => ({ ...row, id: index + 1 })) : [],
  merged: ([first, second, ...rest]) =>
    first && second
      ? [{ ...first, text: `${first.text} ${second.text}` }, ...rest].map((row, index) => ({
          ...row,
          id: index + 1,
        }))
      : [],
};

/** Thinking aloud, in wrappings that models were seen to use; the draft in it answers other rows. */
const ASIDE: Readonly<Record<string, (draft: string, answer: string) => unknown>> = {
  "thinks in tags": (draft, answer) => `<think>Perhaps ${draft}? No.</think>\n${answer}`,
  "thinks from the start": (draft, answer) => `Perhaps ${draft}? No.\n</think>\n\n${answer}`,
  "thinks in brackets": (draft, answer) => `[THINK]Perhaps ${draft}? No.[/THINK]${answer}`,
  "thinks in channels": (draft, answer) =>
    `<|channel|>analysis<|message|>Perhaps ${draft}? No.<|end|><|start|>assistant<|channel|>final<|message|>${answer}`,
  "thinks in parts": (draft, answer) => [
    { type: "thinking", text: `Perhaps ${draft}? No.` },
    { type: "text", text: answer },
  ],
};

/** A reply that ends before there is an answer. */
const NO_ANSWER: Readonly<Record<string, (draft: string, answer: string) => Message>> = {
  "cut off": (_, answer) => ({ content: answer.slice(0, Math.floor(answer.length / 2)), end: "length" }),
  "cut while thinking": (draft) => ({ content: `<think>Perhaps ${draft}? But`, end: "length" }),
  "cut in a draft": (draft) => ({ content: `Perhaps ${draft}? But`, end: "length" }),
  "thinks to the end": () => ({ content: "", end: "length" }),
  declines: () => ({ content: null, refusal: "I can't help with that.", end: "stop" }),
  "is filtered": () => ({ content: "", end: "content_filter" }),
};

interface Message {
  readonly content: unknown;
  readonly refusal?: string;
  readonly end: string;
}

/** What goes wrong with the reply of a chat model. */
export const CHAT_MANGLINGS = [
  ...([
    "row missing",
    "row repeated",
    "row invented",
    "numbered from 0",
    "shifted",
    "split",
    "merged",
  ] as const),
  ...([
    "thinks in tags",
    "thinks from the start",
    "thinks in brackets",
    "thinks in channels",
    "thinks in parts",
  ] as const),
  ...([
    "cut off",
    "cut while thinking",
    "cut in a draft",
    "thinks to the end",
    "declines",
    "is filtered",
  ] as const),
  "answer invalid",
] as const;
export type ChatMangling = (typeof CHAT_MANGLINGS)[number];

/** A chat completion that answers every row of the prompt. */
export function chatReply(
  asked: Understood,
  body: Record<string, unknown>,
  mangling: string | undefined = "",
): Answered {
  const rows = asked.inputs as PromptRow[];
  const given = ROWS[mangling]?.(rows) ?? rows;
  const answer = contentOf(given, asked, body);
  // Its numbers and check words are right: only that it is a draft makes it none.
  const draft = contentOf(
    rows.map((row, index) => ({ ...row, text: rows[(index + 1) % rows.length]?.text ?? "" })),
    asked,
    body,
  );
  const message: Message =
    NO_ANSWER[mangling]?.(draft, answer) ??
    ({ content: ASIDE[mangling]?.(draft, answer) ?? answer, end: "stop" } satisfies Message);
  if (mangling === "answer invalid")
    return completed(asked, body, invalid(answer, rows, asked, body), rows.slice(0, -1));
  const isAnswered = !(mangling in NO_ANSWER) && isUnchanged(given, rows);
  return completed(asked, body, message, isAnswered ? rows : []);
}

/** Whether the rows were answered after all: a row by itself cannot be shifted. */
const isUnchanged = (given: readonly PromptRow[], rows: readonly PromptRow[]): boolean =>
  JSON.stringify(given) === JSON.stringify(rows);

/** The answer to the last row is none of those allowed. */
function invalid(
  answer: string,
  rows: readonly PromptRow[],
  asked: Understood,
  body: Record<string, unknown>,
): Message {
  const good = contentOf(rows.slice(-1), asked, body);
  const value = /"([^"]+)"\s*\}?[\]}]*\s*(?:```)?$/.exec(good)?.[1];
  const at = value === undefined ? -1 : answer.lastIndexOf(value);
  const content =
    value === undefined || at < 0
      ? answer
      : `${answer.slice(0, at)}no such label${answer.slice(at + value.length)}`;
  return { content, end: "stop" };
}

function completed(
  asked: Understood,
  body: Record<string, unknown>,
  { content, refusal, end }: Message,
  delivered: readonly PromptRow[],
): Answered {
  const usage = {
    prompt_tokens: tokens(JSON.stringify(body.messages)),
    completion_tokens: tokens(textOf(content ?? "")),
  };
  return {
    delivered,
    reply: jsonReply(200, {
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 0,
      model: asked.model.split(":")[0],
      system_fingerprint: "rival",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content, ...(refusal && { refusal }) },
          finish_reason: end,
        },
      ],
      usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
    }),
  };
}

function contentOf(rows: readonly PromptRow[], asked: Understood, body: Record<string, unknown>): string {
  const instruction = String(asked.parameters.instruction);
  const schema = schemaOf(body);
  if (schema) return JSON.stringify(fill(schema, rows, instruction));
  if (asked.list) return writeInProse(rows, promptOf(body), instruction);
  return String(fill({ type: "string" }, rows, instruction));
}

const promptOf = ({ messages }: Record<string, unknown>) =>
  (messages as { content?: unknown }[]).map(({ content }) => textOf(content)).join("\n");

/** The schema that an answer is to follow; undefined when it may be free text. */
export function schemaOf(body: Record<string, unknown>): Schema | undefined {
  const format = body.response_format as { type?: string; json_schema?: { schema?: Schema } } | undefined;
  return format?.type === "json_schema" ? format.json_schema?.schema : undefined;
}

const tokens = (text: string) => Math.ceil(text.length / 4);

const last = (rows: readonly PromptRow[]): PromptRow => rows.at(-1) ?? { id: 0, text: "" };
