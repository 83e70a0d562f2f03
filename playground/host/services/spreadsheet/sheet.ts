import type { Area } from "../../../book.ts";
import type { EnumValue } from "../../enums.ts";
import { ServiceException } from "../../exception.ts";
import type { Members } from "../../remote.ts";
import { DeveloperMetadata, DeveloperMetadataFinder, keep, type Visible } from "./developer-metadata.ts";
import { Filter } from "./filter.ts";
import { checkProtection } from "./guard.ts";
import { Protection } from "./protection.ts";
import { Range } from "./range.ts";
import { RangeList } from "./range-list.ts";
import { SheetGrid } from "./sheet-grid.ts";

/** Whole columns or rows, as `C:C` and `3:5` name them. */
const WHOLE = /^\$?([A-Z]+):\$?[A-Z]+$|^\$?\d+:\$?\d+$/i;

/** One tab of the spreadsheet. */
export class Sheet extends SheetGrid {
  static readonly title = "SpreadsheetApp.Sheet";
  static readonly members: Members<Sheet, GoogleAppsScript.Spreadsheet.Sheet> = {
    ...SheetGrid.lines,
    activate: "-",
    addDeveloperMetadata: "s se ss sse",
    appendRow: "a",
    autoResizeColumn: "n",
    autoResizeColumns: "nn",
    clear: "- o",
    clearContents: "-",
    clearFormats: "-",
    createDeveloperMetadataFinder: "-",
    getActiveRange: "-",
    getActiveRangeList: "-",
    getDataRange: "-",
    getDeveloperMetadata: "-",
    getFilter: "-",
    getName: "-",
    getParent: "-",
    getProtections: "e",
    getRange: "s nn nnn nnnn",
    getRangeList: "a",
    getSheetId: "-",
    hideSheet: "-",
    isSheetHidden: "-",
    setActiveRangeList: "r",
    setName: "s",
    setTabColor: "s",
    showSheet: "-",
    sort: "n nb",
  };

  getName(): string {
    return this.info.name;
  }
  setName(name: string): this {
    this.spreadsheet.checkName(name);
    this.book.renameSheet(this.id, name);
    return this;
  }
  /** Google's ids are numbers; a workbook whose ids are other texts has them numbered from its own. */
  getSheetId(): number {
    return this.spreadsheet.numberOf(this.id);
  }
  getParent() {
    return this.spreadsheet;
  }
  activate(): this {
    this.book.select(this.id, { row: 1, column: 1, rows: 1, columns: 1 });
    this.execution.deployment.options.screen?.activated?.(this.id);
    return this;
  }
  hideSheet(): this {
    if (this.book.sheets().filter(({ hidden }) => !hidden).length <= 1 && !this.info.hidden)
      throw new ServiceException("You can't hide all the sheets in a document.");
    this.book.hideSheet(this.id, true);
    return this;
  }
  showSheet(): this {
    this.book.hideSheet(this.id, false);
    return this;
  }
  isSheetHidden(): boolean {
    return this.info.hidden;
  }

