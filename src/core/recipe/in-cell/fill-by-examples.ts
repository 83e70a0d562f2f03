import { UsageError } from "../../arguments/usage-error.ts";
import { column, type Grid, isBlank } from "../../cells/grid.ts";
import { isFailed, type Shown } from "../../cells/show-result.ts";
import { said } from "../../messages/said.ts";
import { differentRows } from "../different-rows.ts";
import { explainLearned } from "./explain-learned.ts";
import { givenExamples } from "./given-examples.ts";
import { type Filled, type LearnedColumn, learnColumn } from "./learn-column.ts";

/** How a person wants it shown. */
export interface FillWish {
  /** A column more: why a row is blank or in doubt. */
  notes: boolean;
  /** Rows in doubt hold what is likeliest, in place of nothing. */
  likely: boolean;
  /** What was learned, in words, in place of the rows. */
  explain: boolean;
  /** What is said of the examples, in words. */
  words: string;
}

export interface Filling {
  /** Fills some more rows; false when all are. */
  step(): boolean;
  unfinished(): Shown[][];
  show(): Shown[][];
}

/** Columns that one formula learns at most: each takes up to two seconds. */
const MOST_COLUMNS = 5;

/** Rows that are filled at once. */
const PIECE = 500;

/**
 * Fills rows as examples show, one column for each column of results. Nothing is asked of anybody and nothing guessed: a
 * row that what was learned does not cover stays blank, and so does one in doubt unless it is wished for; a row that
 * stands among the examples is filled as it was there. A cell that says why it has no value is shown again.
 * @throws UsageError where the ranges do not fit together, or nothing can be learned from them.
 */
export function fillByExamples(values: Grid, read: Grid, written: Grid, wish: FillWish): Filling {
  const width = values[0]?.length ?? 1;
  if (read[0]?.length !== width)
    throw new UsageError(said("examples.otherWidth", { width, given: read[0]?.length ?? 0 }));
  if (read.length !== written.length)
    throw new UsageError(said("examples.otherHeight", { read: read.length, written: written.length }));
  const outs = written[0]?.length ?? 1;
  if (outs > MOST_COLUMNS) throw new UsageError(said("examples.tooWide", { most: MOST_COLUMNS }));
  const rows = differentRows(Array.from({ length: width }, (_, at) => column(values, at)));
  const texts = rows.flatMap((row) => (row.isReadable ? [row.texts] : []));
  const learned = Array.from({ length: outs }, (_, at) =>
    learnColumn(givenExamples(read, written, at), texts, wish.words),
  );
  const filled: (readonly Filled[])[] = [];
  const step = (): boolean => {
    const until = Math.min(rows.length, filled.length + PIECE);
    for (let at = filled.length; at < until; at++) {
      const row = rows[at];
      filled.push(
        row?.isReadable
          ? learned.map((each) => each.fill(row.texts))
          : learned.map((): Filled => ({ cell: "", check: "notCovered" })),
      );
    }
    return filled.length < rows.length;
  };
  const shown = (): Shown[][] => {
    const blank: Shown[] = new Array<Shown>(outs + (wish.notes ? 1 : 0)).fill("");
    const grid = values.map(() => blank);
    for (const [at, row] of rows.entries()) {
      const own = filled[at];
      const cells = own ? shownRow(own, wish) : [tooMany(rows.length), ...blank.slice(1)];
      for (const { read: as, at: places } of row.cells) {
        const failed = as.find((cell) => isFailed(cell));
        for (const place of places) grid[place] = failed === undefined ? cells : [failed, ...blank.slice(1)];
      }
    }
    return grid;
  };
  return {
    step,
    unfinished: shown,
    show() {
      while (step());
      return wish.explain ? [explained(learned, filled, rows, width)] : shown();
    },
  };
}

function explained(
  learned: readonly LearnedColumn[],
  filled: readonly (readonly Filled[])[],
  rows: readonly { at: readonly number[] }[],
  width: number,
): string[] {
  return learned.map((each, place) => {
    const counts = { filled: 0, doubted: 0, left: 0 };
    for (const [at, row] of rows.entries()) {
      const check = filled[at]?.[place]?.check;
      counts[check === undefined ? "filled" : check === "disagree" ? "doubted" : "left"] += row.at.length;
    }
    return explainLearned(each, width, counts);
  });
}

function shownRow(own: readonly Filled[], { notes, likely }: FillWish): Shown[] {
  const cells = own.map(({ cell, check }): Shown => {
    if (check === "notTaught") return { failure: { kind: "INPUT", says: said("examples.notAmong") } };
    return check === "disagree" && !likely ? "" : cell;
  });
  return notes ? [...cells, own.flatMap((each) => noteOf(each, likely)).join("; ")] : cells;
}

function noteOf({ cell, check }: Filled, likely: boolean): string[] {
  if (check === "notCovered") return ["left blank: what was learned does not cover it"];
  if (check !== "disagree") return [];
  const why = "the examples leave it open";
  if (likely) return [`in doubt: ${why}`];
  return [isBlank(cell) ? `left blank: ${why}` : `left blank, perhaps “${String(cell)}”: ${why}`];
}

const tooMany = (values: number): Shown => ({
  failure: { kind: "LARGE", says: said("cell.tooManyValues", { values }) },
});
