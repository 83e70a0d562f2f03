import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  removed: "removed “{text}” at the end",
} as const;

const say = remarksOf<typeof REMARKS>("chomp");

export const chomp: Rule = {
  name: "chomp",
  listed: { title: "Remove an ending", group: "replace", also: "suffix" },
  summary: "Removes a text from the end of a cell.",
  parameters: [{ name: "end", summary: "The text to remove.", default: "," }],
  lossless: false,
  byCell: true,
  example: { before: "Marseille,", after: "Marseille" },
  remarks: REMARKS,
  prepare: textRule((text, { end = "," }) => {
    if (end === "") return { value: text };
    let length = text.length;
    while (text.endsWith(end, length) && length > 0) length -= end.length;
    return length === text.length
      ? { value: text }
      : { value: text.slice(0, length), did: say("removed", { text: end }) };
  }),
};
