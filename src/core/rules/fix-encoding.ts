import { repair } from "./fix-encoding/repair.ts";
import { type Rule, textRule } from "./rule.ts";

export const fixEncoding: Rule = {
  name: "fixEncoding",
  listed: { title: "Repair garbled letters", group: "tidy", also: "mojibake encoding UTF-8" },
  summary:
    "Repairs mojibake: text in UTF-8 that was read as another encoding, once or several times; leaves alone whatever does not look misread.",
  parameters: [],
  lossless: false,
  byCell: true,
  example: { before: "Le garÃ§on a mangÃ© des pÃ¢tes", after: "Le garçon a mangé des pâtes" },
  mark: /[^\x00-\x7f]/,
  prepare: textRule((text) => {
    const { text: value, steps } = repair(text);
    return steps.length === 0 ? { value } : { value, did: `repaired ${steps.join(", then ")}` };
  }),
};
