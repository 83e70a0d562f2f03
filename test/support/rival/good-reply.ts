import { ANSWERS, LISTS_OF_ONE } from "./answers.ts";
import { fill, type Schema, writeInProse } from "./chat-answer.ts";
import type { PromptRow } from "./chat-prompt.ts";
import { textOf, type Understood } from "./exchange.ts";
import { jsonReply, plainReply, type Reply } from "./replies.ts";

/** What goes wrong with an answer that a model did give. */
export const MANGLINGS = [
  "one short",
  "one long",
  "row missing",
  "row repeated",
  "row invented",
  "answer invalid",
  "cut off",
] as const;
export type Mangling = (typeof MANGLINGS)[number];

/** A reply, and the inputs that it truly answers. */
export interface Answered {
  readonly reply: Reply;
  readonly delivered: readonly unknown[];
}

/** The answers of an hf-inference model, for one input or for a list. */
export function inferenceReply(asked: Understood, mangling: Mangling | undefined): Answered {
  const answer = ANSWERS[asked.task];
  if (!answer)
    return { reply: jsonReply(400, { error: `Task ${asked.task} is not supported` }), delivered: [] };
  const answers = asked.inputs.map((input) => answer(input, asked.parameters));
  if (!asked.list) {
    const [single] = answers;
    return {
      reply: jsonReply(200, LISTS_OF_ONE.has(asked.task) ? [single] : single),
      delivered: asked.inputs,
    };
  }
  if (mangling === "one short") return { reply: jsonReply(200, answers.slice(0, -1)), delivered: [] };
  if (mangling === "one long") return { reply: jsonReply(200, [...answers, answers[0]]), delivered: [] };
  return { reply: jsonReply(200, answers), delivered: asked.inputs };
}

/** Text Embeddings Inference reads a list of two texts as one pair, a list of lists as a batch, and nothing longer. */
export function pairReply(asked: Understood): Answered | undefined {
  if (!asked.list) return undefined;
  if (asked.inputs.every((input) => Array.isArray(input) && input.length === 1)) {
    const inputs = asked.inputs.map((input) => (input as unknown[])[0]);
    return { ...inferenceReply({ ...asked, inputs }, undefined), delivered: inputs };
  }
  if (asked.inputs.length > 2)
    return {
      reply: plainReply(
        422,
        "Failed to deserialize the JSON body into the target type: inputs: data did not match any variant of untagged enum PredictInput at line 1 column 20",
      ),
      delivered: [],
    };
  const pair = { ...asked, inputs: [asked.inputs.join(" ")], list: false };
  const answer = JSON.parse(inferenceReply(pair, undefined).reply.body);
  return { reply: jsonReply(200, LISTS_OF_ONE.has(asked.task) ? answer[0] : answer), delivered: [] };
}

/** A chat completion that answers every row of the prompt. */
export function chatReply(
  asked: Understood,
  body: Record<string, unknown>,
  mangling: Mangling | undefined,
): Answered {
  const rows = asked.inputs as PromptRow[];
  const [first, last] = [rows[0], rows.at(-1)];
  let given = rows;
  let delivered = rows;
  if (mangling === "row missing") delivered = given = rows.slice(0, -1);
  if (mangling === "row repeated" && first && last) {
    given = [...rows.slice(0, -1), { ...last, id: first.id }];
    delivered = rows.slice(1, -1);
  }
  if (mangling === "row invented") given = [...rows, { id: 9999, text: "nobody asked this" }];
  let content = contentOf(given, asked, body);
  if (mangling === "cut off") {
    content = content.slice(0, Math.floor(content.length / 2));
    delivered = [];
  }
  if (mangling === "answer invalid" && last) {
    const good = contentOf([last], asked, body);
    const value = /"([^"]+)"\s*\}?[\]}]*\s*$/.exec(good)?.[1];
    const at = value === undefined ? -1 : content.lastIndexOf(value);
    if (value !== undefined && at >= 0)
      content = `${content.slice(0, at)}no such label${content.slice(at + value.length)}`;
    delivered = rows.slice(0, -1);
  }
  const usage = { prompt_tokens: tokens(JSON.stringify(body.messages)), completion_tokens: tokens(content) };
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
          message: { role: "assistant", content },
          finish_reason: mangling === "cut off" ? "length" : "stop",
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
