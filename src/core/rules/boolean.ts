import type { Cell } from "../cells/grid.ts";
import { plainWord } from "./dates/month-names.ts";
import { remarksOf } from "./remark.ts";
import { remembered } from "./remembered.ts";
import type { Rule } from "./rule.ts";

/** What it says of a cell. */
const REMARKS = {
  read: "read the word as yes or no",
  tooFew: "Too few cells of the column are clearly yes or no.",
} as const;

const say = remarksOf<typeof REMARKS>("boolean");

const TRUE = "yes y true t ja oui o si sim vrai wahr verdadero verdadeiro vero waar x ✓ ✔ ☑ on 1";
const FALSE = "no n false f nein non nao nee faux falsch falso onwaar ✗ ✘ ☐ off 0";

/** Signs that mean yes only because the others in the column are yes or no. */
const WEAK = /^(?:[01txofny]|on|off)$/;

/** The share of a column that must be answers, so that misspelt ones do not hold up the rest. */
const MOSTLY = 0.9;

const listed = (list: string): Set<string> => new Set(list.split(/[\s;]+/).map(plainWord));

/** Words for yes and no, as TRUE and FALSE. */
export const boolean: Rule = {
  name: "boolean",
  listed: { title: "Yes and no into TRUE and FALSE", group: "numbers", also: "tick" },
  summary:
    "Turns yes and no in seven languages into TRUE and FALSE, if nine cells in ten of the column are yes or no; otherwise leaves it alone.",
  parameters: [
    { name: "trueList", summary: "The words for yes, separated by spaces.", default: TRUE },
    { name: "falseList", summary: "The words for no, separated by spaces.", default: FALSE },
  ],
  lossless: false,
  example: { before: "Yes", after: true },
  prepare(column, { trueList = TRUE, falseList = FALSE }) {
    const [yes, no] = [listed(trueList), listed(falseList)];
    const plain = remembered((text) => plainWord(text.trim()));
    const wordOf = (cell: Cell): string => plain(String(cell));
    let [filled, answered] = [0, 0];
    const answers = new Set<string>();
    for (const cell of column) {
      const word = typeof cell === "boolean" ? "" : wordOf(cell);
      if (word === "") continue;
      filled++;
      if (!yes.has(word) && !no.has(word)) continue;
      answered++;
      answers.add(word);
    }
    const both = [...answers].some((word) => yes.has(word)) && [...answers].some((word) => no.has(word));
    const given = trueList !== TRUE || falseList !== FALSE;
    const strong = given || both || [...answers].some((word) => !WEAK.test(word));
    const settled = strong && answered >= filled * MOSTLY;
    const likely = answered >= filled / 2;
    return (cell) => {
      if (typeof cell === "boolean" || cell === "") return { value: cell };
      const word = wordOf(cell);
      if (!yes.has(word) && !no.has(word)) return { value: cell };
      if (!settled) return likely ? { value: cell, doubt: say("tooFew") } : { value: cell };
      return { value: yes.has(word), did: say("read") };
    };
  },
  remarks: REMARKS,
};
