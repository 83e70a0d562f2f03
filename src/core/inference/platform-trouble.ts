import type { FailureKind } from "../tasks/failure.ts";
import { excerpt, type Place, type Remedy, type Trouble } from "./trouble.ts";

interface Case {
  readonly words: RegExp;
  readonly kind: FailureKind;
  readonly remedy: Remedy;
  readonly message: (place: Place, text: string) => string;
  readonly more?: Partial<Trouble>;
}

/** The texts of Google's exceptions; the first that matches decides. A browser's own follow at the end. */
const cases = (): readonly Case[] => [
  {
    words:
      /too many times in a short time|per second for this Google user|too many scripts running simultaneously/i,
    kind: "BUSY",
    remedy: "pause",
    message: () => "Google is running too many scripts of this account at once. Try again in a minute.",
    more: { pause: 2, tooFast: true, alone: true },
  },
  {
    words: /invoked too many times|too much computer time for one day/i,
    kind: "QUOTA",
    remedy: "stop",
    message: () =>
      "Google's daily number of fetches for this account is used up. What has an answer stays; run again tomorrow and only the rest is asked.",
  },
  {
    words: /bandwidth quota exceeded/i,
    kind: "BUSY",
    remedy: "slow",
    message: () => "Google limits how much this account may transfer at once. Try again in a minute.",
    more: { pause: 20, tooFast: true, alone: true },
  },
  {
    words: /URLFetch POST Size|limit exceeded.*size/i,
    kind: "LARGE",
    remedy: "shrink",
    message: () => "The content of this cell is too large to be sent. Shorten it.",
  },
  {
    words: /URLFetch URL Length/i,
    kind: "INPUT",
    remedy: "split",
    message: () => "The address in this cell is too long for Google to fetch.",
  },
  {
    words: /permission to call|authorization is required|script\.external_request/i,
    kind: "PERMISSION",
    remedy: "stop",
    message: () => "Stet may not reach other services yet. Open Extensions ▸ Stet once and allow it.",
  },
  {
    words: /not permitted by your admin|url ?fetch ?whitelist|not whitelisted/i,
    kind: "PERMISSION",
    remedy: "stop",
    message: ({ at }) =>
      `Your organisation's administrator does not let scripts reach ${at}. Ask them to allow it.`,
  },
  {
    words: /^(exception: )?(invalid argument|bad request|invalid url)/i,
    kind: "OFFLINE",
    remedy: "stop",
    message: ({ at }) => `Google cannot send a request to ${at}. Check the address in Stet's settings.`,
  },
  {
    words:
      /address unavailable|time(d)? ?out|dns error|unexpected error|server error occurred|failed to fetch|networkerror|load failed|econn|socket|aborted|connection/i,
    kind: "OFFLINE",
    remedy: "retry",
    message: ({ at }) => `${at} could not be reached. Try again in a few minutes; what has an answer stays.`,
    more: { alone: true },
  },
];

/** A request that was given this share of its time and brought an exception was too slow, whatever the text says. */
const SLOW_SHARE = 0.8;
/** Google cuts a fetch after about a minute, whatever was allowed. */
const GOOGLE_CUTS_AT = 55;

/**
 * What an exception of the host means. Google writes them in the person's language, so a text that is not known is
 * taken for the worst that can be repeated: one request at a time, after a pause, and given up soon.
 */
export function platformTrouble(exception: string, place: Place): Trouble {
  const found = cases().find(({ words }) => words.test(exception));
  const slow = place.seconds >= Math.min(GOOGLE_CUTS_AT, place.timeout * SLOW_SHARE);
  if (slow && (!found || found.remedy === "retry")) {
    const message = `${place.model} took too long to answer. Run again later, or choose a smaller model.`;
    return { remedy: "slow", failure: { kind: "BUSY", message }, alone: true };
  }
  if (!found) {
    const message = `Google did not let the request through: ${excerpt(exception)} Try again in a few minutes; what has an answer stays.`;
    return { remedy: "retry", failure: { kind: "OFFLINE", message }, pause: 2, alone: true };
  }
  return {
    remedy: found.remedy,
    failure: { kind: found.kind, message: found.message(place, exception) },
    ...found.more,
  };
}
