import type { Json } from "../../core/cells/json.ts";
import { holds, markOf } from "../../core/inference/mark.ts";
import { fileId } from "../settings/file-id.ts";
import { changingOwn, ownProperties } from "../settings/own-properties.ts";

/**
 * The user property with a secret of the acting person's own: by it Stet tells what this person had it write down from
 * what anybody else did, who may write into every tab.
 */
const PROPERTY = "stet.hand";

/** What nothing else is marked with: a mark of one file says nothing in another. */
const nameOf = (what: string): string => `${fileId()} ${what}`;

/** The acting person's mark on something that is written down; for the sidebar, the menu and a trigger. */
export function ownMark(what: string, written: Json): string {
  let secret = ownProperties()[PROPERTY];
  if (secret === undefined) {
    secret = Utilities.getUuid() + Utilities.getUuid();
    changingOwn().setProperty(PROPERTY, secret);
  }
  return markOf({ salt: "", secret }, nameOf(what), written);
}

/** Whether the acting person had it written down just so, in this file. */
export function isOwn(what: string, written: Json, mark: unknown): boolean {
  const secret = ownProperties()[PROPERTY];
  return secret !== undefined && holds({ salt: "", secret }, nameOf(what), written, mark);
}
