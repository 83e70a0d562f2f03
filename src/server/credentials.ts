import type { Credentials } from "./send.ts";

/** Where a person's secrets are: in that person's own store, which no other person's script run can read. */
export const TOKEN = "stet.token";
export const ENDPOINT_KEY = "stet.endpointKey";

/** The ids of the documents whose formulas may spend this person's credits, as JSON. */
export const ALLOWED_DOCUMENTS = "stet.documents";

/** The acting person's: for everything that runs from the sidebar or the menu. */
export function personalCredentials(): Credentials {
  const store = PropertiesService.getUserProperties();
  return { token: store.getProperty(TOKEN), endpointKey: store.getProperty(ENDPOINT_KEY) };
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
  const { [TOKEN]: token = null, [ENDPOINT_KEY]: endpointKey = null, ...store } = ownProperties();
  const documents = token === null && endpointKey === null ? [] : readList(store[ALLOWED_DOCUMENTS]);
  const allowed = documents.length > 0 && documents.includes(SpreadsheetApp.getActiveSpreadsheet().getId());
  return allowed ? { token, endpointKey } : { token: null, endpointKey: null };
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
