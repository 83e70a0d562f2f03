import type { Mutation } from "../book.ts";
import { part } from "./element.ts";
import type { WorkbookView } from "./workbook-view.ts";

const ERROR = /^#(ERROR!|REF!|SPILL!|NAME\?|VALUE!|DIV\/0!|N\/A|NUM!|NULL!|CALC!)/;
const LOADING = "Loading...";

type CellValues = Record<number, Record<number, { v?: unknown } | null> | undefined>;

/**
 * The line under the grid: why the selected cell shows an error (the same sentence shows on hover),
 * and how many formulas are being calculated, told to screen readers when it begins and when it is over.
 */
export class StatusLine {
  readonly #waiting = new Set<string>();

  constructor(readonly view: WorkbookView) {
    const { api } = view;
    view.onSelect((sheetId, { row, column }) => void this.#explain(sheetId, row - 1, column - 1));
    const tip = part("tip");
    let hovered = "";
    api.addEvent(api.Event.CellHover, async ({ worksheet, row, column }) => {
      const cell = `${worksheet.getSheetId()}!${row},${column}`;
      if (cell === hovered) return;
      hovered = cell;
      tip.hidden = true;
      const sentence = await this.#sentence(worksheet.getSheetId(), row, column);
      if (!sentence || hovered !== cell) return;
      const { left, bottom } = worksheet.getRange(row, column).getCellRect();
      const grid = part("grid").getBoundingClientRect();
      tip.textContent = sentence;
      tip.style.left = `${Math.max(8, Math.min(left, grid.right - 340))}px`;
      tip.style.top = `${bottom + 4}px`;
      tip.hidden = false;
    });
    part("grid").addEventListener("pointerleave", () => {
      hovered = "";
      tip.hidden = true;
    });
  }

  /** Takes notice of a change that Node made. */
  notice({ id, params }: Mutation): void {
    if (id !== "sheet.mutation.set-range-values") return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: CellValues };
    const before = this.#waiting.size;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const key = `${subUnitId}!${row},${column}`;
        if (cell?.v === LOADING) this.#waiting.add(key);
        else this.#waiting.delete(key);
      }
    }
    const waiting = this.#waiting.size;
    if (waiting > 0)
      part("busy").textContent = waiting === 1 ? "1 formula loading…" : `${waiting} formulas loading…`;
    else if (before > 0) part("busy").textContent = "Finished.";
    this.refresh();
  }

  /** Explains the selected cell anew, since what it shows may have changed. */
  refresh(): void {
    const range = this.view.api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getActiveRange();
    if (range) void this.#explain(range.getSheetId(), range.getRow(), range.getColumn());
  }

  async #explain(sheetId: string, row: number, column: number): Promise<void> {
    const sentence = await this.#sentence(sheetId, row, column);
    if (part("problem").textContent !== sentence) part("problem").textContent = sentence;
  }

  async #sentence(sheetId: string, row: number, column: number): Promise<string> {
    const sheet = this.view.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const value = String(sheet?.getRange(row, column).getValue() ?? "");
    if (!ERROR.test(value)) return value.startsWith("#HF ") ? value : "";
    const response = await fetch(
      `error?sheet=${encodeURIComponent(sheetId)}&row=${row + 1}&column=${column + 1}`,
    );
    return response.ok ? await response.text() : "";
  }
}
