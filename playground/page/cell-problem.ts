import type { WorkbookView } from "./workbook-view.ts";

const ERROR = /^#(ERROR!|REF!|SPILL!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|CALC!)|^Loading\.\.\.$/;

/** The sentence that says why a cell shows an error, or `""`. Row and column count from 0, as in the grid's API. */
export async function cellProblem(
  view: WorkbookView,
  sheetId: string,
  row: number,
  column: number,
): Promise<string> {
  const sheet = view.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  const value = String(sheet?.getRange(row, column).getValue() ?? "");
  if (!ERROR.test(value)) return value.startsWith("#HF ") ? value : "";
  const response = await fetch(
    `error?sheet=${encodeURIComponent(sheetId)}&row=${row + 1}&column=${column + 1}`,
  );
  return response.ok ? await response.text() : "";
}
