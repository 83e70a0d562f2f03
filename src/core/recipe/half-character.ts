/**
 * Whether a text holds half of a character that is written in two halves of 16 bits, such as an emoji. No file in UTF-8 can
 * hold that: whoever writes one puts U+FFFD in its place without a word.
 */
export const holdsHalf = (text: string): boolean => /[\ud800-\udfff]/u.test(text);

/** A text as a file has it: U+FFFD for half a character. */
export const withoutHalves = (text: string): string =>
  holdsHalf(text) ? text.replace(/[\ud800-\udfff]/gu, "\ufffd") : text;
