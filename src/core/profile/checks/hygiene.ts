import type { Cell } from "../../grid.ts";
import { clean } from "../../rules/clean.ts";
import { type Check, type Finding, ofCells, samplesOf } from "../finding.ts";

/** What the text rules can be asked about, the safest first; `what` is empty for all the lossless ones together. */
const QUESTIONS: readonly { what: string; lossless: boolean; confidence: number; sentence: string }[] = [
  {
    what: "",
    lossless: true,
    confidence: 0.99,
    sentence: "hold stray spaces, invisible characters or HTML entities",
  },
  {
    what: "fixEncoding",
    lossless: false,
    confidence: 0.95,
    sentence: "hold letters that were misread on the way, such as Ã© for é",
  },
  { what: "stripHtml", lossless: false, confidence: 0.7, sentence: "hold HTML tags" },
  {
    what: "lookAlikes",
    lossless: false,
    confidence: 0.85,
    sentence: "mix letters of two alphabets that look alike, so that equal words are not equal",
  },
];

/** Spaces, invisible characters, entities, mojibake, tags, look-alike letters: each asked of its own rule. */
export const hygiene: Check = {
  name: "hygiene",
  find: ({ columns }) =>
    columns.flatMap((column, index) =>
      QUESTIONS.flatMap(({ what, lossless, confidence, sentence }): Finding[] => {
        const after = cleaned(column, what);
        const rows = changedRows(column, after);
        if (rows.length === 0) return [];
        return [
          {
            check: "hygiene",
            column: index,
            count: rows.length,
            samples: samplesOf(column, rows, (_cell, row) => after[row] ?? ""),
            sentence: `${ofCells(rows.length, column.length)} ${sentence}.`,
            fix: { kind: "clean", column: index, what },
            confidence,
            lossless,
          },
        ];
      }),
    ),
};

/** A column after HF_CLEAN. */
export const cleaned = (column: readonly Cell[], what: string): Cell[] =>
  clean(
    column.map((cell) => [cell]),
    what,
  ).grid.map(([cell]) => cell ?? "");

/** The rows in which two columns differ. */
export const changedRows = (before: readonly Cell[], after: readonly Cell[]): number[] =>
  before.flatMap((cell, row) => (cell === after[row] ? [] : [row]));
