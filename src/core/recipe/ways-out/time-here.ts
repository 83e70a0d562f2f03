/** Different rows that one call writes. */
const A_CALL = 1000;

/** From so many different rows on, there are ways that take less time than writing them from a sidebar. */
const MANY = 10_000;

/**
 * Minutes that writing a recipe's rows from the sidebar takes at least; undefined where there are not many. Every call
 * reads the columns again before it writes, so it lasts no less than reading them did.
 * @param different rows that are to be written, each once
 * @param seconds how long it took to read the columns
 */
export const minutesHere = (different: number, seconds: number): number | undefined =>
  different < MANY ? undefined : Math.max(1, Math.ceil((Math.ceil(different / A_CALL) * seconds) / 60));
