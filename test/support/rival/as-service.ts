import type { Outcome, Request } from "../../../src/core/inference/exchange.ts";
import type { Rival } from "./rival.ts";

/** A rival on a virtual clock, as what a driver of runs sends its requests to; a broken connection throws as Google does. */
export const asService =
  (rival: Rival) =>
  (request: Request, now: number): { outcome: Outcome; seconds: number } => {
    const { method, url, headers, timeout } = request;
    const content =
      typeof request.body === "object" ? { bytesOf: request.body.bytesOf } : { body: request.body ?? "" };
    const outcome = rival.respond({ method, url, headers, timeout, ...content }, now);
    if (!("dropped" in outcome)) return { outcome, seconds: outcome.seconds };
    const reason = outcome.seconds >= timeout ? "Timeout" : "Address unavailable";
    return { outcome: { exception: `Exception: ${reason}: ${url}` }, seconds: outcome.seconds };
  };
