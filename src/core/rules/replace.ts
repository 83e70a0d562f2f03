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
      summary:
        "Only where the cell begins or ends with it, or where it is a whole word; without it, wherever it stands.",
      choices: ["atStart", "atEnd", "wholeWord"],
    },
  ],
  lossless: false,
  byCell: true,
  example: { before: "ripe banana", after: "green banana", parameters: { text: "ripe", with: "green" } },
  remarks: REMARKS,
  prepare: textRule((text, { text: sought = "", with: replacement = "", at }) => {
    if (sought === "" || !text.includes(sought)) return { value: text };
    const swap = (part: string) =>
      at === "wholeWord" ? atWords(part, sought, replacement) : part.split(sought).join(replacement);
    const value =
      at === undefined || at === "wholeWord"
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

const LETTER_LAST = /[\p{L}\p{N}]$/u;
const LETTER_FIRST = /^[\p{L}\p{N}]/u;

/** With another text where no letter or digit goes on at an edge that is one: “St” is no word of “Stuttgart”. */
function atWords(text: string, sought: string, replacement: string): string {
  const pieces = text.split(sought);
  const [opens, closes] = [LETTER_FIRST.test(sought), LETTER_LAST.test(sought)];
  return pieces.reduce((before, piece, at) => {
    const left = pieces[at - 1] || (at > 1 ? sought : "");
    const right = piece || (at < pieces.length - 1 ? sought : "");
    const isWord = !(opens && LETTER_LAST.test(left)) && !(closes && LETTER_FIRST.test(right));
    return before + (isWord ? replacement : sought) + piece;
  });
}
