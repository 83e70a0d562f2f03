/** What the changes tab says in place of who answered, where a value kept what stood in its cells. */
const MARK = "Not written: ";

/** @param why the sentence for the person who looks at it */
export const notWritten = (why: string): string => `${MARK}${why}`;

/** Why a value was left as it was, when that is what a line of the changes tab says. */
export const whyNotWritten = (by: string): string | undefined =>
  by.startsWith(MARK) ? by.slice(MARK.length) : undefined;
