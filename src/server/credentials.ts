import type { Credentials } from "./send.ts";
import { hasRunOut, renewToken, SIGN_IN, TOKEN } from "./sign-in/tokens.ts";

/** Where the key of a person's own endpoint is: like the token, in a store that no other person's script run can read. */
export const ENDPOINT_KEY = "stet.endpointKey";

/** The ids of the documents whose formulas may spend this person's credits, as JSON. */
export const ALLOWED_DOCUMENTS = "stet.documents";

/** The acting person's, renewed if need be: for everything that runs from the sidebar, the menu or a trigger. */
export function personalCredentials(): Credentials {
  renewToken();
  return credentialsIn(
    PropertiesService.getUserProperties().getProperties(),
    "Your sign-in at Hugging Face has run out and was not renewed. Connect again in Stet's settings; what has an answer stays.",
  );
}

/** @param runOut what to say of requests to Hugging Face when the sign-in has run out */
function credentialsIn(store: Readonly<Record<string, string>>, runOut: string): Credentials {
  const { [TOKEN]: token = null, [ENDPOINT_KEY]: endpointKey = null, [SIGN_IN]: signIn } = store;
  return hasRunOut(signIn) ? { token: null, endpointKey, runOut } : { token, endpointKey };
}

let own: Readonly<Record<string, string>> | undefined;

/** All that the acting person's store holds; in a cell, the file owner's. Read once an execution. */
export function ownProperties(): Readonly<Record<string, string>> {
  own ??= PropertiesService.getUserProperties().getProperties();
  return own;
}

/**
 * For a cell. There Google runs as the owner of the file whoever types, so the owner's token is used only in
 * documents whose formulas the owner has allowed to spend it.
 */
export function cellCredentials(): Credentials {
  const found = credentialsIn(
    ownProperties(),
    "The sign-in of this file's owner at Hugging Face has run out. The owner has to open Stet's sidebar once; then finish waiting cells there.",
  );
  const { token, endpointKey, runOut } = found;
  const nothing = token === null && endpointKey === null && runOut === undefined;
  const documents = nothing ? [] : readList(ownProperties()[ALLOWED_DOCUMENTS]);
  const allowed = documents.length > 0 && documents.includes(SpreadsheetApp.getActiveSpreadsheet().getId());
  return allowed ? found : { token: null, endpointKey: null };
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
