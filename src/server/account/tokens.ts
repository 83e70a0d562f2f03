import { amount, stored, text, whole } from "../../core/settings/stored.ts";
import type { JsonObject } from "../../core/tasks/json-shape.ts";
import { changingOwn, ownProperties } from "../settings/own-properties.ts";
import { askOauth } from "./ask-oauth.ts";
import { clientId } from "./client-id.ts";
import { alone } from "./person-lock.ts";

/** Where a person's access token is, pasted or signed in for: in that person's own store. */
export const TOKEN = "stet.token";

/** What a signed-in token is renewed with, and until when it is good; absent beside a pasted one. */
export const SIGN_IN = "stet.signIn";

interface SignIn {
  /** Good for one renewal, which brings the next; `""` when there is none. */
  refresh: string;
  /** In ms; 0 when Hugging Face has ended the sign-in. */
  until: number;
}

/** Seconds that a token is good for where Hugging Face does not say. */
const USUAL = 28_800;

/** A token is renewed when fewer ms than this are left of it. */
const MARGIN = 600_000;

/** Hugging Face's answers that no later try can change. */
const FINAL = ["invalid_grant", "invalid_client", "unauthorized_client"];

const CHECK = whole({ refresh: text, until: amount });

const ENDED: SignIn = { refresh: "", until: 0 };

/** Null when nobody has signed in; a sign-in that cannot be read has ended. */
const read = (kept: string | null | undefined): SignIn | null =>
  kept ? (stored(kept, CHECK, ENDED) ?? ENDED) : null;

/** What is renewed with, as a secret that must not be shown. */
export const refreshTokenIn = (signIn: string | null | undefined): string | null =>
  read(signIn)?.refresh ?? null;

/** Whether a person was signed in, and the token has run out since or the sign-in was ended. */
export function hasRunOut(signIn: string | null | undefined): boolean {
  const kept = read(signIn);
  return kept !== null && kept.until <= Date.now();
}

/** The same where nothing can renew it: the person has to sign in again. */
export const hasEnded = (signIn: string | null | undefined): boolean =>
  hasRunOut(signIn) && refreshTokenIn(signIn) === "";

/** Keeps the tokens of an answer; false when it holds none. */
export function keepTokens({
  access_token: token,
  refresh_token: refresh,
  expires_in: life,
}: JsonObject): boolean {
  if (typeof token !== "string" || !token.startsWith("hf_")) return false;
  const until = Date.now() + (typeof life === "number" ? life : USUAL) * 1000;
  const signIn: SignIn = { refresh: typeof refresh === "string" ? refresh : "", until };
  changingOwn().setProperties({ [TOKEN]: token, [SIGN_IN]: JSON.stringify(signIn) });
  return true;
}

/**
 * Renews the acting person's token when it is about to run out, one execution at a time. Leaves a pasted one alone,
 * and one that cannot be renewed now. Not for cells: an editor's formula could not keep the new refresh token.
 * @param margin ms of life that are enough to leave it alone
 */
export function renewToken(margin: number = MARGIN): void {
  if (!isDue(ownProperties()[SIGN_IN], margin)) return;
  try {
    alone(() => renew(changingOwn(), margin));
  } catch {
    // Another execution is at it all the while: the token that there is may do until the next time.
  }
}

function isDue(signIn: string | null | undefined, margin: number): boolean {
  const kept = read(signIn);
  return kept !== null && kept.refresh !== "" && kept.until - Date.now() < margin;
}

/** Looks again first: another execution may have renewed it while this one waited. */
function renew(store: GoogleAppsScript.Properties.Properties, margin: number): void {
  const signIn = store.getProperty(SIGN_IN);
  const client = clientId();
  if (!isDue(signIn, margin) || client === null) return;
  const answer = askOauth("token", {
    grant_type: "refresh_token",
    refresh_token: read(signIn)?.refresh ?? "",
    client_id: client,
  });
  if (answer === null || (answer.status === 200 && keepTokens(answer.said))) return;
  if (!FINAL.includes(String(answer.said.error))) return;
  store.deleteProperty(TOKEN);
  store.setProperty(SIGN_IN, JSON.stringify(ENDED));
}
