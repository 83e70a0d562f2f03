import type { Account, Organisation } from "../../core/api/account.ts";
import type { Request } from "../../core/inference/exchange.ts";
import { said, Told } from "../../core/messages/said.ts";
import { field, readJson } from "../../core/tasks/json-shape.ts";
import { send } from "../requests/send.ts";
import { unknownToken } from "./credentials.ts";

export const WHOAMI: Request = {
  id: 0,
  method: "GET",
  url: "https://huggingface.co/api/whoami-v2",
  headers: {},
  timeout: 20,
};

/** The permission that a fine-grained token needs. */
const INFERENCE = "inference.serverless.write";

/**
 * Whose token it is.
 * @throws Error with a sentence when Hugging Face refuses it or cannot be reached.
 */
export function whoIs(token: string): Account {
  const [outcome] = send([WHOAMI], unknownToken(token));
  if (outcome === undefined || !("status" in outcome)) {
    throw new Told(said("account.notReached"));
  }
  if (outcome.status === 401 || outcome.status === 403) {
    throw new Told(said("account.tokenRefused"));
  }
  if (outcome.status !== 200) {
    throw new Told(said("account.error", { status: outcome.status }));
  }
  return readWhoami(outcome.body);
}

interface Whoami {
  name?: string;
  isPro?: boolean;
  periodEnd?: number;
  orgs?: { name?: string; canPay?: boolean }[];
  auth?: {
    accessToken?: {
      role?: string;
      fineGrained?: { global?: string[]; scoped?: { permissions?: string[] }[] };
    };
  };
}

/** @throws Error with a sentence when something else than Hugging Face has answered: a proxy's page, say. */
export function readWhoami(body: string): Account {
  const reply = readJson(body);
  if (typeof field(reply ?? null, "name") !== "string") throw new Told(said("account.otherAnswer"));
  const { name = "", isPro = false, periodEnd, orgs, auth } = reply as Whoami;
  const fine = auth?.accessToken?.role === "fineGrained" ? auth.accessToken.fineGrained : undefined;
  const granted = fine && [
    ...(fine.global ?? []),
    ...(fine.scoped ?? []).flatMap(({ permissions = [] }) => permissions),
  ];
  const lacks = granted !== undefined && !granted.includes(INFERENCE);
  return {
    name,
    pro: isPro,
    ...(lacks && {
      problem: said("account.mayNotAsk"),
    }),
    ...(Array.isArray(orgs) && { orgs: orgs.flatMap(organisation) }),
    ...(typeof periodEnd === "number" && { periodEnd }),
  };
}

const organisation = ({ name, canPay }: { name?: string; canPay?: boolean }): Organisation[] =>
  name ? [{ name, canPay: canPay === true }] : [];
