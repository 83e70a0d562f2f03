import { each, only, type Pipeline, type PipelineTask } from "../../src/on-device/pipelines/pipeline.ts";

/** Tokens that a small model may write for one row, so that one that does not stop is stopped. */
const MOST_TOKENS = 400;

/** A conversation by a text-generation pipeline: the body of a chat completion in, its answer out. */
export const chat: PipelineTask = {
  answer: each(
    async (
      write: Pipeline,
      { messages, max_tokens }: { messages: unknown; max_tokens?: number },
      parameters,
    ) => {
      const [said] = (await write(messages, {
        do_sample: false,
        max_new_tokens: Math.min(MOST_TOKENS, max_tokens ?? MOST_TOKENS),
        ...only(parameters, "temperature"),
      })) as { generated_text: string | { content: string }[] }[];
      const text = said?.generated_text ?? "";
      const content = typeof text === "string" ? text : (text.at(-1)?.content ?? "");
      return { choices: [{ message: { role: "assistant", content } }] };
    },
  ),
};
