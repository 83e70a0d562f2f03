import type { Account, Organisation } from "../../core/api/account.ts";
import type { Request } from "../../core/inference/exchange.ts";
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
    throw new Error("Hugging Face could not be reached. Try again in a minute.");
  }
  if (outcome.status === 401 || outcome.status === 403) {
    throw new Error(
      "Hugging Face does not accept this token. Perhaps it was deleted or cut short: make a new one.",
    );
  }
  if (outcome.status !== 200) {
    throw new Error(`Hugging Face answered with an error (${outcome.status}). Try again in a minute.`);
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
  const said = readJson(body);
  if (typeof field(said ?? null, "name") !== "string")
    throw new Error(
      "What came back is not Hugging Face's answer; perhaps a page of maintenance. Try again in a minute.",
    );
  const { name = "", isPro = false, periodEnd, orgs, auth } = said as Whoami;
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
      problem: "This token may not run models. Make one with “Make calls to Inference Providers” ticked.",
    }),
    ...(Array.isArray(orgs) && { orgs: orgs.flatMap(organisation) }),
    ...(typeof periodEnd === "number" && { periodEnd }),
  };
}

const organisation = ({ name, canPay }: { name?: string; canPay?: boolean }): Organisation[] =>
  name ? [{ name, canPay: canPay === true }] : [];
