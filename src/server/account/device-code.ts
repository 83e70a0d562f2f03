import type { Account, PendingSignIn, SignInState } from "../../core/api/account.ts";
import { said, Told } from "../../core/messages/said.ts";
import { amount, stored, text, whole } from "../../core/settings/stored.ts";
import { changingOwn, ownProperties } from "../settings/own-properties.ts";
import { noteSpender } from "../spending/formula-spending.ts";
import { askOauth } from "./ask-oauth.ts";
import { clientId } from "./client-id.ts";
import { forgetCredits } from "./credits.ts";
import { account, keepAccount } from "./known-account.ts";
import { alone } from "./person-lock.ts";
import { keepTokens, TOKEN } from "./tokens.ts";
import { whoIs } from "./whoami.ts";

/** Where the code that waits is, in the person's own store: what fetches the token never leaves the server. */
const PENDING = "stet.pending";

interface Pending {
  device: string;
  code: string;
  page: string;
  /** In ms: when the code ends, and before when Hugging Face does not want to be asked. */
  until: number;
  next: number;
  /** Seconds between two questions. */
  interval: number;
}

/** What is asked for: who it is, running models, at endpoints of their own too, and what was spent. */
const SCOPE = "openid profile inference-api read-billing read-endpoints";
const GRANT = "urn:ietf:params:oauth:grant-type:device_code";

/** Seconds by which RFC 8628 wants the questions further apart after a `slow_down`; kept to after a failure, too. */
const SLOWER = 5;

/**
 * Asks Hugging Face for a code that lets this person in.
 * @throws Error with a sentence when this build cannot, or Hugging Face refuses or cannot be reached.
 */
export function startSignIn(): PendingSignIn {
  const client = clientId();
  if (client === null) throw new Told(said("signIn.noBuild"));
  return alone(() => {
    const answer = askOauth("device", { client_id: client, scope: SCOPE });
    if (answer === null || answer.status >= 500) throw new Told(said("account.notReached"));
    const { device_code: device, user_code: code, verification_uri, verification_uri_complete } = answer.said;
    const page = verification_uri_complete ?? verification_uri;
    if (typeof device !== "string" || typeof code !== "string" || !/^https?:/.test(String(page)))
      throw new Told(said("signIn.refused"));
    const { expires_in: life, interval } = answer.said;
    const seconds = typeof interval === "number" ? interval : SLOWER;
    return shown(
      keep({
        device,
        code,
        page: String(page),
        until: Date.now() + (typeof life === "number" ? life : 600) * 1000,
        next: Date.now() + seconds * 1000,
        interval: seconds,
      }),
    );
  });
}

/** Whether the code was allowed, and if so keeps the tokens. Asks no oftener than Hugging Face wants. */
export function checkSignIn(): SignInState {
  return alone(() => {
    const waiting = read();
    const known = account();
    if (waiting === null) return known ? { state: "connected", account: known } : { state: "none" };
    if (Date.now() >= waiting.until) return end("expired");
    return Date.now() < waiting.next ? { state: "waiting", ...shown(waiting) } : ask(waiting);
  });
}

function ask(waiting: Pending): SignInState {
  const answer = askOauth("token", {
    grant_type: GRANT,
    device_code: waiting.device,
    client_id: clientId() ?? "",
  });
  if (answer?.status === 200 && keepTokens(answer.said)) {
    forgetPending();
    return { state: "connected", account: introduce() };
  }
  const error = answer?.said.error;
  if (error === "access_denied") return end("denied");
  if (answer !== null && answer.status < 429 && error !== "authorization_pending" && error !== "slow_down")
    return end("expired");
  const interval = waiting.interval + (error === "authorization_pending" ? 0 : SLOWER);
  return { state: "waiting", ...shown(keep({ ...waiting, interval, next: Date.now() + interval * 1000 })) };
}

/** Whose the new token is. It is kept whatever comes of the question: the code cannot be used again. */
function introduce(): Account {
  let found: Account;
  try {
    found = whoIs(ownProperties()[TOKEN] ?? "");
  } catch {
    found = { name: "", pro: false };
  }
  keepAccount(found);
  forgetCredits();
  noteSpender();
  return found;
}

export function cancelSignIn(): null {
  return alone(() => {
    forgetPending();
    return null;
  });
}

/** The code that waits, as it may be shown; null when there is none. */
export function pendingSignIn(): PendingSignIn | null {
  const waiting = read();
  return waiting && shown(waiting);
}

export function forgetPending(): void {
  changingOwn().deleteProperty(PENDING);
}

function end(state: "denied" | "expired"): SignInState {
  forgetPending();
  return { state };
}

function keep(pending: Pending): Pending {
  changingOwn().setProperty(PENDING, JSON.stringify(pending));
  return pending;
}

const CHECK = whole({ device: text, code: text, page: text, until: amount, next: amount, interval: amount });

/** Null when none waits, or what waits cannot be read: then the person asks for another. */
const read = (): Pending | null => stored<Pending | null>(ownProperties()[PENDING], CHECK, null);

const shown = ({ code, page, until, next }: Pending): PendingSignIn => ({
  code,
  page,
  left: Math.max(0, Math.round((until - Date.now()) / 1000)),
  interval: Math.max(1, Math.ceil((next - Date.now()) / 1000)),
});
