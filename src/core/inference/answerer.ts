import type { Json } from "../cells/json.ts";
import { DEVICE, isOnDevice, shortDeviceModel } from "../models/on-device.ts";
import { hostOf } from "../requests/address.ts";
import type { Job } from "../tasks/job.ts";
import { field } from "../tasks/json-shape.ts";
import type { Served } from "./provider-request.ts";
import { header } from "./retry-after.ts";

/** Who gave an answer. */
export interface Answerer {
  /** Part of the key of its answers: the model, its revision where known, and the place when it is an own endpoint. */
  readonly identity: string;
  /** As the record names it: `facebook/bart-large-mnli via hf-inference`, `local/use-lite@1f3c`. */
  readonly by: string;
}

/** Policies of the router, which choose a provider and so say nothing of who will answer. */
const POLICIES = ["fastest", "cheapest", "preferred", "auto"];

/** A model id without what may follow its colon, and what followed. */
export function splitModel(model: string): { id: string; suffix: string } {
  const colon = model.indexOf(":");
  return colon < 0
    ? { id: model, suffix: "" }
    : { id: model.slice(0, colon), suffix: model.slice(colon + 1) };
}

const isPolicy = (model: string): boolean => POLICIES.includes(splitModel(model).suffix);

/** Who is expected to answer, before anything is known. */
export const expectedAnswerer = (job: Job): Answerer => answererOf(job, {}, null);

/**
 * Who answered, by the response's headers, by the `model` in its body, or else as asked.
 * @param served where a provider serves the model, and under which name of its own.
 */
export function answererOf(
  job: Job,
  headers: Readonly<Record<string, string>>,
  response: Json,
  served?: Served,
): Answerer {
  if (isOnDevice(job))
    return { identity: `${DEVICE}:${job.model}`, by: `${shortDeviceModel(job.model)} on this device` };
  const asked = job.endpoint && !isPolicy(job.model) ? { id: job.model, suffix: "" } : splitModel(job.model);
  const named = header(headers, "x-inference-model");
  const body = field(response, "model");
  const reported = served && body === served.providerId ? asked.id : body;
  const model = named ?? (typeof reported === "string" ? ownName(reported, asked.id) : asked.id);
  const revision = header(headers, "x-inference-revision");
  const answered = revision ? `${model}@${revision}` : model;
  if (job.endpoint) {
    const place = `${answered} at ${hostOf(job.endpoint)}`;
    return { identity: place, by: place };
  }
  const chosen = served?.provider ?? job.provider ?? asked.suffix;
  const provider =
    header(headers, "x-inference-provider") ??
    (model !== asked.id || POLICIES.includes(chosen)
      ? undefined
      : chosen || (reported === undefined ? "hf-inference" : undefined));
  return { identity: answered, by: provider ? `${answered} via ${provider}` : answered };
}

/** The model's commit in what the record calls an answerer; `""` where the service did not say it. */
export const revisionIn = (by: string): string => /^[^\s@]+@(\S+)(?= via | at | \(|$)/.exec(by)?.[1] ?? "";

/** Providers call a model by names of their own ("accounts/x/models/gpt-oss-20b"); the Hub's name is kept for those. */
function ownName(reported: string, asked: string): string {
  const last = (id: string) => id.split("/").pop()?.toLowerCase();
  if (reported === asked) return asked;
  const { id } = splitModel(reported);
  const isHubId = id.split("/").length === 2;
  return !isHubId && last(id) === last(asked) ? asked : id;
}
