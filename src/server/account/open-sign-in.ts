import type { SignInOffer } from "../../core/api/account.ts";
import { ownProperties } from "../settings/own-properties.ts";
import { clientId } from "./client-id.ts";
import { checkSignIn, pendingSignIn } from "./device-code.ts";
import { hasRunOut, renewToken, SIGN_IN } from "./tokens.ts";

/** A token with less than half its usual life left is renewed when the sidebar opens: formulas cannot renew it. */
const HALF = 4 * 3_600_000;

/** Goes on with a sign-in when the sidebar opens: completes one that was allowed meanwhile, renews one that is there. */
export function openSignIn(): SignInOffer {
  const available = clientId() !== null;
  if (available) goOn();
  const ended = hasRunOut(ownProperties()[SIGN_IN]);
  return { available, pending: available ? pendingSignIn() : null, ended };
}

function goOn(): void {
  try {
    if (pendingSignIn() !== null) checkSignIn();
  } catch {
    // Another window is at it: what it does, this one sees at its next call.
  }
  renewToken(HALF);
}
