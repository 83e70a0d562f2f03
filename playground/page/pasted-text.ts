import { CellValueType, type ICellData } from "@univerjs/core";

type Cells = Record<string, Record<string, ICellData | null> | undefined>;

/**
 * The grid gives pasted text the number format that its letters would have ("1E7" the scientific one) and then shows it
 * as a number. Text that was copied stays text, as in Sheets: this takes such formats out of a change of cells.
 */
export function keepText({ cellValue = {} }: { cellValue?: Cells }): void {
  for (const row of Object.values(cellValue)) {
    for (const cell of Object.values(row ?? {})) {
      const isText = cell?.t === CellValueType.STRING || cell?.t === CellValueType.FORCE_STRING;
      if (!isText || typeof cell.s !== "object" || cell.s === null) continue;
      if (cell.s.n && cell.s.n.pattern !== "@") cell.s = { ...cell.s, n: null };
    }
  }
}
