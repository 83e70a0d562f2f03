import { randomUUID } from "node:crypto";
import type { Catalogue } from "./catalogue.ts";
import { RouterError, refusal, unsupportedForChat } from "./router-error.ts";

/** What a chat completion is answered with, and the headers that say by whom. */
export interface ChatAnswer {
  readonly model: string;
  readonly revision: string;
  readonly body: unknown;
}

/**
 * A chat completion by a text-generation model that this machine has. A suffix that chooses a provider is left aside,
 * since there is none to choose; a JSON schema is refused, since nothing here could hold a model to it.
 */
export async function completeChat(body: Record<string, unknown>, catalogue: Catalogue): Promise<ChatAnswer> {
  const name = String(body.model ?? "");
  const [id = ""] = name.split(":");
  const model = await catalogue.find(id).catch((error: unknown) => {
    throw error instanceof RouterError && error.status < 500 ? unsupportedForChat(name, error.advice) : error;
  });
  if (!model.tasks.includes("text-generation")) throw unsupportedForChat(name);
  if (body.response_format !== undefined && (body.response_format as { type?: string }).type !== "text")
    throw refusal(400, "response_format is not supported by this model");
  const parameters = {
    max_new_tokens: body.max_tokens ?? 256,
    temperature: body.temperature,
    top_p: body.top_p,
  };
  const { result, revision } = await catalogue.use(model, async ({ answers, revision }) => ({
    result: (await answers["text-generation"]?.([body.messages], parameters))?.[0],
    revision,
  }));
  const content = lastWords((result as { generated_text?: unknown } | undefined)?.generated_text);
  return {
    model: id,
    revision,
    body: {
      id: `chatcmpl-${randomUUID()}`,
      object: "chat.completion",
      created: Math.floor(Date.now() / 1000),
      model: id,
      choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
    },
  };
}

/** A pipeline answers messages with all of them, its own last. */
function lastWords(generated: unknown): string {
  if (typeof generated === "string") return generated.trim();
  const last: unknown = Array.isArray(generated) ? generated.at(-1) : undefined;
  return String((last as { content?: unknown } | undefined)?.content ?? "").trim();
}
