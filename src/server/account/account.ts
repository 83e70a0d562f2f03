import type { Account } from "../../core/api/account.ts";
import { said, Told } from "../../core/messages/said.ts";
import { changingOwn } from "../settings/own-properties.ts";
import { noteSpender } from "../spending/formula-spending.ts";
import { forgetCredits } from "./credits.ts";
import { forgetPending } from "./device-code.ts";
import { forgetAccount, keepAccount } from "./known-account.ts";
import { alone } from "./person-lock.ts";
import { SIGN_IN, TOKEN } from "./tokens.ts";
import { whoIs } from "./whoami.ts";

/**
 * Keeps the token in this person's own store, once Hugging Face has said whose it is. It is never handed out again.
 * @throws Error with a sentence when it is no token, or Hugging Face refuses it or cannot be reached.
 */
export function connect(pasted: string): Account {
  const token = pasted.trim();
  if (!/^hf_\w{8,}$/.test(token)) {
    throw new Told(said("account.noToken"));
  }
  const found = whoIs(token);
  return alone(() => {
    forget();
    changingOwn().setProperty(TOKEN, token);
    keepAccount(found);
    noteSpender();
    return found;
  });
}

/** Forgets the token and what belongs to it: its account, a sign-in, a code that waits. */
export function disconnect(): null {
  return alone(forget);
}

function forget(): null {
  const store = changingOwn();
  noteSpender(false);
  for (const key of [TOKEN, SIGN_IN]) store.deleteProperty(key);
  forgetAccount();
  forgetPending();
  forgetCredits();
  return null;
}
