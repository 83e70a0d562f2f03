import { plainLetters } from "./plain-letters.ts";
import { type Rule, textRule } from "./rule.ts";

export const removeAccents: Rule = {
  name: "removeAccents",
  listed: { title: "Remove accents", group: "letters", also: "diacritics umlauts" },
  summary:
    "Writes Latin and Greek letters without accents, and ø, ł, ß and the like with plain letters; other scripts stay.",
  parameters: [],
  lossless: false,
  byCell: true,
  example: { before: "Ångström, Łódź", after: "Angstrom, Lodz" },
  prepare: textRule((text) => {
    const value = plainLetters(text);
    return value === text ? { value } : { value, did: "removed accents" };
  }),
};
