import type { FormulaSpending, Spender } from "../../core/api/account.ts";
import { field, isList, readJson } from "../../core/tasks/json-shape.ts";
import { activeEmail } from "../account/acting-person.ts";
import { ALLOWED_DOCUMENTS, readList } from "../account/credentials.ts";
import { account } from "../account/known-account.ts";
import { fileId } from "../settings/file-id.ts";
import { locked } from "../sheet/lock.ts";

/** Where a document keeps who lets its formulas spend their credits, as JSON, for everybody who works in it to see. */
export const SPENDERS = "stet.spenders";

/** Whose credits the formulas of this document spend, as far as Google and those who allowed it say. */
export function formulaSpending(): FormulaSpending {
  return { owner: ownerEmail(), mine: isMine(), allowed: spenders() };
}

/** Whether this person lets the formulas of this document spend their credits, if it is theirs. */
export const allowsFormulas = (): boolean =>
  readList(PropertiesService.getUserProperties().getProperty(ALLOWED_DOCUMENTS)).includes(fileId());

/** Lets the formulas of this document spend this person's credits, whoever typed them, or stops it. */
export function allowFormulas(allow: boolean): void {
  const store = PropertiesService.getUserProperties();
  const others = readList(store.getProperty(ALLOWED_DOCUMENTS)).filter((id) => id !== fileId());
  store.setProperty(ALLOWED_DOCUMENTS, JSON.stringify(allow ? [...others, fileId()] : others));
  noteSpender(allow);
}

/** Writes down in the document that this person has allowed it, or takes that out again. */
export function noteSpender(allow: boolean = allowsFormulas()): void {
  const name = account()?.name ?? "";
  const mayAllow = allow && isMine() !== false;
  locked(() => {
    const before = spenders();
    const others = before.filter((each) => each.name !== name);
    const since = before.find((each) => each.name === name)?.since ?? new Date().toISOString().slice(0, 10);
    const now = [...others, ...(mayAllow ? [{ name, email: activeEmail(), since }] : [])];
    const store = PropertiesService.getDocumentProperties();
    if (now.length > 0) store.setProperty(SPENDERS, JSON.stringify(now));
    else if (before.length > 0) store.deleteProperty(SPENDERS);
  });
}

export function spenders(): Spender[] {
  const kept = readJson(PropertiesService.getDocumentProperties().getProperty(SPENDERS) ?? "");
  const list = isList(kept) ? kept.filter((each) => typeof field(each, "name") === "string") : [];
  return list as unknown as Spender[];
}

/** `""` where Google does not tell, null on a shared drive. */
const ownerEmail = (): string | null => {
  const owner = SpreadsheetApp.getActiveSpreadsheet().getOwner();
  return owner === null ? null : owner.getEmail();
};

function isMine(): boolean | null {
  const owner = ownerEmail();
  const own = activeEmail();
  return owner && own ? owner.toLowerCase() === own.toLowerCase() : null;
}
