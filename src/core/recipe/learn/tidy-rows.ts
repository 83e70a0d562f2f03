import type { Cell } from "../../cells/grid.ts";
import { remarkInEnglish } from "../../rules/remarks-in-english.ts";
import { type DifferentRow, differentRows } from "../different-rows.ts";
import { isRewritten } from "../is-rewritten.ts";
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

export function sortedRows(done: TidiedRows): SortedRows {
  const { rows, stays } = done;
  const sorted: SortedRows = { changed: [], left: [], same: [] };
  for (const [at, row] of rows.entries()) {
    const why = stays[at];
    if (why !== undefined) sorted.left.push({ at, stays: why });
    else if (row.cells.some((_, kind) => isChanged(done, at, kind))) sorted.changed.push({ at });
    else sorted.same.push({ at });
  }
  return sorted;
}

/** Whether the cells of one kind are written anew. */
const isChanged = ({ rows, answers }: TidiedRows, at: number, kind: number): boolean =>
  isRewritten(rows[at]?.cells[kind]?.read[0] ?? "", answers[at]?.cells?.[kind]?.[0] ?? "");

/** How many rows, and how many different values, each view has. */
export interface TidyCounts {
  rows: Readonly<Record<TidyView, number>>;
  different: Readonly<Record<TidyView, number>>;
  /** What the steps do, in English for the record. */
  words: string;
}

export function countsOf(done: TidiedRows, sorted: SortedRows): Omit<TidyCounts, "words"> {
  const rowsIn = (view: TidyView): number =>
    sorted[view].reduce((sum, { at }) => sum + (done.rows[at]?.at.length ?? 0), 0);
  // Beside a text that becomes a number, the same number may stand already.
  const unchanged = sorted.changed
    .flatMap(({ at }) => done.rows[at]?.cells.filter((_, kind) => !isChanged(done, at, kind)) ?? [])
    .reduce((sum, { at }) => sum + at.length, 0);
  const different = (view: TidyView): number => sorted[view].length;
  return {
    rows: {
      changed: rowsIn("changed") - unchanged,
      left: rowsIn("left"),
      same: rowsIn("same") + unchanged,
    },
    different: { changed: different("changed"), left: different("left"), same: different("same") },
  };
}
