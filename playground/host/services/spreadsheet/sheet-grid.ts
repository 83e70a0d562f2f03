import type { SheetInfo } from "../../../book.ts";
import { ServiceException } from "../../exception.ts";
import type { Execution } from "../../execution.ts";
import { Remote } from "../../remote.ts";
import { checkProtection } from "./guard.ts";
import type { Range } from "./range.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/** Google's limit for a spreadsheet. */
const MOST_CELLS = 10_000_000;

/** The rows and columns of a sheet. */
export class SheetGrid extends Remote {
  static readonly lines = {
    deleteColumn: "n",
    deleteColumns: "nn",
    deleteRow: "n",
    deleteRows: "nn",
    getColumnWidth: "n",
    getFrozenRows: "-",
    getLastColumn: "-",
    getLastRow: "-",
    getMaxColumns: "-",
    getMaxRows: "-",
    hideRow: "r",
    hideRows: "n nn",
    insertColumnAfter: "n",
    insertColumnBefore: "n",
    insertColumns: "n nn",
    insertColumnsAfter: "nn",
    insertColumnsBefore: "nn",
    insertRowAfter: "n",
    insertRowBefore: "n",
    insertRows: "n nn",
    insertRowsAfter: "nn",
    insertRowsBefore: "nn",
    isRowHiddenByFilter: "n",
    isRowHiddenByUser: "n",
    moveColumns: "rn",
    setColumnWidth: "nn",
    setFrozenRows: "n",
    showRows: "n nn",
  } as const;

  constructor(
    execution: Execution,
    readonly spreadsheet: Spreadsheet,
    readonly id: string,
  ) {
    super(execution);
  }

  /** @throws ServiceException when somebody deleted the sheet. */
  get info(): SheetInfo {
    const info = this.book.sheets().find(({ id }) => id === this.id);
    if (info === undefined) throw new ServiceException(`Sheet ${this.id} not found`);
    return info;
  }
  get grid(): { rows: number; columns: number } {
    return this.info;
  }

  getMaxRows(): number {
    return this.grid.rows;
  }
  getMaxColumns(): number {
    return this.grid.columns;
  }
  /** The last row that holds anything; 0 in an empty sheet. */
  getLastRow(): number {
    return this.book.filled(this.id).rows;
  }
  getLastColumn(): number {
    return this.book.filled(this.id).columns;
  }

  insertRows(before: number, count = 1): void {
    this.#insertRows(before, count);
  }
  insertRowAfter(row: number): this {
    return this.#insertRows(row + 1, 1);
  }
  insertRowBefore(row: number): this {
    return this.#insertRows(row, 1);
  }
  insertRowsAfter(row: number, count: number): this {
    return this.#insertRows(row + 1, count);
  }
  insertRowsBefore(row: number, count: number): this {
    return this.#insertRows(row, count);
  }
  insertColumns(before: number, count = 1): void {
    this.#insertColumns(before, count);
  }
  insertColumnAfter(column: number): this {
    return this.insertColumnsAfter(column, 1);
  }
  insertColumnBefore(column: number): this {
    return this.#insertColumns(column, 1);
  }
  /** The new columns take over the rules of their left neighbour. */
  insertColumnsAfter(column: number, count: number): this {
    this.#insertColumns(column + 1, count);
    const last = this.grid.rows;
    const ruleOf = (row: number) => (row > last ? undefined : this.book.dropdownAt(this.id, row, column));
    for (let row = 1, rows = 1; row <= last; row += rows) {
      const rule = ruleOf(row);
      for (rows = 1; rule && JSON.stringify(ruleOf(row + rows)) === JSON.stringify(rule); ) rows++;
      if (rule) this.book.setDropdown(this.id, { row, column: column + 1, rows, columns: count }, rule);
    }
    return this;
  }
  insertColumnsBefore(column: number, count: number): this {
    return this.#insertColumns(column, count);
  }
  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }
  deleteRows(from: number, count: number): void {
    this.#delete("rows", from, count);
    this.book.deleteRows(this.id, from, count);
  }
  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }
  deleteColumns(from: number, count: number): void {
    this.#delete("columns", from, count);
    this.book.deleteColumns(this.id, from, count);
  }
  /** Moves the columns that the range covers to before the column that stands at `before` now. */
  moveColumns(range: Range, before: number): void {
    checkProtection(this.execution, this.id);
    const { column, columns } = range.area;
    const from = before > column ? column : range.getLastColumn();
    for (let moved = 0; moved < columns; moved++) this.book.moveColumn(this.id, from, before);
  }

  hideRow({ area }: Range): void {
    this.hideRows(area.row, area.rows);
  }
  hideRows(row: number, count = 1): void {
    this.book.hideRows(this.id, row, count, true);
  }
  showRows(row: number, count = 1): void {
    this.book.hideRows(this.id, row, count, false);
  }
  isRowHiddenByUser(row: number): boolean {
    return this.book.rowIsHidden(this.id, row) === "hidden";
  }
  isRowHiddenByFilter(row: number): boolean {
    return this.book.rowIsHidden(this.id, row) === "filtered";
  }
  setFrozenRows(rows: number): void {
    this.book.freezeRows(this.id, rows);
    this.spreadsheet.frozen.set(this.id, rows);
  }
  getFrozenRows(): number {
    return this.spreadsheet.frozen.get(this.id) ?? 0;
  }
  getColumnWidth(column: number): number {
    return this.book.columnWidth(this.id, column);
  }
  setColumnWidth(column: number, width: number): this {
    this.checkLines(column, 1, this.grid.columns);
    this.book.setColumnWidth(this.id, column, width);
    return this;
  }

  protected get book() {
    return this.execution.deployment.book;
  }
  protected checkLines(from: number, count: number, most: number): void {
    if (from < 1 || count < 1 || from + count - 1 > most)
      throw new ServiceException("Those columns are out of bounds.");
  }
  #insertRows(before: number, count: number): this {
    const { rows, columns } = this.grid;
    this.#checkInsert(before, count, rows, "rows", columns);
    this.book.insertRows(this.id, before, count);
    return this;
  }
  #insertColumns(before: number, count: number): this {
    const { rows, columns } = this.grid;
    this.#checkInsert(before, count, columns, "columns", rows);
    this.book.insertColumns(this.id, before, count);
    return this;
  }
  #checkInsert(before: number, count: number, there: number, what: string, across: number): void {
    checkProtection(this.execution, this.id, { row: 0, column: 0, rows: 0, columns: 0 });
    if (before < 1 || before > there + 1 || count < 1)
      throw new ServiceException(`Those ${what} are out of bounds.`);
    const cells = this.book.sheets().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
    if (cells + count * across > MOST_CELLS)
      throw new ServiceException(
        "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
      );
  }
  #delete(what: "rows" | "columns", from: number, count: number): void {
    const { rows, columns } = this.grid;
    const most = what === "rows" ? rows : columns;
    if (from < 1 || count < 1 || from + count - 1 > most)
      throw new ServiceException(`Those ${what} are out of bounds.`);
    if (count >= most) throw new ServiceException(`You can't delete all the ${what} on the sheet.`);
    const frozen = what === "rows" ? this.getFrozenRows() : 0;
    if (from <= frozen + 1 && from + count > most)
      throw new ServiceException("Sorry, it is not possible to delete all non-frozen rows.");
    const lines =
      what === "rows"
        ? { row: from, rows: count, column: 1, columns }
        : { column: from, columns: count, row: 1, rows };
    checkProtection(this.execution, this.id, lines);
  }
}