  getRange(row: number | string, column?: number, rows = 1, columns = 1): Range {
    if (typeof row === "string") {
      const [whole, letters] = WHOLE.exec(row) ?? [];
      const named = letters === undefined ? "rows" : "columns";
      const { area } = this.spreadsheet.parse(row, this);
      return new Range(this.execution, this, area, whole === undefined ? undefined : named);
    }
    return new Range(this.execution, this, { row, column: column ?? 1, rows, columns });
  }
  getRangeList(a1Notations: string[]): RangeList {
    return new RangeList(
      this.execution,
      a1Notations.map((each) => this.getRange(each)),
    );
  }
  getDataRange(): Range {
    return this.getRange(1, 1, Math.max(1, this.getLastRow()), Math.max(1, this.getLastColumn()));
  }
  getActiveRange(): Range | null {
    const { sheetId, area } = this.execution.selection;
    return sheetId === this.id ? new Range(this.execution, this, area) : null;
  }
  getActiveRangeList(): RangeList | null {
    const { sheetId, area, others = [] } = this.execution.selection;
    if (sheetId !== this.id) return null;
    return new RangeList(
      this.execution,
      [...others, area].map((each) => new Range(this.execution, this, each)),
    );
  }
  /** The last range of the list becomes the active one. */
  setActiveRangeList(list: RangeList): RangeList {
    const ranges = list.getRanges();
    if (ranges.some((range) => range.sheet.id !== this.id))
      throw new ServiceException("The specified range must be part of the sheet.");
    const areas = ranges.map((range) => range.area);
    const [last] = areas.slice(-1);
    if (last === undefined) throw new ServiceException("The range list is empty.");
    const others = areas.slice(0, -1);
    this.book.select(this.id, last, others);
    this.execution.deployment.options.screen?.activated?.(this.id, last, others);
    return list;
  }
  /** Below the last row that holds anything, in a new row if need be. */
  appendRow(values: unknown[]): this {
    if (values.length === 0) throw new ServiceException("Cannot append an empty row.");
    const row = this.getLastRow() + 1;
    if (row > this.grid.rows) this.book.insertRows(this.id, row, 1);
    while (values.length > this.grid.columns) this.book.insertColumns(this.id, this.grid.columns + 1, 1);
    this.getRange(row, 1, 1, values.length).setValues([values]);
    return this;
  }
  clear(options: { contentsOnly?: boolean; formatOnly?: boolean } = {}): this {
    this.#all().clear(options);
    return this;
  }
  clearContents(): this {
    this.#all().clearContent();
    return this;
  }
  clearFormats(): this {
    this.#all().clearFormat();
    return this;
  }
  /** Rows below the frozen ones. */
  sort(column: number, ascending = true): this {
    checkProtection(this.execution, this.id);
    const frozen = this.getFrozenRows();
    const area: Area = {
      row: frozen + 1,
      column: 1,
      rows: this.grid.rows - frozen,
      columns: this.grid.columns,
    };
    this.book.sort(this.id, area, column, ascending);
    return this;
  }
  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(from: number, count: number): this {
    this.checkLines(from, count, this.grid.columns);
    const rows = this.getDataRange().getDisplayValues();
    for (let column = from; column < from + count; column++) {
      const longest = rows.reduce((most, row) => Math.max(most, (row[column - 1] ?? "").length), 0);
      this.book.setColumnWidth(this.id, column, Math.min(600, Math.max(21, 8 * longest + 10)));
    }
    return this;
  }
  setTabColor(_color: string | null): this {
    return this;
  }
  /** A person's: scripts cannot make one here. */
  getFilter(): Filter | null {
    const range = this.getDataRange();
    const rows = Array.from({ length: range.getLastRow() }, (_, index) => index + 1);
    return rows.some((row) => this.isRowHiddenByFilter(row)) ? new Filter(this.execution, range) : null;
  }

  addDeveloperMetadata(key: string, second?: Visible | string, third?: Visible): this {
    keep(this.execution, { sheetId: this.id }, key, second, third);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.book
      .metadata()
      .filter(({ sheetId, row, column }) => sheetId === this.id && row === undefined && column === undefined)
      .map((record) => new DeveloperMetadata(this.execution, record, this));
  }
  /** Of the sheet and of all its rows and columns. */
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.execution, () =>
      this.book
        .metadata()
        .filter(({ sheetId }) => sheetId === this.id)
        .map((record) => new DeveloperMetadata(this.execution, record, this)),
    );
  }
  getProtections(type: EnumValue): Protection[] {
    const wantsSheet = String(type) === "SHEET";
    return this.book
      .protections()
      .filter(({ sheetId, area }) => sheetId === this.id && (area === undefined) === wantsSheet)
      .map((record) => {
        const range = record.area === undefined ? this.#all() : new Range(this.execution, this, record.area);
        return new Protection(this.execution, record, range);
      });
  }

  #all(): Range {
    return this.getRange(1, 1, this.grid.rows, this.grid.columns);
  }
}
