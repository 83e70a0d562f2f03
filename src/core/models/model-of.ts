import type { Options } from "../arguments/options.ts";
import { UsageError } from "../arguments/usage-error.ts";
import type { Json } from "../cells/json.ts";
import { speaksOpenAi } from "../inference/route.ts";
import { said } from "../messages/said.ts";
import type { Settings } from "../settings/settings.ts";
import type { Job } from "../tasks/job.ts";
import { refuseUnlessAllowed } from "./allow-list.ts";
import { withAllowedProvider } from "./chat-providers.ts";
import { ANY_PROVIDER } from "./model-pattern.ts";
import { isChatModel, recommendedModel } from "./models.ts";
import { DEVICE, type DeviceChoice } from "./on-device.ts";

/** Which model is asked, by which task, and where. */
export type Asked = Pick<Job, "task" | "use" | "model" | "provider" | "endpoint" | "billTo">;

/**
 * Which model answers: the formula's option, else the person's or the newsroom's setting for this `use`, else the
 * recommended one. The task is the one given, unless the model is one that follows instructions in a conversation.
 * A `use` of its own (`language` is one of text classification) has its own setting and its own model.
 * Where only some providers are allowed, the first of them that can serve such a model is named behind it.
 * An own endpoint that speaks OpenAI's dialect is asked in words whatever its model is called.
 * @throws UsageError when the settings do not allow the model or its provider.
 */
export function modelOf(task: string, options: Options, settings: Settings, use: string = task): Asked {
  const asked = chosenModel(task, options, settings, use);
  refuseUnlessAllowed(asked, settings.allow);
  return asked;
}

/** Tasks that show pictures to a model which follows instructions. */
const SEEING = ["image-to-text", "visual-question-answering", "zero-shot-image-classification"];

function chosenModel(task: string, options: Options, settings: Settings, use: string): Asked {
  if (settings.device) return onDevice(task, options, settings.device, use);
  if (options.provider === DEVICE) throw new UsageError(said("arguments.deviceInSidebar"));
  const { endpoint, billTo } = settings;
  const words = endpoint !== undefined && speaksOpenAi(endpoint) && task !== "feature-extraction";
  const chosen = options.model || settings.models[use] || (words && settings.models["chat-completion"]);
  const model = chosen || recommendedModel(words ? "chat-completion" : use);
  const provider = options.provider || settings.providers[use] || "";
  const chat = words || isChatModel(model);
  const open = chat && !endpoint && ANY_PROVIDER.includes(provider);
  return {
    task: chat ? "chat-completion" : task,
    use,
    model: open ? withAllowedProvider(model, settings.allow, SEEING.includes(task)) : model,
    ...(provider && { provider }),
    ...(endpoint && { endpoint }),
    ...(billTo && { billTo }),
  };
}

/** @throws UsageError when the options name another model: where everything stays on the device, nothing may send it. */
function onDevice(task: string, options: Options, { model, pipeline }: DeviceChoice, use: string): Asked {
  if (options.model || options.provider) throw new UsageError(said("arguments.deviceChosen"));
  return { task: pipeline === "text-generation" ? "chat-completion" : task, use, model, provider: DEVICE };
}

/**
 * The same for a task that cannot be put in words: recordings, boxes, parts of pictures, a model's own labels.
 * @throws UsageError when the model, or the own endpoint, is one that follows instructions in words.
 */
export function pipelineOf(task: string, options: Options, settings: Settings): Asked {
  const asked = modelOf(task, options, settings);
  if (asked.task === task) return asked;
  const where =
    asked.endpoint && speaksOpenAi(asked.endpoint) ? said("arguments.setUpEndpoint") : asked.model;
  throw new UsageError(
    said(asked.endpoint ? "arguments.needsModelAndEndpoint" : "arguments.needsModel", {
      task: task.replace(/-/g, " "),
      where,
      model: recommendedModel(task),
    }),
  );
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
  /** What all the rows are about, such as a table: data, as they are. */
  shared?: Json;
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
