import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import vm from "node:vm";
import { harmlessCsv } from "../../src/core/cells/harmless-csv.ts";
import { csvRows } from "../files/csv-rows.ts";
import { readArguments } from "./arguments.ts";
import { type ColumnFormula, columnFormula } from "./column-formula.ts";
import { csvCell, harmlessRemark } from "./csv-cell.ts";

/** Rows that HF_CLEAN is given at a time where it reads each cell alone. */
const ROWS = 2_000;

/** Sheets of the terminal are in this locale; see open-book.ts. */
const LOCALE = "en_US";

/**
 * `npm run sheet` without a spreadsheet: a column of a CSV file to its end, by rules. Prints what the spreadsheet would, as
 * the file is read; a rule that may decide by its column has that column read whole first. Returns the exit code, or
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
    const clean = builtClean(formula.what);
    const print = async (cells: readonly string[]) => {
      const cleaned = clean(cells);
      if (cleaned === undefined) throw new Error(NO_TEXT);
      let text = "";
      for (const cell of cleaned) {
        const shown = command.raw ? cell : harmlessCsv(cell);
        if (shown !== cell) changed++;
        text += csvCell(shown);
      }
      await write(text);
      printed += cells.length;
    };
    let waiting: string[] = [];
    for (const cells of columnOf(file.rows(), formula)) {
      for (const cell of cells) waiting.push(cell);
      if (!formula.byCell || waiting.length < ROWS) continue;
      await print(waiting);
      waiting = [];
    }
    if (printed + waiting.length === 0) return undefined;
    if (waiting.length > 0) await print(waiting);
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

const NO_TEXT =
  "A rule gave something that is no text, which takes the whole sheet. Add --json, or use another rule.";

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

/** HF_CLEAN as it is built, on some texts; undefined where it gives something that is no text, or more than one column. */
function builtClean(what: string): (cells: readonly string[]) => readonly string[] | undefined {
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
    if (rows.some((row) => row.length !== 1 || typeof row[0] !== "string")) return undefined;
    return cells.map((_, row) => (rows[row]?.[0] as string | undefined) ?? "");
  };
}
