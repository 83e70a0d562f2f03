import type { Json } from "../../src/core/cells/json.ts";
import { splitModel } from "../../src/core/inference/answerer.ts";
import { knownOf } from "../../src/core/inference/known-of.ts";
import type { Job } from "../../src/core/tasks/job.ts";
import type { Server } from "../server.ts";

const listings = new Map<string, Promise<Json | null>>();

/** What is known of a job before it runs. Prices of chat models come from the router's public list, a model once a page. */
export async function known(job: Job, server: Pick<Server, "listing">): Promise<ReturnType<typeof knownOf>> {
  if (job.task !== "chat-completion" || job.endpoint) return knownOf(job, null);
  const { id } = splitModel(job.model);
  const listing = listings.get(id) ?? server.listing(id).catch(() => null);
  listings.set(id, listing);
  return knownOf(job, await listing);
}
