import type { Learned } from "../journal/examples.ts";

export interface ColumnHead {
  /** One-based. */
  column: number;
  letter: string;
  /** What stands in the heading row; `""` when there is none. */
  heading: string;
}

/** A sheet by its id, and what people call it. */
export interface SheetName {
  sheetId: string;
  name: string;
}

/** The sheet that a person is looking at. */
export interface Table {
  sheetId: string;
  sheetName: string;
  /** The row of the headings; 0 when the columns have none. */
  headingRow: number;
  lastRow: number;
  columns: ColumnHead[];
  /** The column of the active cell. */
  selected: number;
  /** What stands between the arguments of a formula in this sheet's locale. */
  separator: "," | ";";
  /** Result columns of earlier runs, the latest first; absent until they have been asked for. */
  earlier?: readonly Earlier[];
  /** What was corrected in review, by function and arguments, the latest run first. */
  learned?: Learned[];
}

/** A result column that can be gone on with when rows were added. */
export interface Earlier {
  run: string;
  function: string;
  /** As in the plan. */
  argumentsText: string;
  /** The column that was read, the first that was written, and how many were. */
  read: number;
  into: number;
  width: number;
}

/** Something in the column that a run will leave alone or cannot do. */
export interface Notice {
  kind:
    | "protected"
    | "merged"
    | "formulas"
    | "rich"
    /** Smart chips. */
    | "chips"
    /** In a table that decides the column's type. */
    | "table"
    | "hidden"
    | "filtered"
    /** A dropdown; `choices` where it refuses everything else. */
    | "dropdown"
    | "choices"
    /** Another rule of data validation that refuses what does not fit; `rule` where that cannot be told before. */
    | "fits"
    | "rule"
    /** One that only marks it. */
    | "marks";
  count: number;
  /** Labels of a dropdown, the column of a protection. */
  detail: string;
}
