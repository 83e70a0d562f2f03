import type { Preferences } from "../../core/account.ts";
import { hostOf } from "../../core/requests/address.ts";
import { refusedEndpoint } from "../../core/requests/permit.ts";
import type { Settings } from "../../core/settings.ts";
import { ENDPOINT_KEY } from "../credentials.ts";
import { forgetFetches } from "../fetch-count.ts";
import { forgetNotes } from "../notes.ts";
import { SETTINGS } from "../settings.ts";
import { alone } from "../sign-in/person-lock.ts";
import { LIMITS, type SpendingLimits } from "../spending-limit.ts";
import { usageToday } from "../usage.ts";
import { forgetCredits } from "./credits.ts";
import { allowFormulas, allowsFormulas, formulaSpending, noteSpender } from "./formula-spending.ts";

type Store = GoogleAppsScript.Properties.Properties;

/** What this person has chosen. Secrets are not among it. */
export function preferences(): Preferences {
  const store = PropertiesService.getUserProperties();
  const { endpoint = "", billTo = "" } = parse<Partial<Settings>>(store, SETTINGS);
  const { run = null, day = null } = parse<SpendingLimits>(store, LIMITS);
  const { requests, dollars } = usageToday();
  return {
    endpoint,
    billTo,
    hasEndpointKey: store.getProperty(ENDPOINT_KEY) !== null,
    dollarsPerRun: run,
    dollarsPerDay: day,
    formulasMaySpend: allowsFormulas(),
    formulas: formulaSpending(),
    requestsToday: requests,
    dollarsToday: dollars,
  };
}

/**
 * Keeps what this person has chosen. `endpointKey` is kept apart and never handed out again; `""` forgets it.
 * @throws Error with a sentence when the endpoint is no https address.
 */
export function savePreferences(chosen: Partial<Preferences> & { endpointKey?: string }): Preferences {
  const store = PropertiesService.getUserProperties();
  const { endpoint, billTo, dollarsPerRun, dollarsPerDay, formulasMaySpend, endpointKey } = chosen;
  const refused = endpoint ? refusedEndpoint(endpoint) : null;
  if (refused !== null) throw new Error(refused);
  const settings = parse<Partial<Settings>>(store, SETTINGS);
  // A key is for the host that it was given for.
  if (endpoint !== undefined && hostOf(endpoint) !== hostOf(settings.endpoint ?? ""))
    store.deleteProperty(ENDPOINT_KEY);
  save(store, SETTINGS, {
    ...settings,
    ...(endpoint !== undefined && { endpoint }),
    ...(billTo !== undefined && { billTo }),
  });
  const limits = parse<SpendingLimits>(store, LIMITS);
  save(store, LIMITS, {
    ...limits,
    ...(dollarsPerRun !== undefined && { run: dollarsPerRun }),
    ...(dollarsPerDay !== undefined && { day: dollarsPerDay }),
  });
  if (formulasMaySpend !== undefined) allowFormulas(formulasMaySpend);
  if (endpointKey !== undefined && endpointKey.trim() !== "")
    store.setProperty(ENDPOINT_KEY, endpointKey.trim());
  if (endpointKey?.trim() === "") store.deleteProperty(ENDPOINT_KEY);
  return preferences();
}

/** Forgets everything that is kept for this person: token, sign-in, keys, choices, in every document. */
export function forgetPerson(): null {
  return alone(() => {
    const store = PropertiesService.getUserProperties();
    noteSpender(false);
    for (const key of store.getKeys()) if (key.startsWith("stet.")) store.deleteProperty(key);
    forgetCredits();
    forgetFetches();
    forgetNotes();
    return null;
  });
}

const save = (store: Store, key: string, value: object): void => {
  store.setProperty(key, JSON.stringify(value));
};

function parse<T>(store: Store, key: string): T {
  try {
    return JSON.parse(store.getProperty(key) ?? "{}") as T;
  } catch {
    return {} as T;
  }
}
