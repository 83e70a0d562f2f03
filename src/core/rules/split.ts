import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  split: "split it at “{by}”",
  kept: "kept part {part}",
  noPart: "There is no part {part}.",
} as const;

const say = remarksOf<typeof REMARKS>("split");

export const split: Rule = {
  name: "split",
  listed: { title: "Split into columns", group: "split", also: "separate text to columns" },
  summary: "Splits a cell at every separator, into as many columns as it takes or to one part of it.",
  parameters: [
    { name: "by", summary: "The separator.", default: "," },
    {
      name: "part",
      summary: "Only this part: 1 is the first, -1 the last.",
      accepts: (value) => /^-?[1-9]\d{0,4}$/.test(value),
    },
    {
      name: "blanks",
      summary: "What becomes of parts with nothing in them.",
      choices: ["dropBlanks", "keepBlanks"],
      default: "dropBlanks",
    },
  ],
  lossless: false,
  spreads: true,
  example: { before: "Lyon;Paris", after: ["Lyon", "Paris"], parameters: { by: ";" } },
  remarks: REMARKS,
  prepare: textRule((text, { by = ",", part, blanks }) => {
    if (by === "" || !text.includes(by)) return { value: text };
    const parts = text.split(by).filter((one) => blanks === "keepBlanks" || one !== "");
    if (part === undefined) return { value: parts.length > 0 ? parts : [""], did: say("split", { by }) };
    const place = Number(part);
    const value = parts[place < 0 ? parts.length + place : place - 1];
    return value === undefined
      ? { value: text, doubt: say("noPart", { part }) }
      : { value, did: say("kept", { part }) };
  }),
};
