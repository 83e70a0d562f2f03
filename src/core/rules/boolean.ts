import { plainWord } from "./dates/month-names.ts";
import type { Rule } from "./rule.ts";

const TRUE = "yes y true t ja oui o si sim vrai wahr verdadero verdadeiro vero waar x ✓ ✔ ☑ on 1";
const FALSE = "no n false f nein non nao nee faux falsch falso onwaar ✗ ✘ ☐ off 0";

/** Signs that mean yes only because the others in the column are yes or no. */
const WEAK = /^(?:[01txofny]|on|off)$/;

const listed = (list: string): Set<string> => new Set(list.split(/[\s;]+/).map(plainWord));

/** Words for yes and no, as TRUE and FALSE. */
export const boolean: Rule = {
  name: "boolean",
  summary:
    "Turns yes and no in seven languages into TRUE and FALSE, if the whole column is yes and no; otherwise leaves it alone.",
  parameters: [
    { name: "trueList", summary: "The words for yes, separated by spaces.", default: TRUE },
    { name: "falseList", summary: "The words for no, separated by spaces.", default: FALSE },
  ],
  lossless: false,
  example: { before: "Yes", after: true },
  prepare(column, { trueList = TRUE, falseList = FALSE }) {
    const [yes, no] = [listed(trueList), listed(falseList)];
    const words = new Set(
      column.flatMap((cell) =>
        cell === "" || typeof cell === "boolean" ? [] : [plainWord(String(cell).trim())],
      ),
    );
    words.delete("");
    const all = [...words].every((word) => yes.has(word) || no.has(word));
    const onlyWeak = [...words].every((word) => WEAK.test(word));
    const given = trueList !== TRUE || falseList !== FALSE;
    const settled =
      all &&
      (!onlyWeak ||
        given ||
        ([...words].some((word) => yes.has(word)) && [...words].some((word) => no.has(word))));
    return (cell) => {
      if (typeof cell === "boolean" || cell === "") return { value: cell };
      const word = plainWord(String(cell).trim());
      if (!yes.has(word) && !no.has(word)) return { value: cell };
      if (!settled) return { value: cell, doubt: "Not every cell of the column is a yes or a no." };
      return { value: yes.has(word), did: "read the word as yes or no" };
    };
  },
};
