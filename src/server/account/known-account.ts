import type { Account } from "../../core/api/account.ts";
import { isObject, readJson } from "../../core/tasks/json-shape.ts";
import { hasEnded, SIGN_IN, TOKEN } from "./tokens.ts";

const ACCOUNT = "stet.account";

/** Who this person is connected as; null when not at all. Asks nobody. */
export function account(): Account | null {
  const store = PropertiesService.getUserProperties();
  const known = readJson(store.getProperty(ACCOUNT) ?? "");
  const connected = store.getProperty(TOKEN) !== null && !hasEnded(store.getProperty(SIGN_IN));
  return isObject(known) && connected ? (known as unknown as Account) : null;
}

export function keepAccount(found: Account): void {
  PropertiesService.getUserProperties().setProperty(ACCOUNT, JSON.stringify(found));
}

export function forgetAccount(): void {
  PropertiesService.getUserProperties().deleteProperty(ACCOUNT);
}
