import type { Proof } from "./teach.ts";

/** What the log has in place of a model where labelled rows taught, in English whoever ran it. */
const OPEN = "a classifier taught by ";

/** @param meaning the model that gave the meaning of the rows; undefined where letters alone did */
export const byTaught = ({ rows, right }: Proof, meaning?: string): string =>
  `${OPEN}${rows} labelled rows, by ${meaning === undefined ? "letters alone" : `letters and by meaning with ${meaning}`} (right in ${Math.round(100 * right)} % of those it had not seen)`;

/** Whether a line of the log has labels that labelled rows taught. */
export const isTaught = (by: string): boolean => by.startsWith(OPEN);
