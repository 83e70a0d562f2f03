import type { Said } from "../../core/messages/pattern.ts";
import { said } from "../../core/messages/said.ts";
import type { Asker } from "../../core/requests/permit.ts";
import { fileId } from "../settings/file-id.ts";
import { ownProperties } from "../settings/own-properties.ts";
import { deployedSettings, readSettings, SETTINGS } from "../settings/settings.ts";
import { hasRunOut, refreshTokenIn, renewToken, SIGN_IN, TOKEN } from "./tokens.ts";

/** Where the key of a person's own endpoint is: like the token, in a store that no other person's script run can read. */
export const ENDPOINT_KEY = "stet.endpointKey";

/** The ids of the documents whose formulas may spend this person's credits, as JSON. */
export const ALLOWED_DOCUMENTS = "stet.documents";

/** Who asks, and the secrets that let them in. */
export interface Credentials extends Asker {
  /** Of Hugging Face. */
  readonly token: string | null;
  /** Of the endpoint that this person saved. */
  readonly key: string | null;
  /** All that must never be shown, logged or kept. */
  readonly secrets: readonly (string | null)[];
}

/** The acting person's, renewed if need be: for everything that runs from the sidebar, the menu or a trigger. */
export function personalCredentials(place: "sidebar" | "background" = "sidebar"): Credentials {
  renewToken();
  return credentialsIn(PropertiesService.getUserProperties().getProperties(), said("signIn.runOut"), {
    place,
    allowed: true,
  });
}

/** Those of a token of which it is not known yet whose it is. */
export const unknownToken = (token: string): Credentials => ({
  place: "sidebar",
  allowed: true,
  endpoint: "",
  deployed: "",
  hasToken: true,
  hasKey: false,
  token,
  key: null,
  secrets: [token],
});

/** @param runOut what to say of requests to Hugging Face when the sign-in has run out */
function credentialsIn(
  store: Readonly<Record<string, string>>,
  runOut: Said,
  where: Pick<Asker, "place" | "allowed">,
): Credentials {
  const { [ENDPOINT_KEY]: key = null, [SIGN_IN]: signIn } = store;
  const ended = hasRunOut(signIn);
  const token = ended ? null : (store[TOKEN] ?? null);
  return {
    ...where,
    endpoint: readSettings(store[SETTINGS])?.endpoint ?? "",
    deployed: deployedSettings()?.endpoint ?? "",
    hasToken: token !== null,
    hasKey: key !== null,
    ...(ended && { runOut }),
    token,
    key,
    secrets: [store[TOKEN] ?? null, key, refreshTokenIn(signIn)],
  };
}

let cell: Credentials | undefined;

/**
 * For a cell. There Google runs as the owner of the file whoever types, so what the owner has is used only in
 * documents whose formulas the owner has allowed to spend it; elsewhere nothing is sent.
 */
export function cellCredentials(): Credentials {
  if (cell !== undefined) return cell;
  const documents = readList(ownProperties()[ALLOWED_DOCUMENTS]);
  const allowed = documents.length > 0 && documents.includes(fileId());
  cell = credentialsIn(ownProperties(), said("signIn.ownerRunOut"), { place: "cell", allowed });
  if (!allowed) cell = { ...cell, token: null, key: null, hasToken: false, hasKey: false };
  return cell;
}

/** A JSON list of texts out of a property; empty when there is none. */
export function readList(text: string | null | undefined): string[] {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}
