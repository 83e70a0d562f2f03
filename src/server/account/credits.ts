import type { Account, Credits, Left } from "../../core/api/account.ts";
import type { Outcome, Request } from "../../core/inference/exchange.ts";
import { field, isObject, readJson } from "../../core/tasks/json-shape.ts";
import { callsLeft } from "../requests/fetch-count.ts";
import { send } from "../requests/send.ts";
import { quietly } from "../settings/quietly.ts";
import { settings } from "../settings/settings.ts";
import { personalCredentials } from "./credentials.ts";
import { account, keepAccount } from "./known-account.ts";
import { alone } from "./person-lock.ts";
import { TOKEN } from "./tokens.ts";
import { readWhoami, WHOAMI } from "./whoami.ts";

/** An entry of the person's own cache, kept for some minutes: Hugging Face itself is half an hour behind. */
const ENTRY = "stet.credits";
const SECONDS = 300;

const USAGE = "https://huggingface.co/api/settings/billing/usage-v2";

/** What is left of Google's calls and of the month's credits, and who is connected. */
export function left(): Left {
  const credits = creditsNow();
  return { account: account(), calls: callsLeft(), credits };
}

function creditsNow(): Credits {
  const known = account();
  if (known === null) return { unknown: "nobody" };
  if (settings().billTo) return { unknown: "organisation" };
  const kept = readJson(quietly(() => CacheService.getUserCache().get(ENTRY), null) ?? "");
  const same = field(kept, "name") === known.name ? field(kept, "credits") : undefined;
  if (isObject(same)) return same as unknown as Credits;
  const credentials = personalCredentials();
  const [who, usage] = send([WHOAMI, usageOf(known)], credentials);
  const credits = readUsage(usage);
  return alone(() => {
    // Another account may have been connected meanwhile: this is not what is left of it.
    if (PropertiesService.getUserProperties().getProperty(TOKEN) !== credentials.token)
      return { unknown: account() === null ? "nobody" : "silent" };
    renewAccount(who);
    const entry = JSON.stringify({ name: known.name, credits });
    if (!mayPass(usage)) quietly(() => CacheService.getUserCache().put(ENTRY, entry, SECONDS), undefined);
    return credits;
  });
}

/** The month up to now: the account's own where Hugging Face said when it ends, else the calendar's. */
function usageOf({ periodEnd = 0 }: Account): Request {
  const now = new Date();
  const end = new Date(periodEnd * 1000);
  const start =
    end > now
      ? Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - 1, end.getUTCDate())
      : Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1);
  const seconds = (ms: number) => Math.floor(ms / 1000);
  const url = `${USAGE}?startDate=${seconds(Math.min(start, now.getTime()))}&endDate=${seconds(now.getTime())}`;
  return { id: 1, method: "GET", url, headers: {}, timeout: 20 };
}

/** PRO may have come or gone since the account was connected. */
function renewAccount(who: Outcome | undefined): void {
  if (who === undefined || !("status" in who) || who.status !== 200) return;
  try {
    keepAccount(readWhoami(who.body));
  } catch {
    // Something else has answered: what is known stays.
  }
}

/** The address is not among Hugging Face's documented ones, so whatever is not understood is taken for silence. */
function readUsage(usage: Outcome | undefined): Credits {
  if (usage === undefined || !("status" in usage)) return { unknown: "silent" };
  if (usage.status === 401) return { unknown: "refused" };
  if (usage.status === 403) return { unknown: "permission" };
  const said =
    usage.status === 200 ? field(field(readJson(usage.body), "usage"), "inferenceProviders") : undefined;
  const used = field(said, "usedNanoUsd");
  // What is "included" is not known to be the month's: only a limit that is set says what is left.
  const limit = field(said, "limitNanoUsd");
  return typeof used === "number"
    ? { used: used / 1e9, limit: typeof limit === "number" && limit > 0 ? limit / 1e9 : null }
    : { unknown: "silent" };
}

/** Whether the next try may be answered although this one was not. */
const mayPass = (outcome: Outcome | undefined): boolean =>
  outcome === undefined || !("status" in outcome) || outcome.status === 429 || outcome.status >= 500;

/** What a cache that fails still holds bears this account's name, and is told to nobody else. */
export function forgetCredits(): void {
  quietly(() => CacheService.getUserCache().remove(ENTRY), undefined);
}
