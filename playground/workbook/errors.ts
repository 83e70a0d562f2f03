import { IFunctionService } from "@univerjs/engine-formula";
import type { AddOnCalls } from "./add-on-calls.ts";
import { cellAt } from "./cells.ts";
import { type Context, UNIT } from "./context.ts";
import { RESTLESS } from "./host-function.ts";
import { letters } from "./open-ranges.ts";

/** The sentence that Sheets shows behind an error, for a one-based cell. */
export function errorAt(
  context: Context,
  calls: AddOnCalls,
  sheetId: string,
  row: number,
  column: number,
): string | undefined {
  const cell = cellAt(context, sheetId, row - 1, column - 1);
  if (cell?.v === "Loading...") return loadingForever(cell.f ?? "");
  if (cell?.v === "#SPILL!") return noRoom(context, sheetId, row - 1, column - 1);
  if (cell?.v === "#ERROR!") {
    return calls.errorAt({ sheetId, row: row - 1, column: column - 1 }) ?? "Formula parse error.";
  }
  const failed = cell?.f && typeof cell.v === "string" && /^#(NAME\?|VALUE!|REF!)$/.test(cell.v);
  return failed ? unknownIn(context, cell.f as string) : undefined;
}

function loadingForever(formula: string): string | undefined {
  if (!RESTLESS.test(formula)) return undefined;
  return "Loading... does not end: a custom function may not depend on NOW(), RAND() or RANDBETWEEN().";
}

const NAMES = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\d_.]*)(!|\s*\()?/gu;

/** What a formula names and there is not, or that it cannot be read at all. */
function unknownIn({ engine }: Context, formula: string): string | undefined {
  if (typeof engine.lexer.treeBuilder(formula) === "string") return "Formula parse error.";
  const functions = engine.injector.get(IFunctionService);
  for (const [, quoted, word, mark] of formula.matchAll(NAMES)) {
    const sheet = quoted?.replace(/''/g, "'") ?? (mark === "!" ? word : undefined);
    if (sheet !== undefined && !engine.workbook.getSheetBySheetName(sheet))
      return `Unresolved sheet name '${sheet}'.`;
    if (word && mark?.endsWith("(") && !functions.hasExecutor(word.toUpperCase()))
      return `Unknown function: '${word.toUpperCase()}'.`;
    if (word && !mark && !/^(?:[A-Z]{1,3}\d*|TRUE|FALSE)$/i.test(word))
      return `Unknown range name: '${word.toUpperCase()}'.`;
  }
  return undefined;
}

/** Why a result found no room: a cell in its way, or the end of the sheet. */
function noRoom(context: Context, sheetId: string, row: number, column: number): string {
  const range = context.engine.formulas.getArrayFormulaRange()?.[UNIT]?.[sheetId]?.[row]?.[column];
  const sheet = context.engine.sheet(sheetId);
  if (!range) return "Array result was not expanded.";
  const rows = range.endRow - sheet.getRowCount() + 1;
  const columns = range.endColumn - sheet.getColumnCount() + 1;
  if (rows > 0) return `Result was not automatically expanded, please insert more rows (${rows}).`;
  if (columns > 0) return `Result was not automatically expanded, please insert more columns (${columns}).`;
  for (let r = range.startRow; r <= range.endRow; r++) {
    for (let c = range.startColumn; c <= range.endColumn; c++) {
      const cell = r === row && c === column ? undefined : cellAt(context, sheetId, r, c);
      if (cell?.f || (cell?.v ?? "") !== "") {
        return `Array result was not expanded because it would overwrite data in ${letters(c + 1)}${r + 1}.`;
      }
    }
  }
  return "Array result was not expanded because it would overwrite data.";
}
