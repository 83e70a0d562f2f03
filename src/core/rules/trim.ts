import { isStillMisread } from "./fix-encoding/still-misread.ts";
import { looksLikeCode } from "./looks-like-code.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  removed: "removed {n, plural, one {# space} other {# spaces}}",
  special: "replaced special spaces",
} as const;

const say = remarksOf<typeof REMARKS>("trim");

/** A run of spaces or tabs but for a single space, with the line break it follows, if any: then it is indentation. */
const RUN = /([\n\r\u2028\u2029]?)(?! (?![\t\p{Zs}]))[\t\p{Zs}]+/gu;

/** The same in misread text, where a no-break space, or a space behind an accented letter, may be half of a letter. */
const MISREAD_RUN = /([\n\r]?)(?<![^\x00-\x7f])[\t ]+/gu;

export const trim: Rule = {
  name: "trim",
  listed: { title: "Tidy spaces", group: "tidy", also: "whitespace strip" },
  summary:
    "Removes spaces at the ends and reduces runs of spaces, tabs and special spaces to one; keeps line breaks, indentation after them, code, and spaces that are half of a misread letter.",
  parameters: [],
  lossless: true,
  byCell: true,
  example: { before: "  New   York ", after: "New York" },
  remarks: REMARKS,
  prepare: textRule((text) => {
    const settled = text
      .trim()
      .replace(RUN, (run: string, lineBreak: string) => (lineBreak === "" ? " " : run));
    if (settled === text || looksLikeCode(text)) return { value: text };
    const value = isStillMisread(text) ? withoutPlainSpaces(text) : settled;
    if (value === text) return { value };
    const removed = text.length - value.length;
    if (removed === 0) return { value, did: say("special") };
    return { value, did: say("removed", { n: removed }) };
  }),
};

const withoutPlainSpaces = (text: string): string =>
  text.replace(MISREAD_RUN, (run: string, lineBreak: string, at: number) =>
    at === 0 || at + run.length === text.length ? "" : lineBreak === "" ? " " : run,
  );
