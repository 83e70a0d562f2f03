/** What the log has in place of a model where rules answered, in English whoever ran it. */
const [OPEN, CLOSE] = ["Rules (", ")"];

/** @param rules what they are called: as they were typed, or the check that they mend */
export const byRules = (rules: string): string => `${OPEN}${rules}${CLOSE}`;

/** What the rules of HF_CLEAN are called where none was chosen. */
export const LOSSLESS = "the lossless ones";

/** What spellings are written by that a person has grouped, in place of a check. */
export const GROUPED = "grouped spellings";

/** What entries of a list are written by beside the values that they match. */
export const MATCHED = "match to a list";

/** What rows are written by that a recipe was learned for. */
export const RECIPE = "recipe";

/** What the record of a run says of an answer that a person has chosen. */
export const BY_HAND = "Chosen by hand";

/** What values are written by that a person has edited in the list of them. */
export const EDITED = "edited values";

/** The rules that answered, when that is what a line of the log has; undefined for a model. */
export const rulesIn = (by: string): string | undefined =>
  by.startsWith(OPEN) && by.endsWith(CLOSE) ? by.slice(OPEN.length, -CLOSE.length) : undefined;
