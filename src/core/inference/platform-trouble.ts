import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import type { FailureKind } from "../tasks/failure.ts";
import { excerpt, type Place, type Remedy, type Trouble } from "./trouble.ts";

interface Case {
  readonly words: RegExp;
  readonly kind: FailureKind;
  readonly remedy: Remedy;
  readonly says: (place: Place) => Said;
  readonly more?: Partial<Trouble>;
}

/** The texts of Google's exceptions; the first that matches decides. A browser's own follow at the end. */
const cases = (): readonly Case[] => [
  {
    words:
      /too many times in a short time|per second for this Google user|too many scripts running simultaneously/i,
    kind: "BUSY",
    remedy: "pause",
    says: () => said("google.tooManyScripts"),
    more: { pause: 2, tooFast: true, alone: true },
  },
  {
    words: /invoked too many times|too much computer time for one day/i,
    kind: "QUOTA",
    remedy: "stop",
    says: () => said("google.noFetchesLeft"),
  },
  {
    words: /bandwidth quota exceeded/i,
    kind: "BUSY",
    remedy: "slow",
    says: () => said("google.tooMuchAtOnce"),
    more: { pause: 20, tooFast: true, alone: true },
  },
  {
    words: /URLFetch POST Size|limit exceeded.*size/i,
    kind: "LARGE",
    remedy: "shrink",
    says: () => said("google.tooLargeToSend"),
  },
  {
    words: /URLFetch URL Length/i,
    kind: "INPUT",
    remedy: "split",
    says: () => said("google.addressTooLong"),
  },
  {
    words: /permission to call|authorization is required|script\.external_request/i,
    kind: "PERMISSION",
    remedy: "stop",
    says: () => said("google.notAllowedYet"),
  },
  {
    words: /not permitted by your admin|url ?fetch ?whitelist|not whitelisted/i,
    kind: "PERMISSION",
    remedy: "stop",
    says: ({ at }) => said("google.closedByAdmin", { at }),
  },
  {
    words: /^(exception: )?(invalid argument|bad request|invalid url)/i,
    kind: "OFFLINE",
    remedy: "stop",
    says: ({ at }) => said("google.cannotSend", { at }),
  },
  {
    words:
      /address unavailable|time(d)? ?out|dns error|unexpected error|server error occurred|failed to fetch|networkerror|load failed|econn|socket|aborted|connection/i,
    kind: "OFFLINE",
    remedy: "retry",
    says: ({ at }) => said("service.notReached", { at }),
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
    const says = said("service.tooSlow", { model: place.model });
    return { remedy: "slow", failure: { kind: "BUSY", says }, alone: true };
  }
  if (!found) {
    const says = said("google.notLetThrough", { text: excerpt(exception) });
    return { remedy: "retry", failure: { kind: "OFFLINE", says }, pause: 2, alone: true };
  }
  return {
    remedy: found.remedy,
    failure: { kind: found.kind, says: found.says(place) },
    ...found.more,
  };
}
