import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import vm from "node:vm";
import { harmlessCsv } from "../../src/core/cells/harmless-csv.ts";
import { cleanerOf } from "../../src/core/rules/clean.ts";
import { csvRows } from "../files/csv-rows.ts";
import { readArguments } from "./arguments.ts";
import { type ColumnFormula, columnFormula } from "./column-formula.ts";
import { csvRow, harmlessRemark } from "./csv-row.ts";
import { distinctColumn } from "./distinct-column.ts";
import { PackedRows } from "./packed-rows.ts";
import { shownText } from "./shown-text.ts";

/** Rows that HF_CLEAN is given at a time where it reads each cell alone. */
const ROWS = 2_000;

/** Sheets of the terminal are in this locale; see open-book.ts. */
const LOCALE = "en_US";

/**
 * `npm run sheet` without a spreadsheet: a column of a CSV file to its end, by rules. Prints what the spreadsheet would, as
 * the file is read; of a rule that may decide by its column, that column is read first, each different cell once. Returns the exit code, or
 * undefined, with nothing printed, when it takes the spreadsheet: for another formula or file, or `--json` and `--out`.
 */
export async function stream(
  args: readonly string[],
  { folder, write, tell }: { folder: string; write(text: string): Promise<void>; tell(text: string): void },
): Promise<number | undefined> {
  let printed = 0;
  let changed = 0;
  try {
    const command = readArguments(args);
    const formula = command.json || command.out !== undefined ? undefined : columnFormula(command.formula);
    const file = formula && csvRows(resolve(folder, command.file));
    if (file === undefined || formula === undefined) return undefined;
    const print = async (rows: Rows) => {
      let text = "";
      for (const cells of rows) {
        const shown = command.raw ? cells : cells.map((cell) => harmlessCsv(cell));
        if (shown.some((cell, at) => cell !== cells[at])) changed++;
        text += csvRow(shown);
      }
      await write(text);
      printed += rows.length;
    };
    const column = columnOf(file.rows(), formula);
    const cleaned = formula.byCell
      ? cleanedByCell(column, formula.what)
      : cleanedByColumn(column, formula.what);
    for (const rows of cleaned) await print(rows);
    if (printed === 0) return undefined;
    for (const remark of file.remarks()) tell(remark);
    if (changed > 0) tell(harmlessRemark(changed));
    return 0;
  } catch (error) {
    // The spreadsheet comes to the same trouble and says what it is.
    if (printed === 0) return undefined;
    tell(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

/** Some rows of what is printed. */
type Rows = readonly (readonly string[])[];

const NO_TEXT =
  "A rule gave something that is no text, which takes the whole sheet. Add --json, or use another rule.";

/** Reads each cell alone, as many rows at a time as are worth a call. */
function* cleanedByCell(column: Iterable<string[]>, what: string): Generator<Rows> {
  const clean = builtClean(what);
  let waiting: string[] = [];
  for (const cells of column) {
    for (const cell of cells) waiting.push(cell);
    if (waiting.length < ROWS) continue;
    yield clean(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield clean(waiting);
}

/**
 * Reads the column first, each different cell once, and then gives its rows.
 * @throws Error where a result is one that only the spreadsheet shows.
 */
function* cleanedByColumn(column: Iterable<string[]>, what: string): Generator<Rows> {
  const read = distinctColumn(column);
  const clean = cleanerOf(read, what, () => LOCALE);
  const shown = new PackedRows();
  let width = 1;
  for (const value of read.values) {
    const cells = clean(value);
    width = cells.length;
    shown.push(cells.map(shownText));
  }
  for (let from = 0; from < read.at.length; from += ROWS)
    yield Array.from(read.at.subarray(from, from + ROWS), (place) => shown.at(place, width));
}

/**
 * The cells of a formula's column down to the last filled one.
 * @throws Error when the column is beyond the first row.
 */
function* columnOf(rows: Iterable<string[][]>, { column, firstRow }: ColumnFormula): Generator<string[]> {
  let row = 0;
  let blank = 0;
  for (const some of rows) {
    const found: string[] = [];
    for (const cells of some) {
      if (row === 0 && column >= cells.length) throw new Error("There is no such column.");
      row++;
      if (row < firstRow) continue;
      const cell = cells[column] ?? "";
      if (cell === "") {
        blank++;
        continue;
      }
      for (; blank > 0; blank--) found.push("");
      found.push(cell);
    }
    yield found;
  }
}

/**
 * HF_CLEAN as it is built, on some texts.
 * @throws Error where it gives something that is no text, or more than one column.
 */
function builtClean(what: string): (cells: readonly string[]) => Rows {
  const nothing = { getProperty: () => null, getProperties: () => ({}) };
  const stored = () => nothing;
  const context = vm.createContext({
    PropertiesService: {
      getScriptProperties: stored,
      getDocumentProperties: stored,
      getUserProperties: stored,
    },
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => LOCALE }) },
  });
  vm.runInContext(readFileSync("dist/Code.js", "utf8"), context, { filename: "Code.js" });
  const HF_CLEAN = vm.runInContext("HF_CLEAN", context) as (grid: unknown, what?: string) => unknown;
  return (cells) => {
    const grid = cells.map((cell) => [cell]);
    const result = what === "" ? HF_CLEAN(grid) : HF_CLEAN(grid, what);
    const rows = Array.isArray(result) ? (result as unknown[][]) : [[result]];
    if (rows.some((row) => row.length !== 1 || typeof row[0] !== "string")) throw new Error(NO_TEXT);
    return cells.map((_, row) => (rows[row] as string[] | undefined) ?? [""]);
  };
}
