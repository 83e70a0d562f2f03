import type { Area } from "../../../book.ts";
import { a1, columnName } from "../../a1.ts";
import { ServiceException } from "../../exception.ts";
import type { Execution } from "../../execution.ts";
import { Remote } from "../../remote.ts";
import { checkProtection, checkTyped, mayEdit } from "./guard.ts";
import type { Sheet } from "./sheet.ts";

/** Where a range is. */
export class RangePlace extends Remote {
  static readonly place = {
    canEdit: "-",
    getA1Notation: "-",
    getCell: "nn",
    getColumn: "-",
    getColumnIndex: "-",
    getGridId: "-",
    getHeight: "-",
    getLastColumn: "-",
    getLastRow: "-",
    getNumColumns: "-",
    getNumRows: "-",
    getRow: "-",
    getRowIndex: "-",
    getSheet: "-",
    getWidth: "-",
    offset: "nn nnn nnnn",
  } as const;

  constructor(
    execution: Execution,
    readonly sheet: Sheet,
    readonly area: Area,
    /** What it was named as, where that is whole columns or rows, such as `C:C`. */
    protected readonly namedWhole?: "columns" | "rows",
  ) {
    super(execution);
    this.checkInside();
  }

  canEdit(): boolean {
    return mayEdit(this.execution, this.sheet.id, this.area);
  }
  getA1Notation(): string {
    const { row, column, rows, columns } = this.area;
    if (this.namedWhole === "columns") return `${columnName(column)}:${columnName(column + columns - 1)}`;
    return this.namedWhole === "rows" ? `${row}:${row + rows - 1}` : a1(this.area);
  }
  getCell(row: number, column: number): this {
    if (row < 1 || row > this.area.rows || column < 1 || column > this.area.columns)
      throw new ServiceException("Cell reference out of range");
    return this.offset(row - 1, column - 1, 1, 1);
  }
  getColumn(): number {
    return this.area.column;
  }
  getColumnIndex(): number {
    return this.area.column;
  }
  getGridId(): string {
    return this.sheet.getSheetId() as never;
  }
  getHeight(): number {
    return this.area.rows;
  }
  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }
  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getRow(): number {
    return this.area.row;
  }
  getRowIndex(): number {
    return this.area.row;
  }
  getSheet(): Sheet {
    return this.sheet;
  }
  getWidth(): number {
    return this.area.columns;
  }
  offset(rows: number, columns: number, height = this.area.rows, width = this.area.columns): this {
    return this.at({
      row: this.area.row + rows,
      column: this.area.column + columns,
      rows: height,
      columns: width,
    });
  }

  /** Another range of the same sheet. */
  protected at(area: Area): this {
    return new (this.constructor as new (execution: Execution, sheet: Sheet, area: Area) => this)(
      this.execution,
      this.sheet,
      area,
    );
  }
  protected get book() {
    return this.execution.deployment.book;
  }
  /** Every change begins with this. */
  protected change(): void {
    checkProtection(this.execution, this.sheet.id, this.area);
  }
  /** Every change of formats and rules begins with this. */
  protected changeLook(): void {
    this.change();
    checkTyped(this.execution, this.sheet.id, this.area);
  }
  protected checkInside(): void {
    const { row, column, rows, columns } = this.area;
    const grid = this.sheet.grid;
    if (row < 1) throw new ServiceException("The starting row of the range is too small.");
    if (column < 1) throw new ServiceException("The starting column of the range is too small.");
    if (rows < 1) throw new ServiceException("The number of rows in the range must be at least 1.");
    if (columns < 1) throw new ServiceException("The number of columns in the range must be at least 1.");
    if (row + rows - 1 > grid.rows || column + columns - 1 > grid.columns)
      throw new ServiceException("The coordinates of the range are outside the dimensions of the sheet.");
  }
  /** The same thing in every cell. */
  protected filled<Value>(value: Value): Value[][] {
    return Array.from({ length: this.area.rows }, () => Array<Value>(this.area.columns).fill(value));
  }
}
