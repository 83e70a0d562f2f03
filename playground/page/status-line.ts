import type { Mutation } from "../book.ts";
import { cellProblem } from "./cell-problem.ts";
import { part } from "./element.ts";
import type { WorkbookView } from "./workbook-view.ts";

const LOADING = "Loading...";

type CellValues = Record<number, Record<number, { v?: unknown } | null> | undefined>;

/**
 * The line under the grid: why the selected cell shows an error, and how many formulas are being calculated. Both are
 * told to screen readers.
 */
export class StatusLine {
  readonly #loading = new Set<string>();
  #asked = 0;

  constructor(readonly view: WorkbookView) {
    view.onSelect((sheetId, { row, column }) => void this.#explain(sheetId, row - 1, column - 1));
    view.onChange(() => this.refresh());
  }

  /** Takes notice of a change that Node made. */
  notice({ id, params }: Mutation): void {
    if (id !== "sheet.mutation.set-range-values") return;
    const { subUnitId, cellValue } = params as { subUnitId: string; cellValue?: CellValues };
    const before = this.#loading.size;
    for (const [row, cells] of Object.entries(cellValue ?? {})) {
      for (const [column, cell] of Object.entries(cells ?? {})) {
        const key = `${subUnitId}!${row},${column}`;
        if (cell?.v === LOADING) this.#loading.add(key);
        else this.#loading.delete(key);
      }
    }
    const loading = this.#loading.size;
    if (loading > 0)
      part("busy").textContent = loading === 1 ? "1 formula loading…" : `${loading} formulas loading…`;
    else if (before > 0) part("busy").textContent = "Finished.";
    this.refresh();
  }

  /** Explains the selected cell anew, since what it shows may have changed. */
  refresh(): void {
    const range = this.view.api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getActiveRange();
    if (range) void this.#explain(range.getSheetId(), range.getRow(), range.getColumn());
  }

  /** Forgets what was loading: another document is shown. */
  reset(): void {
    this.#loading.clear();
    part("busy").textContent = "";
    this.refresh();
  }

  async #explain(sheetId: string, row: number, column: number): Promise<void> {
    const asked = ++this.#asked;
    const sentence = await cellProblem(this.view, sheetId, row, column);
    if (asked !== this.#asked) return;
    if (part("problem").textContent !== sentence) part("problem").textContent = sentence;
  }
}
