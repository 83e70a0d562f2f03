import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  made: "made {style, select, other {quotation marks {style}}}",
} as const;

const say = remarksOf<typeof REMARKS>("quotes");

export const quotes: Rule = {
  name: "quotes",
  listed: { title: "Straight or curly quotes", group: "letters", also: "quotation marks apostrophes" },
  summary:
    "Writes quotation marks and apostrophes straight, or curly as English has them; « » and feet and inches stay.",
  parameters: [
    { name: "style", summary: "Straight or curly.", choices: ["straight", "curly"], default: "straight" },
  ],
  lossless: false,
  byCell: true,
  example: { before: "“It’s done”", after: `"It's done"` },
  remarks: REMARKS,
  prepare: textRule((text, { style = "straight" }) => {
    const value = style === "curly" ? curl(text) : straighten(text);
    return value === text ? { value } : { value, did: say("made", { style }) };
  }),
};

const straighten = (text: string): string => text.replace(/[‘’‚‛]/g, "'").replace(/[“”„‟]/g, '"');

/** A mark opens at the start and after a space, a bracket or a dash; after a digit it measures feet or inches. */
function curl(text: string): string {
  let before = "";
  let out = "";
  for (const character of text) {
    const curled = character === '"' || character === "'" ? turned(character, before) : character;
    out += curled;
    before = curled;
  }
  return out;
}

function turned(mark: string, before: string): string {
  if (/\d/.test(before)) return mark;
  const [open, close] = mark === '"' ? ["“", "”"] : ["‘", "’"];
  return before !== open && (before === "" || /[\s([{<‘“–—/-]/u.test(before)) ? open : close;
}
