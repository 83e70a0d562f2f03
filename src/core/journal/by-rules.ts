/** What the log has in place of a model where rules answered, in English whoever ran it. */
const [OPEN, CLOSE] = ["Rules (", ")"];

/** @param rules what they are called: as they were typed, or the check that they mend */
export const byRules = (rules: string): string => `${OPEN}${rules}${CLOSE}`;

/** What spellings are written by that a person has grouped, in place of a check. */
export const GROUPED = "grouped spellings";

/** The rules that answered, when that is what a line of the log has; undefined for a model. */
export const rulesIn = (by: string): string | undefined =>
  by.startsWith(OPEN) && by.endsWith(CLOSE) ? by.slice(OPEN.length, -CLOSE.length) : undefined;
