import type { Change } from "../../core/journal/change.ts";
import { ROWS_SPLIT } from "../../core/journal/run-record.ts";
import type { SplitRow } from "../../core/journal/split-rows.ts";
import { said, Told } from "../../core/messages/said.ts";
import { columnLetter } from "../../core/sheet/column-letter.ts";
import { filledByFormulas } from "../../core/sheet/may-fill.ts";
import { changesOf } from "../journal/journal-tabs.ts";
import { brokenFormulas } from "../sheet/broken-formulas.ts";
import { marksOf } from "../sheet/columns.ts";
import { refuseOthersRecord } from "../sheet/protection.ts";
import { valuesOf } from "../sheet/wall-clock.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where rows were split: the columns, wherever they are by now. */
export interface SplitSheet {
  sheet: Sheet;
  /** The column that is split, and that of the numbers. */
  value: number;
  numbers: number;
  /** The columns that are repeated in the rows put in; undefined for one that is gone. */
  repeated: (number | undefined)[];
}

/** @throws Error with a sentence where the column that is split, or that of the numbers, is gone. */
export function splitSheet(run: string): SplitSheet {
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    const { written = [], read = [] } = marksOf(sheet).get(run) ?? {};
    const [value, numbers] = written;
    if (value !== undefined && numbers !== undefined)
      return { sheet, value, numbers, repeated: Array.from(read) };
  }
  throw new Told(said("runs.columnsDeleted"));
}

/**
 * Refuses to go by lines that others may have written, on a sheet of which they may not write everything.
 * @throws Error with a sentence.
 */
export function refuseOthersSplit(run: string): void {
  if (!changesOf(run, ROWS_SPLIT).allOwn) refuseOthersRecord(splitSheet(run).sheet);
}

/** All rows as they stand, from the first on. */
export function standingRows({ sheet, value, numbers, repeated }: SplitSheet): SplitRow[] {
  const area = sheet.getDataRange();
  const values = valuesOf(area);
  const formulas = area.getFormulas();
  const notes = area.getNotes();
  const own = new Set([value, numbers, ...repeated]);
  const others = (values[0] ?? []).flatMap((_, at) => (own.has(at + 1) ? [] : [at]));
  const isFilled = filledByFormulas(formulas, values);
  return values.map((cells, index) => {
    const isPlain = [formulas, notes].every((grid) => grid[index]?.every((text) => text === ""));
    return {
      row: index + 1,
      number: cells[numbers - 1] ?? "",
      value: cells[value - 1] ?? "",
      cells: repeated.map((column) => column && (cells[column - 1] ?? "")),
      holdsMore: !isPlain || others.some((at) => cells[at] !== "" && !isFilled(index, at)),
      isBlank: isPlain && cells.every((cell) => cell === ""),
    };
  });
}

/** How many rows were put in that stand in the sheet. */
export const putIn = (rows: readonly SplitRow[], changes: readonly Change[]): number => {
  const numbers = new Set(changes.flatMap((change) => change.rows));
  const standing = rows.filter(({ number }) => numbers.has(number as number));
  return standing.length - new Set(standing.map(({ number }) => number)).size;
};

/** @throws Error with a sentence where more formulas have no room for their results than before. */
export function refuseBroken(sheet: Sheet, before: number): void {
  SpreadsheetApp.flush();
  const broken = brokenFormulas(sheet);
  const { row, column } = broken[before] ?? { row: 0, column: 1 };
  if (row > 0) throw new Told(said("sheet.spilled", { cell: `${columnLetter(column)}${row}` }));
}
