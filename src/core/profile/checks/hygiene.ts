import { type Cell, isBlank } from "../../cells/grid.ts";
import { onlyMarksIn } from "../../facets/only-marks.ts";
import { clean } from "../../rules/clean.ts";
import { type Check, type Finding, samplesOf } from "../finding.ts";
import { onceAColumn } from "../once-a-column.ts";
import { said } from "../sentences.ts";

/** What the text rules can be asked about, the safest first; `what` is empty for all the lossless ones together. */
const QUESTIONS = [
  {
    what: "",
    lossless: true,
    confidence: 0.99,
    says: "strayCharacters",
  },
  {
    what: "fixEncoding",
    lossless: false,
    confidence: 0.95,
    says: "misread",
  },
  { what: "stripHtml", lossless: false, confidence: 0.7, says: "tags" },
  {
    what: "lookAlikes",
    lossless: false,
    confidence: 0.85,
    says: "lookAlikes",
  },
] as const;

/** Spaces, invisible characters, entities, mojibake, tags, look-alike letters: each asked of its own rule. */
export const hygiene: Check = {
  name: "hygiene",
  find: ({ columns }) =>
    columns.flatMap((column, index) => {
      // A cell of only marks is blank, as on the column's card: no stray space makes it worse.
      const isMarks = onlyMarksIn(column);
      const isFilled = (cell: Cell) => !isBlank(cell) && !isMarks(cell);
      let filled: number | undefined;
      return QUESTIONS.flatMap(({ what, lossless, confidence, says }): Finding[] => {
        const after = cleaned(column, what);
        const rows = changedRows(column, after).filter((row) => isFilled(column[row] ?? ""));
        if (rows.length === 0) return [];
        filled ??= column.filter(isFilled).length;
        return [
          {
            check: "hygiene",
            column: index,
            count: rows.length,
            samples: samplesOf(column, rows, (_cell, row) => after[row] ?? ""),
            ...said(says, { count: rows.length, of: filled }),
            fix: { kind: "clean", column: index, what },
            confidence,
            lossless,
          },
        ];
      });
    }),
};

/** A column after HF_CLEAN. */
export const cleaned: (column: readonly Cell[], what?: string) => readonly Cell[] = onceAColumn(
  (column, what) =>
    clean(
      column.map((cell) => [cell]),
      what,
    ).grid.map(([cell]) => cell ?? ""),
);

/** The rows in which two columns differ. */
export function changedRows(before: readonly Cell[], after: readonly Cell[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < before.length; row++) if (before[row] !== after[row]) rows.push(row);
  return rows;
}
