import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Area, CellValue } from "../book.ts";
import { cellAt, scriptValue } from "./cells.ts";
import { type CellMatrix, type Context, change } from "./context.ts";

const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null, s: null, custom: null };

/**
 * Sorts the rows of the area by one of its columns, as Sheets orders values: numbers and dates, text without regard
 * to case, FALSE, TRUE; blanks last either way. Equal rows keep their order. A formula's relative references move
 * with its row.
 */
export function sort(
  context: Context,
  sheetId: string,
  area: Area,
  column: number,
  ascending: boolean,
): void {
  const cells = context.engine.sheet(sheetId).getCellMatrix();
  const collator = new Intl.Collator(context.settings.locale.replace("_", "-"), { sensitivity: "accent" });
  const keys = Array.from({ length: area.rows }, (_, r) =>
    scriptValue(context, cellAt(context, sheetId, area.row - 1 + r, column - 1)),
  );
  const order = keys
    .map((_, row) => row)
    .sort((a, b) => compare(keys[a] ?? "", keys[b] ?? "", ascending, collator));
  const cellValue: CellMatrix = {};
  order.forEach((from, to) => {
    if (from === to) return;
    const row: Record<number, ICellData> = {};
    for (let c = area.column - 1; c < area.column - 1 + area.columns; c++) {
      const cell = cells.getValue(area.row - 1 + from, c);
      row[c] = { ...BLANK, ...structuredClone(cell) };
      if (cell?.f)
        row[c] = { ...row[c], f: context.engine.lexer.moveFormulaRefOffset(cell.f, 0, to - from), v: null };
    }
    cellValue[area.row - 1 + to] = row;
  });
  if (Object.keys(cellValue).length > 0) change(context, SetRangeValuesMutation.id, sheetId, { cellValue });
}

function compare(a: CellValue, b: CellValue, ascending: boolean, collator: Intl.Collator): number {
  if (a === "" || b === "") return Number(a === "") - Number(b === "");
  const byKind = kind(a) - kind(b);
  const order = byKind || (typeof a === "string" ? collator.compare(a, String(b)) : Number(a) - Number(b));
  return ascending ? order : -order;
}

function kind(value: CellValue): number {
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 0;
}
