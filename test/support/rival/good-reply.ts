import { ANSWERS, LISTS_OF_ONE } from "./answers.ts";
import type { Understood } from "./exchange.ts";
import { jsonReply, plainReply, type Reply } from "./replies.ts";

/** What goes wrong with a list of answers. */
export const LIST_MANGLINGS = ["one short", "one long"] as const;

/** A reply, and the inputs that it truly answers. */
export interface Answered {
  readonly reply: Reply;
  readonly delivered: readonly unknown[];
}

/** The answers of an hf-inference model, for one input or for a list. */
export function inferenceReply(asked: Understood, mangling: string | undefined): Answered {
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
