import type { Preferences } from "../../core/api/account.ts";
import { said, Told } from "../../core/messages/said.ts";
import { hostOf } from "../../core/requests/address.ts";
import { refusedEndpoint } from "../../core/requests/permit.ts";
import { ENDPOINT_KEY } from "../account/credentials.ts";
import { forgetCredits } from "../account/credits.ts";
import { alone } from "../account/person-lock.ts";
import { usageToday } from "../cell/usage.ts";
import { forgetFetches } from "../requests/fetch-count.ts";
import { forgetNotes } from "../requests/learned.ts";
import { allRecipeOrders } from "../run/recipe-orders.ts";
import { orders } from "../run/standing-order.ts";
import { spentByFormulas } from "../spending/formula-ledger.ts";
import { allowFormulas, allowsFormulas, formulaSpending, noteSpender } from "../spending/formula-spending.ts";
import { LIMITS, readLimits, type SpendingLimits } from "../spending/limits.ts";
import { mendSpending, spentByMe } from "../spending/own-ledger.ts";
import { changingOwn } from "./own-properties.ts";
import { readSettings, SETTINGS } from "./settings.ts";

type Store = GoogleAppsScript.Properties.Properties;

/** What this person has chosen. Secrets are not among it. */
export function preferences(): Preferences {
  const store = PropertiesService.getUserProperties();
  const { endpoint = "", billTo = "" } = readSettings(store.getProperty(SETTINGS)) ?? {};
  const limits = readLimits(store.getProperty(LIMITS));
  const inDocument = PropertiesService.getDocumentProperties()?.getProperties() ?? {};
  return {
    endpoint,
    billTo,
    hasEndpointKey: store.getProperty(ENDPOINT_KEY) !== null,
    dollarsPerRun: limits?.run ?? null,
    dollarsPerDay: limits?.day ?? null,
    formulaDollarsPerDay: limits?.formulas ?? null,
    limitsUnreadable: limits === null,
    formulasMaySpend: allowsFormulas(),
    formulas: formulaSpending(),
    orders: [...orders(store.getProperties()), ...allRecipeOrders(store.getProperties())],
    requestsToday: usageToday().requests,
    dollarsToday: readable(spentByMe(store.getProperties())),
    formulaDollarsToday: readable(spentByFormulas(inDocument)),
  };
}

/**
 * Keeps what this person has chosen. `endpointKey` is kept apart and never handed out again; `""` forgets it.
 * @throws Error with a sentence when the endpoint is no https address, or a limit no amount.
 */
export function savePreferences(chosen: Partial<Preferences> & { endpointKey?: string }): Preferences {
  const store = changingOwn();
  const { endpoint, billTo, formulasMaySpend, endpointKey } = chosen;
  const refused = endpoint ? refusedEndpoint(endpoint) : null;
  if (refused !== null) throw new Told(refused);
  const kept = readSettings(store.getProperty(SETTINGS));
  if (kept === null && (endpoint !== undefined || billTo !== undefined))
    throw new Told(said("account.preferencesUnread"));
  const settings = kept ?? {};
  // A key is for the host that it was given for.
  if (endpoint !== undefined && hostOf(endpoint) !== hostOf(settings.endpoint ?? ""))
    store.deleteProperty(ENDPOINT_KEY);
  if (endpoint !== undefined || billTo !== undefined)
    save(store, SETTINGS, {
      ...settings,
      ...(endpoint !== undefined && { endpoint }),
      ...(billTo !== undefined && { billTo }),
    });
  saveLimits(store, chosen);
  if (formulasMaySpend !== undefined) allowFormulas(formulasMaySpend);
  if (endpointKey !== undefined && endpointKey.trim() !== "")
    store.setProperty(ENDPOINT_KEY, endpointKey.trim());
  if (endpointKey?.trim() === "") store.deleteProperty(ENDPOINT_KEY);
  return preferences();
}

/** @throws Error with a sentence when a limit is none, or those before cannot be read and are not all given anew. */
function saveLimits(store: Store, chosen: Partial<Preferences>): void {
  const { dollarsPerRun: run, dollarsPerDay: day, formulaDollarsPerDay: formulas } = chosen;
  const given = Object.entries({ run, day, formulas }).filter(([, limit]) => limit !== undefined);
  if (given.length === 0) return;
  const before = given.length === 3 ? {} : readLimits(store.getProperty(LIMITS));
  // As JSON, what is no number would become null: no limit.
  const isLimit = (limit: unknown) => limit === null || (Number.isFinite(limit) && Number(limit) >= 0);
  if (before === null || !given.every(([, limit]) => isLimit(limit)))
    throw new Told(said("spending.noLimit"));
  save(store, LIMITS, { ...before, ...Object.fromEntries(given) } satisfies Partial<SpendingLimits>);
  mendSpending();
}

/** What cannot be read is shown as nothing, and said where it is asked for. */
const readable = (dollars: number): number => (Number.isFinite(dollars) ? dollars : 0);

/** Forgets everything that is kept for this person: token, sign-in, keys, choices, in every document. */
export function forgetPerson(): null {
  return alone(() => {
    noteSpender(false);
    const store = changingOwn();
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
