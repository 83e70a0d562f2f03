import { remarksOf } from "./remark.ts";
import { type Rule, textRule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  replaced: "replaced “{text}”",
} as const;

const say = remarksOf<typeof REMARKS>("replace");

export const replace: Rule = {
  name: "replace",
  listed: { title: "Replace a text", group: "replace", also: "find substitute" },
  summary:
    "Replaces a text by another wherever it stands; where the other is there already, it stays as it is.",
  parameters: [
    { name: "text", summary: "What to look for." },
    { name: "with", summary: "What to write instead.", default: "" },
    {
      name: "at",
      summary: "Only where the cell begins or ends with it; without it, wherever it stands.",
      choices: ["atStart", "atEnd"],
    },
  ],
  lossless: false,
  byCell: true,
  example: { before: "ripe banana", after: "green banana", parameters: { text: "ripe", with: "green" } },
  remarks: REMARKS,
  prepare: textRule((text, { text: sought = "", with: replacement = "", at }) => {
    if (sought === "" || !text.includes(sought)) return { value: text };
    const swap = (part: string) => part.split(sought).join(replacement);
    const value =
      at === undefined
        ? replacement.includes(sought)
          ? text.split(replacement).map(swap).join(replacement)
          : swap(text)
        : atEdge(text, sought, replacement, at);
    return value === text ? { value } : { value, did: say("replaced", { text: sought }) };
  }),
};

/** With another text at its start or its end; what begins or ends so already stays. */
function atEdge(text: string, sought: string, replacement: string, at: string): string {
  const has = (whole: string, part: string) =>
    at === "atStart" ? whole.startsWith(part) : whole.endsWith(part);
  if (!has(text, sought) || (has(replacement, sought) && has(text, replacement))) return text;
  return at === "atStart"
    ? replacement + text.slice(sought.length)
    : text.slice(0, text.length - sought.length) + replacement;
}
