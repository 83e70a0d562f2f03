import { arePeople, isMixed, tells } from "./names/are-people.ts";
import { DOUBTS, listsPeople, whyNoName, withComma } from "./names/name-doubts.ts";
import { readName } from "./names/read-name.ts";
import { saysNothingUsually } from "./null-tokens.ts";
import { remarksOf } from "./remark.ts";
import type { Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  ...DOUBTS,
  taken: "took the name apart",
  kept: "kept {part, select, other {the {part} name}}",
  notPeople: "This column does not look like people's names, so it was left; say name:people if it is.",
  maybeNoPerson:
    "The column also names organizations, and nothing shows that this is a person; say name:people if it is.",
} as const;

const say = remarksOf<typeof REMARKS>("name");

/** The columns that a name is taken apart into, in this order. */
const PARTS = ["title", "first", "middle", "last", "suffix", "nickname"] as const;

/** Takes people's names apart. A cell that is no text stays as it is. */
export const name: Rule = {
  name: "name",
  listed: { title: "Take names of people apart", group: "places", also: "first last surname split" },
  summary:
    "Takes a person's name apart into title, first, middle, last, suffix and nickname, a column each; leaves companies, two people in one cell, columns of other things, and what could be read two ways.",
  parameters: [
    {
      name: "part",
      summary: "All parts, or the one to keep.",
      choices: ["parts", ...PARTS],
      default: "parts",
    },
    {
      name: "of",
      summary: "Says that the column holds people's names, where they do not show it.",
      choices: ["people"],
    },
  ],
  lossless: false,
  example: { before: "Dr. Juan Q. de la Vega III", after: ["Dr.", "Juan", "Q.", "de la Vega", "III", ""] },
  columns: ({ part = "parts" }) => (part === "parts" ? PARTS : [part]),
  prepare: (column, { part = "parts", of }) => {
    const ordered = withComma(column);
    let holdsPeople: boolean | undefined;
    let mixed: boolean | undefined;
    let lists: boolean | undefined;
    return (cell) => {
      if (typeof cell !== "string" || cell.trim() === "") return { value: cell };
      if (NO_NAME.test(cell) || saysNothingUsually(cell)) return { value: cell };
      holdsPeople ??= of === "people" || arePeople(column);
      if (!holdsPeople) return { value: cell, doubt: say("notPeople") };
      lists ??= listsPeople(column);
      const { text, doubt = whyNoName(cell, lists) } = ordered(cell);
      if (doubt !== undefined) return { value: cell, doubt };
      mixed ??= of !== "people" && isMixed(column);
      if (mixed && !tells(cell)) return { value: cell, doubt: say("maybeNoPerson") };
      const read = readName(text);
      if (/^(?![IVX])\p{Lu}\.?$/u.test(read.last) && !text.includes(","))
        return { value: cell, doubt: say("letterLast") };
      if (part === "parts") return { value: PARTS.map((each) => read[each]), did: say("taken") };
      const kept = read[part as (typeof PARTS)[number]];
      return kept === cell ? { value: cell } : { value: kept, did: say("kept", { part }) };
    };
  },
  remarks: REMARKS,
};

/** Digits but of a generation ("the 3rd"), addresses of mail and of the web: whatever it is, it is no name. */
const NO_NAME = /\d(?!\d*(?:st|nd|rd|th)(?!\p{L}))|@|:\/\/|^[^\p{L}]*$/iu;
