import type { Cell } from "../cells/grid.ts";
import type { Only } from "../facets/only.ts";
import type { Said } from "../messages/pattern.ts";
import type { Seen } from "./seen.ts";

/** One fix of the profile, to be carried out at once. */
export interface Mend {
  sheetId: string;
  headingRow: number;
  /** The check that found it, and what it said. */
  check: string;
  sentence: string;
  /** The same by its code; a page of an earlier version does not tell it. */
  says?: Said;
  /** Rows and columns of the sheet, from 1; what is to stand in the cell instead of what stood there. */
  cells: readonly { row: number; column: number; was: Cell; now: Cell }[];
  /** What the fix was worked out from, where that is more than the cells that it changes. */
  seen?: Seen;
  /** The rows that it is done to alone, as a person has chosen them; one that is no more among them is left. */
  only?: Only;
}

export interface Mended {
  run: string;
  /** Cells, or rows, and those that were left because they are no longer what they were, or hold a formula. */
  changed: number;
  left: number;
  /** The columns that were changed, by where they stood before: beside each its original was kept. */
  columns: number[];
  /** Whether a person ended it before all was written. */
  isStopped?: boolean;
  /** Rows that were put in, where that is what was done. */
  added?: number;
}

/** Rows that are to be taken out of a sheet. */
export interface RowsToRemove extends Omit<Mend, "cells"> {
  /** Rows of the sheet, from 1, with all their cells. */
  rows: readonly { row: number; was: readonly Cell[] }[];
}

/** Values of a column that are to be split into rows. */
export interface RowsToSplit extends Omit<Mend, "cells"> {
  /** The column, from 1, and those that are left blank in the rows that are put in. */
  column: number;
  blank: readonly number[];
  rows: readonly { row: number; was: Cell; parts: readonly string[] }[];
}

/** What a sheet holds that splitting values into rows has to respect. */
export interface SplitNotices {
  /** The columns with formulas, from 1. */
  formulas: number[];
  /** The rows with notes, from 1. */
  notes: number[];
  /** What stands in the way. */
  refused: Said | null;
  filtered: boolean;
  /** Formulas of other sheets that name this one, and of this one. */
  refers: number;
  /** Cells that the spreadsheet has room for. */
  room: number;
  /** Rows and columns of the sheet, blank ones too. */
  size: { rows: number; columns: number };
}
