import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  reduced: "reduced repeated characters to one",
} as const;

const say = remarksOf<typeof REMARKS>("squeeze");

export const squeeze: Rule = {
  name: "squeeze",
  listed: { title: "Shorten repeated characters", group: "tidy" },
  summary: "Reduces a run of the same character, such as !!! or ----, to one.",
  parameters: [{ name: "characters", summary: "The characters to look for.", default: "!?*_=-,;" }],
  lossless: false,
  byCell: true,
  example: { before: "Paid!!! -- late", after: "Paid! - late" },
  prepare: (_column, { characters = "" }) => {
    const wanted = new Set(characters);
    return textRule((text) => {
      let value = "";
      let last = "";
      for (const character of text) {
        if (character !== last || !wanted.has(character)) value += character;
        last = character;
      }
      return value === text ? { value: text } : { value, did: say("reduced") };
    })([], {});
  },
  remarks: REMARKS,
};
