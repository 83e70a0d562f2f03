import { doubleMetaphone as keysOf } from "double-metaphone";

/** The first of the two Double Metaphone keys of a text: how an English speaker would say it (L. Philips, 2000). */
export const doubleMetaphone = (text: string): string => keysOf(text)[0];
