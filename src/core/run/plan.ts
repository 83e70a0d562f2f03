import type { Cell } from "../cells/grid.ts";
import { isOnly, type Only } from "../facets/only.ts";
import type { Example } from "../journal/examples.ts";
import type { Said } from "../messages/pattern.ts";
import type { DeviceChoice } from "../models/on-device.ts";
import { amount, either, listOf, nothing, oneOf, text, whole, yesOrNo } from "../settings/stored.ts";

/** What a person asked for, as far as it does not change while it is done. */
export interface Plan {
  /** `HF_CLASSIFY` */
  function: string;
  /** What was put into its form, by the place of the parameter; a range as its address. Null where nothing was. */
  arguments: (string | null)[];
  /** The arguments as they would stand in a formula. */
  argumentsText: string;
  sheetId: string;
  /** The columns that are read, row by row; the first is the one being cleaned. */
  columns: { column: number; parameter: number }[];
  headingRow: number;
  place: "beside" | "in place";
  /** `new`: only rows whose result is blank, into the column of an earlier run. */
  rows: "all" | "visible" | "new";
  /** The rows that it is done to alone, by what stands in columns, each as it was numbered when the run began. */
  only?: Only;
  /** An earlier result column to go on with, instead of a new one. */
  into?: number;
  /** Headings of the result columns, one a column. */
  headings: string[];
  /** What will answer: a model, or the rules. */
  by: string;
  provider: string;
  /** A model on the device of whoever runs it, in place of the settings' model. */
  device?: DeviceChoice;
  /** Asks again what an earlier run, which wrote into the same column, was less sure of than this, or did not answer. */
  again?: { run: string; below: number };
  /** Asks although an answer is remembered; the one that comes back takes its place. */
  afresh?: boolean;
  /** Corrections that a person made of the same function's answers; models that follow instructions are shown them. */
  examples?: Example[];
  /** The document's mark of the examples, once a person has made them of this run's results. */
  mark?: string;
}

/** Where a run writes, as the log says it. */
export const placeOf = ({ place, into }: Pick<Plan, "place" | "into">): string =>
  place === "in place" ? place : into ? "existing column" : "new column";

/** The columns that rows are chosen by, of those that are not read. */
export const chosenColumns = ({ columns, only = [] }: Pick<Plan, "columns" | "only">): number[] => [
  ...new Set(only.flatMap(({ column }) => (columns.some((each) => each.column === column) ? [] : [column]))),
];

/** Whether something that was kept, or came from a page, is a plan. */
export const isPlan = whole(
  {
    function: text,
    arguments: listOf(either(text, nothing)),
    argumentsText: text,
    sheetId: text,
    columns: listOf(whole({ column: amount, parameter: amount })),
    headingRow: amount,
    place: oneOf("beside", "in place"),
    rows: oneOf("all", "visible", "new"),
    headings: listOf(text),
    by: text,
    provider: text,
  },
  {
    only: isOnly,
    into: amount,
    device: whole({ model: text, pipeline: text }),
    again: whole({ run: text, below: amount }),
    afresh: yesOrNo,
    examples: listOf(whole({ row: text, answer: text })),
    mark: text,
  },
);

/** The rows of a run as they stand now. */
export interface RunRows {
  read: Cell[][];
  written: Cell[][];
}

/** One distinct value whose cells are to be written, wherever it stands by then. */
export interface Write {
  read: readonly Cell[];
  /** Write only where exactly this stands; where nothing was written yet when absent. */
  was?: readonly Cell[];
  /** Write in no more rows than these, the first of them; the next such value has the others. */
  most?: number;
  now: readonly Cell[];
  by: string;
  score?: number;
}

export interface Written {
  /** Rows written, in the order of the writes. */
  counts: number[];
  /** Writes that the column's rules refuse, by their place, and why; none of their rows was written. */
  refused: { index: number; says: Said }[];
  /** Writes of which rows are left, by their place: to be sent again, since a call makes no more of Google's than so many. */
  left?: number[];
}

/** A run that has begun and not ended. */
export interface Unfinished {
  plan: Plan;
  run: string;
  who: string;
  /** True when whoever looks has begun it, so that nobody else has said what it does. */
  own: boolean;
  started: string;
  /** True while some page is at it. */
  alive: boolean;
  /** True when it is finished in the background, hour by hour. */
  background: boolean;
}
