import { changingOwn, ownProperties } from "./own-properties.ts";

/** Kept for a person who wants no hint of what can be tried. */
const KNOWS = "stet.knows";

/** Whether this person has not yet put away what a first opening shows. */
export const isFirstTime = (): boolean => ownProperties()[KNOWS] === undefined;

/** Puts it away for good, in every document. */
export function notFirstTime(): null {
  changingOwn().setProperty(KNOWS, "yes");
  return null;
}
