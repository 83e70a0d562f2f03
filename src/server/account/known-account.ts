import type { Account } from "../../core/api/account.ts";
import { isObject, readJson } from "../../core/tasks/json-shape.ts";
import { changingOwn, ownProperties } from "../settings/own-properties.ts";
import { hasEnded, SIGN_IN, TOKEN } from "./tokens.ts";

const ACCOUNT = "stet.account";

/** Who this person is connected as; null when not at all. Asks nobody. */
export function account(): Account | null {
  const { [ACCOUNT]: text = "", [TOKEN]: token, [SIGN_IN]: signIn } = ownProperties();
  const known = readJson(text);
  const connected = token !== undefined && !hasEnded(signIn);
  return isObject(known) && connected ? (known as unknown as Account) : null;
}

export function keepAccount(found: Account): void {
  changingOwn().setProperty(ACCOUNT, JSON.stringify(found));
}

export function forgetAccount(): void {
  changingOwn().deleteProperty(ACCOUNT);
}
