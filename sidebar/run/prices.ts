import type { Job } from "../../src/core/inference/job.ts";
import { knownOf, ROUTER_MODELS_URL } from "../../src/core/inference/known-of.ts";
import type { Json } from "../../src/core/json.ts";
import type { Server } from "../server.ts";

/** Seconds to wait for the list: without it a run goes on, with no price to foresee. */
const TIMEOUT = 15;

let listing: Promise<Json | null> | undefined;

/** What is known of a job before it runs. Prices of chat models come from the router's public list, read once a page. */
export async function known(job: Job, server: Pick<Server, "send">): Promise<ReturnType<typeof knownOf>> {
  if (job.task !== "chat-completion" || job.endpoint) return knownOf(job, null);
  listing ??= read(server);
  return knownOf(job, await listing);
}

async function read(server: Pick<Server, "send">): Promise<Json | null> {
  const request = { id: 0, method: "GET" as const, url: ROUTER_MODELS_URL, headers: {}, timeout: TIMEOUT };
  try {
    const [outcome] = await server.send([request]);
    return outcome && "body" in outcome && outcome.status === 200 ? (JSON.parse(outcome.body) as Json) : null;
  } catch {
    listing = undefined;
    return null;
  }
}
