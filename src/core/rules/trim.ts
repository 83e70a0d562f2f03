import { looksLikeCode } from "./looks-like-code.ts";
import { type Rule, textRule } from "./rule.ts";

/** A run of spaces or tabs, with the line break it follows, if any: then it is indentation. */
const RUN = /([\n\r\u2028\u2029]?)[\t\p{Zs}]+/gu;

export const trim: Rule = {
  name: "trim",
  summary:
    "Removes spaces at the ends and reduces runs of spaces, tabs and special spaces to one; keeps line breaks, indentation after them, and code.",
  parameters: [],
  lossless: true,
  example: { before: "  New   York ", after: "New York" },
  prepare: textRule((text) => {
    const value = text
      .trim()
      .replace(RUN, (run: string, lineBreak: string) => (lineBreak === "" ? " " : run));
    if (value === text || looksLikeCode(text)) return { value: text };
    const removed = text.length - value.length;
    if (removed === 0) return { value, did: "replaced special spaces" };
    return { value, did: `removed ${removed} ${removed === 1 ? "space" : "spaces"}` };
  }),
};
