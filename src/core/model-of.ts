import type { Job } from "./inference/job.ts";
import type { Json } from "./json.ts";
import { isChatModel, recommendedModel } from "./models.ts";
import type { Options } from "./options.ts";
import type { Settings } from "./settings.ts";

/** Which model is asked, by which task, and where. */
export type Asked = Pick<Job, "task" | "model" | "provider" | "endpoint" | "billTo">;

/**
 * Which model answers: the formula's option, else the person's or the newsroom's setting for this `use`, else the
 * recommended one. The task is the one given, unless the model is one that follows instructions in a conversation.
 * A `use` of its own (`language` is one of text classification) has its own setting and its own model.
 */
export function modelOf(task: string, options: Options, settings: Settings, use: string = task): Asked {
  const model = options.model || settings.models[use] || recommendedModel(use);
  const provider = options.provider || settings.providers[use];
  const { endpoint, billTo } = settings;
  return {
    task: isChatModel(model) ? "chat-completion" : task,
    model,
    ...(provider && { provider }),
    ...(endpoint && { endpoint }),
    ...(billTo && { billTo }),
  };
}

/** What to ask in words, where the model is one that follows instructions. */
export interface InWords {
  instruction: string;
  /** The answers allowed; any text when left out. */
  choices?: readonly string[];
  /** A JSON schema of one answer, where it is neither a choice nor a text. */
  schema?: Json;
  /** Tokens that one answer may take. */
  tokens?: number;
}

/** A job by its pipeline, or in words where the model wants them. */
export const jobFor = (asked: Asked, pipeline: Pick<Job, "parameters" | "inputs">, words: InWords): Job => ({
  ...asked,
  parameters: asked.task === "chat-completion" ? { ...words } : pipeline.parameters,
  inputs: pipeline.inputs,
});

/** A job about pictures by its pipeline, or in words with a model that sees. */
export const seeing = (asked: Asked, words: InWords): Omit<Job, "inputs"> =>
  asked.task === "chat-completion"
    ? { ...asked, task: "image-text-to-text", parameters: { ...words } }
    : { ...asked, parameters: {} };
