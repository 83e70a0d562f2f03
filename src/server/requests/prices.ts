import type { Json } from "../../core/cells/json.ts";
import { splitModel } from "../../core/inference/answerer.ts";
import { knownOf, ROUTER_MODELS_URL } from "../../core/inference/known-of.ts";
import type { Job } from "../../core/tasks/job.ts";
import { field, readJson } from "../../core/tasks/json-shape.ts";
import type { Credentials } from "../account/credentials.ts";
import { quietly } from "../settings/quietly.ts";
import { send } from "./send.ts";

/** Google's longest for a cache entry. */
const SECONDS = 21_600;

/**
 * What is known of a job before it runs. What a chat model costs has to be looked up, once in six hours a document,
 * and only where somebody set a limit: without one no formula waits for it.
 */
export function known(job: Job, dollars: number, credentials: () => Credentials): ReturnType<typeof knownOf> {
  const free =
    dollars === Number.POSITIVE_INFINITY || job.task !== "chat-completion" || Boolean(job.endpoint);
  return knownOf(job, free ? null : listing(splitModel(job.model).id, credentials));
}

/** One model's entry of the router's list, in the list's own shape; null when it cannot be had. */
export function listing(model: string, credentials: () => Credentials): Json | null {
  const name = `stet.price.${model}`;
  const kept = readJson(quietly(() => CacheService.getDocumentCache()?.get(name), null) ?? "");
  if (kept !== undefined) return kept;
  const path = model.split("/").map(encodeURIComponent).join("/");
  const request = {
    id: 0,
    method: "GET" as const,
    url: `${ROUTER_MODELS_URL}/${path}`,
    headers: {},
    timeout: 10,
  };
  const [outcome] = send([request], credentials());
  if (outcome === undefined || !("body" in outcome) || outcome.status !== 200) return null;
  const entry = readEntry(outcome.body);
  if (entry === null) return null;
  const list = { data: [entry] };
  quietly(() => CacheService.getDocumentCache()?.put(name, JSON.stringify(list), SECONDS), undefined);
  return list;
}

/** The router answers with the model, or with it under `data`. */
function readEntry(body: string): Json | null {
  const value = readJson(body);
  return field(value, "data") ?? value ?? null;
}
