import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  written: "wrote it in Unicode's {form} form",
} as const;

const say = remarksOf<typeof REMARKS>("unicode");

export const unicode: Rule = {
  name: "unicode",
  listed: { title: "One form for each letter", group: "letters", also: "Unicode ligatures full-width" },
  summary:
    "Writes each letter in one Unicode form, so that what looks the same is the same; NFKC also turns ligatures, circled and full-width characters into plain ones.",
  parameters: [
    {
      name: "form",
      summary: "NFC keeps every character's look; NFKC does not.",
      choices: ["NFC", "NFKC"],
      default: "NFC",
    },
  ],
  lossless: true,
  byCell: true,
  example: { before: "Cafe\u0301", after: "Café" },
  remarks: REMARKS,
  prepare: textRule((text, { form = "NFC" }) => {
    const value = text.normalize(form);
    return value === text ? { value } : { value, did: say("written", { form }) };
  }),
};
