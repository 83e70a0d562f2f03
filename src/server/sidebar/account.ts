import type { Account } from "../../core/sidebar-api.ts";
import { field, readJson } from "../../core/tasks/json-shape.ts";
import { TOKEN } from "../credentials.ts";
import { send } from "../send.ts";

const ACCOUNT = "stet.account";
const WHOAMI = "https://huggingface.co/api/whoami-v2";

/** The permission that a fine-grained token needs. */
const INFERENCE = "inference.serverless.write";

/** Who this person is connected as; null when not at all. Asks nobody. */
export function account(): Account | null {
  const store = PropertiesService.getUserProperties();
  const known = store.getProperty(ACCOUNT);
  return known === null || store.getProperty(TOKEN) === null ? null : (JSON.parse(known) as Account);
}

/**
 * Keeps the token in this person's own store, once Hugging Face has said whose it is. It is never handed out again.
 * @throws Error with a sentence when it is no token, or Hugging Face refuses it or cannot be reached.
 */
export function connect(pasted: string): Account {
  const token = pasted.trim();
  if (!/^hf_\w{8,}$/.test(token)) {
    throw new Error(
      "This is no Hugging Face token: they start with hf_. Copy the whole token and paste it again.",
    );
  }
  const [outcome] = send([{ id: 0, method: "GET", url: WHOAMI, headers: {}, timeout: 20 }], {
    token,
    endpointKey: null,
  });
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
  const found = readWhoami(outcome.body);
  PropertiesService.getUserProperties().setProperties({ [TOKEN]: token, [ACCOUNT]: JSON.stringify(found) });
  return found;
}

export function disconnect(): null {
  const store = PropertiesService.getUserProperties();
  store.deleteProperty(TOKEN);
  store.deleteProperty(ACCOUNT);
  return null;
}

interface Whoami {
  name?: string;
  isPro?: boolean;
  auth?: {
    accessToken?: {
      role?: string;
      fineGrained?: { global?: string[]; scoped?: { permissions?: string[] }[] };
    };
  };
}

/** @throws Error with a sentence when something else than Hugging Face has answered: a proxy's page, say. */
function readWhoami(body: string): Account {
  const said = readJson(body);
  if (typeof field(said ?? null, "name") !== "string")
    throw new Error(
      "What came back is not Hugging Face's answer; perhaps a page of maintenance. Try again in a minute.",
    );
  const { name = "", isPro = false, auth } = said as Whoami;
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
  };
}
