import type { Cell } from "../cells/grid.ts";
import type { Said } from "./sentences.ts";

/** A table as the profile looks at it: headings, and below them the columns, each as long as the others. */
export interface Table {
  headings: readonly string[];
  columns: readonly (readonly Cell[])[];
}

/** What would mend a finding. Rows and columns are counted from 0, rows from below the headings. */
export type Fix =
  /** `HF_CLEAN(column, what)`, in place. */
  | { readonly kind: "clean"; readonly column: number; readonly what: string }
  /** Values that become others, in one column: one spelling for several. */
  | {
      readonly kind: "map";
      readonly column: number;
      readonly pairs: readonly (readonly [from: string, to: string])[];
    }
  /** Single cells. */
  | { readonly kind: "cells"; readonly cells: readonly { row: number; column: number; value: Cell }[] }
  | { readonly kind: "fillDown"; readonly column: number }
  | { readonly kind: "dropRows"; readonly rows: readonly number[] };

/** One example out of a column. */
export interface Sample {
  row: number;
  before: Cell;
  /** What the fix would make of it. */
  after?: Cell;
}

/** One way to put a finding right where only a person can say which, and what it makes of a cell. */
export interface Choice {
  fix: Fix;
  sample: Sample;
}

/** Something that may be wrong with a column or the table, and what would mend it. */
export interface Finding extends Said {
  /** The name of the check that found it. */
  check: string;
  /** The column it is about, from 0; absent when it is about the table. */
  column?: number;
  /** Cells (or rows) concerned. */
  count: number;
  /** At most three. */
  samples: Sample[];
  fix?: Fix;
  /** In place of a fix: what a person may choose from. */
  choices?: Choice[];
  /** How sure it is that this is wrong, and that the fix is right: 0 to 1. From 0.8 on it is suggested. */
  confidence: number;
  /** True when the fix loses nothing that a person could want back: then it is ticked from the start. */
  lossless: boolean;
}

/** One check: looks at a table, says what it found. Never throws; knows nothing of other checks. */
export interface Check {
  name: string;
  find(table: Table): Finding[];
}

/** Findings from this confidence on are suggested; below it they are only shown. */
export const SUGGESTED = 0.8;

/** Up to three examples, different from each other, with what becomes of them. */
export function samplesOf(
  column: readonly Cell[],
  rows: readonly number[],
  after?: (cell: Cell, row: number) => Cell,
): Sample[] {
  const samples: Sample[] = [];
  for (const row of rows) {
    const before = column[row] ?? "";
    if (samples.some((sample) => sample.before === before)) continue;
    samples.push(after ? { row, before, after: after(before, row) } : { row, before });
    if (samples.length === 3) break;
  }
  return samples;
}
