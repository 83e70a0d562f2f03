import type { Cell } from "../../cells/grid.ts";
import { remarkInEnglish } from "../../rules/remarks-in-english.ts";
import { type DifferentRow, differentRows } from "../different-rows.ts";
import type { Step } from "../recipe.ts";
import { shownText } from "../shown-text.ts";
import type { RowAnswer } from "../writes.ts";
import { type Stays, tidy } from "./what-stays.ts";

/** What steps make of the different values of a column. */
export interface TidiedRows {
  rows: DifferentRow[];
  /** In the order of the rows. What stays for a reason is left to a person, with the reason in English. */
  answers: RowAnswer[];
  stays: readonly (Stays | undefined)[];
}

/** What the record says of a value that stays. */
const WHY = {
  noText: "It is a number, a date or a tick, not a text.",
  unread: "It is not read as the others of its column.",
  long: "It is too long to be read, or says why there is no value.",
} as const;

/** Takes steps over the different values of a column; what cannot be read stays. */
export function tidyRows(steps: readonly Step[], column: readonly Cell[]): TidiedRows {
  const rows = differentRows([column]);
  const unreadable = new Set(rows.flatMap(({ isReadable, at }) => (isReadable ? [] : at)));
  const { cells, stays } = tidy(
    steps,
    column.map((cell, at) => (unreadable.has(at) ? "" : cell)),
  );
  const why = rows.map(({ isReadable, at }) =>
    isReadable ? at.map((row) => stays.get(row)).find((each) => each !== undefined) : ("unread" as const),
  );
  const answers = rows.map((row, index): RowAnswer => {
    const [first = 0] = row.at;
    const text = row.isReadable ? shownText(cells[first] ?? "") : (row.texts[0] ?? "");
    const stay = why[index];
    const typed = row.cells.map(({ at: [own = 0] }) => [cells[own] ?? ""]);
    if (stay === undefined) return { texts: [text], cells: typed };
    const sentence =
      typeof stay === "object" ? remarkInEnglish(stay.doubt) : row.isReadable ? WHY[stay] : WHY.long;
    return { texts: [text], check: "notCovered", why: sentence };
  });
  return { rows, answers, stays: why };
}

/** The places of the different values: those that change, those that stay for a reason, and those that need no change. */
export type TidyView = "changed" | "left" | "same";
export type SortedRows = Record<TidyView, { at: number; stays?: Stays }[]>;

export function sortedRows({ rows, answers, stays }: TidiedRows): SortedRows {
  const sorted: SortedRows = { changed: [], left: [], same: [] };
  for (const [at, row] of rows.entries()) {
    const why = stays[at];
    if (why !== undefined) sorted.left.push({ at, stays: why });
    else if (answers[at]?.texts[0] === row.texts[0]) sorted.same.push({ at });
    else sorted.changed.push({ at });
  }
  return sorted;
}

/** How many rows, and how many different values, each view has. */
export interface TidyCounts {
  rows: Readonly<Record<TidyView, number>>;
  different: Readonly<Record<TidyView, number>>;
  /** What the steps do, in English for the record. */
  words: string;
}

export function countsOf({ rows }: TidiedRows, sorted: SortedRows): Omit<TidyCounts, "words"> {
  const rowsIn = (view: TidyView): number =>
    sorted[view].reduce((sum, { at }) => sum + (rows[at]?.at.length ?? 0), 0);
  const each = <Of>(of: (view: TidyView) => Of) => ({
    changed: of("changed"),
    left: of("left"),
    same: of("same"),
  });
  return { rows: each(rowsIn), different: each((view) => sorted[view].length) };
}
