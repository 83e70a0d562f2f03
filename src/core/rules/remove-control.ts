import { isStillMisread } from "./fix-encoding/still-misread.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  removed: "removed {n, plural, one {# invisible character} other {# invisible characters}}",
} as const;

const say = remarksOf<typeof REMARKS>("removeControl");

/** C0 controls but tab and line breaks; DEL, soft hyphen, zero-width space, byte-order mark. */
const INVISIBLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b\ufeff]/g;

/** Vertical tab and form feed part lines, so a line break stands in for them. */
const LINE_BREAKS = "\v\f";

export const removeControl: Rule = {
  name: "removeControl",
  listed: { title: "Remove invisible characters", group: "tidy", also: "control zero-width" },
  summary:
    "Removes control characters, byte-order marks, zero-width spaces and soft hyphens; keeps joiners, variation selectors, direction marks, and what fixEncoding can still read: C1 characters, and the soft hyphens of misread text.",
  parameters: [],
  lossless: true,
  byCell: true,
  example: { before: "Bud\u00adget\u200b 2024\ufeff", after: "Budget 2024" },
  remarks: REMARKS,
  prepare: textRule((text) => {
    let count = 0;
    const keepsHyphens = text.includes("\u00ad") && isStillMisread(text);
    const value = text.replace(INVISIBLE, (character) => {
      if (keepsHyphens && character === "\u00ad") return character;
      count++;
      return LINE_BREAKS.includes(character) ? "\n" : "";
    });
    return count === 0 ? { value } : { value, did: say("removed", { n: count }) };
  }),
};
