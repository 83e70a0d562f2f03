import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import { DEVICE, isOnDevice } from "../models/on-device.ts";
import { hostOf } from "../requests/address.ts";
import type { Job } from "../tasks/job.ts";
import type { Task } from "../tasks/task.ts";
import { splitModel } from "./answerer.ts";

const ROUTER = "https://router.huggingface.co";

/** Where the requests of a job go. */
export interface Route {
  /** As sentences name it: "hf-inference", "the endpoint my.host". */
  readonly at: string | Said;
  /** An own endpoint rather than Hugging Face's router. */
  readonly own: boolean;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The model as a chat body names it. */
  readonly model: string;
}

/**
 * The address for a job: its own endpoint; the router's chat completions, where the model's suffix chooses a provider;
 * or a model of hf-inference, directly, with no look-up of who serves it.
 */
export function routeOf(job: Job, task: Task): Route {
  const { id, suffix } = splitModel(job.model);
  const json = { "Content-Type": "application/json" };
  // No address: the sidebar takes such requests itself, and no other host can send them.
  if (isOnDevice(job))
    return {
      at: said("service.thisDevice"),
      own: true,
      url: `${DEVICE}:${job.model}`,
      headers: {},
      model: job.model,
    };
  if (job.endpoint) {
    const url = task.wire === "chat" ? chatUrl(job.endpoint) : pipelineUrl(job.endpoint, task);
    return {
      at: said("service.endpointAt", { host: hostOf(url) }),
      own: true,
      url,
      headers: json,
      model: ownModel(job.model),
    };
  }
  const headers = job.billTo ? { ...json, "X-HF-Bill-To": job.billTo } : json;
  if (task.wire === "chat") {
    const chosen = suffix || (job.provider && job.provider !== "auto" ? job.provider : "");
    const at = chosen === "" || POLICIES.has(chosen) ? "any provider of Hugging Face" : chosen;
    const model = chosen === "" ? id : `${id}:${chosen}`;
    return { at, own: false, url: `${ROUTER}/v1/chat/completions`, headers, model };
  }
  const path = `${id.split("/").map(encodeURIComponent).join("/")}${SEVERAL_TASKS.has(task.name) ? `/pipeline/${task.name}` : ""}`;
  return {
    at: job.provider ?? "hf-inference",
    own: false,
    url: `${ROUTER}/hf-inference/models/${path}`,
    headers,
    model: id,
  };
}

/** Tasks that the same models serve side by side, so that the address has to say which is meant. */
const SEVERAL_TASKS = new Set(["feature-extraction", "sentence-similarity"]);

const POLICIES = new Set(["fastest", "cheapest", "preferred"]);

/** A model's name at an own endpoint, where what follows a colon belongs to it: "llama3.2:3b". */
function ownModel(model: string): string {
  const { id, suffix } = splitModel(model);
  return POLICIES.has(suffix) ? id : model;
}

/** Whether an own endpoint is the base URL of an OpenAI-compatible server, which takes conversations and embeddings alone. */
export const speaksOpenAi = (endpoint: string): boolean => /\/v1(\/chat\/completions)?\/*$/.test(endpoint);

/** The address of anything but a conversation: the endpoint itself, or where an OpenAI-compatible server gives embeddings. */
const pipelineUrl = (base: string, task: Task): string =>
  speaksOpenAi(base) && task.name === "feature-extraction"
    ? `${base.replace(/(\/chat\/completions)?\/*$/, "")}/embeddings`
    : base;

/** The chat address of an OpenAI-compatible base URL, with or without its `/v1`. */
function chatUrl(base: string): string {
  const plain = base.replace(/\/+$/, "");
  if (plain.endsWith("/chat/completions")) return plain;
  return plain.endsWith("/v1") ? `${plain}/chat/completions` : `${plain}/v1/chat/completions`;
}
