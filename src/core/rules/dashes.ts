import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  settled: "settled dashes",
} as const;

const say = remarksOf<typeof REMARKS>("dashes");

export const dashes: Rule = {
  name: "dashes",
  listed: { title: "Hyphens and dashes", group: "letters", also: "minus" },
  summary: "Writes every dash and minus sign as a hyphen, or “ - ” and “--” as the dashes of print.",
  parameters: [
    {
      name: "style",
      summary: "Hyphens throughout, or an en dash between spaces and an em dash for two hyphens.",
      choices: ["hyphen", "typographic"],
      default: "hyphen",
    },
  ],
  lossless: false,
  byCell: true,
  example: { before: "2019–2021", after: "2019-2021" },
  remarks: REMARKS,
  prepare: textRule((text, { style }) => {
    const value =
      style === "typographic"
        ? text.replace(/(?<= )-(?= )/g, "–").replace(/(?<!-)--(?!-)/g, "—")
        : text.replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, "-");
    return value === text ? { value } : { value, did: say("settled") };
  }),
};
