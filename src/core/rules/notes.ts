import type { Grid } from "../cells/grid.ts";
import type { Said } from "../messages/pattern.ts";
import type { Fixed } from "./rule.ts";

/** What was done to one cell, or why something that looks wrong was left. */
export interface Note {
  /** Place in the range, counted from 0. */
  row: number;
  column: number;
  /** The rule's name. */
  rule: string;
  did?: Said;
  doubt?: Said;
}

/** A range after cleaning: as many rows, and as many columns unless a rule takes values apart. */
export interface Cleaned {
  grid: Grid;
  /** Written when they are first asked for: most formulas show none, and a note for each cell takes longer than some rules. */
  readonly notes: Note[];
}

/** What was said of some cells, to be put into notes. */
export type Remarks = () => Iterable<Note>;

/** A range after cleaning, with the notes on it for whoever asks. */
export function cleaned(grid: Grid, remarks: readonly Remarks[]): Cleaned {
  let notes: Note[] | undefined;
  return {
    grid,
    get notes() {
      notes ??= remarks.flatMap((some) => [...some()]);
      return notes;
    },
  };
}

export const saysSomething = ({ did, doubt }: Fixed): boolean => did !== undefined || doubt !== undefined;

export function noteOf(
  row: number,
  column: number,
  rule: string,
  { did, doubt }: Omit<Fixed, "value">,
): Note {
  if (doubt === undefined) return did === undefined ? { row, column, rule } : { row, column, rule, did };
  return did === undefined ? { row, column, rule, doubt } : { row, column, rule, did, doubt };
}
