import type { Said } from "../messages/pattern.ts";
import { said } from "../messages/said.ts";
import type { Failure } from "../tasks/failure.ts";
import { type Address, readAddress } from "./address.ts";

/** Who asks, and what they have. All of it from the acting person's own store, or from whoever deployed the script. */
export interface Asker {
  /** In a cell Google runs as the file's owner, whoever typed: that person is the acting one. */
  readonly place: "cell" | "sidebar" | "background";
  /** Whether the acting person lets what runs in this place act for them. */
  readonly allowed: boolean;
  /** The endpoint that this person saved; `""` for none. */
  readonly endpoint: string;
  /** The endpoint of the deployment, for those who saved none; `""` for none. */
  readonly deployed: string;
  readonly hasToken: boolean;
  readonly hasKey: boolean;
  /** What to say of requests to Hugging Face when there was a token and its time is over. */
  readonly runOut?: Said;
}

/** What goes along: the Hugging Face token, the key of the own endpoint, Google's token for Drive, or nothing. */
export type Secret = "token" | "key" | "drive" | null;

/** `all`: no other request of this asker can be sent either. */
export type Verdict = { readonly secret: Secret } | { readonly refused: Failure; readonly all: boolean };

interface Entry {
  readonly host: string;
  readonly method: "GET" | "POST";
  readonly path: RegExp;
  readonly secret: Secret;
  /** Whether it may be asked without the secret, where there is none. */
  readonly bare?: true;
  /** Whether a formula or the background has no use for it. */
  readonly person?: true;
}

/** Every place that Stet itself may ask; the person's own endpoint comes on top. */
const TABLE: readonly Entry[] = [
  { host: "router.huggingface.co", method: "POST", path: /^\/\w/, secret: "token" },
  { host: "router.huggingface.co", method: "GET", path: /^\/v1\/models(\/|$)/, secret: "token", bare: true },
  {
    host: "huggingface.co",
    method: "GET",
    path: /^\/api\/models\/[^/?]+(\/[^/?]+)?(\?|$)/,
    secret: "token",
    bare: true,
  },
  { host: "huggingface.co", method: "GET", path: /^\/api\/whoami-v2$/, secret: "token", person: true },
  {
    host: "huggingface.co",
    method: "GET",
    path: /^\/api\/settings\/billing\/usage-v2(\?|$)/,
    secret: "token",
    person: true,
  },
  { host: "huggingface.co", method: "POST", path: /^\/oauth\/(device|token)$/, secret: null },
  {
    host: "www.googleapis.com",
    method: "POST",
    path: /^\/upload\/drive\/v3\/files\?/,
    secret: "drive",
    person: true,
  },
];

/** Dots that climb out of a path, written in any way. */
const CLIMBS = /(^|\/)(\.|%2e){1,2}(?=[/?#]|$)/i;

/**
 * Decides for every request of Stet's whether it may be sent, and with which secret: from what the acting person has
 * saved and the table above, never from what others can write. Files of the web are asked for without any: see
 * `refusedFile`.
 */
export function permit(request: { readonly method: string; readonly url: string }, asker: Asker): Verdict {
  if (!asker.allowed) return refuse("PERMISSION", NOT_ALLOWED, true);
  const address = readAddress(request.url);
  if (address?.userinfo) return refuse("INPUT", HAS_USERINFO, true);
  if (address === null || CLIMBS.test(address.path)) return refuse("PERMISSION", NOT_CHOSEN);
  if (sameOrigin(address, asker.endpoint)) return { secret: endpointSecret(address, asker) };
  if (asker.endpoint === "" && sameOrigin(address, asker.deployed)) return { secret: null };
  const entry = TABLE.find(
    ({ host, method, path }) =>
      host === address.host && address.port === "" && method === request.method && path.test(address.path),
  );
  if (entry === undefined || (entry.person && asker.place !== "sidebar"))
    return refuse("PERMISSION", NOT_CHOSEN);
  if (entry.secret !== "token" || asker.hasToken) return { secret: entry.secret };
  if (asker.runOut !== undefined) return refuse("TOKEN", asker.runOut, true);
  return entry.bare ? { secret: null } : refuse("TOKEN", asker.place === "cell" ? OWNER_LEFT : NOBODY, true);
}

/** The token goes to an endpoint at Hugging Face as to Hugging Face itself: anybody can rent one, so to the saved one alone. */
const endpointSecret = ({ host }: Address, { hasKey, hasToken }: Asker): Secret =>
  hasKey ? "key" : hasToken && host.endsWith(".endpoints.huggingface.cloud") ? "token" : null;

function sameOrigin({ host, port }: Address, saved: string): boolean {
  const other = saved === "" ? null : readAddress(saved);
  return other !== null && !other.userinfo && other.host === host && other.port === port;
}

/**
 * Why an address cannot be that of an own endpoint; null when it can. It may well be a private one.
 */
export function refusedEndpoint(text: string): Said | null {
  const address = readAddress(text);
  if (address === null) return said("account.endpointAddress");
  return address.userinfo ? HAS_USERINFO : null;
}

const refuse = (kind: Failure["kind"], says: Said, all = false): Verdict => ({
  refused: { kind, says },
  all,
});

const NOT_ALLOWED = said("account.formulasNotAllowed");
const OWNER_LEFT = said("account.ownerNotConnected");
const NOBODY = said("account.notConnected");
const HAS_USERINFO = said("account.endpointUserinfo");
const NOT_CHOSEN = said("account.addressNotChosen");
