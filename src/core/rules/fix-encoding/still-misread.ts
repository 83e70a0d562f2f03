import { looksMisread } from "./badness.ts";
import { repair } from "./repair.ts";

/**
 * Tells whether fixEncoding would repair a text. Until it has, a no-break space or a soft hyphen in the text may be half
 * of a letter (à and í are written so when they were misread), so that the rules that take such characters away keep
 * them, in whichever order the rules run.
 */
export const isStillMisread = (text: string): boolean =>
  /[^\x00-\x7f]/.test(text) && looksMisread(text) && repair(text).text !== text;
