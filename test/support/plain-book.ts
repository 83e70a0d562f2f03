import {
  type Area,
  type Book,
  type CellValue,
  DOCUMENT_ID,
  type Metadata,
  type Mutation,
  type Protection,
  type SheetInfo,
} from "../../playground/book.ts";
import { blank, type Cell, PlainCells } from "./plain-cells.ts";

/** A workbook in memory, without a formula engine: a formula's value is `""` until a test says otherwise. */
export class PlainBook extends PlainCells implements Book {
  readonly id = DOCUMENT_ID;
  readonly name = "Test workbook";
  timeZone = "Etc/UTC";
  readonly #protections: Protection[] = [];
  #metadata: Metadata[] = [];
  #selection!: ReturnType<Book["selection"]>;
  #next = 0;
  readonly #size: { rows: number; columns: number };

  constructor(values: readonly (readonly CellValue[])[] = [], size = { rows: 100, columns: 26 }) {
    super();
    this.#size = size;
    const id = this.insertSheet("Sheet1");
    this.#selection = { sheetId: id, area: { row: 1, column: 1, rows: 1, columns: 1 } };
    values.forEach((row, down) => {
      row.forEach((value, right) => {
        this.cell(id, down + 1, right + 1).value = value;
      });
    });
  }

  sheets(): SheetInfo[] {
    return this.list.map(({ id, name, hidden, rows }) => ({
      id,
      name,
      hidden,
      rows: rows.length,
      columns: rows[0]?.length ?? 0,
    }));
  }
  insertSheet(name: string, index = this.list.length): string {
    const { rows, columns } = this.#size;
    const grid = Array.from({ length: rows }, () => Array.from({ length: columns }, blank));
    const id = `s${this.#next++}`;
    this.list.splice(index, 0, {
      id,
      name,
      hidden: false,
      rows: grid,
      hiddenRows: new Set(),
      merges: [],
      widths: new Map(),
      frozen: 0,
    });
    return id;
  }
  deleteSheet(sheetId: string): void {
    this.list.splice(this.list.indexOf(this.sheet(sheetId)), 1);
    this.#metadata = this.#metadata.filter((piece) => piece.sheetId !== sheetId);
    const first = this.list.find(({ hidden }) => !hidden);
    if (first && this.#selection.sheetId === sheetId)
      this.#selection = { sheetId: first.id, area: { row: 1, column: 1, rows: 1, columns: 1 } };
  }
  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).name = name;
  }
  hideSheet(sheetId: string, hidden: boolean): void {
    this.sheet(sheetId).hidden = hidden;
  }
  selection() {
    return this.#selection;
  }
  select(sheetId: string, area: Area, others: readonly Area[] = []): void {
    this.#selection = { sheetId, area, others };
  }

  insertRows(sheetId: string, before: number, count: number): void {
    const { rows } = this.sheet(sheetId);
    const width = rows[0]?.length ?? 0;
    rows.splice(before - 1, 0, ...Array.from({ length: count }, () => Array.from({ length: width }, blank)));
    this.#shift(sheetId, "row", before, count);
  }
  deleteRows(sheetId: string, from: number, count: number): void {
    this.sheet(sheetId).rows.splice(from - 1, count);
    this.#shift(sheetId, "row", from, -count);
  }
  insertColumns(sheetId: string, before: number, count: number): void {
    for (const row of this.sheet(sheetId).rows)
      row.splice(before - 1, 0, ...Array.from({ length: count }, blank));
    this.#shift(sheetId, "column", before, count);
  }
  deleteColumns(sheetId: string, from: number, count: number): void {
    for (const row of this.sheet(sheetId).rows) row.splice(from - 1, count);
    this.#shift(sheetId, "column", from, -count);
  }
  moveColumn(sheetId: string, from: number, before: number): void {
    const to = before > from ? before - 1 : before;
    for (const row of this.sheet(sheetId).rows) row.splice(to - 1, 0, ...row.splice(from - 1, 1));
    const order = (this.sheet(sheetId).rows[0] ?? []).map((_, index) => index + 1);
    order.splice(to - 1, 0, ...order.splice(from - 1, 1));
    for (const piece of this.#metadata)
      if (piece.sheetId === sheetId && piece.column !== undefined)
        piece.column = order.indexOf(piece.column) + 1;
  }
  sort(sheetId: string, area: Area, column: number, ascending: boolean): void {
    const block = this.cells(sheetId, area);
    const key = column - area.column;
    const order = (cell: Cell | undefined) => cell?.value ?? "";
    block.sort((one, other) => {
      const [a, b] = [order(one[key]), order(other[key])];
      if (a === "" || b === "") return a === b ? 0 : a === "" ? 1 : -1;
      const up = typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === "number" ? -1 : 1;
      return ascending ? up : -up;
    });
    block.forEach((row, down) => {
      this.sheet(sheetId).rows[area.row - 1 + down]?.splice(area.column - 1, area.columns, ...row);
    });
  }
  rowIsHidden(sheetId: string, row: number): "no" | "hidden" | "filtered" {
    return this.sheet(sheetId).hiddenRows.has(row) ? "hidden" : "no";
  }
  hideRows(sheetId: string, from: number, count: number, hidden: boolean): void {
    for (let row = from; row < from + count; row++)
      this.sheet(sheetId).hiddenRows[hidden ? "add" : "delete"](row);
  }

  freezeRows(sheetId: string, rows: number): void {
    this.sheet(sheetId).frozen = rows;
  }
  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).widths.get(column) ?? 100;
  }
  setColumnWidth(sheetId: string, column: number, width: number): void {
    this.sheet(sheetId).widths.set(column, width);
  }
  merges(sheetId: string): Area[] {
    return this.sheet(sheetId).merges;
  }
  merge(sheetId: string, area: Area): void {
    this.sheet(sheetId).merges.push(area);
  }
  protections(): readonly Protection[] {
    return this.#protections;
  }
  protect(protection: Protection): void {
    this.#protections.push(protection);
  }
  metadata(): readonly Metadata[] {
    return this.#metadata;
  }
  addMetadata(metadata: Omit<Metadata, "id">): number {
    const id = ++this.#next;
    this.#metadata.push({ ...metadata, id });
    return id;
  }
  removeMetadata(id: number): void {
    this.#metadata = this.#metadata.filter((piece) => piece.id !== id);
  }
  async settled(): Promise<void> {}
  async calculated(): Promise<void> {}
  snapshot(): unknown {
    return undefined;
  }
  apply(_mutation: Mutation): void {
    throw new Error("A plain book has no views");
  }
  watch(): () => void {
    return () => {};
  }

  #shift(sheetId: string, line: "row" | "column", from: number, by: number): void {
    this.#metadata = this.#metadata
      .filter((piece) => {
        const at = piece.sheetId === sheetId ? piece[line] : undefined;
        return by > 0 || at === undefined || at < from || at >= from - by;
      })
      .map((piece) => {
        const at = piece.sheetId === sheetId ? piece[line] : undefined;
        return at !== undefined && at >= from ? { ...piece, [line]: at + by } : piece;
      });
  }
}
