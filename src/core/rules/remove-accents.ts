import { plainLetters } from "./plain-letters.ts";
import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  removed: "removed accents",
} as const;

const say = remarksOf<typeof REMARKS>("removeAccents");

export const removeAccents: Rule = {
  name: "removeAccents",
  listed: { title: "Remove accents", group: "letters", also: "diacritics umlauts" },
  summary:
    "Writes Latin and Greek letters without accents, and ø, ł, ß and the like with plain letters; other scripts stay.",
  parameters: [],
  lossless: false,
  byCell: true,
  example: { before: "Ångström, Łódź", after: "Angstrom, Lodz" },
  remarks: REMARKS,
  prepare: textRule((text) => {
    const value = plainLetters(text);
    return value === text ? { value } : { value, did: say("removed") };
  }),
};
