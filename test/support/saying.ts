import { englishOf } from "../../src/core/messages/english.ts";
import type { Said } from "../../src/core/messages/pattern.ts";
import { MESSAGES } from "../../src/core/messages/said.ts";
import { remarks } from "../../src/core/rules/remarks-in-english.ts";

const inEnglish = (says: Said): string => englishOf(says, { ...MESSAGES, ...remarks() });

/** In an expected value, in place of what is said: that its English holds this text, or is like this pattern. */
export const saying = (text: string | RegExp) => ({
  asymmetricMatch: (says: Said): boolean =>
    typeof text === "string" ? inEnglish(says).includes(text) : text.test(inEnglish(says)),
  toString: () => "saying",
  getExpectedType: () => "object",
  toAsymmetricMatcher: () => `saying(${text})`,
});
